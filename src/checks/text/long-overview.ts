import type { LengthQuestion } from '../../model/question.js';
import type { Report } from '../../model/report.js';
import { NARRATIVE_RULES_SINCE } from './in-force.js';
import { quoteSection, sectionText } from './passages.js';

/** Characters that 一 may have, without white space. */
const LIMIT = 1000;

/** 一 is longer than the notice allows. */
export function askLongOverview(report: Report): LengthQuestion[] {
  const overview = report.sections?.find(({ id }) => id === 'overview');
  const quotation = quoteSection(report, 'overview');
  if (!overview || !quotation || !followsNotice(report)) return [];
  const count = Array.from(sectionText(overview).replace(/[\s\u200b\ufeff]/g, '')).length;
  return count > LIMIT ? [{ code: 'overviewLong', weight: 'question', count, limit: LIMIT, texts: [quotation] }] : [];
}

/** Whether a report falls under the notice of 2021: by its year, else by the form of its tables. */
export function followsNotice({ year, disclosure, requests }: Report): boolean {
  if (year !== undefined) return year >= NARRATIVE_RULES_SINCE;
  return [disclosure, requests].some((table) => table !== undefined && Number(table.edition) >= NARRATIVE_RULES_SINCE);
}
