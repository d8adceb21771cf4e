import { cellsOf, isWithin, pathOf } from '../../model/edition.js';
import type { Form, FormCell, Item, Named } from '../../model/edition.js';
import { exactSum, valueOf } from '../../model/figure.js';
import type { StatutoryTable } from '../../model/report.js';
import { figureAt, namesOf, wholeOf } from '../../model/table.js';

/** What a mark, a cell or a header stands for. */
export interface Place {
  /** Paths in report JSON; empty where it is about all rows or columns, or about figures that make up none. */
  readonly row: string;
  readonly column: string;
  /** From outside in, rows first; empty where the figures make up no row or column of the form. */
  readonly names: readonly Named[];
  /** Paths of its figures; none for a header. */
  readonly cells: readonly string[];
  /** As printed, or the sum of several; absent where it is not known. */
  readonly text?: string;
}

/** The place of one or more figures; `undefined` for paths the form does not have. */
export function placeOfCells(table: StatutoryTable, form: Form, paths: readonly string[]): Place | undefined {
  const cells = paths.map((path) => cellsOf(form).find((cell) => cell.path === path));
  const [first] = cells;
  if (!first || !cells.every((cell): cell is FormCell => cell?.block === first.block)) return undefined;
  const text = textOf(table, paths);
  const row = common(cells.map((cell) => cell.row.trail));
  const column = common(cells.map((cell) => cell.column.trail));
  const [rowPath, columnPath] = [pathOf(row), pathOf(column)];
  const whole = wholeOf(table, form, rowPath, columnPath).cells;
  const names = whole.length === paths.length && whole.every((path) => paths.includes(path));
  return {
    row: names ? rowPath : '',
    column: names ? columnPath : '',
    names: names ? [...namesOf('row', row, first.block), ...namesOf('column', column, first.block)] : [],
    cells: paths,
    ...(text === undefined ? {} : { text }),
  };
}

/** One figure as printed; several added up, where all are known. */
function textOf(table: StatutoryTable, paths: readonly string[]): string | undefined {
  const figures = paths.map((path) => figureAt(table, path));
  const [first] = figures;
  if (figures.length === 1) return first === undefined || first === null ? undefined : String(first);
  const values = figures.map(valueOf);
  return values.every((value): value is number => value !== undefined) ? String(exactSum(values)) : undefined;
}

/** What a header stands over or beside, by its path. */
export function placeOfHeader(form: Form, axis: Named['axis'], path: string, block: string): Place | undefined {
  const own = form.blocks.find((candidate) => candidate.id === block);
  const leaf = cellsOf(form).find((cell) => cell.block === own && isWithin(cell[axis].path, path));
  if (!own || !leaf || path === '') return undefined;
  const { trail } = leaf[axis];
  const end = trail.findIndex((_, index) => pathOf(trail.slice(0, index + 1)) === path);
  const names = namesOf(axis, trail.slice(0, end + 1), own);
  return { row: axis === 'row' ? path : '', column: axis === 'column' ? path : '', names, cells: [] };
}

function common(trails: readonly (readonly Item[])[]): readonly Item[] {
  const [first = [], ...others] = trails;
  let end = first.length;
  while (end > 0 && !others.every((trail) => trail[end - 1] === first[end - 1])) end -= 1;
  return first.slice(0, end);
}
