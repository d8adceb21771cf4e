import type { FormId, Named } from './edition.js';

/** A figure or sum a sentence names, and the cells it leads to. */
export interface Amount {
  /** The digits as printed (or 无), without unit and remark; or the sum this library computed. */
  readonly text: string;
  /** The printed unit: in the cell, else in its label. A sentence says it in place of its own 件. */
  readonly unit?: string;
  /** A sum the form does not print; shown with `*`. */
  readonly computed: boolean;
  /** Paths of the cells it comes from. */
  readonly cells: readonly string[];
}

/** An amount by the name of its row or column. */
export interface NamedAmount {
  readonly name: Named;
  readonly amount: Amount;
}

/** One thing that may be said of a table, without words. WORDS.md lists them; the locales phrase them. */
export type Statement =
  | AllNone
  | RequestsStatement
  | ApplicantsStatement
  | ReasonsStatement
  | NoCases
  | TrackStatement
  | RowStatement
  | DecisionsStatement;

/** 三, 二 or 四: every printed figure is 无. */
export interface AllNone {
  readonly kind: 'allNone';
  readonly form: FormId;
}

/** 三: received, carried in, concluded, carried out. What is unknown is absent, and nothing is said of it. */
export interface RequestsStatement {
  readonly kind: 'requests';
  readonly form: 'requests';
  readonly year?: number;
  /**
   * `zero`: every figure of the table is 0. `whole`: all is known and holds, so the outcomes may be summed.
   * `outcomesBlank`: every cell of 三、本年度办理结果 is printed blank. `printed`: figures of the table are unknown or
   * contradict each other, so only printed totals are said.
   */
  readonly shape: 'zero' | 'whole' | 'outcomesBlank' | 'printed';
  readonly received: Amount;
  readonly carriedIn?: Amount;
  readonly concluded?: Amount;
  readonly carriedOut?: Amount;
  /** The six outcomes; empty unless `whole`. */
  readonly outcomes: readonly NamedAmount[];
}

/** 三: the column of totals is blank: 自然人新收20件；其余申请人类别及总计栏空白，未作合计。 */
export interface ApplicantsStatement {
  readonly kind: 'applicants';
  readonly form: 'requests';
  /** What was received from each kind of applicant whose column is filled. */
  readonly received: readonly NamedAmount[];
  /** Other kinds of applicants have blank columns too. */
  readonly othersBlank: boolean;
}

/** 三: which reasons for not disclosing have the highest count. */
export interface ReasonsStatement {
  readonly kind: 'reasons';
  readonly form: 'requests';
  readonly outcome: Named;
  /** One, or several of the same count, in the form's order. */
  readonly most: readonly NamedAmount[];
}

/** 三, only on request and so no statement of the table: the share of one outcome in all that was concluded. */
export interface OutcomeShare {
  readonly name: Named;
  readonly amount: Amount;
  readonly of: Amount;
  /** Per cent, with one decimal: 28.0. */
  readonly percent: string;
}

/** 四: every figure is 0. */
export interface NoCases {
  readonly kind: 'noCases';
  readonly form: 'reviewLitigation';
}

/** 四: one track. */
export interface TrackStatement {
  readonly kind: 'track';
  readonly form: 'reviewLitigation';
  readonly name: Named;
  /** The group the track stands in: 行政诉讼. */
  readonly within?: Named;
  /** Absent where it is unknown or contradicts its parts. */
  readonly total?: Amount;
  /** What is known of the four results; empty where all are 0 under a total of 0. */
  readonly results: readonly NamedAmount[];
}

/** 二: what is known of one row, in the form's order. */
export interface RowStatement {
  readonly kind: 'row';
  readonly form: 'disclosure';
  readonly name: Named;
  readonly amounts: readonly (NamedAmount & {
    /** Money for which neither form nor cell prints a unit. */
    readonly unitMissing?: true;
  })[];
}

/** 二: decisions of several rows in one sentence. */
export interface DecisionsStatement {
  readonly kind: 'decisions';
  readonly form: 'disclosure';
  readonly amounts: readonly NamedAmount[];
}

/** A sentence in pieces: text, and figures that lead to their cells. */
export type Phrase = string | { readonly amount: Amount };

/** The sentence as plain text. */
export function textOf(phrases: readonly Phrase[]): string {
  return phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.amount.text)).join('');
}
