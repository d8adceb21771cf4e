import { figureFromText, quantityOf } from '../../model/figure.js';
import type { Figure } from '../../model/figure.js';

/** What a cell prints as a figure, and whether two groups of digits had white space between them. */
export interface Printed {
  readonly figure: Figure;
  readonly joined: boolean;
}

const GAP = /[^\S\n\r\v\f\u2028\u2029]+/g;
const LATIN = /[a-z]/i;

/**
 * Reads a cell's text as a figure. White space within a paragraph is the document's format and dropped (but between
 * Latin words, which it parts); what stands in two paragraphs or lines stays apart, and so is no number.
 */
export function printedFigure({ lines }: { readonly lines: readonly string[] }): Printed {
  let joined = false;
  const texts = lines.map((line) =>
    line.replace(GAP, (gap, at: number) => {
      const before = line.charAt(at - 1);
      const behind = line.charAt(at + gap.length);
      if (/[\d.,]/.test(before) && /[\d.,]/.test(behind)) joined = true;
      return LATIN.test(before) || LATIN.test(behind) ? ' ' : '';
    }),
  );
  return { figure: figureFromText(texts.join('\n')), joined };
}

/** Whether a cell prints a number, 无, or that nothing applies. */
export function looksLikeFigure(cell: { readonly lines: readonly string[] }): boolean {
  const quantity = quantityOf(printedFigure(cell).figure);
  return quantity.kind === 'known' || quantity.why === 'notApplicable';
}
