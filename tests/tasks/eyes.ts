/**
 * A person who sees and has no mouse: the section's heading stands at the top of a window of 1280 × 720 px, and Page Down
 * is pressed, for real, until the answer has been seen. A figure of a table counts as seen once it stood wholly in the window
 * together with the label beside it; the headings above it may have gone by before. A sentence counts as seen where the words that
 * answer stand wholly in the window. Tab is not counted: from a section's top no answer is nearer that way.
 */
import { sendKeys } from '@web/test-runner-commands';
import { frames } from '../elements/support.js';
import { TableGrid } from './table-grid.js';

/** Where an answer can be seen: in words of a computed sentence, or in figures of the section's table. */
export type Sight =
  | { readonly sentence: string }
  | {
      /** Texts of a heading and of those within it: `['行政复议', '结果纠正']`. */
      readonly columns: readonly (readonly string[])[];
      /** Labels of rows, or the first and last of a run of rows; without it the last row. */
      readonly rows?: readonly string[];
      readonly from?: string;
      readonly to?: string;
    };

const MOST = 10;

/** The nodes of an answer: of the words of a sentence the last, of a table the figures. */
export function nodesOf(article: HTMLElement, section: string, sight: Sight): Node[] {
  return wantedOf(article, headingOf(article, section), sight).flatMap(({ together }) => {
    const last = together[together.length - 1];
    return last === undefined ? [] : [last instanceof Range ? last.endContainer : last];
  });
}

/** How often Page Down is pressed until the answer has been seen. */
export async function pressesUntilSeen(article: HTMLElement, section: string, sight: Sight): Promise<number> {
  const heading = headingOf(article, section);
  (document.activeElement as HTMLElement | null)?.blur();
  heading.scrollIntoView();
  await stillness();
  const wanted = wantedOf(article, heading, sight);
  const seen = new Set<object>();
  for (let presses = 0; presses <= MOST; presses += 1) {
    look(wanted, seen);
    if (wanted.every(({ apart, together }) => apart.every((one) => seen.has(one)) && seen.has(together))) return presses;
    await sendKeys({ press: 'PageDown' });
    await stillness();
  }
  throw new Error('the answer does not come into view');
}

/** What has to be in the window at the same time, and what may have been there before. */
interface Wanted {
  readonly together: readonly (Element | Range)[];
  readonly apart: readonly Element[];
}

/** The heading of a section, a paragraph on the plain page. */
export function headingOf(article: HTMLElement, section: string): HTMLElement {
  const heading = Array.from(article.querySelectorAll<HTMLElement>('h2, h3, h4, p')).find(({ textContent }) => textContent?.trim() === section);
  if (!heading) throw new Error(`no section ${section}`);
  return heading;
}

function wantedOf(article: HTMLElement, heading: HTMLElement, sight: Sight): Wanted[] {
  return 'sentence' in sight ? wordsIn(article, heading, sight.sentence) : figuresIn(tablesAfter(article, heading), sight);
}

function look(wanted: readonly Wanted[], seen: Set<object>): void {
  for (const { together, apart } of wanted) {
    if (together.every(isInView)) seen.add(together);
    for (const one of apart) if (isInView(one)) seen.add(one);
  }
}

function isInView(what: Element | Range): boolean {
  const { top, bottom, height } = textBox(what);
  return height > 0 && top >= 0 && bottom <= window.innerHeight;
}

/** A label may reach over many rows: what is read is its text. */
function textBox(what: Element | Range): DOMRect {
  if (what instanceof Range) return what.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(what);
  return range.getBoundingClientRect();
}

function wordsIn(article: HTMLElement, heading: HTMLElement, words: string): Wanted[] {
  const parts = Array.from(article.querySelectorAll<HTMLElement>('disclosure-table, request-matrix, review-litigation-grid'));
  const part = parts.find((element) => isAfter(heading, element));
  for (const line of Array.from(part?.shadowRoot?.querySelectorAll('.summary p') ?? [])) {
    const range = rangeOf(line, words);
    if (range) return [{ together: [range], apart: [] }];
  }
  throw new Error(`no sentence says ${words}`);
}

/** Where some words stand in an element, whatever elements they are made of. White space of the template does not count. */
function rangeOf(element: Element, words: string): Range | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const characters: { node: Node; offset: number; text: string }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    Array.from(node.textContent ?? '').forEach((text, offset) => {
      if (/\S/.test(text)) characters.push({ node, offset, text });
    });
  }
  const at = characters.map(({ text }) => text).join('').indexOf(words);
  const [first, last] = [characters[at], characters[at + words.length - 1]];
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

function figuresIn(tables: readonly HTMLTableElement[], { columns, rows, from, to }: Exclude<Sight, { sentence: string }>): Wanted[] {
  const [table] = tables;
  if (!table) throw new Error('no table');
  const grid = new TableGrid(table);
  const textOf = (cell: Element): string => (cell.textContent ?? '').trim();
  const labelled = (text: string): number => {
    const label = grid.cells.find(({ cell, column }) => column < 3 && textOf(cell) === text);
    if (!label) throw new Error(`no row ${text}`);
    return label.row;
  };
  const lines = rows ? rows.map(labelled) : from !== undefined && to !== undefined ? run(labelled(from), labelled(to)) : [grid.rows - 1];
  return columns.flatMap((path) => {
    let within = { first: 0, last: grid.columns - 1, below: -1 };
    const heads = path.map((text) => {
      const head = grid.cells.find(({ cell, row, column }) => textOf(cell) === text && row > within.below && column >= within.first && column <= within.last);
      if (!head) throw new Error(`no heading ${text}`);
      within = { first: head.column, last: head.column + head.columnSpan - 1, below: head.row };
      return head.cell;
    });
    return lines.map((row) => {
      const figure = grid.at(row, within.first);
      const label = Array.from({ length: within.first }, (_, column) => grid.at(row, column)).filter((placed) => placed && labels(placed.cell)).pop();
      if (!figure) throw new Error(`no figure in row ${String(row + 1)}`);
      return { together: label ? [label.cell, figure.cell] : [figure.cell], apart: heads };
    });
  });
  function labels(cell: Element): boolean {
    return /\D/.test(textOf(cell).replace(/[.,]/g, ''));
  }
}

function run(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function tablesAfter(article: HTMLElement, heading: HTMLElement): HTMLTableElement[] {
  return Array.from(article.querySelectorAll('table')).filter((table) => isAfter(heading, table));
}

function isAfter(heading: Element, element: Element): boolean {
  return (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Scrolling has ended. */
async function stillness(): Promise<void> {
  let still = 0;
  for (let before = -1; still < 5; before = window.scrollY) {
    still = window.scrollY === before ? still + 1 : 0;
    await frames();
  }
}
