import type { RawCell, RawRow } from '../document.js';

/** A cell with the column it begins in, as a word processor states it: each row by itself. */
export interface PlacedCell {
  readonly cell: RawCell;
  readonly column: number;
  readonly span: number;
  /** Whether it begins a cell over several rows or belongs to the one above. */
  readonly merge?: 'restart' | 'continue' | undefined;
}

export interface PlacedRow {
  readonly cells: readonly PlacedCell[];
  /** Columns up to the end of the row. */
  readonly width: number;
  readonly unaligned: boolean;
}

/** The topmost cell of a merged one, where its rows are counted. */
interface Merged {
  readonly span: number;
  readonly top: { rowSpan?: number };
  row: number;
}

/**
 * Merges cells that belong to those above them into one cell over several rows. One that prints something itself, or is
 * not as wide as the cell above, stays a cell of its own, and its row is `unaligned`; so nothing printed is lost.
 */
export function mergeDown(rows: readonly PlacedRow[]): RawRow[] {
  const open = new Map<number, Merged>();
  return rows.map(({ cells, unaligned }, row) => {
    let unsure = unaligned;
    const own: RawCell[] = [];
    for (const { cell, column, span, merge } of cells) {
      const above = open.get(column);
      const continues = merge === 'continue' && above?.row === row - 1;
      if (continues && above.span === span && isBlank(cell)) {
        above.top.rowSpan = (above.top.rowSpan ?? 1) + 1;
        above.row = row;
        continue;
      }
      if (continues || (merge === 'continue' && !isBlank(cell))) unsure = true;
      const top: RawCell & { rowSpan?: number } = { ...cell };
      own.push(top);
      if (merge) open.set(column, { span, top, row });
      else open.delete(column);
    }
    return { cells: own, ...(unsure ? { unaligned: true } : {}) };
  });
}

/** The columns that most rows fill; of several, the most. */
export function usualWidth(rows: readonly PlacedRow[]): number {
  const counts = new Map<number, number>();
  for (const { width } of rows) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual] = [...counts].sort(([width, count], [other, others]) => others - count || other - width);
  return usual?.[0] ?? 0;
}

/** Whether a cell shows nothing at all. */
export function isBlank({ lines, content }: RawCell): boolean {
  return lines.length === 0 && content === undefined;
}
