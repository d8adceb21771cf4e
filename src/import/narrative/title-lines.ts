import type { SourceBlock, SourceText } from '../document.js';
import { isBody } from './agency.js';
import { YEAR } from './year.js';

/** A title as it stands in a document, on one line or broken over several that follow upon each other. */
export interface TitleLines {
  readonly text: string;
  /** Place of its first line among the blocks. */
  readonly from: number;
  readonly blocks: readonly SourceText[];
  /** Whether the document marks it as a heading. */
  readonly heading: boolean;
}

const LONGEST = 80;
const TITLE = /政府信息公开.{0,8}(?:年度)?报告|信息公开.{0,6}年度报告|信息公开工作年报/;
/** A title that does not say whose report it is: the line above may. */
const NAMELESS = new RegExp(`^(?:关于)?(?:${YEAR.source}度?)?\\s*(?:政府|政务)?信息公开`);
const YEAR_AT_END = new RegExp(`${YEAR.source}度?$`);
const YEAR_BELOW = new RegExp(`^[（(]\\s*${YEAR.source}度?\\s*[)）]$`);
/** The second line of a title broken in the middle. */
const REST = /^(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)\s*(?:[（(][^（）()]*[)）])?$/;

/** Whether a text is the title of a report. */
export function isTitle(text: string): boolean {
  return text.length <= LONGEST && TITLE.test(text) && !/[。；：:]/.test(text);
}

/** The titles among some blocks, in printed order. */
export function titlesIn(blocks: readonly SourceBlock[]): TitleLines[] {
  const titles: TitleLines[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const title = titleAt(blocks, index);
    if (!title) continue;
    titles.push(title);
    index = Math.max(index, title.from + title.blocks.length - 1);
  }
  return titles;
}

/** The title whose chief line is the block at `index`; lines in front of it are the agency's name, behind it the rest. */
function titleAt(blocks: readonly SourceBlock[], index: number): TitleLines | undefined {
  const block = blocks[index];
  if (!isText(block)) return undefined;
  const next = neighbour(block, blocks[index + 1]);
  const lines = [block];
  if (!isTitle(block.text)) {
    if (!next || !YEAR.test(block.text) || !REST.test(next.text) || !isTitle(block.text + next.text)) return undefined;
    lines.push(next);
  } else if (next && !YEAR.test(block.text) && YEAR_BELOW.test(next.text)) lines.push(next);
  let from = index;
  const above = neighbour(block, blocks[index - 1]);
  if (above && NAMELESS.test(block.text) && isBeginning(above.text, block.text)) {
    lines.unshift(above);
    from -= 1;
  }
  const text = lines.map((line) => line.text).join('');
  return text.length > LONGEST ? undefined : { text, from, blocks: lines, heading: block.type === 'heading' };
}

/** A body's name, or with the year behind it where the next line has none. */
function isBeginning(text: string, next: string): boolean {
  if (isBody(text)) return true;
  const year = YEAR_AT_END.exec(text);
  return year !== null && !YEAR.test(next) && isBody(text.slice(0, year.index).trim());
}

/** A line right beside another, in the same element. */
function neighbour(block: SourceText, other: SourceBlock | undefined): SourceText | undefined {
  return isText(other) && other.within === block.within ? other : undefined;
}

function isText(block: SourceBlock | undefined): block is SourceText {
  return block?.type === 'heading' || block?.type === 'paragraph';
}
