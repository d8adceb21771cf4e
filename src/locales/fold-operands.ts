import { valueOf } from '../model/figure.js';
import type { Operand } from '../model/finding.js';

/** The figures of one side of a relation: those worth a line each, and how many others print the same. */
export interface Folded {
  readonly listed: readonly Operand[];
  readonly folded: readonly { readonly text: string; readonly count: number }[];
}

/** Fewer that are unknown are worth their places; noughts add nothing wherever they stand. */
const FEWEST_UNKNOWN = 4;
const FEWEST_NOUGHTS = 2;

/** A side of 三 has two dozen figures, most of them 0 or 无. */
export function foldOperands(operands: readonly Operand[], textOf: (operand: Operand) => string): Folded {
  const groups = new Map<string, Operand[]>();
  for (const operand of operands) {
    const value = valueOf(operand.figure);
    if (value !== undefined && value !== 0) continue;
    const text = textOf(operand);
    groups.set(text, [...(groups.get(text) ?? []), operand]);
  }
  const folded = [...groups].filter(([, [first, ...others]]) => others.length + 1 >= (valueOf(first?.figure) === 0 ? FEWEST_NOUGHTS : FEWEST_UNKNOWN));
  const gone = new Set(folded.flatMap(([, group]) => group));
  return { listed: operands.filter((operand) => !gone.has(operand)), folded: folded.map(([text, { length }]) => ({ text, count: length })) };
}
