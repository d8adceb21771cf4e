import type { Form, Requests } from '../model/index.js';
import { leavesOf } from '../model/index.js';
import type { BarGroup } from './bars.js';
import { countOf, drawable } from './count.js';

/** 三: the outcomes of requests in the form's order, in the column of totals. */
export type OutcomesData = BarGroup;

/**
 * What the chart of outcomes shows; `undefined` where a figure is unknown or all are 0. Whether it may be shown is for
 * the caller to say: nothing may be drawn from figures whose relations are broken.
 */
export function outcomesData(table: Requests, form: Form): OutcomesData | undefined {
  const block = form.blocks[0];
  const group = block?.rows.find((row) => row.id === 'outcomes');
  const total = leavesOf(block?.columns ?? []).find((column) => column.path === 'total');
  if (!group?.items || !total) return undefined;
  const bars = drawable(
    group.items
      .filter((row) => row.id !== 'total')
      .map((row) => countOf(table, form, [group, row], total.trail, 'row')),
  );
  return bars && { id: group.id, bars };
}
