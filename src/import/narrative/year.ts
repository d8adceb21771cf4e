/** A printed year: 2020年, 二〇二〇年. */
export const YEAR = /((?:19|20)\d{2}|[二][〇○零Ｏ0]{1}[〇○零一二三][〇○零一二三四五六七八九])\s*年/;

/** What may stand between a year and what was done in it. */
const DIRECT = /^\s*度?\s*(?:政府|政务)?信息公开/;
/** Another year in front, as in 2021年、2022年 or 2021-2022年. */
const JOINED = /(?:\d{4}|[〇○零Ｏ一二三四五六七八九]{4})\s*年?度?\s*[、,，和与及至到~～—–－-]+\s*$/;
const HAN = '〇一二三四五六七八九';
const FIRST_YEAR = 2008;
const LAST_YEAR = 2100;

/** A year as it stands in a title. */
export interface PrintedYear {
  readonly index: number;
  readonly text: string;
  /** Absent where it cannot be the year of a report. */
  readonly year?: number;
}

/** The year of the report: the one right in front of 政府信息公开, or the only one; none of two that are named together. */
export function yearIn(title: string): PrintedYear | undefined {
  const all = [...title.matchAll(new RegExp(YEAR.source, 'g'))];
  const direct = all.filter(({ 0: text, index }) => DIRECT.test(title.slice(index + text.length)));
  const [only, ...others] = direct.length > 0 ? direct : all;
  if (!only || others.some(([, year]) => year !== only[1])) return undefined;
  if (JOINED.test(title.slice(0, only.index))) return undefined;
  const year = yearOf(only[1] ?? '');
  return { index: only.index, text: only[0], ...(year === undefined ? {} : { year }) };
}

function yearOf(printed: string): number | undefined {
  const digits = printed.replace(/[○零Ｏ]/g, '〇').replace(/[〇一二三四五六七八九]/g, (digit) => String(HAN.indexOf(digit)));
  const year = Number(digits);
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}
