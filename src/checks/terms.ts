import type { FormCell } from '../model/edition.js';
import { exactSum, valueOf } from '../model/figure.js';
import type { Finding, Operand, Side } from '../model/finding.js';
import type { StatutoryTable } from '../model/report.js';
import { figureAt, namesOf, unitAt } from '../model/table.js';

/** One term of a relation with what it amounts to. */
export interface Term {
  readonly operand: Operand;
  /** Absent where the figure is unknown. */
  readonly value?: number;
  /** The unit it is printed in; empty for a plain count. */
  readonly unit: string;
}

/** What came of comparing two sides. */
export type Comparison = Pick<Finding, 'outcome' | 'why' | 'left' | 'right'>;

/** These say what is counted, not how many to the unit; any other unit scales the figure. */
const COUNTERS = ['件', '项', '条', '个', '起', '宗', '份', '次', '部', '篇'];

/** The term that stands in a cell. */
export function termOf(
  table: StatutoryTable,
  cell: FormCell,
  about: Pick<Operand, 'minus' | 'year'> = {},
): Term {
  const figure = figureAt(table, cell.path);
  const value = valueOf(figure);
  const unit = unitAt(table, cell) ?? '';
  return {
    operand: {
      cell: cell.path,
      row: namesOf('row', cell.row.trail, cell.block),
      column: namesOf('column', cell.column.trail, cell.block),
      ...(figure === undefined ? {} : { figure }),
      ...about,
    },
    ...(value === undefined ? {} : { value }),
    unit: COUNTERS.includes(unit) ? '' : unit,
  };
}

/** Holds two sides against each other. An unknown term or a mixture of units leaves them not assessable, never broken. */
export function compare(left: readonly Term[], right: readonly Term[]): Comparison {
  const units = new Set([...left, ...right].map((term) => term.unit));
  const summable = units.size <= 1;
  const sides = { left: sideOf(left, summable), right: sideOf(right, summable) };
  const [leftSum, rightSum] = [sides.left.sum, sides.right.sum];
  if ([...left, ...right].some((term) => term.value === undefined)) return { outcome: 'notAssessable', why: 'unknown', ...sides };
  if (!summable || leftSum === undefined || rightSum === undefined) return { outcome: 'notAssessable', why: 'units', ...sides };
  return { outcome: leftSum === rightSum ? 'holds' : 'broken', ...sides };
}

function sideOf(terms: readonly Term[], summable: boolean): Side {
  const operands = terms.map((term) => term.operand);
  const values = terms.flatMap(({ value, operand }) => (value === undefined ? [] : [operand.minus ? -value : value]));
  return summable && values.length === terms.length ? { operands, sum: exactSum(values) } : { operands };
}
