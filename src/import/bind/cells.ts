import { cellsOfRow, isBlank } from '../grid/grid.js';
import type { GridCell } from '../grid/grid.js';
import type { HeaderColumn } from '../recognise/header.js';
import type { Stretch } from '../recognise/stretches.js';

/** The cell that holds the figure of a row and column, or the cells between which it cannot be told. */
export type Under =
  | { readonly kind: 'one'; readonly cell: GridCell }
  | { readonly kind: 'unclear'; readonly cells: readonly GridCell[] };

/**
 * Finds the cell under a heading. Merged cells wander from row to row (in 二; in 三 and 四 a row with such a cell is not
 * read at all): it may be wider or narrower than its heading, as long as no other heading stands above it and nothing
 * else is printed under its own.
 */
export function cellUnder(stretch: Stretch, row: number, column: HeaderColumn): Under {
  const { grid, header } = stretch;
  const cells = cellsOfRow(grid, row, column.from, column.to);
  const printed = cells.filter((cell) => !isBlank(cell));
  const candidates = cells.length > 1 && printed.length <= 1 ? (printed.length === 1 ? printed : cells.slice(0, 1)) : cells;
  const [cell] = candidates;
  if (!cell || candidates.length > 1) return { kind: 'unclear', cells };
  const others = header.columns.filter((other) => other !== column && other.cells.length > 0 && overlaps(cell, other));
  const single = cell.row === row && cell.rowEnd === row + 1;
  return single && others.length === 0 ? { kind: 'one', cell } : { kind: 'unclear', cells };
}

function overlaps(cell: GridCell, column: HeaderColumn): boolean {
  return cell.column < column.to && cell.columnEnd > column.from;
}
