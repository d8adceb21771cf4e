import { percentOf, valueOf } from '../model/index.js';
import type { OutcomeShare } from '../model/index.js';
import type { BarGroup } from './bars.js';
import { drawable } from './count.js';
import type { Count } from './count.js';

/** 三: the outcomes as shares of 办理结果总计. The value of each bar is its share in per cent, the text that share rounded: `28.0%`. */
export type OutcomeSharesData = BarGroup;

/**
 * What the chart of shares shows: what may be said of them, as bars. So it is `undefined` wherever nothing may be said: below
 * the smallest base, or where a relation of the table does not hold. The share of a sum is marked as the sum is.
 */
export function outcomeSharesData(shares: readonly OutcomeShare[]): OutcomeSharesData | undefined {
  const bars = drawable(
    shares.map(({ name, amount, of, percent }): Count | undefined => {
      const [part, base] = [valueOf(amount.text), valueOf(of.text)];
      if (part === undefined || base === undefined) return undefined;
      const id = name.key.split('.').pop() ?? '';
      return { id, name, value: (part / base) * 100, text: `${percent}%`, computed: amount.computed, cells: amount.cells };
    }),
  );
  return bars && { id: 'outcomes', bars };
}

/** A count as a share of a base, which is above 0. */
export function shareOf(count: Count, base: number): Count {
  return { ...count, value: (count.value / base) * 100, text: `${percentOf(count.value, base)}%` };
}
