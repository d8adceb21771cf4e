import { MISSING, MISSING_NOTES } from '../model/missing.js';
import type { PageWords, TableWords } from '../model/words.js';

export const TABLE_EN: TableWords = {
  caption: ({ agency, year, part, title, item }) =>
    `${[agency, year === undefined ? undefined : String(year), agency === undefined && year === undefined ? `${part} ${title}` : title].filter((piece) => piece !== undefined).join(', ')}${item === undefined ? '' : `: ${item}`}`,
  missing: MISSING,
  missingNote: MISSING_NOTES.en,
  unit: (unit) => ` (unit: ${unit === '万元' ? '10,000 yuan' : unit})`,
};

export const PAGE_EN: PageWords = {
  untitled: (agency, year) =>
    [agency, 'annual report on the disclosure of government information', year === undefined ? undefined : String(year)]
      .filter((piece) => piece !== undefined)
      .join(', '),
  partHeading: (part, title) => `${part} ${title}`,
  loading: 'Loading the report …',
  empty: 'No report data has been provided here yet.',
  retry: 'Load again',
  errors: {
    http: (detail) => `The report could not be loaded: the server answered ${detail}. Check the address in src, and that the file is published.`,
    network: (detail) => `The report could not be loaded: no answer from ${detail}. Check the connection and try again.`,
    crossOrigin: (detail) =>
      `The report could not be loaded: no answer from ${detail}, or that site does not let this page read it. Check the connection, or put the data file on the same site as this page.`,
    timeout: (detail) => `The report could not be loaded: ${detail} took too long to answer. Try again later.`,
    notJson: (detail) => `The report could not be shown: not valid JSON at ${detail} (line and column). Check commas, quotes and brackets there; if it comes from an address, make sure that is no page.`,
    notAReport: (detail) => `The report could not be shown: ${detail === '' ? 'what was given' : detail} is not the data of an annual report. Check it against report.schema.json.`,
    version: (detail) => `The report could not be shown: ${detail === '' ? 'the data names no version of its format' : `version ${detail} of the format is not supported`}. It should be 1; for data of a newer version, update this component.`,
    noTable: (detail) => `The table here could not be read cell by cell and is left as it is: ${detail === '' ? 'no table of the form was found' : detail}.`,
  },
  region: (name) => `${name} (table, scrolls sideways)`,
  computed: 'Computed from the table',
  // The sentence says it itself.
  computedNote: '',
};
