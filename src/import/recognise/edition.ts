import type { Edition, FormId } from '../../model/edition.js';
import type { Editions } from '../../model/table.js';
import { cellsOfRow } from '../grid/grid.js';
import { columnAxis, rowAxis } from '../labels/axis.js';
import { readLabel } from '../labels/label.js';
import { matchLabels } from '../labels/match.js';
import { textsOf } from './header.js';
import { labelsOfRow } from './stretches.js';
import type { Stretch } from './stretches.js';

/** How an edition's form takes a printed row: as one of its rows, as the name of a group of rows, or not at all. */
type Taken = 'found' | 'group' | 'no';

/**
 * The edition a table is printed on, by its own labels and never by the year; `undefined` if they do not settle it.
 * Columns decide first. Then rows that another edition does not have; last, rows that another has only as a group
 * ((六)其他处理 is a row in 2019 and a group in 2021).
 */
export function settleEdition(form: FormId, stretches: readonly Stretch[], editions: Editions): Edition | undefined {
  const all = Object.values<Edition>(editions);
  const newest = all[all.length - 1];
  if (all.every((edition) => edition.forms[form] === newest?.forms[form])) return newest;

  const columns: Taken[][] = [];
  const rows: Taken[][] = [];
  const axes = all.map((edition) => edition.forms[form].blocks.map(columnAxis));
  const rowAxes = all.map((edition) => rowAxis(edition.forms[form]));
  for (const stretch of stretches) {
    for (const { cells } of stretch.header.columns) {
      columns.push(axes.map((blocks) => (blocks.some((axis) => matchLabels(textsOf(cells), axis, false).kind === 'found') ? 'found' : 'no')));
    }
    for (const row of stretch.rows) {
      const { labelColumns } = stretch.header;
      // A label that was pushed aside, over the figures, still says which row it is.
      const aside = cellsOfRow(stretch.grid, row, labelColumns).filter(({ column, text }) => column >= labelColumns && rowAxes.some(({ byWords }) => byWords.has(readLabel(text).words)));
      const labels = [...labelsOfRow(stretch.grid, row, labelColumns), ...aside.map(({ text }) => text)];
      rows.push(rowAxes.map((axis) => taken(matchLabels(labels, axis, false).kind)));
    }
  }
  for (const evidence of [told(columns, 'no'), told(rows, 'no'), told(rows, 'group')]) {
    if (evidence.size > 1) return undefined;
    for (const index of evidence) return all[index];
  }
  return undefined;
}

/** The editions that have something which another takes only as `otherwise`. */
function told(lines: readonly (readonly Taken[])[], otherwise: Taken): Set<number> {
  const editions = new Set<number>();
  for (const line of lines) {
    if (!line.includes(otherwise)) continue;
    for (const [index, taken] of line.entries()) if (taken === 'found') editions.add(index);
  }
  return editions;
}

function taken(kind: string): Taken {
  return kind === 'found' || kind === 'group' ? kind : 'no';
}

