import type { RawCell, RawRow, RawTable } from '../document.js';
import { MOST_SLOTS } from '../grid/grid.js';
import type { VisibleCell, VisibleRow } from './visible.js';

/** Makes a table of some rows of a sheet, from its first to its last column that prints anything. Blank places are blank cells. */
export function tableFrom(rows: readonly VisibleRow[]): RawTable {
  const printed = rows.flatMap(({ cells }) => cells.filter(({ lines, content }) => lines.length > 0 || content));
  const from = printed.reduce((least, { column }) => Math.min(least, column), Infinity);
  const to = printed.reduce((most, { columnEnd }) => Math.max(most, columnEnd), 0);
  if (rows.length * (to - from) > MOST_SLOTS) return { type: 'table', rows: rows.map(printedOnly) };
  const begun = new Set<VisibleCell>();
  return {
    type: 'table',
    rows: rows.map((row, index): RawRow => {
      const cells: RawCell[] = [];
      let column = from;
      for (const cell of row.cells) {
        const [start, end] = [Math.max(cell.column, from), Math.min(cell.columnEnd, to)];
        if (start >= end) continue;
        for (; column < start; column += 1) cells.push({ lines: [] });
        column = Math.max(column, end);
        if (begun.has(cell)) continue;
        begun.add(cell);
        let below = index + 1;
        while ((rows[below]?.row ?? Infinity) < cell.rowEnd) below += 1;
        cells.push(rawCell(cell, end - start, below - index));
      }
      for (; column < to; column += 1) cells.push({ lines: [] });
      return { cells, number: row.row + 1, ...(row.unsure ? { unaligned: true } : {}) };
    }),
  };
}

/** A row of a table too large to be any form: only what it prints, and nothing of where. */
function printedOnly({ row, cells }: VisibleRow): RawRow {
  const printed = cells.filter((cell) => cell.row === row && (cell.lines.length > 0 || cell.content));
  return { cells: printed.map((cell) => rawCell(cell, 1, 1)), number: row + 1, unaligned: true };
}

function rawCell({ lines, content }: VisibleCell, colSpan: number, rowSpan: number): RawCell {
  return { lines, ...(colSpan === 1 ? {} : { colSpan }), ...(rowSpan === 1 ? {} : { rowSpan }), ...(content ? { content } : {}) };
}
