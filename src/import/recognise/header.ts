import { cellsOfRow, isBlank } from '../grid/grid.js';
import type { Grid, GridCell } from '../grid/grid.js';
import { looksLikeFigure } from '../grid/printed.js';
import { readLabel } from '../labels/label.js';
import { isColumn, isCorner, isRow } from '../labels/vocabulary.js';
import type { FormWords } from '../labels/vocabulary.js';

/** The heading rows above some rows of figures. */
export interface Header {
  readonly first: number;
  /** First row behind the header. */
  readonly end: number;
  /** Columns of row labels, at the left. */
  readonly labelColumns: number;
  /** Columns the header covers. */
  readonly extent: number;
  /** One of its rows leaves columns out, so that its labels may stand over the wrong ones. */
  readonly ragged: boolean;
  /** The cells of one of its rows overlap, or could not be put under columns. */
  readonly unsure: boolean;
  readonly columns: readonly HeaderColumn[];
}

/** Columns of the grid under one heading. */
export interface HeaderColumn {
  readonly from: number;
  readonly to: number;
  /** The headings from the outermost to the innermost, blank ones left out. */
  readonly cells: readonly GridCell[];
}

/** No form has more heading rows, even with words split over two. */
const MOST_ROWS = 6;

/** The header that begins in a row, if one does. */
export function headerAt(grid: Grid, first: number, words: FormWords): Header | undefined {
  if (!begins(grid, first, words)) return undefined;
  let end = first + 1;
  while (end < grid.height && end - first < MOST_ROWS && continues(grid, first, end, words)) end += 1;
  const rows = Array.from({ length: end - first }, (_, index) => first + index);
  const extent = Math.max(...rows.map((row) => Math.max(...cellsOfRow(grid, row).map((cell) => cell.columnEnd))));
  const ragged = rows.some((row) => !covers(grid, row, extent));
  const unsure = rows.some((row) => grid.unsure(row));
  const stacks = Array.from({ length: extent }, (_, column) => stackAt(grid, rows, column));
  const labelColumns = labelColumnsOf(grid, rows, stacks, words);
  return { first, end, labelColumns, extent, ragged, unsure, columns: columnsFrom(stacks, labelColumns) };
}

/** Whether every slot up to `extent` is covered by a cell. */
export function covers(grid: Grid, row: number, extent: number): boolean {
  for (let column = 0; column < extent; column += 1) if (!grid.at(row, column)) return false;
  return true;
}

/** The printed texts of some headings, each once where neighbours repeat. */
export function textsOf(cells: readonly GridCell[]): string[] {
  return cells.map((cell) => cell.text).filter((text, index, texts) => text !== '' && text !== texts[index - 1]);
}

function begins(grid: Grid, row: number, words: FormWords): boolean {
  const labels = headings(grid, row, words);
  if (!labels) return false;
  const [corner] = labels;
  const named = labels.some((label) => isColumn(label, words) && !isRow(label, words));
  // Headings that are not understood still end what the headings above them say.
  return named || (corner !== undefined && labels.length > 1 && words.corners.has(corner.words));
}

function continues(grid: Grid, first: number, row: number, words: FormWords): boolean {
  const labels = headings(grid, row, words);
  if (!labels) return false;
  if (labels.some((label) => isColumn(label, words))) return true;
  return ownCells(grid, row).every((cell) => completes(grid, first, cell, words));
}

/** The labels that begin in a row; `undefined` if it has figures or row labels, or nothing at all. */
function headings(grid: Grid, row: number, words: FormWords): ReturnType<typeof readLabel>[] | undefined {
  const cells = ownCells(grid, row);
  const labels = cells.map((cell) => readLabel(cell.text));
  if (cells.length === 0 || labels.some((label) => isRow(label, words) && !isColumn(label, words))) return undefined;
  return cells.some((cell) => cell.column > 0 && looksLikeFigure(cell)) ? undefined : labels;
}

function ownCells(grid: Grid, row: number): GridCell[] {
  return cellsOfRow(grid, row).filter((cell) => cell.row === row && !isBlank(cell));
}

/** Whether a cell is the second half of the heading above it (商业 over 企业), or a remark in brackets under it. */
function completes(grid: Grid, first: number, cell: GridCell, words: FormWords): boolean {
  const above = Array.from({ length: cell.row - first }, (_, index) => grid.at(first + index, cell.column));
  const texts = textsOf(above.filter((one): one is GridCell => one !== undefined && one !== cell));
  const innermost = texts[texts.length - 1];
  return innermost !== undefined && readLabel(cell.text).words !== '' && isColumn(readLabel(innermost + cell.text), words);
}

function stackAt(grid: Grid, rows: readonly number[], column: number): GridCell[] {
  const stack: GridCell[] = [];
  for (const row of rows) {
    const cell = grid.at(row, column);
    if (cell && !isBlank(cell) && !stack.includes(cell)) stack.push(cell);
  }
  return stack;
}

/** How many columns at the left hold row labels: those under the corner, and blank or corner headings beside it. */
function labelColumnsOf(grid: Grid, rows: readonly number[], stacks: readonly (readonly GridCell[])[], words: FormWords): number {
  const labels = stacks.map((stack) => stack.map((cell) => readLabel(cell.text)));
  if (labels[0]?.some((label) => isColumn(label, words))) return 0;
  const corner = rows.map((row) => grid.at(row, 0)?.columnEnd ?? 1);
  let count = Math.max(1, ...corner);
  while (count < stacks.length && (labels[count] ?? []).every((label) => isCorner(label, words))) count += 1;
  return count;
}

function columnsFrom(stacks: readonly (readonly GridCell[])[], from: number): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = from; column < stacks.length; column += 1) {
    const cells = stacks[column] ?? [];
    const last = columns[columns.length - 1];
    const same = cells.length > 0 && cells.length === last?.cells.length && cells.every((cell, index) => cell === last.cells[index]);
    if (last && same) columns[columns.length - 1] = { ...last, to: column + 1 };
    else columns.push({ from: column, to: column + 1, cells });
  }
  return columns;
}
