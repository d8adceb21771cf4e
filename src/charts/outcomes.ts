import { wholeOf } from '../model/table.js';
import type { Form, Requests } from '../model/index.js';
import type { ChartWords } from '../model/words.js';
import type { BarGroup } from './bars.js';
import { countOf, drawable } from './count.js';
import type { Count } from './count.js';
import { trailAt } from './trail.js';

/** 三: the outcomes of requests in the form's order, in the column of totals or of one kind of applicant. */
export type OutcomesData = BarGroup;

/**
 * What the chart of outcomes shows; `undefined` where a figure is unknown, all are 0, or the form has no such column.
 * Whether it may be shown is for the caller to say: nothing may be drawn from figures whose relations are broken.
 */
export function outcomesData(table: Requests, form: Form, column = 'total'): OutcomesData | undefined {
  const bars = drawable(outcomeCounts(table, form, column));
  return bars && { id: 'outcomes', bars };
}

/** 新收 + 上年结转 = 办理结果总计 + 结转下年度 in a column; `undefined` where one of them is not known. */
export function balanceOf(table: Requests, form: Form, column = 'total'): Parameters<ChartWords['balance']>[0] | undefined {
  const values = ['received', 'carriedIn', 'outcomes.total', 'carriedOut'].map((row) => wholeOf(table, form, row, column).value);
  const [received = '', carriedIn = '', concluded = '', carriedOut = ''] = values.map(String);
  return values.includes(undefined) ? undefined : { received, carriedIn, concluded, carriedOut };
}

/** The counts of the six outcomes in a column, `undefined` those that are not known; none where the form has no such column. */
export function outcomeCounts(table: Requests, form: Form, column: string): (Count | undefined)[] {
  const block = form.blocks[0];
  const group = block?.rows.find((row) => row.id === 'outcomes');
  const trail = trailAt(block?.columns ?? [], column);
  if (!group?.items || !trail) return [];
  return group.items.filter((row) => row.id !== 'total').map((row) => countOf(table, form, [group, row], trail, 'row'));
}
