import { cellsOf, isWithin } from '../model/edition.js';
import type { Form, FormCell } from '../model/edition.js';
import { foldFigureText, NONE, quantityOf } from '../model/figure.js';
import type { Figure } from '../model/figure.js';
import type { StatutoryTable } from '../model/report.js';
import type { Amount } from '../model/statement.js';
import { figureAt, unitAt, wholeOf } from '../model/table.js';

/**
 * What a row (or group of rows) and a column (or group of columns) amount to: the printed figure, or the sum of several.
 * `undefined` where anything of it is unknown.
 */
export function amountOf(table: StatutoryTable, form: Form, row: string, column: string): Amount | undefined {
  const { value, computed, cells } = wholeOf(table, form, row, column);
  if (value === undefined) return undefined;
  const units = new Set(
    cellsOf(form)
      .filter((cell) => cells.includes(cell.path))
      .map((cell) => unitAt(table, cell)),
  );
  const unit = units.size === 1 ? [...units][0] : undefined;
  const text = computed ? String(value) : digitsOf(figureAt(table, cells[0] ?? ''));
  return { text, computed, cells, ...(unit === undefined ? {} : { unit }) };
}

/** Whether a figure is printed as 无. */
export function isNone(figure: Figure | undefined): boolean {
  return typeof figure === 'string' && foldFigureText(figure) === NONE;
}

/** Every figure of a table, or of one column of it, those in rows and columns of the agency's own included. */
export function figuresOf(table: StatutoryTable, form: Form, column = ''): (Figure | undefined)[] {
  return [...cellsIn(form, '', column).map((cell) => figureAt(table, cell.path)), ...ownFigures(table)];
}

/** Whether a numeral is printed that amounts to 0; 无 is none. */
export function isZero(figure: Figure | undefined): boolean {
  const quantity = quantityOf(figure);
  return quantity.kind === 'known' && quantity.value === 0 && !isNone(figure);
}

/**
 * Whether every figure under a row and a column is printed blank, and so is every row and column of the agency's own:
 * one of those may belong there.
 */
export function isBlank(table: StatutoryTable, form: Form, row: string, column: string): boolean {
  return [...cellsIn(form, row, column).map((cell) => figureAt(table, cell.path)), ...ownFigures(table)].every((figure) => {
    const quantity = quantityOf(figure);
    return quantity.kind === 'unknown' && quantity.why === 'blank';
  });
}

function cellsIn(form: Form, row: string, column: string): FormCell[] {
  return cellsOf(form).filter((cell) => isWithin(cell.row.path, row) && isWithin(cell.column.path, column));
}

function ownFigures(table: StatutoryTable): (Figure | undefined)[] {
  return (table.extra ?? []).flatMap((extra) => extra.figures);
}

/** The printed text of a known figure without its unit and the remark behind it: 73802895.90, 1,234, 无. */
function digitsOf(figure: Figure | undefined): string {
  const quantity = quantityOf(figure);
  const text = String(figure).replace(/[（(].*$/s, '').replace(/\s/g, '');
  const unit = quantity.kind === 'known' ? quantity.unit : undefined;
  return unit !== undefined && text.endsWith(unit) ? text.slice(0, -unit.length) : text;
}
