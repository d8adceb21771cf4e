import { isWithin } from '../model/edition.js';
import type { Leaf } from '../model/edition.js';
import type { ExtraLine } from '../model/report.js';

/**
 * Whether one of the agency's own rows (or columns) stands among the terms of a sum, so that it may be one of the parts
 * the agency added up. `lines` are all the form's rows (or columns) in printed order, `terms` those that are summed; a
 * side of one term is no sum.
 */
export function extraAmong(
  extras: readonly ExtraLine[] | undefined,
  axis: 'row' | 'column',
  lines: readonly Leaf[],
  terms: readonly Leaf[],
): boolean {
  if (terms.length < 2) return false;
  const places = terms.map((term) => lines.indexOf(term));
  const first = Math.min(...places);
  const last = Math.max(...places);
  return (extras ?? []).some((extra) => {
    if (extra.axis !== axis) return false;
    const behind = placeBehind(extra.after, lines);
    if (behind === undefined) return true;
    return (behind >= first && behind <= last) || (behind === first - 1 && mayShareGroup(lines, behind, first));
  });
}

/** Index of the line that an extra line stands behind: -1 in front of all, `undefined` where `after` names no line. */
function placeBehind(after: string, lines: readonly Leaf[]): number | undefined {
  if (after === '') return -1;
  const within = lines.flatMap((line, index) => (isWithin(line.path, after) ? [index] : []));
  return within[within.length - 1];
}

/**
 * Whether a line printed right in front of a group's first term may belong to that group. It does not where the line
 * before it is of the same group already: then the group's terms begin behind it.
 */
function mayShareGroup(lines: readonly Leaf[], behind: number, first: number): boolean {
  const group = lines[first]?.trail.slice(-2, -1)[0];
  return group === undefined ? behind < 0 : !lines[behind]?.trail.includes(group);
}
