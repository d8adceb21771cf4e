import { cellsOf } from '../../model/edition.js';
import { namesOf } from '../../model/table.js';
import type { ViewChoice } from '../../tables/view.js';
import type { Explored } from '../explored.js';
import { labelOf } from './chart-choices.js';

/** A column with the group it is in, since 其他 alone would say little. */
export function viewName({ id, kind, name }: ViewChoice, explored: Explored): string {
  const cell = kind === 'column' ? cellsOf(explored.form).find(({ column }) => `column:${column.path}` === id) : undefined;
  if (cell) return namesOf('column', cell.column.trail, cell.block).map((step) => labelOf(step, explored)).join('·');
  return name ? labelOf(name, explored) : '';
}
