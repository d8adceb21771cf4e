import { drawn, pdf, text } from '../../pdf/support.js';
import type { FileParts } from '../../pdf/support.js';
import { paragraphsOf } from '../../support.js';
import type { PrintedPage } from '../page.js';
import type { PrintedCell } from '../printed-table.js';
import { columnsOf } from '../variations.js';
import type { Draw } from '../variations.js';

const LEFT = 40;
const TOP = 60;
const WIDTH = 515;
const BOTTOM = 790;

/** A PDF with every cell framed; tables go on over as many pages as they need, their heads repeated or not. */
export function printPdf(page: PrintedPage, draw: Draw, parts: FileParts = {}): Uint8Array {
  const [numbered, repeated] = [draw(2) === 0, draw(2) === 0];
  const pages: string[] = [];
  let content = '';
  let y = TOP;
  const turn = (): void => {
    pages.push(content + (numbered ? text(`- ${pages.length + 1} -`, 285, 820, 9) : ''));
    content = '';
    y = TOP;
  };
  for (const block of page) {
    if (block.type !== 'table') {
      if (y + 40 > BOTTOM) turn();
      content += text(block.text, block.type === 'title' ? 150 : LEFT, y, block.type === 'title' ? 14 : 10);
      y += 24;
      continue;
    }
    const layout = layoutOf(block.rows);
    // In 二 the first heading is not that of all rows, so nobody has it repeated.
    const head = block.headRows > 1 ? block.rows.slice(0, block.headRows) : [];
    let rest: readonly PrintedCell[][] = block.rows.map((cells, y) => cells.map((cell) => ({ ...cell, rows: Math.min(cell.rows, block.rows.length - y) })));
    while (rest.length > 0) {
      const room = Math.floor((BOTTOM - y) / layout.height);
      if (room <= block.headRows && y > TOP) {
        turn();
        continue;
      }
      const most = Math.min(rest.length, Math.max(1, room));
      const [above, below] = broken(rest, draw(3) === 0 ? Math.min(most, block.headRows + 1 + draw(8)) : most, layout);
      content += drawn(above, { left: LEFT, top: y, ...layout });
      y += above.length * layout.height + 20;
      rest = below.length > 0 && repeated ? [...head, ...below] : below;
      if (below.length > 0) turn();
    }
  }
  turn();
  return pdf(pages, parts);
}

interface Layout {
  readonly widths: readonly number[];
  readonly height: number;
  readonly size: number;
}

/** Taller rows would leave no room for a head and a row below it on one page. */
const HIGHEST = 90;

/** Columns of one width, letters as large as the figures allow, rows as high as the highest. */
function layoutOf(rows: readonly PrintedCell[][]): Layout {
  const columns = Math.max(...Array.from(columnsOf(rows), ([{ cols }, column]) => column + cols));
  const width = WIDTH / columns;
  const cells = rows.flat();
  const widest = Math.max(4, ...cells.filter(({ kind }) => kind === 'figure').map((cell) => ems(cell)));
  let size = Math.min(8, (width - 5) / widest);
  const height = (): number => Math.max(...cells.map((cell) => (linesOf(cell, width, size) * size + 5) / cell.rows));
  while (height() > HIGHEST) size *= 0.9;
  return { widths: Array.from({ length: columns }, () => width), size, height: height() };
}

function ems(cell: PrintedCell): number {
  return Math.max(0, ...paragraphsOf(cell).map((pieces) => Array.from(pieces.join('')).reduce((sum, character) => sum + (character < '\u0100' ? 0.5 : 1), 0)));
}

function linesOf(cell: PrintedCell, width: number, size: number): number {
  return cell.paragraphs.length + Math.ceil((ems(cell) * size) / Math.max(1, cell.cols * width - 4 - size));
}

/** Rows on two pages: a cell over both has its text on the first if there is room, and else again on the second. */
function broken(rows: readonly PrintedCell[][], at: number, { widths: [width = 0], height, size }: Layout): [PrintedCell[][], PrintedCell[][]] {
  const above = rows.slice(0, at).map((cells) => cells.map((cell) => ({ ...cell })));
  const below = rows.slice(at).map((cells) => [...cells]);
  const [first] = below;
  if (!first) return [above, below];
  const columns = columnsOf(rows);
  for (const [y, cells] of rows.slice(0, at).entries()) {
    for (const [index, cell] of cells.entries()) {
      const left = y + cell.rows - at;
      if (left <= 0) continue;
      const fits = linesOf(cell, width, size) * size + 5 <= (cell.rows - left) * height;
      const onTop = above[y]?.[index];
      if (onTop) onTop.rows -= left;
      const again: PrintedCell = { ...cell, rows: left, ...(fits ? { text: '', paragraphs: [] } : {}) };
      const column = columns.get(cell) ?? 0;
      const behind = first.findIndex((other) => (columns.get(other) ?? Infinity) > column);
      columns.set(again, column);
      first.splice(behind < 0 ? first.length : behind, 0, again);
    }
  }
  return [above, below];
}
