import type { FormId } from './edition.js';
import type { Figure } from './figure.js';
import type { Basis } from './relation.js';

/** What came of holding a relation against the figures. */
export type Outcome = 'holds' | 'broken' | 'notAssessable';

/** One relation held against the figures of one row, column or track. */
export interface Finding {
  /** The relation's id in its edition. */
  readonly relation: string;
  readonly form: FormId;
  readonly basis: Basis;
  /** `error`: the form's own arithmetic; `question` and `hint`: between years, never an error. */
  readonly weight: 'error' | 'question' | 'hint';
  readonly outcome: Outcome;
  /** Labels of the row, column or track the relation was held in, outermost first. */
  readonly place: readonly string[];
  readonly left: Side;
  readonly right: Side;
  /** Why it cannot be assessed. `extra`: the agency's own rows or columns stand among the terms. */
  readonly why?: 'unknown' | 'extra';
  /** A likely cause, worth looking at first. */
  readonly hint?: 'countedUnderAnotherApplicant';
}

/** One side of a relation. */
export interface Side {
  readonly operands: readonly Operand[];
  /** The sum of the side; absent where a term is unknown. */
  readonly sum?: number;
}

/** One term of a relation, where it stands and what is printed there. */
export interface Operand {
  /** Path of the cell: `outcomes.total.individual`. */
  readonly cell: string;
  /** Labels of the row, outermost first. */
  readonly row: readonly string[];
  /** Labels of the column, outermost first. */
  readonly column: readonly string[];
  /** As printed; absent where the report has no such cell. */
  readonly figure?: Figure;
  /** Subtracted instead of added. */
  readonly minus?: true;
  /** The year of the report, in a relation between years. */
  readonly year?: number;
}
