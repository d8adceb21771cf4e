import { foldFigureText } from '../model/figure.js';

/** What makes a spreadsheet take a pasted or opened text for a formula, or for the end of a cell with one behind it. */
const STARTS_FORMULA = /^\s*[=+\-@]/;
const ENDS_CELL = /^[\t\r\n]/;

/** A numeral with a sign, a unit and a remark in Chinese, or dashes alone (不适用): no spreadsheet finds anything to run in them. */
const HARMLESS = /^(?:[-+]\d[\d.,]*[\u4e00-\u9fff]{0,2}(?:\([\d\u4e00-\u9fff]*\))?|-+)$/;

/**
 * A text that a spreadsheet will not run. What would begin a formula gets an apostrophe in front, the mark
 * spreadsheets themselves have for text; signed figures (`-18`, `+19`, `－18`) and everything else stay exactly as
 * printed. Texts that already have apostrophes in front of a formula get one more, so that taking one away where a
 * formula follows always gives the printed text back.
 */
export function harmlessText(text: string): string {
  return isFormula(text.replace(/^'+/, '')) ? `'${text}` : text;
}

function isFormula(text: string): boolean {
  // Full-width and small signs count as their plain twins in some programs.
  const plain = text.normalize('NFKC').replace(/[\u200b\ufeff]/g, '');
  return ENDS_CELL.test(text) || (STARTS_FORMULA.test(plain) && !HARMLESS.test(foldFigureText(text)));
}
