import { textOf } from './cell-text.js';
import type { PageTable, TableCell } from './page-table.js';
import { endsOf } from './whole-rows.js';

/** Columns of two pages are the same if they are no further apart. */
const SAME_COLUMN = 3;
/** A line is full if no more of its cell is left (in parts of the size of the font), beside the cell's padding. */
const FULL = 1.1;
const PADDING = 12;

/** The number an item of a list or a heading begins with. */
const NUMBERED = /^\s*(?:[（(]?\s*[一二三四五六七八九十\d]{1,3}\s*[)）、.．:：]|第[一二三四五六七八九十\d])/;
const FIGURE = /^[-+\d.,%/无—－–\s]*$/;

/** One table from two that a page break parted; `undefined` if their columns are not the same. */
export function joined(upper: PageTable, part: PageTable): PageTable | undefined {
  const lower = withLeftColumns(upper, part);
  const shift = (upper.xs[0] ?? 0) - (lower.xs[0] ?? 0);
  const below = lower.xs.map((x) => x + shift);
  if (!endAlike(upper, lower, below) || !fits(upper, lower, below)) return undefined;
  const xs = union(upper.xs, below);
  const top = spread(upper.cells, placesIn(xs, upper.xs));
  const bottom = spread(lower.cells, placesIn(xs, below));
  const { cells, height } = stacked({ cells: top, height: upper.height, open: upper.openBottom }, { cells: bottom, height: lower.height, open: lower.openTop });
  const box = { ...upper.box, bottom: lower.box.bottom };
  return { box, xs, cells, height, openTop: upper.openTop, openBottom: lower.openBottom, pages: [...upper.pages, ...lower.pages] };
}

/** Whether some row of each part ends where one of the other does: others may stick out, or end early. */
function endAlike(upper: PageTable, lower: PageTable, below: readonly number[]): boolean {
  const ends = ({ cells, height }: PageTable, xs: readonly number[]): number[] => endsOf(cells, height).map((end) => xs[end] ?? 0);
  return ends(upper, upper.xs).some((one) => ends(lower, below).some((other) => Math.abs(one - other) <= SAME_COLUMN));
}

/**
 * The lower part with the columns at the left that it has no lines across in: those of cells that were cut open above
 * and go on down the whole page.
 */
function withLeftColumns(upper: PageTable, lower: PageTable): PageTable {
  const first = upper.xs.findIndex((x) => Math.abs(x - (lower.xs[0] ?? 0)) <= SAME_COLUMN);
  const ends = Math.abs((upper.xs[upper.xs.length - 1] ?? 0) - (lower.xs[lower.xs.length - 1] ?? 0)) <= SAME_COLUMN;
  const open = upper.cells.filter(({ bottom, left }) => bottom === upper.height && left < first);
  if (first < 1 || !ends || open.length === 0 || open.some(({ cutBottom, right }) => !cutBottom || right > first)) return lower;
  const moved = lower.cells.map((cell) => ({ ...cell, left: cell.left + first, right: cell.right + first }));
  const going = open.map((cell): TableCell => ({ ...cell, top: 0, bottom: lower.height, lines: [], doubt: false, cutTop: true, box: { ...cell.box, top: lower.box.top, bottom: lower.box.bottom } }));
  return { ...lower, xs: [...upper.xs.slice(0, first), ...lower.xs], cells: [...going, ...moved], box: { ...lower.box, left: upper.box.left } };
}

/** Whether the rows on both sides of the break have columns of one table. */
function fits(upper: PageTable, lower: PageTable, below: readonly number[]): boolean {
  const known = (all: readonly number[], some: readonly number[]): boolean => some.every((x) => all.some((other) => Math.abs(x - other) <= SAME_COLUMN));
  if (known(upper.xs, below) || known(below, upper.xs)) return true;
  const edges = (cells: readonly TableCell[], xs: readonly number[]): number[] => cells.flatMap(({ left, right }) => [xs[left] ?? 0, xs[right] ?? 0]);
  const last = edges(upper.cells.filter(({ bottom }) => bottom === upper.height), upper.xs);
  const first = edges(lower.cells.filter(({ top }) => top === 0), below);
  return known(last, first) && known(first, last);
}

function union(one: readonly number[], other: readonly number[]): number[] {
  const all: number[] = [...one];
  for (const x of other) if (!all.some((known) => Math.abs(known - x) <= SAME_COLUMN)) all.push(x);
  return all.sort((left, right) => left - right);
}

/** For each column line of a part, its place among the lines of the whole. */
function placesIn(xs: readonly number[], part: readonly number[]): number[] {
  return part.map((x) => xs.reduce((best, other, index) => (Math.abs(other - x) < Math.abs((xs[best] ?? Infinity) - x) ? index : best), 0));
}

