import { FORM_IDS } from '../model/edition.js';
import type { FormId } from '../model/edition.js';
import type { Finding, YearObstacle } from '../model/finding.js';
import type { Report, StatutoryTable } from '../model/report.js';
import { editionOf, tableOf } from '../model/table.js';
import type { Editions } from '../model/table.js';
import { hintMiscounted } from './miscounted.js';
import { checkSuccession } from './succession.js';
import type { YearPair } from './succession.js';
import { checkSums } from './sums.js';
import { whyUnpaired, yearPairs } from './years.js';

export { isSound } from '../model/finding.js';

/**
 * Holds the sum relations of each table's edition against its figures: one finding for every row, column or track a
 * relation runs over. A table the report does not have gives none.
 */
export function check(report: Report, editions: Editions): Finding[] {
  return FORM_IDS.flatMap((id) => {
    const table = tableOf(report, id);
    return table ? checkTable(table, id, editions) : [];
  });
}

/** The same for one table. */
export function checkTable(table: StatutoryTable, id: FormId, editions: Editions): Finding[] {
  return hintMiscounted(checkSums(table, id, editions), editionOf(table, editions).relations.filter((relation) => relation.form === id));
}

/**
 * Holds the relations between years n and n+1 of one body, told by its name as printed. Reports without a year or a name
 * are left aside. Where a year was reported more than once, the report of the same scope counts.
 */
export function checkYears(reports: readonly Report[], editions: Editions): Finding[] {
  return yearPairs(reports).flatMap((pair) => checkPair(pair, editions));
}

/** Why reports that make no pair were not held against each other, and pairs that have no relation in common. */
export function leftAside(reports: readonly Report[], editions: Editions): { report: Report; why: YearObstacle }[] {
  const pairs = yearPairs(reports);
  return reports.flatMap((report): { report: Report; why: YearObstacle }[] => {
    const own = pairs.filter((pair) => pair.earlier === report || pair.later === report);
    if (own.length === 0) return [{ report, why: whyUnpaired(report, reports) }];
    return own.some((pair) => checkPair(pair, editions).length > 0) ? [] : [{ report, why: 'nothingInCommon' }];
  });
}

function checkPair(pair: YearPair, editions: Editions): Finding[] {
  return FORM_IDS.flatMap((id) => checkSuccession(id, pair, editions));
}
