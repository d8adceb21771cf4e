import { FORM_IDS } from '../../model/edition.js';
import type { EditionQuestion } from '../../model/question.js';
import type { Report } from '../../model/report.js';
import { tableOf } from '../../model/table.js';
import type { Editions } from '../../model/table.js';
import { editionInForce } from './in-force.js';

/** A table is printed on a form older than the one in force for the year. */
export function askOlderEdition(report: Report, editions: Editions): EditionQuestion[] {
  const { year } = report;
  const inForce = year === undefined ? undefined : editionInForce(year, editions);
  if (year === undefined || !inForce) return [];
  return FORM_IDS.flatMap((form): EditionQuestion[] => {
    const table = tableOf(report, form);
    if (!table || !('edition' in table) || Number(table.edition) >= Number(inForce.id)) return [];
    const { notice } = editions[table.edition];
    return [{ code: 'editionOlder', weight: 'question', form, found: notice, expected: inForce.notice, year, texts: [] }];
  });
}
