/** Marks that turn the order of the letters behind them around; no Chinese name or unit has any use for them. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text of a report as it may stand in one line with other words: without the marks that would turn those around. Where a
 * text stands by itself (a cell, a paragraph, a title) it is kept whole: there its marks end with it.
 */
export function inLine(text: string): string {
  return text.replace(TURNS, '');
}
