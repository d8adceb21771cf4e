import type { RawCell, RawTable } from '../document.js';
import { isFigure, textOf } from './cell-text.js';
import type { Line, Run } from './lines.js';

/** A line of text with its place in a column of pages one below the other. */
export interface PlacedLine {
  readonly line: Line;
  readonly page: number;
  readonly y: number;
}

/** A table that no lines draw, and which lines of text it takes. */
export interface Aligned {
  readonly from: number;
  readonly to: number;
  readonly table: RawTable;
}

/** What begins at one of the columns of a line. */
interface Piece {
  readonly column: number;
  readonly line: Line;
  readonly page: number;
  readonly y: number;
  readonly figure: boolean;
}

/** One text of a column, of one line or several. */
interface Block {
  readonly column: number;
  readonly pieces: Piece[];
}

/** Texts of one column begin within this (in points). */
const SAME_START = 0.5;
/** A figure stands beside its label if it is no further from its lines (in parts of the size of the font). */
const BESIDE = 0.6;
/** Lines of one text follow at the least distance there is, give or take this factor. */
const STEP = 1.12;
const SAME_LEVEL = 0.35;
/** Fewer figures make no table. */
const FEWEST_LINES = 3;
const FEWEST_FIGURES = 6;
const LONGEST = 400;

const NUMBERED = /^\s*(?:[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[)）]|[一二三四五六七八九十]{1,3}\s*[、.．]|\d{1,2}\s*[、.．](?!\d))/;
const PART = /^\s*[一二三四五六七八九十]{1,3}\s*、/;
const SENTENCE = /[。；;]/;

/**
 * Finds tables without lines among lines of text. One is read only if every text of it begins at a column's left edge,
 * as do at least two, and every figure stands beside one label; anything less certain stays text.
 */
export function alignedTables(lines: readonly PlacedLine[], step: number): Aligned[] {
  return stretches(lines).flatMap(({ from, to }) => {
    const zone = lines.slice(from, to);
    const xs = columnsOf(zone);
    const pieces = zone.map((placed) => piecesOf(placed, xs) ?? []);
    const figures = pieces.map((line) => line.filter(({ figure }) => figure).length);
    const enough = figures.filter((count) => count > 0).length >= FEWEST_LINES || figures.some((count) => count >= FEWEST_FIGURES);
    const rows = enough && xs.length > 1 && xs.length <= 60 ? rowsOf(pieces.flat(), xs, step) : undefined;
    return rows ? [{ from, to, table: { type: 'table', rows: rows.map((cells) => ({ cells })) } }] : [];
  });
}

/** Stretches of lines whose texts all begin at common columns. */
function stretches(lines: readonly PlacedLine[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  const waiting = parted(lines, 0, lines.length, ({ line }) => SENTENCE.test(line.text)).reverse();
  for (let stretch = waiting.pop(); stretch; stretch = waiting.pop()) {
    const { from, to } = stretch;
    if (to - from < 2 || to - from > LONGEST) continue;
    const xs = columnsOf(lines.slice(from, to));
    const parts = parted(lines, from, to, (placed) => piecesOf(placed, xs) === undefined || isHeading(placed, xs));
    const [only] = parts;
    if (only && parts.length === 1 && only.from === from && only.to === to) found.push(stretch);
    else waiting.push(...parts.reverse());
  }
  return found;
}

function parted(lines: readonly PlacedLine[], from: number, to: number, parts: (line: PlacedLine) => boolean): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let start = from;
  for (let index = from; index <= to; index += 1) {
    const line = lines[index];
    if (index < to && line && !parts(line)) continue;
    if (index > start) found.push({ from: start, to: index });
    start = index + 1;
  }
  return found;
}

/** A heading between two tables: alone on its line, and wider than the column it begins in. */
function isHeading({ line }: PlacedLine, xs: readonly number[]): boolean {
  return PART.test(line.text) && Math.abs(line.left - (xs[0] ?? 0)) <= SAME_START && line.right > (xs[1] ?? Infinity) && line.runs.length === 1;
}

