/** A cell as far as the way to its neighbours goes: how many rows and columns it spans. */
export interface Spanning {
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Where one is in a table, rows and columns counted from 0: of the places of a spanning cell, the one that was come to. */
export interface Standing<Cell> {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** Which cell is at each place, row by row. */
export type Grid<Cell> = readonly (readonly (Cell | undefined)[])[];

/** A key, as keyboard events have it. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/**
 * The cells of a table by place.
 * @param ownerOf the cell that a cell belongs to: itself, or the label that lies over it
 */
export function gridOf<Cell extends Spanning>(rows: readonly (readonly Cell[])[], ownerOf: (cell: Cell) => Cell = (cell) => cell): Grid<Cell> {
  const grid = rows.map((): (Cell | undefined)[] => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column]) column += 1;
      for (const line of grid.slice(row, row + cell.rowSpan)) {
        for (let across = 0; across < cell.colSpan; across += 1) line[column + across] = ownerOf(cell);
      }
    }
  });
  return grid;
}

/** Where a cell begins; `undefined` where it is not in the table. */
export function startOf<Cell>(grid: Grid<Cell>, cell: Cell): Standing<Cell> | undefined {
  const row = grid.findIndex((line) => line.includes(cell));
  return row < 0 ? undefined : { cell, row, column: grid[row]?.indexOf(cell) ?? 0 };
}

/**
 * Where a key leads from a place: arrows to the neighbour, out of a spanning cell in the row or column that was come in,
 * Home and End to the ends of the row, with Ctrl to those of the table; `undefined` past an edge, and for any other key.
 */
export function ledTo<Cell>(grid: Grid<Cell>, from: Standing<Cell>, { key, ctrlKey }: Key): Standing<Cell> | undefined {
  const last = grid.length - 1;
  switch (ctrlKey ? `Ctrl+${key}` : key) {
    case 'ArrowLeft':
      return along(grid, from, 0, -1);
    case 'ArrowRight':
      return along(grid, from, 0, 1);
    case 'ArrowUp':
      return along(grid, from, -1, 0);
    case 'ArrowDown':
      return along(grid, from, 1, 0);
    case 'Home':
      return at(grid, from.row, 0);
    case 'End':
      return at(grid, from.row, endOf(grid, from.row));
    case 'Ctrl+Home':
      return at(grid, 0, 0);
    case 'Ctrl+End':
      return at(grid, last, endOf(grid, last));
    default:
      return undefined;
  }
}

/** The first other cell in a direction. Tables below one another may have fewer columns: their last is below those they lack. */
function along<Cell>(grid: Grid<Cell>, from: Standing<Cell>, down: number, across: number): Standing<Cell> | undefined {
  let next: Standing<Cell> | undefined = from;
  while (next?.cell === from.cell) {
    const row: number = next.row + down;
    next = at(grid, row, across === 0 ? Math.min(from.column, endOf(grid, row)) : next.column + across);
  }
  return next;
}

function at<Cell>(grid: Grid<Cell>, row: number, column: number): Standing<Cell> | undefined {
  const cell = grid[row]?.[column];
  return cell === undefined ? undefined : { cell, row, column };
}

function endOf<Cell>(grid: Grid<Cell>, row: number): number {
  return (grid[row]?.length ?? 0) - 1;
}
