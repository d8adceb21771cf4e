import { textOf, cellLines } from './cell-text.js';
import { areaOf, middleOf, overlap, shared } from './ink.js';
import type { Box, Fill, Glyph, Ink, Mark, Rule } from './ink.js';
import { isOpen, latticesOf, regionsOf } from './lattice.js';
import type { Lattice, Region } from './lattice.js';
import { baselinesOf } from './lines.js';
import type { Line } from './lines.js';

/** A table on one page, or joined from several. */
export interface PageTable {
  readonly box: Box;
  readonly xs: readonly number[];
  readonly height: number;
  readonly cells: readonly TableCell[];
  readonly openTop: boolean;
  readonly openBottom: boolean;
  readonly pages: readonly number[];
}

export interface TableCell extends Region {
  readonly lines: readonly Line[];
  /** No line closes the cell at the upper or lower edge of the page's part of the table. */
  readonly cutTop: boolean;
  readonly cutBottom: boolean;
}

/** A cell while glyphs are put into it. */
interface Filling {
  readonly region: Region;
  readonly glyphs: Glyph[];
  doubt: boolean;
}

/** A glyph may stand out of its cell by so much of its width. */
const OUT = 0.25;
/** Glyphs of one word are no further apart, but for letters that are spaced all alike (in parts of the size). */
const WITHIN = 0.06;
/** Text reaches no further beyond its cell (in parts of the size). */
const OVERHANG = 1.2;
const LETTER = /\p{L}/u;
const NUMERIC = /[\d\uff10-\uff19.,]/;

/** Lines so close to the edge of a cell belong to it. */
const EDGE = 4;

/** Beyond this many comparisons the page is no report's. */
const MOST_PAIRS = 20_000_000;

/** The tables of a page that lines draw, and the glyphs and marks that belong to none. */
export function tablesOf(ink: Ink, page: number): { tables: PageTable[]; glyphs: Glyph[]; marks: Mark[] } {
  const lattices = latticesOf(ink.rules).map((lattice) => ({ lattice, regions: regionsOf(lattice) }));
  const found = lattices.filter(({ regions }) => regions.length > 1).sort((one, other) => areaOf(boxOf(one.lattice)) - areaOf(boxOf(other.lattice)));
  const taken = new Map<Glyph, Filling>();
  const made = found.map(({ lattice, regions }) => {
    const fillings = regions.map((region): Filling => ({ region, glyphs: [], doubt: region.doubt }));
    const at = finder(lattice, fillings);
    for (const glyph of ink.glyphs) {
      if (taken.has(glyph)) continue;
      const { x, y } = middleOf(glyph);
      const filling = at(x, y);
      if (!filling) continue;
      filling.glyphs.push(glyph);
      taken.set(glyph, filling);
    }
    takeOverhang(ink.glyphs, taken, lattice, fillings);
    return { lattice, fillings };
  });
  const printed = made.filter(({ fillings }) => fillings.some(({ glyphs }) => glyphs.some(({ text }) => text.trim() !== '')));
  doubtCrossings(ink, taken);
  const tables = printed.map(({ lattice, fillings }) => tableOf(lattice, fillings, ink, page));
  const boxes = tables.map(({ box }) => box);
  const inTable = (mark: Mark): boolean => boxes.some((box) => areaOf(shared(box, mark.box)) > areaOf(mark.box) / 2);
  return { tables, glyphs: ink.glyphs.filter((glyph) => !taken.has(glyph)), marks: ink.marks.filter((mark) => !inTable(mark)) };
}

/** Text of a cell that a page break cut may reach a little beyond the part of the table that is on the page. */
function takeOverhang(glyphs: readonly Glyph[], taken: Map<Glyph, Filling>, lattice: Lattice, fillings: readonly Filling[]): void {
  const box = boxOf(lattice);
  const open = (['top', 'bottom'] as const).flatMap((side) => fillings.filter((filling) => isOpen(lattice, filling.region, side) && mayBeLabel(filling)).map((filling) => ({ side, filling })));
  if (open.length === 0) return;
  for (const glyph of glyphs) {
    if (taken.has(glyph) || !LETTER.test(glyph.text)) continue;
    const { y } = middleOf(glyph);
    const beyond = y < box.top ? { side: 'top', by: box.top - y } : { side: 'bottom', by: y - box.bottom };
    if (beyond.by > OVERHANG * glyph.size || (y >= box.top && y <= box.bottom)) continue;
    const over = open.find(({ side, filling }) => side === beyond.side && glyph.box.left > filling.region.box.left && glyph.box.right < filling.region.box.right);
    if (!over) continue;
    over.filling.glyphs.push(glyph);
    taken.set(glyph, over.filling);
  }
}

/** A cell over several rows, or with words in it, is none for a figure. */
function mayBeLabel({ region, glyphs }: Filling): boolean {
  return region.bottom - region.top > 1 || glyphs.some(({ text }) => LETTER.test(text));
}

function boxOf({ xs, ys }: Lattice): Box {
  return { left: xs[0] ?? 0, right: xs[xs.length - 1] ?? 0, top: ys[0] ?? 0, bottom: ys[ys.length - 1] ?? 0 };
}

/** Finds the cell at a point. */
function finder({ xs, ys }: Lattice, fillings: readonly Filling[]): (x: number, y: number) => Filling | undefined {
  const width = xs.length - 1;
  const slots: Filling[] = [];
  for (const filling of fillings) {
    const { left, right, top, bottom } = filling.region;
    for (let row = top; row < bottom; row += 1) for (let column = left; column < right; column += 1) slots[row * width + column] = filling;
  }
  return (x, y) => {
    const [column, row] = [stretchAt(xs, x), stretchAt(ys, y)];
    return column === undefined || row === undefined ? undefined : slots[row * width + column];
  };
}

