import { fold } from './folded.js';
import { readYear, YEAR } from './numerals.js';

/** A clause of a passage, folded, with what stands around it. */
export interface Clause {
  readonly text: string;
  /** The sentence up to this clause, folded. */
  readonly before: string;
  /** The whole sentence, folded. */
  readonly sentence: string;
  /** Number of the sentence in its passage. */
  readonly sentenceIndex: number;
  /** Where the sentence stands in the original text. */
  readonly start: number;
  readonly end: number;
  /** Where the clause itself stands there. */
  readonly from: number;
  readonly to: number;
  /** It speaks of the reported year as a whole, as far as it says. */
  readonly ofTheYear: boolean;
}

const SENTENCE_END = /[。!！?？;；\n]/;
/** What is longer is a table or a list that lost its breaks: nothing is read from it. */
const LONGEST_SENTENCE = 500;
/** A comma between thousands parts nothing. */
const CLAUSE = /(?:(?<=\d),(?=\d{3}(?!\d))|[^,()])+/g;

/** 上年结转 and 结转下年 name rows of this year's own table. */
const CARRIED = /(?:结转|转结|转入|转)?(?:到|至|入)?(?:上|下|次|去|来|明|前)一?个?年度?的?(?:结转|转结|转入|遗留|继续|办理|申请)?/g;
const CARRIED_WORDS = /结转|转结|转入|遗留|转下|转至下|转到下/;
const WHOLE_YEAR = new RegExp(`(?:自|从)?(?:${YEAR}年|本年度?|全年)?1月1日(?:起|始)?(?:至|到|[-—~～])+(?:${YEAR}年|本年度?|当年)?12月31日(?:止|底|期间)?|(?:截至|截止|截止到|截至到)(?:${YEAR}年|本年度?)?(?:12月31日|12月底|年底)`, 'g');
const NAMED_YEAR = new RegExp(`(${YEAR})(?:年|(?=[-—~～至](?:19|20)\\d{2}))`, 'g');
const COMPARED = /较|同比|环比|相比|比(?:去|上|前|20)|增长|增加|减少|下降|上升|提升|提高|降低/;
const OTHER_YEAR = /(?:去|前|往|历|上|上一|明|来)年|年来|以来|近[两二三四五几]年|同期|历次/;
const THIS_YEAR = /今年|本年|全年|年内|本报告年度/;
const PART_OF_YEAR = /半年|季度|\d月|[一二三四五六七八九十]月|月份|每月|月均|日均|当日|目前|如果|如遇|假如|凡|拟|计划|力争|预计|目标/;

/** Takes a passage apart. `year` is the year of the report; a clause that names another is not of the year. */
export function clausesOf(original: string, year: number | undefined): Clause[] {
  let ofTheYear = true;
  return sentencesOf(original).flatMap(({ start, end }, sentenceIndex) => {
    const folded = fold(original.slice(start, end));
    const origin = (index: number): number => start + (folded.at[index] ?? end - start);
    return [...folded.text.matchAll(CLAUSE)].map((match): Clause => {
      const text = match[0];
      const speaks = yearOf(text, year);
      if (speaks !== undefined && !COMPARED.test(text)) ofTheYear = speaks;
      return {
        text,
        before: folded.text.slice(0, match.index),
        sentence: folded.text,
        sentenceIndex,
        start,
        end,
        from: origin(match.index),
        to: origin(match.index + text.length),
        ofTheYear: ofTheYear && speaks !== false && !COMPARED.test(text) && !PART_OF_YEAR.test(text.replace(WHOLE_YEAR, '')),
      };
    });
  });
}

/** Whether a text names the reported year (`true`), another (`false`) or none. */
function yearOf(text: string, year: number | undefined): boolean | undefined {
  const years = [...text.matchAll(NAMED_YEAR)].map(([, found = '']) => readYear(found));
  if (years.length > 0) return years.every((found) => found === year);
  if (OTHER_YEAR.test(text.replace(CARRIED, (words) => (CARRIED_WORDS.test(words) ? '' : words)))) return false;
  return THIS_YEAR.test(text) ? true : undefined;
}

function sentencesOf(original: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (let index = 0; index <= original.length; index += 1) {
    if (index < original.length && !SENTENCE_END.test(original.charAt(index))) continue;
    const end = Math.min(index + 1, original.length);
    if (end - start <= LONGEST_SENTENCE && original.slice(start, end).trim() !== '') sentences.push({ start, end });
    start = index + 1;
  }
  return sentences;
}
