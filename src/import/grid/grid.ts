import type { CellContent, RawCell, RawTable } from '../document.js';

/** A table whose spans are resolved: every slot knows the cell that covers it. */
export interface Grid {
  /** Number of the table in the document, from 1. */
  readonly table: number;
  readonly height: number;
  readonly width: number;
  readonly cells: readonly GridCell[];
  /** The cell covering a slot; none where the row is too short. */
  readonly at: (row: number, column: number) => GridCell | undefined;
  /** Whether two cells claim one slot of the row, or its format could not align it. */
  readonly unsure: (row: number) => boolean;
  /** The number of a row in its source, from 1. */
  readonly rowNumber: (row: number) => number;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** First row and column behind the cell. */
  readonly rowEnd: number;
  readonly columnEnd: number;
  readonly lines: readonly string[];
  /** The lines in one piece, for comparison; the form's own label where it is printed in another language. */
  readonly text: string;
  readonly content?: CellContent;
  readonly line?: number;
}

/** HTML's own limits on spans. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65534;

/** Slots of the largest table that is looked at; the largest of the forms has 260. */
export const MOST_SLOTS = 60_000;

/** Resolves the spans of a table as a browser does; `undefined` for a table too large to be any form. */
export function gridOf(table: RawTable, number: number): Grid | undefined {
  const slots: (GridCell | undefined)[][] = table.rows.map(() => []);
  const ends = groupEnds(table);
  const unsure = new Set<number>();
  const cells: GridCell[] = [];
  let filled = 0;
  let width = 0;
  for (const [row, { cells: printed, unaligned }] of table.rows.entries()) {
    if (unaligned) unsure.add(row);
    let column = 0;
    for (const raw of printed) {
      while (slots[row]?.[column]) column += 1;
      const cell = placed(raw, row, column, ends[row] ?? row + 1);
      filled += (cell.rowEnd - row) * (cell.columnEnd - column);
      if (filled > MOST_SLOTS) return undefined;
      cells.push(cell);
      for (let down = row; down < cell.rowEnd; down += 1) {
        const line = slots[down] ?? [];
        for (let across = column; across < cell.columnEnd; across += 1) {
          if (line[across]) unsure.add(down);
          else line[across] = cell;
        }
      }
      column = cell.columnEnd;
      width = Math.max(width, column);
    }
  }
  if (width * table.rows.length > MOST_SLOTS) return undefined;
  return {
    table: number,
    height: table.rows.length,
    width,
    cells,
    at: (row, column) => slots[row]?.[column],
    unsure: (row) => unsure.has(row),
    rowNumber: (row) => table.rows[row]?.number ?? row + 1,
  };
}

/** The cells of a row from left to right, those reaching down into it included. */
export function cellsOfRow(grid: Grid, row: number, from = 0, to = grid.width): GridCell[] {
  const cells: GridCell[] = [];
  for (let column = from; column < to; column += 1) {
    const cell = grid.at(row, column);
    if (cell && cell !== cells[cells.length - 1]) cells.push(cell);
  }
  return cells;
}

/** Whether a cell prints nothing at all. */
export function isBlank(cell: GridCell): boolean {
  return cell.text === '' && !cell.content;
}

function placed(raw: RawCell, row: number, column: number, groupEnd: number): GridCell {
  const columns = Math.min(Math.max(raw.colSpan ?? 1, 1), MOST_COLUMNS);
  const rows = Math.min(Math.max(raw.rowSpan ?? 1, 0), MOST_ROWS);
  return {
    row,
    column,
    rowEnd: rows === 0 ? groupEnd : Math.min(row + rows, groupEnd),
    columnEnd: column + columns,
    lines: raw.lines,
    text: raw.as ?? raw.lines.join(''),
    ...(raw.content ? { content: raw.content } : {}),
    ...(raw.line === undefined ? {} : { line: raw.line }),
  };
}

/** For each row, the first row behind its row group. */
function groupEnds(table: RawTable): number[] {
  const ends: number[] = [];
  for (let row = table.rows.length - 1; row >= 0; row -= 1) {
    const together = table.rows[row]?.group === table.rows[row + 1]?.group;
    ends[row] = together ? (ends[row + 1] ?? row + 1) : row + 1;
  }
  return ends;
}
