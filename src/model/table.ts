import { cellsOf, isWithin, joinPath, leavesOf, pathOf } from './edition.js';
import type { Edition, EditionId, Form, FormBlock, FormCell, FormId, Item, Named } from './edition.js';
import { exactSum, quantityOf, valueOf } from './figure.js';
import type { Figure } from './figure.js';
import type { Report, StatutoryTable } from './report.js';

/** The published forms, by edition. */
export type Editions = Readonly<Record<EditionId, Edition>>;

/** 四 is the same in both editions and names none. */
const EDITION_OF_UNNAMED: EditionId = '2021';

/** The form a table is printed on. */
export function formOf(table: StatutoryTable, id: FormId, editions: Editions): Form {
  return editionOf(table, editions).forms[id];
}

/** The edition a table is printed on; for 四, which has none of its own, the newest. */
export function editionOf(table: StatutoryTable, editions: Editions): Edition {
  return editions['edition' in table ? table.edition : EDITION_OF_UNNAMED];
}

/** The figure at a path; `undefined` where the report has none. Own keys only, so no key of a document reaches further. */
export function figureAt(table: StatutoryTable, path: string): Figure | undefined {
  let node: unknown = table;
  for (const key of path.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.prototype.hasOwnProperty.call(node, key)) return undefined;
    node = (node as Record<string, unknown>)[key];
  }
  return node === null || typeof node === 'number' || typeof node === 'string' ? node : undefined;
}

/** The whole of some cells: a group's sum, or one figure. */
export interface Whole {
  /** Absent where any part is unknown. */
  readonly value?: number;
  /** Added up by this library: the form does not print it. */
  readonly computed: boolean;
  /** Paths of the cells it is made of. */
  readonly cells: readonly string[];
}

/** The sum of all figures under a row (or group of rows) and a column (or group of columns). */
export function wholeOf(table: StatutoryTable, form: Form, row: string, column: string): Whole {
  const cells = cellsOf(form)
    .filter((cell) => isWithin(cell.row.path, row) && isWithin(cell.column.path, column))
    .map((cell) => cell.path);
  const values = cells.map((path) => valueOf(figureAt(table, path)));
  const known = cells.length > 0 && values.every((value): value is number => value !== undefined);
  return { computed: cells.length > 1, cells, ...(known ? { value: exactSum(values) } : {}) };
}

/** Whether the report has any figure of this block, blank ones included. */
export function hasBlock(table: StatutoryTable, block: FormBlock): boolean {
  const columns = leavesOf(block.columns);
  return leavesOf(block.rows).some((row) =>
    columns.some((column) => figureAt(table, joinPath(row.path, column.path)) !== undefined),
  );
}

/** Where a cell (or row, column or group) stands, in the form's own words: 四 · 行政复议 · 结果维持. */
export function placeOf(form: Form, path: string): readonly string[] {
  let longest = { path: '', labels: [] as readonly string[] };
  for (const { block, row, column } of cellsOf(form)) {
    const trail = [...row.trail, ...column.trail];
    for (let end = 1; end <= trail.length; end += 1) {
      const part = trail.slice(0, end);
      const partPath = pathOf(part);
      if (partPath.length <= longest.path.length || !isWithin(path, partPath)) continue;
      longest = { path: partPath, labels: telling(part, block) };
    }
  }
  return [form.part, ...longest.labels];
}

/** The labels of a trail that tell one place from another: 申请人情况, over every column alike, is left out. */
export function telling(trail: readonly Item[], block: FormBlock): string[] {
  return trail.filter((item) => tells(item, block)).map((item) => item.label);
}

/** The same trail by name, for words in any language. */
export function namesOf(axis: Named['axis'], trail: readonly Item[], block: FormBlock): Named[] {
  return trail.flatMap((item, index) => (tells(item, block) ? [nameOf(axis, trail.slice(0, index + 1))] : []));
}

/** The name of the last item of a trail. */
export function nameOf(axis: Named['axis'], trail: readonly Item[]): Named {
  return { axis, key: trail.map((item) => item.id).join('.'), label: trail[trail.length - 1]?.label ?? '' };
}

function tells(item: Item, block: FormBlock): boolean {
  const overAll = item.items !== undefined && [block.rows, block.columns].some((top) => top.length === 1 && top[0] === item);
  return item.label !== '' && !overAll;
}

/** The unit a figure is printed in: its own, else its label's, else the form's; absent where none is printed. */
export function unitAt(table: StatutoryTable, cell: FormCell): string | undefined {
  const quantity = quantityOf(figureAt(table, cell.path));
  if (quantity.kind === 'known' && quantity.unit !== undefined) return quantity.unit;
  for (const key of [cell.path, cell.column.path]) {
    if (table.units && Object.prototype.hasOwnProperty.call(table.units, key)) return table.units[key];
  }
  return cell.column.trail[cell.column.trail.length - 1]?.unit;
}

/** The table of a report that belongs to a form. */
export function tableOf(report: Report, id: FormId): StatutoryTable | undefined {
  return report[id];
}
