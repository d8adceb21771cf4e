import type { Problem, ProblemCode } from '../model/problem.js';
import type { PreviewWords, Words } from '../model/words.js';
import { partEn, partZh, placeWith } from './part.js';

type Phrasing = Readonly<Record<ProblemCode, (found: string) => string>>;

const ZH: Phrasing = {
  notAReport: (found) => (found === '' ? '不是年度报告数据：缺少格式版本（应有 "version": 1）' : `不是年度报告数据（应为 JSON 对象）：${found}`),
  version: (found) => `数据格式的版本应为 1，${found === '' ? '未载明' : `所载为 ${found}`}`,
  value: (found) => `值不合格式，已略去：${found}`,
  key: (found) => `格式中没有这一项，已略去：${found}`,
  keyTwice: () => '这一项写了不止一次，以最后一次为准，请删去多余的',
  required: () => '缺少这一项，所属的一段已略去',
  edition: (found) => `表式版本（edition）应为 "2019" 或 "2021"，${found === '' ? '未载明' : `所载为 ${found}`}，整表已略去`,
  extra: (found) => `自设的行或列无法对应到表式（after 或数字个数不符），已略去：${found}`,
  more: (found) => `另有 ${found} 处未列出`,
};

const EN: Phrasing = {
  notAReport: (found) =>
    found === '' ? 'not the data of an annual report: the version of the format is missing ("version": 1)' : `not the data of an annual report (a JSON object is needed): ${found}`,
  version: (found) => `the version of the format should be 1, ${found === '' ? 'none is given' : `but ${found} is given`}`,
  value: (found) => `the value does not fit the format and is left out: ${found}`,
  key: (found) => `the format has no such key, it is left out: ${found}`,
  keyTwice: () => 'this is given more than once and the last counts; remove the others',
  required: () => 'this is missing, so what it belongs to is left out',
  edition: (found) => `the edition should be "2019" or "2021", ${found === '' ? 'none is given' : `but ${found} is given`}; the whole table is left out`,
  extra: (found) => `a row or column beyond the form that cannot be placed on it (its "after" or its number of figures) is left out: ${found}`,
  more: (found) => `${found} more are not listed`,
};

/** One problem of report JSON in one line, place first. */
export function problemZh(problem: Problem): string {
  return `${placeOf(problem, partZh, '：')}${ZH[problem.code](problem.found)}。`;
}

export function problemEn(problem: Problem): string {
  return `${placeOf(problem, partEn, ': ')}${EN[problem.code](problem.found)}.`;
}

/** Both languages. A page that speaks one imports that one's own function. */
export const PROBLEM_WORDS: Readonly<Record<Words['language'], PreviewWords['problem']>> = { 'zh-CN': problemZh, en: problemEn };

/** The place in the form's words with the pointer behind it, as far as there is one. */
function placeOf({ place, pointer }: Problem, part: typeof partZh, colon: string): string {
  const words = placeWith(part, place).join(' · ');
  if (pointer === '') return '';
  return (words === '' ? pointer : `${words} (${pointer})`) + colon;
}