function stretchAt(places: readonly number[], at: number): number | undefined {
  if (at < (places[0] ?? Infinity) || at >= (places[places.length - 1] ?? -Infinity)) return undefined;
  let [low, high] = [0, places.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** Doubts cells that a glyph, a number or a word reaches out of, and whose text a line crosses. */
function doubtCrossings(ink: Ink, taken: ReadonlyMap<Glyph, Filling>): void {
  for (const turn of [0, 1, 2, 3] as const) {
    for (const group of baselinesOf(ink.glyphs.filter((glyph) => glyph.turn === turn && glyph.text.trim() !== ''))) {
      for (const [index, glyph] of group.entries()) {
        const before = group[index - 1];
        if (!before || taken.get(before) === taken.get(glyph)) continue;
        if (gapBetween(before, glyph) > WITHIN + spacingAt(group, index)) continue;
        for (const one of [before, glyph]) doubt(taken.get(one));
      }
    }
  }
  for (const [glyph, filling] of taken) {
    const { box } = filling.region;
    const out = OUT * (glyph.box.right - glyph.box.left);
    if (glyph.text.trim() !== '' && (glyph.box.left < box.left - out || glyph.box.right > box.right + out)) doubt(filling);
  }
}

function gapBetween(one: Glyph, other: Glyph): number {
  return (other.along - one.along - one.advance) / Math.max(one.size, other.size);
}

/** How far apart the digits on both sides of a place stand. */
function spacingAt(group: readonly Glyph[], index: number): number {
  const pairs = [index - 1, index + 1].flatMap((at) => {
    const [one, other] = [group[at - 1], group[at]];
    return one && other && NUMERIC.test(one.text.slice(-1)) && NUMERIC.test(other.text.charAt(0)) ? [gapBetween(one, other)] : [];
  });
  return Math.min(Math.max(0, ...pairs), 0.25);
}

function doubt(filling: Filling | undefined): void {
  if (filling) filling.doubt = true;
}

function tableOf(lattice: Lattice, fillings: readonly Filling[], ink: Ink, page: number): PageTable {
  const box = boxOf(lattice);
  const near = (area: { readonly box: Box }): boolean => overlap(area.box, box, 1);
  const rules = ink.rules.filter((rule) => rule.at > (rule.across ? box.top : box.left) && rule.at < (rule.across ? box.bottom : box.right));
  // A picture behind the whole table is its ground.
  const marks = ink.marks.filter((mark) => near(mark) && areaOf(shared(mark.box, box)) < 0.9 * areaOf(box));
  const fills = ink.fills.filter((fill) => !fill.white && near(fill));
  const tooMany = fillings.length * (marks.length + fills.length + rules.length) > MOST_PAIRS || ink.glyphs.length * rules.length > MOST_PAIRS;
  const cells = fillings.map(({ region, glyphs, doubt: crossed }): TableCell => {
    const hidden = tooMany || marks.some((mark) => overlap(mark.box, region.box, 1.5)) || fills.some((fill) => isBlot(fill, region, glyphs)) || isStruck(glyphs, rules) || (glyphs.length === 0 && rules.some((rule) => isDash(rule, region)));
    const lines = cellLines(glyphs);
    const doubtful = crossed || hidden || (region.outside && lines.length > 0) || textOf(lines).doubt;
    return { ...region, lines, doubt: doubtful, cutTop: isOpen(lattice, region, 'top'), cutBottom: isOpen(lattice, region, 'bottom') };
  });
  return { box, xs: lattice.xs, height: lattice.ys.length - 1, cells, openTop: lattice.openTop, openBottom: lattice.openBottom, pages: [page] };
}

/** A patch of colour within a cell that is no ground of its text. */
function isBlot({ box }: Fill, region: Region, glyphs: readonly Glyph[]): boolean {
  if (!overlap(box, region.box, 1.5) || areaOf(shared(box, region.box)) > areaOf(region.box) / 2) return false;
  const outside = areaOf(shared(box, region.box)) < areaOf(box) * 0.6;
  return !outside && !glyphs.some((glyph) => overlap(box, glyph.box, 1));
}

/** Whether a line runs through the text, striking it out. */
function isStruck(glyphs: readonly Glyph[], rules: readonly Rule[]): boolean {
  return glyphs.some(({ box, turn, text, size }) => {
    if (text.trim() === '') return false;
    const upright = turn % 2 === 0;
    return rules.some(({ across, at, from, to }) => {
      if (across !== upright) return false;
      const [start, end] = upright ? [box.left, box.right] : [box.top, box.bottom];
      const [top, bottom] = upright ? [box.top, box.bottom] : [box.left, box.right];
      return at > top + 0.3 * size && at < bottom - 0.3 * size && Math.min(to, end) - Math.max(from, start) > 0.3 * (end - start);
    });
  });
}

/** A line of its own within a blank cell: a dash. */
function isDash({ across, at, from, to }: Rule, { box }: Region): boolean {
  const line = across ? { left: from, right: to, top: at, bottom: at } : { left: at, right: at, top: from, bottom: to };
  return line.left > box.left + EDGE && line.right < box.right - EDGE && line.top > box.top + EDGE && line.bottom < box.bottom - EDGE;
}
