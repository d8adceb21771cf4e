import { FORM_IDS } from '../model/edition.js';
import type { FormId } from '../model/edition.js';
import type { Finding } from '../model/finding.js';
import type { SumRelation } from '../model/relation.js';
import type { Report, StatutoryTable } from '../model/report.js';
import { editionOf, tableOf } from '../model/table.js';
import type { Editions } from '../model/table.js';
import { hintMiscounted } from './miscounted.js';
import { checkSuccession } from './succession.js';
import type { YearPair } from './succession.js';
import { checkSum } from './sum.js';

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
  const { forms, relations } = editionOf(table, editions);
  const sums = relations.filter((relation): relation is SumRelation => relation.kind === 'sum' && relation.form === id);
  return hintMiscounted(sums.flatMap((relation) => checkSum(relation, table, forms[id])), sums);
}

/**
 * Holds the relations between years n and n+1 of one body, told by its name as printed (or by none being printed).
 * Reports without a year are left aside. Where a year was reported more than once, the report of the same scope counts.
 */
export function checkYears(reports: readonly Report[], editions: Editions): Finding[] {
  return pairsOf(reports).flatMap((pair) => FORM_IDS.flatMap((id) => checkSuccession(id, pair, editions)));
}

function pairsOf(reports: readonly Report[]): YearPair[] {
  const dated = reports.filter((report): report is YearPair['later'] => report.year !== undefined);
  return [...dated]
    .sort((one, other) => one.year - other.year)
    .flatMap((earlier) => {
      const next = dated.filter((later) => later.year === earlier.year + 1 && later.agency?.name === earlier.agency?.name);
      const same = next.filter((later) => later.scope === earlier.scope);
      return (same.length > 0 ? same : next).map((later) => ({ earlier, later }));
    });
}
