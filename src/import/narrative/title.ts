import type { Report } from '../../model/report.js';
import type { SourceBlock, SourceDocument, SourceText } from '../document.js';

/** What the title of a report says. */
export interface Title {
  readonly title: string;
  readonly agency?: string;
  readonly year?: number;
  readonly scope?: NonNullable<Report['scope']>;
  /** The block it was printed in; absent if only the file's own title says it. */
  readonly block?: SourceBlock;
}

const LONGEST = 80;
const TITLE = /政府信息公开.{0,8}(?:年度)?报告|信息公开.{0,6}年度报告|信息公开工作年报/;
const YEAR = /((?:19|20)\d{2}|[二][〇○零Ｏ0]{1}[〇○零一二三][〇○零一二三四五六七八九])\s*年/;
/** What may stand between a year and what was done in it. */
const DIRECT = /^\s*度?\s*(?:政府|政务)?信息公开/;
/** Another year in front, as in 2021年、2022年 or 2021-2022年. */
const JOINED = /(?:\d{4}|[〇○零Ｏ一二三四五六七八九]{4})\s*年?度?\s*[、,，和与及至到~～—–－-]+\s*$/;
const HAN = '〇一二三四五六七八九';
const FIRST_YEAR = 2008;
const LAST_YEAR = 2100;

/** Finds the title among the blocks in front of the first part, or in the file's own title. */
export function findTitle(document: SourceDocument, front: readonly SourceBlock[]): Title | undefined {
  const printed = front.filter((block): block is SourceText => (block.type === 'heading' || block.type === 'paragraph') && isTitle(block.text));
  // A heading counts before a paragraph: a line of navigation may name the report as well.
  const block = printed.find(({ type }) => type === 'heading') ?? printed[printed.length - 1];
  if (block) return { ...readTitle(block.text), block };
  const own = document.title?.split(/[-_—|]/)[0]?.trim();
  return own !== undefined && isTitle(own) ? readTitle(own) : undefined;
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST && TITLE.test(text) && !/[。；：:]/.test(text);
}

/** Takes a title apart: the words in front of the year are the agency's name. */
export function readTitle(title: string): Omit<Title, 'block'> {
  const folded = title.replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  const match = yearIn(folded);
  const year = match?.[1] === undefined ? undefined : yearOf(match[1]);
  // A bracket with another year in it tells what the agency was called before.
  const before = match ? folded.slice(0, match.index).replace(/[（(][^（）()]*[)）]\s*$/, (bracket) => (YEAR.test(bracket) ? '' : bracket)) : '';
  const agency = YEAR.test(before) ? '' : before.replace(/(?:政府|政务)?信息公开.*$/, '').trim();
  const scope = /[（(]\s*(?:本级|机关本级|局本级)\s*[)）]/.test(title) ? 'office' : /[（(]\s*(?:全.{0,6})?汇总\s*[)）]/.test(title) ? 'aggregate' : undefined;
  return {
    title,
    ...(isName(agency) ? { agency } : {}),
    ...(year === undefined ? {} : { year }),
    ...(scope === undefined ? {} : { scope }),
  };
}

/** The year of the report: the one right in front of 政府信息公开, or the only one; none of two that are named together. */
function yearIn(title: string): RegExpExecArray | undefined {
  const all = [...title.matchAll(new RegExp(YEAR.source, 'g'))];
  const direct = all.filter(({ 0: text, index }) => DIRECT.test(title.slice(index + text.length)));
  const [only, ...others] = direct.length > 0 ? direct : all;
  if (!only || others.some(([, year]) => year !== only[1])) return undefined;
  return JOINED.test(title.slice(0, only.index)) ? undefined : only;
}

function isName(text: string): boolean {
  return text.length > 1 && !/^(?:关于|附件)|[《》“”"：:，,]/.test(text);
}

function yearOf(printed: string): number | undefined {
  const digits = printed.replace(/[○零Ｏ]/g, '〇').replace(/[〇一二三四五六七八九]/g, (digit) => String(HAN.indexOf(digit)));
  const year = Number(digits);
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

const PUBLISHED = /(?:发布|公布|公开|发文|成文|生成|发稿)(?:日期|时间)\s*[:：]?\s*[[【(（]?\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/;

/** The date of publication, where a line says that it is one. */
export function publishedIn(blocks: readonly SourceBlock[]): string | undefined {
  for (const block of blocks) {
    const match = block.type === 'paragraph' || block.type === 'heading' ? PUBLISHED.exec(block.text) : undefined;
    if (!match) continue;
    const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= FIRST_YEAR) return date.toISOString().slice(0, 10);
  }
  return undefined;
}
