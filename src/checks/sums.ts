import type { FormId } from '../model/edition.js';
import type { Finding } from '../model/finding.js';
import type { SumRelation } from '../model/relation.js';
import type { StatutoryTable } from '../model/report.js';
import { editionOf } from '../model/table.js';
import type { Editions } from '../model/table.js';
import { checkSum } from './sum.js';

/** The sum relations of one table, without the hints that authors get: enough to know what may be said of it. */
export function checkSums(table: StatutoryTable, id: FormId, editions: Editions): Finding[] {
  const { forms, relations } = editionOf(table, editions);
  const sums = relations.filter((relation): relation is SumRelation => relation.kind === 'sum' && relation.form === id);
  return sums.flatMap((relation) => checkSum(relation, table, forms[id]));
}
