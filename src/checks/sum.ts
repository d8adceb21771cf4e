import { isWithin, joinPath, leavesOf } from '../model/edition.js';
import type { Form, FormBlock, FormCell, Leaf } from '../model/edition.js';
import type { Finding } from '../model/finding.js';
import type { SumRelation } from '../model/relation.js';
import type { StatutoryTable } from '../model/report.js';
import { namesOf } from '../model/table.js';
import { extraAmong } from './extras.js';
import { compare, termOf } from './terms.js';

/**
 * Holds a sum relation in every row, column or track it runs over: one finding for each, also where nothing is printed.
 * Where sums differ while a line of the agency's own stands among the terms, that line may be the difference, so the
 * relation is not assessable.
 */
export function checkSum(relation: SumRelation, table: StatutoryTable, form: Form): Finding[] {
  return form.blocks.flatMap((block) =>
    (relation.under ?? ['']).flatMap((group) => checkGroup(relation, table, form, block, group)),
  );
}

function checkGroup(relation: SumRelation, table: StatutoryTable, form: Form, block: FormBlock, group: string): Finding[] {
  const axis = relation.inEvery === 'column' ? 'row' : 'column';
  const [rows, columns] = [leavesOf(block.rows), leavesOf(block.columns)];
  const [summed, crossed] = axis === 'row' ? [rows, columns] : [columns, rows];
  const under = (paths: readonly string[]): Leaf[] =>
    paths.flatMap((path) => summed.filter((line) => isWithin(line.path, joinPath(group, path))));
  const [left, right] = [under(relation.left), under(relation.right)];
  if (left.length === 0 || right.length === 0) return [];

  const groupTrail = relation.under ? trailOf(summed, group) : [];
  const extra = [left, right].some((terms) => extraAmong(table.extra, axis, summed, terms));
  return crossed.map((line) => {
    const term = (leaf: Leaf) => termOf(table, axis === 'row' ? cellOf(block, leaf, line) : cellOf(block, line, leaf));
    const compared = compare(left.map(term), right.map(term));
    const result: typeof compared =
      compared.outcome === 'broken' && extra ? { ...compared, outcome: 'notAssessable', why: 'extra' } : compared;
    return {
      relation: relation.id,
      form: form.id,
      basis: relation.basis,
      weight: 'error',
      place: [...namesOf(relation.inEvery, line.trail, block), ...namesOf(axis, groupTrail, block)],
      ...result,
    };
  });
}

function cellOf(block: FormBlock, row: Leaf, column: Leaf): FormCell {
  return { path: joinPath(row.path, column.path), block, row, column };
}

/** The items down to the group with a path. */
function trailOf(lines: readonly Leaf[], group: string): Leaf['trail'] {
  const line = lines.find((candidate) => isWithin(candidate.path, group));
  const last = group.split('.').pop();
  const end = line?.trail.findIndex((item) => !item.bare && item.id === last) ?? -1;
  return line?.trail.slice(0, end + 1) ?? [];
}
