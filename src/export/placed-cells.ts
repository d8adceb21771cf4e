import type { DescribedCell, TableDescription } from '../tables/index.js';

/** A cell of a table with the row and column it begins in, counted from 0 over head and bodies together. */
export interface PlacedCell<Cell extends DescribedCell = DescribedCell> {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** Every cell of a table where it stands, row by row. */
export function placedCells(table: TableDescription): PlacedCell[] {
  const taken = new Set<string>();
  return rowsOf(table).flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell): PlacedCell => {
      while (taken.has(`${row} ${column}`)) column += 1;
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let across = 0; across < cell.colSpan; across += 1) taken.add(`${row + down} ${column + across}`);
      }
      return { cell, row, column };
    });
  });
}

/**
 * The texts of a table as a rectangle. A merged cell's text stands in its first place and the others are blank, as
 * spreadsheets themselves write merged cells: nothing is said twice, and only labels are ever merged, so that a blank
 * place among the figures is always a cell printed blank.
 */
export function printedRows(table: TableDescription): string[][] {
  const width = table.labelColumns + table.figureColumns;
  const rows = rowsOf(table).map(() => Array.from({ length: width }, () => ''));
  for (const { cell, row, column } of placedCells(table)) {
    const line = rows[row];
    if (line) line[column] = cell.text;
  }
  return rows;
}

function rowsOf(table: TableDescription): readonly (readonly DescribedCell[])[] {
  return [...table.head, ...table.bodies.flat()];
}