function spread(cells: readonly TableCell[], places: readonly number[]): TableCell[] {
  return cells.map((cell) => ({ ...cell, left: places[cell.left] ?? 0, right: places[cell.right] ?? 0 }));
}

interface Half {
  readonly cells: readonly TableCell[];
  readonly height: number;
  readonly open: boolean;
}

/** The rows of both halves, one below the other; a row that the page break cut in two is one again. */
function stacked(upper: Half, lower: Half): { cells: TableCell[]; height: number } {
  const first = repeatedRows(upper, lower);
  const halves = lower.cells.filter(({ top }) => top === first).map((cell) => ({ cell, above: cellAbove(upper, cell) }));
  const isCut = (upper.open && lower.open && first === 0) || isWrapped(halves);
  const height = upper.height + lower.height - (isCut ? 1 : 0);
  const shift = (row: number): number => upper.height + row - (isCut && row > first ? 1 : 0);
  const added = new Map<TableCell, TableCell>();
  const below: TableCell[] = [];
  for (const cell of lower.cells) {
    const half = halves.find((one) => one.cell === cell);
    const ends = cell.bottom === first + 1;
    if (isCut && half && ends && half.above) added.set(half.above, cell);
    else if (isCut && half && ends) below.push({ ...cell, top: shift(cell.top), bottom: shift(cell.top) + 1, doubt: true });
    else {
      const top = isCut && half ? first + 1 : cell.top;
      const again = half?.above && goesDown(half.above, cell) && isPiece(half.above, cell) ? { ...cell, lines: [...half.above.lines, ...cell.lines] } : cell;
      if (again !== cell && half?.above) added.set(half.above, cell);
      below.push({ ...again, top: shift(top), bottom: shift(cell.bottom) });
    }
  }
  const above = upper.cells.map((cell) => {
    const more = added.get(cell);
    if (!more) return cell;
    const lines = [...cell.lines, ...more.lines];
    return { ...cell, lines, outside: cell.outside || more.outside, doubt: cell.doubt || more.doubt || textOf(lines).doubt };
  });
  return { cells: [...above, ...below], height };
}

/** How many rows at the top of the lower half repeat the headings of the table. */
function repeatedRows(upper: Half, lower: Half): number {
  const row = (half: Half, at: number): string => JSON.stringify(half.cells.filter(({ top }) => top === at).map(({ left, right, lines }) => [left, right, textOf(lines).lines]));
  let count = 0;
  while (count < lower.height && count < upper.height && row(upper, count) === row(lower, count) && row(lower, count).includes('"')) count += 1;
  // A cut may not stand within the headings.
  return lower.cells.some(({ top, bottom }) => top < count && bottom > count) ? 0 : count;
}

/** The cell of the last row in the very same columns. */
function cellAbove({ cells, height }: Half, { left, right }: TableCell): TableCell | undefined {
  return cells.find((cell) => cell.bottom === height && cell.left === left && cell.right === right);
}

interface Halved {
  readonly cell: TableCell;
  readonly above: TableCell | undefined;
}

/**
 * Whether the first row goes on with the last one's label: it prints nothing but pieces of labels, each below a full
 * line and without a number of its own.
 */
function isWrapped(halves: readonly Halved[]): boolean {
  const printed = halves.filter(({ cell }) => cell.lines.length > 0);
  const blank = halves.filter(({ cell }) => cell.lines.length === 0);
  const last = halves[halves.length - 1];
  if (printed.length === 0 || blank.length === 0 || !last || last.cell.lines.length > 0) return false;
  return halves.every(({ above }) => above !== undefined) && printed.every(({ cell, above }) => above !== undefined && isPiece(above, cell));
}

/** Whether a cell may be the lower part of one over several rows, and not one of a row of its own. */
function goesDown(above: TableCell, cell: TableCell): boolean {
  return above.bottom - above.top > 1 || cell.bottom - cell.top > 1 || (above.cutBottom && cell.cutTop);
}

/** Whether the text of a cell is the rest of what stands in the one above. */
function isPiece(above: TableCell, cell: TableCell): boolean {
  const text = textOf(cell.lines).lines.join('');
  const before = textOf(above.lines).lines.join('');
  const line = above.lines[above.lines.length - 1];
  if (text === '' || before === '' || !line || text === before || NUMBERED.test(text) || FIGURE.test(text) || FIGURE.test(before)) return false;
  if (above.cutBottom && cell.cutTop) return true;
  return above.box.right - above.box.left - (line.right - line.left) < FULL * line.size + PADDING;
}
