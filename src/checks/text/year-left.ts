import type { YearQuestion } from '../../model/question.js';
import type { Report } from '../../model/report.js';
import { fold } from './folded.js';
import type { Folded } from './folded.js';
import { readYear, YEAR } from './numerals.js';
import { passagesOf, quote, sectionText } from './passages.js';
import type { Passage } from './passages.js';

const FULL_YEAR = `(?:自|从)?(?<from>${YEAR})年1月1日(?:起|始|开始)?(?:至|到|[-—~～])+(?:(?<to>${YEAR})年)?12月31日`;
/** Phrases that name the year this very report is about. 公开了2020年度报告 tells of another report and is none of them. */
const OWN_YEAR: readonly RegExp[] = [
  new RegExp(`统计(?:的)?(?:期限|时限|时间|区间|周期|期间|范围|时段)[^。;]{0,8}?${FULL_YEAR}`, 'g'),
  new RegExp(`(?:报告期|报告时限|报告期限|统计期)(?:为|是|自|从|:)*${FULL_YEAR}`, 'g'),
  new RegExp(`现(?:将|就)[^。;]{0,24}?(?<from>${YEAR})年度?[^。;]{0,18}?(?:报告|公布|汇报|公开|说明)如下`, 'g'),
  new RegExp(`(?:特|现)(?:编制|制定|制作|形成|公布|公开|发布|向社会公布|向社会公开)(?:我|本)?[^。;，,0-9]{0,20}(?<from>${YEAR})年度?政府信息公开(?:工作)?年?度?报告`, 'g'),
  new RegExp(`^(?:本报告|本年度报告|本年报)[^。;]{0,60}?编制(?:而成)?(?:的)?(?<from>${YEAR})年度?政府信息公开(?:工作)?年?度?报告`, 'g'),
];
const TITLE = new RegExp(`(?<from>${YEAR})年度?[^。]{0,12}信息公开`, 'g');
const OPENING = new RegExp(`^(?<from>${YEAR})年度?[,，]`);

/** Another year stands in the title, in the period reported on or where the report names itself. */
export function askYearLeft(report: Report): YearQuestion[] {
  const { year, title } = report;
  if (year === undefined) return [];
  const ask = (found: number, texts: YearQuestion['texts']): YearQuestion => ({ code: 'yearLeft', weight: 'question', found, year, texts });
  const inTitle = title === undefined ? [] : others(fold(title), [TITLE], year).map(({ found }) => ask(found, [{ excerpt: title }]));
  const inText = passagesOf(report).flatMap((passage) =>
    others(fold(passage.text), OWN_YEAR, year).map(({ found, start, end }) => ask(found, [quote(passage, start, end)])),
  );
  const opening = openingOf(report, year);
  return [...inTitle, ...inText, ...(opening ? [ask(opening.found, [quote(opening.passage, 0, opening.passage.text.search(/[,，]/))])] : [])];
}

/** The years in some phrases that are not the report's, each phrase once. */
function others(folded: Folded, patterns: readonly RegExp[], year: number): { found: number; start: number; end: number }[] {
  return patterns.flatMap((pattern) =>
    [...folded.text.matchAll(pattern)].flatMap((match) => {
      const years = [match.groups?.from, match.groups?.to].flatMap((printed) => (printed === undefined ? [] : [readYear(printed)]));
      const found = years.find((one) => one !== year);
      const last = folded.at[match.index + match[0].length - 1] ?? 0;
      return found === undefined ? [] : [{ found, start: folded.at[match.index] ?? 0, end: last + 1 }];
    }),
  );
}

/** 一 opens with last year and never comes to this one. */
function openingOf(report: Report, year: number): { passage: Passage; found: number } | undefined {
  const overview = report.sections?.find(({ id }) => id === 'overview');
  const passage = passagesOf(report).find(({ id, isHeading }) => id === 'overview' && !isHeading);
  if (!overview || !passage) return undefined;
  const printed = OPENING.exec(fold(passage.text).text)?.groups?.from;
  const found = printed === undefined ? undefined : readYear(printed);
  const named = [...fold(sectionText(overview)).text.matchAll(new RegExp(YEAR, 'g'))].some(([one]) => readYear(one) === year);
  return found === year - 1 && !named ? { passage, found } : undefined;
}
