import type { RawCell, RawRow, RawTable } from '../document.js';
import { isFigure, textOf } from './cell-text.js';
import { partsOf } from './lines.js';
import type { PageTable, TableCell } from './page-table.js';

/** A table as readers hand it over. What is printed in a cell in doubt is shown, and no figure is read past it. */
export function rawTable({ cells, height, xs, pages }: PageTable): RawTable {
  const rows = Array.from({ length: height }, (_, row): RawRow => {
    const own = cells.filter(({ top }) => top === row).sort((one, other) => one.left - other.left);
    const torn = own.flatMap((cell) => tornPieces(cell, xs.length - 1) ?? []);
    return torn.length > 0 ? { cells: torn, unaligned: true } : { cells: own.map(rawCell) };
  });
  return { type: 'table', rows, origin: { pages } };
}

function rawCell(cell: TableCell): RawCell {
  const { lines, doubt } = textOf(cell.lines);
  const [columns, rows] = [cell.right - cell.left, cell.bottom - cell.top];
  return {
    lines,
    ...(columns === 1 ? {} : { colSpan: columns }),
    ...(rows === 1 ? {} : { rowSpan: rows }),
    ...(doubt || cell.doubt ? { content: 'picture' } : {}),
  };
}

/** A row without lines between its columns: its figures stand somewhere under the headings, and are not put there. */
function tornPieces(cell: TableCell, width: number): RawCell[] | undefined {
  if (cell.right - cell.left < width || width < 3) return undefined;
  const parts = cell.lines.flatMap(partsOf);
  return parts.length > 1 && parts.some(isFigure) ? parts.map((text) => ({ lines: [text] })) : undefined;
}
