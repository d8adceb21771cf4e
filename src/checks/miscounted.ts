import { exactSum } from '../model/figure.js';
import type { Finding } from '../model/finding.js';
import type { Relation, SumRelation } from '../model/relation.js';

/**
 * Marks findings that together look like one case counted under the wrong applicant: in two or more of the columns that
 * make up a total the same relation is broken, the differences cancel, and in the column of the total it holds.
 */
export function hintMiscounted(findings: readonly Finding[], relations: readonly Relation[]): Finding[] {
  const totals = relations.filter((relation): relation is SumRelation => relation.kind === 'sum' && relation.inEvery === 'row');
  const suspects = new Set<Finding>();
  for (const relation of relations) {
    if (relation.kind !== 'sum' || relation.inEvery !== 'column') continue;
    const own = findings.filter((finding) => finding.relation === relation.id && finding.form === relation.form);
    for (const total of totals.filter((candidate) => candidate.form === relation.form)) {
      const broken = own.filter((finding) => finding.outcome === 'broken' && isInColumn(finding, total.left));
      const totalHolds = own.some((finding) => finding.outcome === 'holds' && isInColumn(finding, total.right));
      if (broken.length < 2 || !totalHolds || exactSum(broken.map(difference)) !== 0) continue;
      for (const finding of broken) suspects.add(finding);
    }
  }
  return findings.map((finding) => (suspects.has(finding) ? { ...finding, hint: 'countedUnderAnotherApplicant' } : finding));
}

/** Whether a finding was made in one of these columns, told by the cell of its first term. */
function isInColumn(finding: Finding, columns: readonly string[]): boolean {
  const cell = finding.right.operands[0]?.cell ?? '';
  return columns.some((column) => cell.endsWith(`.${column}`));
}

function difference(finding: Finding): number {
  return (finding.left.sum ?? 0) - (finding.right.sum ?? 0);
}