/** Where at least two lines have a text beginning. */
function columnsOf(lines: readonly PlacedLine[]): number[] {
  const starts = lines.flatMap(({ line }, index) => line.runs.map(({ left }) => ({ left, index }))).sort((one, other) => one.left - other.left);
  const columns: number[] = [];
  for (let first = 0; first < starts.length; ) {
    let end = first + 1;
    while (end < starts.length && (starts[end]?.left ?? 0) - (starts[first]?.left ?? 0) <= SAME_START) end += 1;
    if (new Set(starts.slice(first, end).map(({ index }) => index)).size > 1) columns.push(starts[first]?.left ?? 0);
    first = end;
  }
  return columns;
}

/** The texts of a line by their columns; `undefined` where one begins at none. */
function piecesOf({ line, page, y }: PlacedLine, xs: readonly number[]): Piece[] | undefined {
  const pieces: { column: number; runs: Run[] }[] = [];
  for (const run of line.runs) {
    const column = xs.findIndex((x) => run.left >= x - SAME_START / 5 && run.left - x <= SAME_START);
    const last = pieces[pieces.length - 1];
    if (column >= 0) pieces.push({ column, runs: [run] });
    else if (last) last.runs.push(run);
    else return undefined;
  }
  return pieces.map(({ column, runs }) => {
    const text = runs.map((run, index) => (run.spaced && index > 0 ? ' ' : '') + run.text).join('');
    const [left, right] = [runs[0]?.left ?? 0, runs[runs.length - 1]?.right ?? 0];
    // Digits that stand apart, and a figure that reaches into the next column, are none for certain.
    const torn = runs.some((run, index) => index > 0 && /[\d.,]$/.test(runs[index - 1]?.text ?? '') && /^[\d.,]/.test(run.text));
    const figure = isFigure(text);
    const doubt = torn || runs.some((run) => run.doubt) || (figure && right > (xs[column + 1] ?? Infinity) - 0.1 * line.size);
    return { column, page, y, figure, line: { text, left, right, baseline: line.baseline, size: line.size, doubt, runs } };
  });
}

/** The rows of a table, every cell in the one column it begins in; `undefined` if a figure has no certain place. */
function rowsOf(pieces: readonly Piece[], xs: readonly number[], step: number): RawCell[][] | undefined {
  const figures = pieces.filter(({ figure }) => figure);
  if (figures.some(({ line }) => line.doubt)) return undefined;
  const first = Math.min(...figures.map(({ column }) => column));
  const levels = [...new Set(figures.map(({ y }) => y))].sort((one, other) => one - other);
  const texts = pieces.filter(({ figure }) => !figure);
  const heads = texts.filter(({ column }) => column >= first);
  const labels = blocksOf(texts.filter(({ column }) => column < first), step, { figures: levels, headings: heads.map(({ y }) => y) });
  const headings = blocksOf(heads, step, { figures: [], headings: [] });
  const rows: { y: number; cells: (Block | undefined)[] }[] = levels.map((y) => ({ y, cells: putFigures(figures, y, xs.length) }));
  const free = new Set(labels);
  // A figure's row is that of the innermost label beside it; labels further out are its groups.
  for (const row of rows) {
    const beside = labels.filter((block) => isBeside(block, row.y));
    const own = beside.reduce<Block | undefined>((best, block) => (best && best.column >= block.column ? best : block), undefined);
    if (first === 0) continue;
    if (!own || !free.has(own) || beside.filter(({ column }) => column === own.column).length > 1) return undefined;
    for (const block of beside) {
      if (!free.has(block) || (block !== own && isBlockOfFigures(block, rows, labels))) continue;
      row.cells[block.column] = block;
      free.delete(block);
    }
  }
  const tops = headRows(headings, levels, xs.length);
  for (const block of free) {
    const y = middle(block);
    const head = tops.find(({ top, bottom }) => y > top - block.pieces.length && y < bottom + block.pieces.length);
    const row = head?.rows[0];
    if (row && row.cells[block.column] === undefined) row.cells[block.column] = block;
    else rows.push({ y, cells: put([], block, xs.length) });
  }
  rows.push(...tops.flatMap((head) => head.rows));
  return rows.sort((one, other) => one.y - other.y).map(({ cells }) => cells.map(rawCell));
}

/** A label that is a group's for this row but is another row's own. */
function isBlockOfFigures(block: Block, rows: readonly { readonly y: number }[], labels: readonly Block[]): boolean {
  return rows.some(({ y }) => isBeside(block, y) && !labels.some((other) => other.column > block.column && isBeside(other, y)));
}

