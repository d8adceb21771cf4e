import { figureAt, nameOf, pathOf, quantityOf, wholeOf } from '../model/index.js';
import type { Form, Item, Named, StatutoryTable } from '../model/index.js';

/** A number of things a mark stands for, and where it comes from. */
export interface Count {
  /** Id of the row or column it counts: `refused`, `inForce`. */
  readonly id: string;
  readonly name: Named;
  /** Never negative: a bar cannot show less than nothing. */
  readonly value: number;
  /** As printed, without a remark in brackets; or the sum, where computed. */
  readonly text: string;
  /** Added up by this library; shown with `*`. */
  readonly computed: boolean;
  /** Paths of the cells it is made of. */
  readonly cells: readonly string[];
}

/**
 * The count of a row (or group of rows) in a column; `undefined` where any figure of it is unknown, negative or an amount
 * of money. `names` is the axis whose item the count is called by.
 */
export function countOf(
  table: StatutoryTable,
  form: Form,
  row: readonly Item[],
  column: readonly Item[],
  names: Named['axis'],
): Count | undefined {
  const { value, computed, cells } = wholeOf(table, form, pathOf(row), pathOf(column));
  const quantities = cells.map((path) => quantityOf(figureAt(table, path)));
  if (value === undefined || !quantities.every((q) => q.kind === 'known' && q.value >= 0 && !q.unit?.endsWith('元'))) {
    return undefined;
  }
  const trail = names === 'row' ? row : column;
  return {
    id: trail[trail.length - 1]?.id ?? '',
    name: nameOf(names, trail),
    value,
    text: computed ? String(value) : printed(table, cells[0] ?? ''),
    computed,
    cells,
  };
}

/** All of some counts, or none where one is unknown or nothing was counted: there is nothing to draw then. */
export function drawable(counts: readonly (Count | undefined)[]): readonly Count[] | undefined {
  const all = known(counts);
  return all && isDrawable(all) ? all : undefined;
}

/** All of some counts, or none where one is unknown. */
export function known(counts: readonly (Count | undefined)[]): readonly Count[] | undefined {
  return counts.every((count): count is Count => count !== undefined) ? counts : undefined;
}

/** Whether anything was counted. */
export function isDrawable(counts: readonly Count[]): boolean {
  return counts.some(({ value }) => value > 0);
}

function printed(table: StatutoryTable, path: string): string {
  return String(figureAt(table, path) ?? '').replace(/[（(].*/, '').replace(/\s/g, '');
}
