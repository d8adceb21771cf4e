import type { GridCell } from '../grid/grid.js';
import { foldText, readLabel } from '../labels/label.js';
import { isCorner } from '../labels/vocabulary.js';
import type { Stretch } from '../recognise/stretches.js';

/** Words over numbers of rows, and beside numbers of columns. */
const NUMBERING = /^(?:序号|编号|行次|栏次|项次|列次|行号|栏号|列号|[甲乙丙丁])$/;

/** A column's number, or how it is made of others: 5, (5), 第5栏, 5=1+2. */
const NUMBER = /^(?:第|\()?(\d{1,2})(?:[栏列)]|=[\d+\-*x×÷/()]+)?$/;
const SIGNS = /^[\d=+\-*x×÷/()第栏列甲乙丙丁]+$/;

export function isNumberingWord(text: string): boolean {
  return NUMBERING.test(readLabel(text).words);
}

/** Whether a text is the number of a row. */
export function isRowNumber(text: string): boolean {
  return /^\(?[\d一二三四五六七八九十]{1,3}\)?[.、]?$/.test(foldText(text));
}

/** Whether a row numbers the columns: what it prints are no figures. */
export function numbersColumns({ labels, printed, stretch }: { readonly labels: readonly string[]; readonly printed: readonly GridCell[]; readonly stretch: Stretch }): boolean {
  const named = labels.some(isNumberingWord);
  if (printed.length === 0 || !labels.every((label) => isNumberingWord(label) || isCorner(readLabel(label), stretch.words))) return false;
  const texts = printed.map(({ text }) => foldText(text));
  if (named) return texts.every((text) => SIGNS.test(text));
  const numbers = texts.map((text) => Number(NUMBER.exec(text)?.[1]));
  const [first = NaN] = numbers;
  const most = stretch.header.labelColumns + 1;
  return numbers.length > 1 && first >= 1 && first <= most && numbers.every((number, index) => number === first + index);
}
