import type { PublishedQuestion } from '../../model/question.js';
import type { Report } from '../../model/report.js';

/** A report is published in the year after the one it is about. */
export function askPublished({ year, published }: Report): PublishedQuestion[] {
  const printed = published === undefined ? undefined : /^(\d{4})-\d{2}-\d{2}$/.exec(published)?.[1];
  if (year === undefined || published === undefined || printed === undefined || Number(printed) === year + 1) return [];
  return [{ code: 'publishedOutside', weight: 'question', published, expected: year + 1, texts: [] }];
}
