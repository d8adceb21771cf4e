const HAN_DIGITS = '〇一二三四五六七八九';
/** 一万二千三百四十五, each place once and in order; a digit behind a gap needs 零 (二百五 is 250 to some, 205 to none). */
const HAN = /^(?:([一二三四五六七八九两十百千零〇]+)万)?(?:([一二三四五六七八九两])千)?([零〇])?(?:([一二三四五六七八九两])百)?([零〇])?(?:([一二三四五六七八九])?(十))?([零〇])?([一二三四五六七八九两])?$/;

/** A numeral in either script, without its counter. */
const NUMERAL = '\\d{1,3}(?:,\\d{3})+|\\d+|[零〇一二两三四五六七八九十百千万]+';

/**
 * A count of requests or cases in a pattern, as the named group `name`. Whatever is about a number only (约12件, 12余件,
 * 3至5件, 1.2万件) does not match where nothing but known words may stand in front of it. 条 counts paragraphs of a law
 * when its numeral is Chinese.
 */
export function countPattern(name: string, counters = '件条宗份起例'): string {
  return `(?<${name}>${NUMERAL})(?:(?<=\\d)条|[${counters.replace('条', '')}])(?!次|套|以上|以下|左右|以内|以外)`;
}

/** The value of a numeral as printed, widths folded; `undefined` where it is not written as numbers are. */
export function readNumeral(text: string): number | undefined {
  if (/^\d/.test(text)) return /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)$/.test(text) ? Number(text.replace(/,/g, '')) : undefined;
  if (/^[零〇]$/.test(text)) return 0;
  const match = HAN.exec(text);
  if (!match || text === '') return undefined;
  const [, myriads, thousands, gap, hundreds, gapBelow, tens, ten, gapLast, ones] = match;
  const above = myriads === undefined ? 0 : readNumeral(myriads);
  if (above === undefined) return undefined;
  const hasHigher = above > 0 || thousands !== undefined || hundreds !== undefined;
  if (ones !== undefined && hasHigher && ten === undefined && [gap, gapBelow, gapLast].every((zero) => zero === undefined)) return undefined;
  if (ones === '两' && (hasHigher || ten !== undefined)) return undefined;
  const place = (digit: string | undefined, size: number): number => (digit === undefined ? 0 : digitOf(digit) * size);
  return above * 10000 + place(thousands, 1000) + place(hundreds, 100) + (ten === undefined ? 0 : place(tens ?? '一', 10)) + place(ones, 1);
}

/** A year in a pattern, without 年: 2021, 二〇二一, 二零二一. */
export const YEAR = '(?<![\\d.〔[【])(?:(?:19|20)\\d{2}|[一二][〇零九][〇零一二三四五六七八九]{2})';

/** The year a match of `YEAR` stands for. */
export function readYear(text: string): number {
  return Number(text.replace(/[〇零一二三四五六七八九]/g, (digit) => String(digitOf(digit))));
}

function digitOf(digit: string): number {
  if (digit === '两') return 2;
  return digit === '零' ? 0 : HAN_DIGITS.indexOf(digit);
}