/** The least distance between lines of text that begin at one left edge: that of the lines of one text. */
export function leastStep(lines: readonly PlacedLine[]): number {
  const last = new Map<string, PlacedLine>();
  let least = Infinity;
  for (const placed of lines) {
    const { line, page, y } = placed;
    for (const { left } of line.runs) {
      const key = JSON.stringify([page, Math.round(left), Math.round(line.size)]);
      const step = y - (last.get(key)?.y ?? -Infinity);
      if (step > line.size) least = Math.min(least, step);
      last.set(key, placed);
    }
  }
  return least;
}

/** Puts the lines of each column together to texts. Across pages in a column of numbered labels only a number begins another. */
function blocksOf(pieces: readonly Piece[], step: number, beside: { readonly figures: readonly number[]; readonly headings: readonly number[] }): Block[] {
  const blocks: Block[] = [];
  for (const column of new Set(pieces.map((piece) => piece.column))) {
    const own = pieces.filter((piece) => piece.column === column).sort((one, other) => one.y - other.y);
    const numbered = own.filter(({ line }) => NUMBERED.test(line.text)).length > 2 && NUMBERED.test(own[0]?.line.text ?? '');
    let open: Block | undefined;
    for (const piece of own) {
      const last = open?.pieces[open.pieces.length - 1];
      const close = last !== undefined && (piece.page === last.page ? piece.y - last.y <= step * STEP : numbered || piece.y - last.y < 2 * piece.line.size);
      // A line with figures of its own below another, or below headings, is a row.
      const apart = last !== undefined && beside.figures.includes(piece.y) && [...beside.figures, ...beside.headings].includes(last.y);
      const goesOn = open !== undefined && !NUMBERED.test(piece.line.text) && !apart && close;
      if (goesOn && open) open.pieces.push(piece);
      else blocks.push((open = { column, pieces: [piece] }));
    }
  }
  return blocks;
}

function isBeside({ pieces }: Block, y: number): boolean {
  const [first] = pieces;
  const last = pieces[pieces.length - 1];
  return first !== undefined && last !== undefined && y > first.y - BESIDE * first.line.size && y < last.y + BESIDE * last.line.size;
}

function middle({ pieces }: Block): number {
  return ((pieces[0]?.y ?? 0) + (pieces[pieces.length - 1]?.y ?? 0)) / 2;
}

interface Row {
  readonly y: number;
  readonly cells: (Block | undefined)[];
}

/** The rows of headings, by the height of their middles; those with no figures between belong together. */
function headRows(blocks: readonly Block[], levels: readonly number[], width: number): { top: number; bottom: number; rows: Row[] }[] {
  const heads: { top: number; bottom: number; rows: Row[] }[] = [];
  for (const block of [...blocks].sort((one, other) => middle(one) - middle(other))) {
    const y = middle(block);
    const size = block.pieces[0]?.line.size ?? 0;
    const [first, last] = [block.pieces[0]?.y ?? y, block.pieces[block.pieces.length - 1]?.y ?? y];
    let head = heads[heads.length - 1];
    const bottom = head?.bottom ?? y;
    if (!head || levels.some((level) => level > bottom && level < first)) heads.push((head = { top: first, bottom: last, rows: [] }));
    const row = head.rows[head.rows.length - 1];
    if (row && y - row.y <= SAME_LEVEL * size && row.cells[block.column] === undefined) row.cells[block.column] = block;
    else head.rows.push({ y, cells: put([], block, width) });
    head.top = Math.min(head.top, first);
    head.bottom = Math.max(head.bottom, last);
  }
  return heads;
}

function put(cells: (Block | undefined)[], block: Block, width: number): (Block | undefined)[] {
  const filled = Array.from({ length: width }, (_, column) => cells[column]);
  filled[block.column] = block;
  return filled;
}

function putFigures(figures: readonly Piece[], y: number, width: number): (Block | undefined)[] {
  const cells: (Block | undefined)[] = Array.from({ length: width }, () => undefined);
  for (const piece of figures) if (piece.y === y) cells[piece.column] = { column: piece.column, pieces: [piece] };
  return cells;
}

function rawCell(block: Block | undefined): RawCell {
  const { lines, doubt } = textOf(block?.pieces.map(({ line }) => line) ?? []);
  return { lines, ...(doubt ? { content: 'unclear' } : {}) };
}
