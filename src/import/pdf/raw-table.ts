import type { RawCell, RawRow, RawTable } from '../document.js';
import { isFigure, textOf } from './cell-text.js';
import { partsOf } from './lines.js';
import type { PageTable, TableCell } from './page-table.js';
import { wholeRows } from './whole-rows.js';

/**
 * A table as readers hand it over. What is printed in a cell in doubt is shown, and no figure is read past it; a row whose
 * cells do not take up the same columns as those of most rows is `unaligned`.
 */
export function rawTable({ cells, height, xs, pages }: PageTable): RawTable {
  const width = xs.length - 1;
  const whole = wholeRows(cells, height);
  const rows = Array.from({ length: height }, (_, row): RawRow => {
    const own = cells.filter((cell) => cell.top === row && !endsBefore(cell, width)).sort((one, other) => one.left - other.left);
    const torn = own.flatMap((cell) => tornPieces(cell, width) ?? []);
    if (torn.length > 0) return { cells: torn, unaligned: true };
    return { cells: own.map(rawCell), ...(whole[row] ? {} : { unaligned: true }) };
  });
  return { type: 'table', rows, origin: { pages } };
}

/** Whether the row ends before what is no cell. */
function endsBefore({ right, outside, lines }: TableCell, width: number): boolean {
  return outside && right === width && lines.length === 0;
}

function rawCell(cell: TableCell): RawCell {
  const { lines, doubt } = textOf(cell.lines);
  const [columns, rows] = [cell.right - cell.left, cell.bottom - cell.top];
  return {
    lines,
    ...(columns === 1 ? {} : { colSpan: columns }),
    ...(rows === 1 ? {} : { rowSpan: rows }),
    ...(doubt || cell.doubt ? { content: 'unclear' } : {}),
  };
}

/** A row without lines between its columns: its figures stand somewhere under the headings, and are not put there. */
function tornPieces(cell: TableCell, width: number): RawCell[] | undefined {
  if (cell.right - cell.left < width || width < 3) return undefined;
  const parts = cell.lines.flatMap(partsOf);
  return parts.length > 1 && parts.some(isFigure) ? parts.map((text) => ({ lines: [text] })) : undefined;
}
