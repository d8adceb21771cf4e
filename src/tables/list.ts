import type { Block } from './describe.js';
import type { DescribedCell, FigureCell, TableDescription } from './description.js';
import { depthOf, isLabelled, leafLines } from './lines.js';
import type { Line } from './lines.js';

/**
 * Lays a block out as small tables of two columns, labels and figures, each figure once: 三 as one for each of its columns,
 * or for each row where one group of outcomes is looked at; 二 as one for each row; 四 as one.
 */
export function inList({ form, rows, columns, corner, figure, table }: Block): TableDescription[] {
  const down = form === 'requests' && rows.length > 1;
  const [over, lines] = down ? [columns, rows] : [rows, columns];
  const labelColumns = depthOf(lines);
  const tops = leafLines(over);
  return tops.map((top) => {
    const trail = top.trail.filter(isLabelled);
    const entries = leafLines(lines).map((line) => ({
      trail: line.trail.filter(isLabelled),
      figure: down ? figure(line, top) : figure(top, line),
    }));
    // A heading over all of them tells none from another.
    const own = tops.length === 1 ? [] : trail.slice(over.length === 1 ? 1 : 0).map(({ label }) => label);
    const [outer, inner] = down ? (['column', 'row'] as const) : (['row', 'column'] as const);
    const head = listHead(trail, outer, corner.text, labelColumns, down);
    return { ...table({ labelColumns, figureColumns: 1, head, bodies: [listRows(entries, inner, labelColumns)] }, own), list: true };
  });
}

/** Which lines of the form some headers name. */
type Axis = 'row' | 'column';

/** A figure with the lines that lead to it, from outside in. */
interface Led {
  readonly trail: readonly Line[];
  readonly figure: FigureCell;
}

/**
 * The rows of a small table: labels on the left, one figure on the right. The label of a group has a row of its own, with
 * nothing beside it, and spans the rows of its lines as well: beside them it is a header of their figures, which no cell
 * above them can be.
 *
 * @param depth how many levels of labels the table has
 */
function listRows(entries: readonly Led[], axis: Axis, depth: number, level = 0): DescribedCell[][] {
  const groups: [Led, ...Led[]][] = [];
  for (const entry of entries) {
    const open = groups[groups.length - 1];
    if (open?.[0].trail[level] === entry.trail[level] && open) open.push(entry);
    else groups.push([entry]);
  }
  return groups.flatMap((group) => {
    const [{ trail, figure }] = group;
    const inner = trail.length > level + 1 ? listRows(group, axis, depth, level + 1) : undefined;
    const label = headerOf(trail[level], 'row', axis, level, inner ? 1 : depth - level, inner ? inner.length + 1 : 1);
    return inner ? [[label, { kind: 'corner', text: '', colSpan: depth - level, rowSpan: 1 }], ...inner] : [[label, figure]];
  });
}

/** The headings of a small table, from outside in, each over all of its figures. */
function listHead(trail: readonly Line[], axis: Axis, corner: string, depth: number, beside: boolean): DescribedCell[][] {
  const headings = trail.map((line, level): DescribedCell[] => [headerOf(line, 'col', axis, level, beside ? 1 : depth + 1, 1)]);
  if (corner === '') return headings;
  const cell: DescribedCell = { kind: 'corner', text: corner, colSpan: beside ? depth : depth + 1, rowSpan: beside ? trail.length : 1 };
  if (!beside) return [[cell], ...headings];
  return headings.map((row, level) => (level === 0 ? [cell, ...row] : row));
}

function headerOf(line: Line | undefined, scope: 'row' | 'col', axis: Axis, level: number, colSpan: number, rowSpan: number): DescribedCell {
  return { kind: 'header', scope, axis, text: line?.label ?? '', colSpan, rowSpan, level: level + 1, ...(line?.path === undefined ? {} : { path: line.path }) };
}
