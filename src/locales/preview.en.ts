import type { PreviewWords } from '../model/words.js';
import { findingHeadEn, operandEn } from './findings.en.js';
import { problemEn } from './problems.js';

export const PREVIEW_EN: PreviewWords = {
  findingHead: findingHeadEn,
  operand: operandEn,
  problem: problemEn,
  errors: {
    http: (detail) => `The report could not be loaded: the server answered ${detail}. Check the address in src, and that the file is published.`,
    network: (detail) => `The report could not be loaded: no answer from ${detail}. Check the connection and try again.`,
    crossOrigin: (detail) =>
      `The report could not be loaded: no answer from ${detail}, or that site does not let this page read it. Check the connection, or put the data file on the same site as this page; where this page is in an iframe with a sandbox attribute, that has to say allow-same-origin.`,
    timeout: (detail) => `The report could not be loaded: ${detail} took too long to answer. Try again later.`,
    notUtf8: (detail) => `The report could not be shown: ${detail} is not encoded in UTF-8. Save it as UTF-8 in a text editor and upload it again.`,
    notJson: (detail) => `The report could not be shown: not valid JSON at ${detail} (line and column). Check commas, quotes and brackets there; if it comes from an address, make sure that is no page.`,
    notAReport: (detail) => `The report could not be shown: ${detail === '' ? 'what was given' : detail} is not the data of an annual report. Check it against report.schema.json.`,
    version: (detail) => `The report could not be shown: ${detail === '' ? 'the data names no version of its format' : `version ${detail} of the format is not supported`}. It should be 1; for data of a newer version, update this component.`,
    noTable: (detail) => `The table here could not be read cell by cell and is left as it is: ${detail === '' ? 'no table of the form was found' : detail}.`,
  },
  title: 'Arithmetic checks (for editors, in preview only)',
  summary: ({ broken, notAssessable, holds }) =>
    `${String(broken)} not equal, ${String(notAssessable)} not assessable, ${String(holds)} equal.`,
  problems: (count) => `${String(count)} ${count === 1 ? 'value' : 'values'} of the data did not fit the format and were left out:`,
  operands: 'Every figure and where it stands',
  left: 'Left',
  right: 'Right',
};
