import type { NoticeQuestion } from '../../model/question.js';
import type { Report } from '../../model/report.js';
import type { Editions } from '../../model/table.js';
import { fold } from './folded.js';
import { editionInForce } from './in-force.js';
import { passagesOf, quote } from './passages.js';

/**
 * A notice older than the one in force for the year is cited. Where the one in force is cited as well, the older is
 * taken to be history, and nothing is asked.
 */
export function askOlderNotice(report: Report, editions: Editions): NoticeQuestion[] {
  const { year } = report;
  const inForce = year === undefined ? undefined : editionInForce(year, editions);
  if (year === undefined || !inForce) return [];
  const passages = passagesOf(report).map((passage) => ({ passage, folded: fold(passage.text) }));
  if (passages.some(({ folded }) => citation(inForce.notice).test(folded.text))) return [];
  const older = Object.values(editions).filter(({ id }) => Number(id) < Number(inForce.id));
  return older.flatMap(({ notice }) =>
    passages.flatMap(({ passage, folded }): NoticeQuestion[] => {
      const match = citation(notice).exec(folded.text);
      if (!match) return [];
      const [start, end] = [folded.at[match.index] ?? 0, (folded.at[match.index + match[0].length - 1] ?? 0) + 1];
      return [{ code: 'noticeOlder', weight: 'question', found: notice, expected: inForce.notice, year, texts: [quote(passage, start, end)] }];
    }),
  );
}

/** A document number with any brackets round its year. */
function citation(notice: string): RegExp {
  const [, office = '', year = '', number = ''] = /^(.*)〔(\d+)〕(\d+)号$/.exec(notice) ?? [];
  return new RegExp(`${office}[〔[(【﹝]?${year}[〕\\])】﹞]?第?${number}号`);
}
