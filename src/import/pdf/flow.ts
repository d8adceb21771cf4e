import type { RawTable, SourceBlock, SourceText } from '../document.js';
import { alignedTables, leastStep } from './aligned.js';
import type { PlacedLine } from './aligned.js';
import { areaOf } from './ink.js';
import type { Ink, Mark } from './ink.js';
import { joined } from './joined.js';
import { joinsWithoutSpace, linesOf } from './lines.js';
import type { Line } from './lines.js';
import { withoutMargins } from './margins.js';
import { tablesOf } from './page-table.js';
import type { Item, PageFlow } from './page-flow.js';
import type { PageTable } from './page-table.js';
import { rawTable } from './raw-table.js';

/** Pictures no larger than this are decoration (in points). */
const SMALL = { width: 80, height: 40 };

const PART = /^\s*[一二三四五六七八九十]{1,3}\s*、/;
const ITEM = /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}\s*[、.．](?!\d)|[一二三四五六七八九十]{1,3}\s*、|第[一二三四五六七八九十]+[章节条])/;
const SENTENCE_END = /[。；;：:！？!?]\s*$/;
const LONGEST_HEADING = 45;

/** From the last line of a page to the first of the next, in parts of the size of the font. */
const FIRST_LINE = 1.3;

/** Lays out a page: its tables, what is printed around them, and its pictures. */
export function flowOf(ink: Ink, page: number): PageFlow {
  const { tables, glyphs, marks } = tablesOf(ink, page);
  const upright = glyphs.filter(({ turn }) => turn === 0);
  const items: Item[] = [
    ...linesOf(upright).map((line): Item => ({ type: 'line', top: line.baseline - line.size, line })),
    ...tables.map((table): Item => ({ type: 'table', top: table.box.top, table })),
    ...marks.filter((mark) => isPicture(mark, ink, upright.length > 0)).map(({ box }): Item => ({ type: 'picture', top: box.top })),
  ];
  return { width: ink.width, height: ink.height, items: items.sort((one, other) => one.top - other.top) };
}

/** Pictures that may show a table; not those behind a whole page of text. */
function isPicture({ box, picture }: Mark, { width, height }: Ink, hasText: boolean): boolean {
  const large = box.right - box.left > SMALL.width && box.bottom - box.top > SMALL.height;
  return picture && large && !(hasText && areaOf(box) > 0.85 * width * height);
}

/** The blocks of a document from its pages, in printed order, without headers and footers. */
export function blocksOf(pages: readonly PageFlow[]): SourceBlock[] {
  const left = withoutMargins(pages);
  const measure = measureOf(left.flatMap(({ items }) => items));
  const blocks: SourceBlock[] = [];
  let table: PageTable | undefined;
  let text: { block: SourceText; last: Line; centre: boolean } | undefined;
  const endText = (): void => {
    if (text) blocks.push(text.block);
    text = undefined;
  };
  const endTable = (): void => {
    if (table) blocks.push(rawTable(table));
    table = undefined;
  };
  const aligned = alignedIn(left);
  for (const { width, items } of left) {
    for (const [index, item] of items.entries()) {
      if (item.type === 'line') {
        endTable();
        const of = aligned.get(item.line);
        if (of) {
          endText();
          if (of !== 'within') blocks.push(of);
          continue;
        }
        const centre = isCentred(item.line, width, measure);
        if (text && continuesText(text, item.line, { centre, newPage: index === 0, measure })) {
          const before = text.block.text;
          text = { block: { ...text.block, text: before + (joinsWithoutSpace(before, item.line.text) ? '' : ' ') + item.line.text }, last: item.line, centre };
        } else {
          endText();
          text = { block: { type: isHeading(item.line, centre, measure) ? 'heading' : 'paragraph', text: item.line.text }, last: item.line, centre };
        }
        continue;
      }
      endText();
      const whole = item.type === 'table' && index === 0 && table ? joined(table, item.table) : undefined;
      if (whole) table = whole;
      else {
        endTable();
        if (item.type === 'table') table = item.table;
        else blocks.push({ type: 'picture' });
      }
    }
  }
  endText();
  endTable();
  return blocks;
}

/** Tables without lines, at their first line; their other lines are within. */
function alignedIn(pages: readonly PageFlow[]): Map<Line, RawTable | 'within'> {
  const found = new Map<Line, RawTable | 'within'>();
  const stretches: PlacedLine[][] = [];
  let lines: PlacedLine[] = [];
  let y = 0;
  const end = (): void => {
    stretches.push(lines);
    lines = [];
  };
  for (const [page, { items }] of pages.entries()) {
    // The pages one below the other, as if the text ran on.
    const [first] = items;
    if (first?.type === 'line') y += FIRST_LINE * first.line.size - first.line.baseline;
    for (const item of items) {
      if (item.type === 'line') lines.push({ line: item.line, page, y: y + item.line.baseline });
      else end();
    }
    const last = lines[lines.length - 1];
    if (last) y = last.y;
  }
  end();
  const step = leastStep(stretches.flat());
  for (const stretch of stretches) {
    for (const { from, to, table } of alignedTables(stretch, step)) {
      for (const [index, { line }] of stretch.slice(from, to).entries()) found.set(line, index === 0 ? table : 'within');
    }
  }
  return found;
}

/** Size, width and spacing of the body text. */
interface Measure {
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly spacing: number;
}

function measureOf(items: readonly Item[]): Measure {
  const lines = items.flatMap((item) => (item.type === 'line' ? [item.line] : []));
  const size = commonest(lines.flatMap((line) => Array.from(line.text, () => Math.round(line.size * 2) / 2)));
  const body = lines.filter((line) => Math.abs(line.size - size) <= 0.1 * size);
  const gaps = items.flatMap((item, index) => {
    const before = items[index - 1];
    return item.type === 'line' && before?.type === 'line' && item.line.baseline > before.line.baseline ? [Math.round(item.line.baseline - before.line.baseline)] : [];
  });
  return { size, left: Math.min(...body.map(({ left }) => left)), right: Math.max(...body.map(({ right }) => right)), spacing: commonest(gaps) };
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = 0;
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function isCentred({ left, right, size }: Line, width: number, measure: Measure): boolean {
  return Math.abs(left + right - width) < 2 * size && left > measure.left + 3 * size;
}

interface Next {
  readonly centre: boolean;
  readonly newPage: boolean;
  readonly measure: Measure;
}

/** Whether a line goes on with the paragraph above it. */
function continuesText(text: { block: SourceText; last: Line; centre: boolean }, line: Line, { centre, newPage, measure }: Next): boolean {
  const { last } = text;
  const { size } = line;
  const step = line.baseline - last.baseline;
  if (Math.abs(size - last.size) > 0.12 * size) return false;
  if (!newPage && step > Math.max(1.3 * measure.spacing, 1.5 * size)) return false;
  // A title over several lines.
  if (text.centre && centre) return size > 1.15 * measure.size && !newPage && !ITEM.test(line.text);
  if (text.block.type === 'heading' || centre) return false;
  const word = /^[\w.,%-]+/.exec(line.text)?.[0].length ?? 1;
  const full = measure.right - last.right < (1.1 + word * 0.6) * size;
  return full && line.left < measure.left + size && !(PART.test(line.text) && line.text.length <= LONGEST_HEADING);
}

function isHeading({ text, size }: Line, centre: boolean, measure: Measure): boolean {
  if (SENTENCE_END.test(text)) return false;
  return (text.length <= LONGEST_HEADING && PART.test(text)) || (centre && size > 1.15 * measure.size && text.length <= 2 * LONGEST_HEADING);
}
