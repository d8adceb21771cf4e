import { cellsOf, isWithin } from '../../model/edition.js';
import type { Form, FormCell } from '../../model/edition.js';
import { exactSum, valueOf } from '../../model/figure.js';
import type { CellQuotation, Reading } from '../../model/question.js';
import type { StatutoryTable } from '../../model/report.js';
import { figureAt, namesOf } from '../../model/table.js';

/** Cells under a row and a column, or under groups of them, to be added or taken away. */
export interface Area {
  readonly row: string;
  readonly column: string;
  readonly minus?: true;
}

/** Notes under a table that say what is counted may explain any difference. */
const COUNTED_OTHERWISE = /结转|口径|包含|不含|包括|含|另有|其中/;

/** Whether a table counts as the form does: no rows or columns of its own, no footnote on what is counted. */
export function countsAsTheForm(table: StatutoryTable): boolean {
  return (table.extra ?? []).length === 0 && !(table.notes ?? []).some((note) => COUNTED_OTHERWISE.test(note));
}

/** The sum of some areas of a table with every cell in it; `undefined` where any figure is unknown or there is no such cell. */
export function readingOf(table: StatutoryTable, form: Form, ...areas: readonly Area[]): Reading | undefined {
  const operands: CellQuotation[] = [];
  const values: number[] = [];
  for (const { row, column, minus } of areas) {
    const cells = cellsOf(form).filter((cell) => isWithin(cell.row.path, row) && isWithin(cell.column.path, column));
    if (cells.length === 0) return undefined;
    for (const cell of cells) {
      const value = valueOf(figureAt(table, cell.path));
      if (value === undefined) return undefined;
      values.push(minus ? -value : value);
      operands.push({ ...quoteCell(table, form, cell), ...(minus ? { minus } : {}) });
    }
  }
  return { operands, sum: exactSum(values) };
}

/** A cell with its place and printed figure. */
export function quoteCell(table: StatutoryTable, form: Form, cell: FormCell): CellQuotation {
  const figure = figureAt(table, cell.path);
  return {
    form: form.id,
    cell: cell.path,
    row: namesOf('row', cell.row.trail, cell.block),
    column: namesOf('column', cell.column.trail, cell.block),
    ...(figure === undefined ? {} : { figure }),
  };
}
