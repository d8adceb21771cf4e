import { cellsOf, isWithin, pathOf } from '../../model/edition.js';
import type { Form, FormCell, Item, Named } from '../../model/edition.js';
import type { StatutoryTable } from '../../model/report.js';
import { figureAt, namesOf, wholeOf } from '../../model/table.js';

/** What some cells have in common: the row (or group) and the column (or group) that they make up. */
export interface Place {
  /** Paths in report JSON; empty where the cells make up all rows or columns. */
  readonly row: string;
  readonly column: string;
  /** From outside in, rows first. */
  readonly names: readonly Named[];
  /** As printed, or the sum; absent where it is not known. */
  readonly text?: string;
  /** Added up here: the form does not print it. */
  readonly computed: boolean;
}

/** The place of one or more figures; `undefined` for paths the form does not have. */
export function placeOfCells(table: StatutoryTable, form: Form, paths: readonly string[]): Place | undefined {
  const cells = paths.map((path) => cellsOf(form).find((cell) => cell.path === path));
  const [first] = cells;
  if (!first || !cells.every((cell): cell is FormCell => cell?.block === first.block)) return undefined;
  const row = common(cells.map((cell) => cell.row.trail));
  const column = common(cells.map((cell) => cell.column.trail));
  const figure = paths.length === 1 ? figureAt(table, first.path) : undefined;
  const whole = wholeOf(table, form, pathOf(row), pathOf(column));
  const text = paths.length === 1 ? (figure === undefined || figure === null ? undefined : String(figure)) : whole.value === undefined ? undefined : String(whole.value);
  return {
    row: pathOf(row),
    column: pathOf(column),
    names: [...namesOf('row', row, first.block), ...namesOf('column', column, first.block)],
    ...(text === undefined ? {} : { text }),
    computed: paths.length > 1,
  };
}

/** What a header stands over or beside, by its path. */
export function placeOfHeader(form: Form, axis: Named['axis'], path: string, block: string): Place | undefined {
  const own = form.blocks.find((candidate) => candidate.id === block);
  const leaf = cellsOf(form).find((cell) => cell.block === own && isWithin(cell[axis].path, path));
  if (!own || !leaf || path === '') return undefined;
  const { trail } = leaf[axis];
  const end = trail.findIndex((_, index) => pathOf(trail.slice(0, index + 1)) === path);
  const names = namesOf(axis, trail.slice(0, end + 1), own);
  return { row: axis === 'row' ? path : '', column: axis === 'column' ? path : '', names, computed: false };
}

function common(trails: readonly (readonly Item[])[]): readonly Item[] {
  const [first = [], ...others] = trails;
  let end = first.length;
  while (end > 0 && !others.every((trail) => trail[end - 1] === first[end - 1])) end -= 1;
  return first.slice(0, end);
}
