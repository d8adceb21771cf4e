import { breadth } from '../breadth.js';
import type { SheetCell } from './sheet.js';

/** Points of one line of text, and around it. */
const LINE = 16.5;
const PADDING = 3;
/** Letters of a title are larger, those of headings bold. */
const SIZE: Readonly<Record<SheetCell['look'], number>> = { title: 1.35, caption: 1.1, heading: 1.1, label: 1.1, figure: 1, note: 1 };
/** No row may be higher. */
const HIGHEST = 409;

/** How high rows are so that nothing in them is cut off: a spreadsheet does not find out by itself where cells are merged. */
export function rowHeights(cells: readonly SheetCell[], widths: readonly number[], rows: number): number[] {
  const heights = Array.from({ length: rows }, () => LINE + PADDING);
  for (const rowSpan of [...new Set(cells.map((cell) => cell.rowSpan))].sort((one, other) => one - other)) {
    for (const cell of cells.filter((one) => one.rowSpan === rowSpan)) {
      const last = cell.row + rowSpan - 1;
      const room = heights.slice(cell.row, last + 1).reduce((sum, height) => sum + height, 0);
      heights[last] = Math.min(HIGHEST, (heights[last] ?? 0) + Math.max(0, neededBy(cell, widths) - room));
    }
  }
  return heights.map((height) => Math.round(height * 4) / 4);
}

function neededBy({ value, column, colSpan, look }: SheetCell, widths: readonly number[]): number {
  if (typeof value !== 'string') return 0;
  const width = widths.slice(column, column + colSpan).reduce((sum, one) => sum + one, 0) - 1;
  const lines = value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((breadth(line) * SIZE[look]) / width)), 0);
  return lines * LINE * (look === 'title' ? SIZE.title : 1) + PADDING;
}
