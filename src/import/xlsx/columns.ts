import type { StoredSheet } from './read-sheet.js';
import { MOST_COLUMNS } from './reference.js';

/** The columns of a sheet as they are seen. */
export interface VisibleColumns {
  /** How many visible columns stand in front of one. */
  readonly before: (column: number) => number;
  /** Characters that fit into some columns, those hidden left out. */
  readonly width: (from: number, to: number) => number;
}

export function visibleColumns({ columns, usualWidth }: Pick<StoredSheet, 'columns' | 'usualWidth'>): VisibleColumns {
  const widths: number[] = new Array<number>(MOST_COLUMNS).fill(usualWidth);
  for (const { from, to, hidden, width } of columns.slice(0, MOST_COLUMNS)) widths.fill(hidden ? 0 : (width ?? usualWidth), Math.max(from, 0), to);
  const before = [0];
  const until = [0];
  for (const [column, width] of widths.entries()) {
    before.push((before[column] ?? 0) + (width > 0 ? 1 : 0));
    until.push((until[column] ?? 0) + width);
  }
  return {
    before: (column) => before[Math.min(column, MOST_COLUMNS)] ?? 0,
    width: (from, to) => (until[Math.min(to, MOST_COLUMNS)] ?? 0) - (until[from] ?? 0),
  };
}
