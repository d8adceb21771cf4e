import { exactSum, isSound, SMALLEST_BASE } from '../model/index.js';
import type { Finding, Form, Requests } from '../model/index.js';
import { countOf } from './count.js';
import type { Count } from './count.js';
import { outcomeCounts } from './outcomes.js';
import { trailAt } from './trail.js';

/** 三: where the requests of a year came from and what became of them. What goes in is what comes out. */
export interface FlowData {
  /** 新收, 上年结转. */
  readonly into: readonly Count[];
  /** All there was to handle: the sum of these, which the form does not print. */
  readonly all: Pick<Count, 'value' | 'text' | 'cells'>;
  /** The six outcomes and 结转下年度, in the form's order. */
  readonly outOf: readonly Count[];
}

/**
 * What the flow shows in the column of totals or of one kind of applicant; `undefined` where a relation of the table
 * does not hold or cannot be assessed, and below the smallest base of a share. `findings` are those of the table.
 */
export function flowData(table: Requests, form: Form, findings: readonly Finding[], column = 'total'): FlowData | undefined {
  if (!isSound(findings, 'requests')) return undefined;
  const counted = (row: string): Count | undefined => {
    const [trail, across] = [trailAt(form.blocks[0]?.rows ?? [], row), trailAt(form.blocks[0]?.columns ?? [], column)];
    return trail && across && countOf(table, form, trail, across, 'row');
  };
  const into = [counted('received'), counted('carriedIn')];
  const outOf = [...outcomeCounts(table, form, column), counted('carriedOut')];
  if (!into.every(isKnown) || !outOf.every(isKnown)) return undefined;
  const value = exactSum(into.map((count) => count.value));
  if (value < SMALLEST_BASE) return undefined;
  return { into, all: { value, text: String(value), cells: into.flatMap((count) => count.cells) }, outOf };
}

function isKnown(count: Count | undefined): count is Count {
  return count !== undefined;
}
