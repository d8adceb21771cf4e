import { leavesOf, nameOf } from '../model/index.js';
import type { Form, Requests } from '../model/index.js';
import type { BarGroup } from './bars.js';
import { countOf, drawable } from './count.js';
import { trailAt } from './trail.js';

/** 三: one row by kind of applicant, in the form's order. */
export type ApplicantsData = BarGroup;

/**
 * What the chart of applicants shows of a row or group of rows, by its path (`received`, `outcomes.refused`); the sums of a
 * group are marked as computed. `undefined` where the form has no such row, a figure is unknown or all are 0, and of 办理结果
 * as a whole, which is counted in its total: `outcomes.total`. Whether it may be shown is for the caller to say.
 */
export function applicantsData(table: Requests, form: Form, row: string): ApplicantsData | undefined {
  const block = form.blocks[0];
  const trail = trailAt(block?.rows ?? [], row);
  // A group that holds its own total would be counted twice.
  if (!block || !trail || trail[trail.length - 1]?.items?.some((item) => item.id === 'total')) return undefined;
  const columns = leavesOf(block.columns).filter((column) => column.path !== 'total');
  const bars = drawable(columns.map((column) => countOf(table, form, trail, column.trail, 'column')));
  return bars && { id: row, name: nameOf('row', trail), bars };
}
