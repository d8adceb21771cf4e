import type { OutcomeShare } from './statement.js';

/** Every word of the controls that a reader opens a table and its charts with, in one language. */
export interface ExploreWords {
  /** Name of the row of buttons. */
  readonly tools: string;
  readonly view: string;
  readonly take: string;
  readonly terms: string;
  readonly close: string;
  readonly show: Choice<'both' | 'table' | 'chart'>;
  readonly rows: {
    readonly legend: string;
    readonly whole: string;
    readonly nonzero: string;
    /** What that view shows: 非零项. */
    readonly nonzeroItems: string;
    /** Groups of views: by column, row and block of the form. */
    readonly column: string;
    readonly row: string;
    readonly track: string;
    readonly block: string;
  };
  readonly layout: Choice<'auto' | 'table' | 'list'>;
  readonly chart: {
    readonly legend: string;
    readonly default: string;
    /** The reasons within an outcome. */
    readonly reasons: (outcome: string) => string;
    /** Whose requests had an outcome. */
    readonly applicants: (row: string) => string;
    /** Who applied. */
    readonly received: string;
    readonly flow: string;
    /** Back to the usual chart. */
    readonly reset: string;
    /** A chart of some columns only: 办理结果（自然人）. */
    readonly of: (chart: string, column: string) => string;
    readonly nothing: string;
    /** The cases that shares are of. */
    readonly decided: string;
    /** Tracks with too few decided cases for a share. */
    readonly few: (tracks: readonly string[]) => string;
  };
  readonly measure: Choice<'count' | 'share'> & {
    /** Names of the charts of shares. */
    readonly base: Readonly<Record<'requests' | 'reviewLitigation', string>>;
    /** 予以公开占办理结果总计的28.0%（21/75）。 */
    readonly said: (outcome: string, share: OutcomeShare) => string;
  };
  readonly flow: {
    /** All there was to handle: the sum of 新收 and 上年结转. */
    readonly all: string;
    readonly thin: string;
    readonly none: (names: readonly string[]) => string;
  };
  /** Says that not all of a table is shown. */
  readonly now: (view: string, figures: number, all: number) => string;
  readonly reset: string;
  /** Before a sentence about the requests of one kind of applicant. */
  readonly about: (applicant: string) => string;
  /** Opens a chart for the keyboard, mark by mark. */
  readonly open: string;
  readonly keys: string;
  /** A mark for assistive technology: its name and figure, and whether that is a sum the table does not print. */
  readonly mark: (name: string, figure: string, sum: boolean) => string;
  readonly card: {
    readonly toTable: string;
    readonly only: (name: string) => string;
    readonly reasons: string;
    readonly applicants: string;
    readonly link: string;
    readonly article: (article: number) => string;
    /** A figure that the table does not print. */
    readonly sum: string;
    readonly blank: string;
  };
  readonly taking: {
    readonly copy: string;
    readonly printed: string;
    readonly tidy: string;
    readonly workbook: string;
    readonly json: string;
    readonly svg: string;
    readonly png: string;
    readonly print: string;
    readonly copied: string;
    readonly saved: (file: string) => string;
    readonly failed: string;
  };
  /** Copies a link to the table as it is seen now. */
  readonly linkToView: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;
}

type Choice<Value extends string> = { readonly legend: string } & Readonly<Record<Value, string>>;
