import type { FormId, Named } from './edition.js';
import { valueOf } from './figure.js';
import type { Figure } from './figure.js';
import type { Basis } from './relation.js';

/** What came of holding a relation against the figures. */
export type Outcome = 'holds' | 'broken' | 'notAssessable';

/** Why a relation cannot be assessed. */
export type Obstacle =
  /** A term is unknown: blank, not in the report, not applicable or unreadable. */
  | 'unknown'
  /** The sums differ, and the agency's own rows or columns stand among the terms. */
  | 'extra'
  /** The terms are printed in different units. */
  | 'units'
  /** Two years were reported with a different scope. */
  | 'scope';

/** Why a report was held against no other year. */
export type YearObstacle =
  /** It prints no year. */
  | 'noYear'
  /** It does not say whose it is. */
  | 'noAgency'
  /** No other is of an agency of that name. */
  | 'otherAgency'
  /** The others of that agency are on the same year. */
  | 'sameYear'
  /** None of that agency is on the year before or after. */
  | 'notConsecutive'
  /** There is one, but no relation leads from the tables of the one to those of the other. */
  | 'nothingInCommon';

/** One relation held against the figures of one row, column or track. */
export interface Finding {
  /** The relation's id in its edition. */
  readonly relation: string;
  readonly form: FormId;
  readonly basis: Basis;
  /** `error`: the form's own arithmetic; `question` and `hint`: between years, never an error. */
  readonly weight: 'error' | 'question' | 'hint';
  readonly outcome: Outcome;
  /** The row, column or track the relation was held in, outermost first. */
  readonly place: readonly Named[];
  readonly left: Side;
  readonly right: Side;
  /** Only with `notAssessable`. */
  readonly why?: Obstacle;
  /** A likely cause, worth looking at first. */
  readonly hint?: 'countedUnderAnotherApplicant';
}

/** One side of a relation. */
export interface Side {
  readonly operands: readonly Operand[];
  /** The sum of the side; absent where a term is unknown or units differ. */
  readonly sum?: number;
}

/** One term of a relation, where it stands and what is printed there. */
export interface Operand {
  /** Path of the cell: `outcomes.total.individual`. */
  readonly cell: string;
  /** The row, outermost first; empty for the unlabelled row of 四. */
  readonly row: readonly Named[];
  /** The column, outermost first. */
  readonly column: readonly Named[];
  /** As printed; absent where the report has no such cell. */
  readonly figure?: Figure;
  /** Subtracted instead of added. */
  readonly minus?: true;
  /** The year of the report, in a relation between years. */
  readonly year?: number;
}

/**
 * Whether figures this library computes from a table (sums, shares, a flow) may be shown in public: every relation of
 * the form holds everywhere, so every figure the relations use is known, and none is below 0. False where nothing could be
 * assessed.
 */
export function isSound(findings: readonly Finding[], form: FormId): boolean {
  const own = findings.filter((finding) => finding.form === form && finding.weight === 'error');
  return own.length > 0 && own.every((finding) => finding.outcome === 'holds' && countsOnly(finding));
}

/** A count below 0 is a mistake of writing, even where the sums hold. */
function countsOnly({ left, right }: Finding): boolean {
  return [...left.operands, ...right.operands].every(({ figure }) => (valueOf(figure) ?? 0) >= 0);
}
