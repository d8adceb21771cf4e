import type { PreviewWords } from '../model/words.js';
import { findingHeadEn, operandEn } from './findings.en.js';
import { problemEn } from './problems.js';

export const PREVIEW_EN: PreviewWords = {
  findingHead: findingHeadEn,
  operand: operandEn,
  problem: problemEn,
  title: 'Arithmetic checks (for editors, in preview only)',
  summary: ({ broken, notAssessable, holds }) =>
    `${String(broken)} not equal, ${String(notAssessable)} not assessable, ${String(holds)} equal.`,
  problems: (count) => `${String(count)} ${count === 1 ? 'value' : 'values'} of the data did not fit the format and were left out:`,
  operands: 'Every figure and where it stands',
  left: 'Left',
  right: 'Right',
};
