import type { FormId } from './edition.js';
import type { Operand, Side } from './finding.js';
import type { Section } from './report.js';

/** What the text of a report gives an author to look at again. Never an error: text and tables may both be right. */
export type Question =
  | FigureQuestion
  | AllHandledQuestion
  | YearQuestion
  | NoticeQuestion
  | EditionQuestion
  | LengthQuestion
  | FeeQuestion
  | RepeatedQuestion
  | RegulationsQuestion
  | PublishedQuestion;

export type QuestionCode = Question['code'];

interface Asked {
  /** `question`: worth a look; `hint`: there are many good reasons for it. */
  readonly weight: 'question' | 'hint';
  /** What the text says, and where. */
  readonly texts: readonly TextQuotation[];
}

/** A piece of the narrative, as printed. */
export interface TextQuotation {
  /** Index in `sections`; absent for the title. */
  readonly section?: number;
  /** The section's id. */
  readonly id?: Section['id'];
  /** The section's heading as printed. */
  readonly heading?: string;
  /** Index of the block; absent where the section as a whole is meant. */
  readonly block?: number;
  /** Index of the item, in a list. */
  readonly item?: number;
  /** The words themselves, shortened with `…`; empty where the section as a whole is meant. */
  readonly excerpt: string;
  /** The year of the report it stands in, where two reports are compared. */
  readonly year?: number;
}

/** A cell of a table: its place and what is printed there. */
export interface CellQuotation extends Operand {
  readonly form: FormId;
}

/** One way to read a stated figure: the cell or the sum of cells that it could be. */
export interface Reading extends Side {
  readonly operands: readonly CellQuotation[];
  readonly sum: number;
}

/** A figure the text states of 三 or 四, as far as it is plain which. */
export type Stated =
  | { readonly kind: 'received' | 'handled' | 'requests' | 'carriedIn' | 'carriedOut' | 'review' | 'litigation' }
  /** A group or row of 三、本年度办理结果. */
  | { readonly kind: 'outcome'; readonly row: string }
  /** Requests of one kind of applicant, or of all organisations together. */
  | { readonly kind: 'applicants'; readonly column: string };

/** A figure in the text is none of the figures of the table that it could mean. */
export interface FigureQuestion extends Asked {
  readonly code: 'figureDiffers';
  readonly weight: 'hint';
  readonly stated: Stated;
  readonly amount: number;
  readonly readings: readonly Reading[];
}

/** The text says that all requests were concluded, while the table carries some out to the next year. */
export interface AllHandledQuestion extends Asked {
  readonly code: 'allHandled';
  readonly weight: 'hint';
  readonly readings: readonly Reading[];
}

/** Another year stands where the text names the year of the report. */
export interface YearQuestion extends Asked {
  readonly code: 'yearLeft';
  readonly weight: 'question';
  readonly found: number;
  readonly year: number;
}

/** An older notice is cited than the one in force for the year. */
export interface NoticeQuestion extends Asked {
  readonly code: 'noticeOlder';
  readonly weight: 'question';
  readonly found: string;
  readonly expected: string;
  readonly year: number;
}

/** A table is printed on an older form than the one in force for the year. */
export interface EditionQuestion extends Asked {
  readonly code: 'editionOlder';
  readonly weight: 'question';
  readonly form: FormId;
  readonly found: string;
  readonly expected: string;
  readonly year: number;
}

/** 一 is longer than the notice allows. */
export interface LengthQuestion extends Asked {
  readonly code: 'overviewLong';
  readonly weight: 'question';
  /** Characters without white space. */
  readonly count: number;
  readonly limit: number;
}

/** 六 does not mention 信息处理费. */
export interface FeeQuestion extends Asked {
  readonly code: 'feeMissing';
  readonly weight: 'question';
}

/** 五 is nearly the same as last year's. */
export interface RepeatedQuestion extends Asked {
  readonly code: 'problemsRepeated';
  readonly weight: 'question';
  /** Shared pieces of three characters among all pieces of both texts, 0 to 1. */
  readonly similarity: number;
  readonly threshold: number;
}

/** 规章 above 0 for a body that makes none, told by its name. */
export interface RegulationsQuestion extends Asked {
  readonly code: 'regulationsAboveZero';
  readonly weight: 'question';
  readonly agency: string;
  readonly cells: readonly CellQuotation[];
}

/** The date of publication is not in the year after the one reported on. */
export interface PublishedQuestion extends Asked {
  readonly code: 'publishedOutside';
  readonly weight: 'question';
  readonly published: string;
  readonly expected: number;
}
