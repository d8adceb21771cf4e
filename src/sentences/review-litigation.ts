import { leavesOf } from '../model/edition.js';
import type { Form, Leaf } from '../model/edition.js';
import type { Finding } from '../model/finding.js';
import type { ReviewLitigation } from '../model/report.js';
import type { NamedAmount, Statement } from '../model/statement.js';
import { figureAt, nameOf } from '../model/table.js';
import { amountOf, figuresOf, isZero } from './amount.js';

/** What may be said of 四: its tracks, one after the other and never together. */
export function reviewLitigationStatements(table: ReviewLitigation, form: Form, findings: readonly Finding[]): Statement[] {
  if (figuresOf(table, form).every(isZero)) return [{ kind: 'noCases', form: 'reviewLitigation' }];
  return tracksOf(form).flatMap((leaves) => track(table, form, leaves, findings));
}

/** The columns of each track: those that share a group. */
function tracksOf(form: Form): Leaf[][] {
  const tracks = new Map<unknown, Leaf[]>();
  for (const leaf of leavesOf(form.blocks[0]?.columns ?? [])) {
    const group = leaf.trail[leaf.trail.length - 2];
    tracks.set(group, [...(tracks.get(group) ?? []), leaf]);
  }
  return [...tracks.values()];
}

/**
 * The total is said where it agrees with the results, or alone where no result is known. An unknown result leaves the
 * total out: beside an incomplete list it would say something of what is missing.
 */
function track(table: ReviewLitigation, form: Form, leaves: readonly Leaf[], findings: readonly Finding[]): Statement[] {
  const trail = leaves[0]?.trail.slice(0, -1) ?? [];
  const totalPath = leaves.find((leaf) => leaf.trail[leaf.trail.length - 1]?.id === 'total')?.path ?? '';
  const parts = leaves.filter((leaf) => leaf.path !== totalPath);
  const results = parts.flatMap(({ path, trail: way }): NamedAmount[] => {
    const amount = amountOf(table, form, '', path);
    return amount ? [{ name: nameOf('column', way), amount }] : [];
  });
  const holds = findings.some(
    ({ form: id, outcome, right }) => id === form.id && outcome === 'holds' && right.operands.some(({ cell }) => cell === totalPath),
  );
  const total = holds || results.length === 0 ? amountOf(table, form, '', totalPath) : undefined;
  if (!total && results.length === 0) return [];
  const nothing = holds && leaves.every(({ path }) => isZero(figureAt(table, path)));
  return [
    {
      kind: 'track',
      form: 'reviewLitigation',
      name: nameOf('column', trail),
      ...(trail.length > 1 ? { within: nameOf('column', trail.slice(0, -1)) } : {}),
      ...(total ? { total } : {}),
      results: nothing ? [] : results,
    },
  ];
}
