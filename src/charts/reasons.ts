import { nameOf } from '../model/index.js';
import type { Form, Requests } from '../model/index.js';
import type { BarGroup } from './bars.js';
import { countOf, drawable } from './count.js';
import { trailAt } from './trail.js';

/** 三: the items within one outcome, in the form's order. */
export type ReasonsData = BarGroup;

/**
 * What the chart of reasons shows of an outcome (`refused`, `unavailable`, `notProcessed`, `otherwise`) in a column;
 * `undefined` where the outcome is no group on this form, a figure is unknown or all are 0. Whether it may be shown is for
 * the caller to say.
 */
export function reasonsData(table: Requests, form: Form, outcome: string, column = 'total'): ReasonsData | undefined {
  const block = form.blocks[0];
  const row = trailAt(block?.rows ?? [], `outcomes.${outcome}`);
  const trail = trailAt(block?.columns ?? [], column);
  const items = row?.[row.length - 1]?.items;
  if (!row || !items || !trail) return undefined;
  const bars = drawable(items.map((item) => countOf(table, form, [...row, item], trail, 'row')));
  return bars && { id: outcome, name: nameOf('row', row), bars };
}
