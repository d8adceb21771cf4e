import type { FormId } from './ids.js';

/** Where a relation (勾稽关系) comes from. */
export type Basis =
  /** The form prints it. */
  | 'printed'
  /** The form's structure implies it. */
  | 'implied'
  /** Two years of one body; only ever a question. */
  | 'betweenYears';

export type Relation = SumRelation | SuccessionRelation;

/** Two sums of one table that have to be equal, once for each row or column it runs over. */
export interface SumRelation {
  readonly kind: 'sum';
  readonly id: string;
  readonly form: FormId;
  readonly basis: 'printed' | 'implied';
  /** `columns`: in every column, terms are rows. `rows`: in every row, terms are columns. */
  readonly inEvery: 'column' | 'row';
  /** The terms are taken under each of these groups in turn (the tracks of 四). */
  readonly under?: readonly string[];
  /** Paths of rows or columns; a group stands for all it holds. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Figures of one year that usually lead to those of the next. Never an error: bodies are merged and re-counted. */
export interface SuccessionRelation {
  readonly kind: 'succession';
  readonly id: string;
  readonly form: FormId;
  readonly basis: 'betweenYears';
  /** `question`: worth asking; `hint`: there are many good reasons for a difference. */
  readonly weight: 'question' | 'hint';
  readonly inEvery: 'column' | 'row';
  readonly left: readonly YearTerm[];
  readonly right: readonly YearTerm[];
}

export interface YearTerm {
  readonly year: 'earlier' | 'later';
  readonly path: string;
  /** Subtracted instead of added. */
  readonly minus?: true;
}
