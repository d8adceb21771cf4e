import type { FormId } from './edition.js';

/** A figure or sum a sentence names, and the cells it leads to. */
export interface Amount {
  /** As the sentence says it: the printed text, or the sum this library computed. */
  readonly text: string;
  /** A sum the form does not print; shown with `*`. */
  readonly computed: boolean;
  /** Paths of the cells it comes from. */
  readonly cells: readonly string[];
}

/** A row or column a sentence names: its key in the form, for its words in any locale. */
export interface Named {
  readonly axis: 'row' | 'column';
  /** Ids of the trail joined by dots, bare ones included: `applicants.organisations.business`. */
  readonly key: string;
  /** The label as the form prints it. */
  readonly label: string;
}

/** One thing that may be said of a table, without words. WORDS.md lists them; the locales phrase them. */
export type Statement =
  /** 三, 二 or 四: every printed figure is 无. */
  | { readonly kind: 'allNone'; readonly form: FormId }
  /** 三: received, carried in, concluded, carried out; outcomes only where they may be summed. */
  | {
      readonly kind: 'requests';
      readonly form: 'requests';
      readonly year?: number;
      /** `zero`: all is 0. `whole`: with the outcomes. `outcomesBlank`: the rows of 三 are blank. `contradictory`: printed figures only. */
      readonly shape: 'zero' | 'whole' | 'outcomesBlank' | 'contradictory';
      readonly received: Amount;
      readonly carriedIn: Amount;
      readonly concluded?: Amount;
      readonly carriedOut: Amount;
      readonly outcomes: readonly { readonly name: Named; readonly amount: Amount }[];
    }
  /** 三: only one column is filled: 自然人新收20件；其余申请人类别及总计栏空白，未作合计。 */
  | {
      readonly kind: 'oneApplicant';
      readonly form: 'requests';
      readonly name: Named;
      readonly received: Amount;
    }
  /** 三: which reason within an outcome has the most. */
  | {
      readonly kind: 'reasons';
      readonly form: 'requests';
      readonly outcome: Named;
      /** The reasons with the highest count, in the form's order. */
      readonly most: readonly { readonly name: Named; readonly amount: Amount }[];
    }
  /** 四: all tracks are 0. */
  | { readonly kind: 'noCases'; readonly form: 'reviewLitigation' }
  /** 四: one track; the total only where it agrees with its parts. */
  | {
      readonly kind: 'track';
      readonly form: 'reviewLitigation';
      readonly name: Named;
      readonly total?: Amount;
      readonly results: readonly { readonly name: Named; readonly amount: Amount }[];
    }
  /** 二: documents or items of one row, its figures in the form's order. */
  | {
      readonly kind: 'row';
      readonly form: 'disclosure';
      readonly name: Named;
      readonly amounts: readonly { readonly name: Named; readonly amount: Amount; readonly unit?: string }[];
      /** An amount of money for which neither form nor cell prints a unit. */
      readonly unitMissing?: boolean;
    }
  /** 二: decisions of several rows in one sentence. */
  | {
      readonly kind: 'decisions';
      readonly form: 'disclosure';
      readonly amounts: readonly { readonly name: Named; readonly amount: Amount }[];
    };

/** A sentence in pieces: text, and figures that lead to their cells. */
export type Phrase = string | { readonly amount: Amount };
