import { formRows } from '../../bench/word-page.js';
import { EDITIONS } from '../../src/editions/index.js';
import { cellsOf } from '../../src/model/edition.js';
import type { FormId } from '../../src/model/ids.js';

/** Figures in which every sum of the form holds; all others are 0. */
const FIGURES: Readonly<Record<string, number>> = Object.fromEntries([
  ...['received', 'outcomes.granted', 'outcomes.total'].flatMap((row) => Object.entries({ individual: 20, business: 121, total: 141 }).map(([column, figure]) => [`${row}.${column}`, figure] as const)),
  ...['review', 'afterReview'].flatMap((track) => Object.entries({ upheld: 10, other: 3, total: 13 }).map(([column, figure]) => [`${track}.${column}`, figure] as const)),
  ['licensing.decisions', 252],
]);

/**
 * One statutory table of 2021 as a page prints it, whose sums hold.
 * @param printed what stands in a cell, by its path and figure
 */
export function soundTable(form: FormId, printed: (path: string, figure: number) => string = (_, figure) => String(figure)): string {
  const paths = cellsOf(EDITIONS['2021'].forms[form]).map(({ path }) => path);
  const rows = formRows(form, '2021', (cell) => printed(paths[cell] ?? '', FIGURES[paths[cell] ?? ''] ?? 0));
  const lines = rows.map((cells) => `<tr>${cells.map(({ text, cols = 1, rows: high = 1 }) => `<td colspan="${String(cols)}" rowspan="${String(high)}">${text}</td>`).join('')}</tr>`);
  return `<table><tbody>${lines.join('')}</tbody></table>`;
}

/** The same with something else printed in some cells. */
export const tableWith = (form: FormId, cells: Readonly<Record<string, string>>): string => soundTable(form, (path, figure) => cells[path] ?? String(figure));

/** A space in front of the last digit, as Word puts them. */
export const spaced = (_: string, figure: number): string => String(figure).replace(/(?<=\d)(?=\d$)/, ' ');
