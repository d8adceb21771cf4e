import type { FormId } from './ids.js';
import type { Markup } from './markup.js';
import type { Note, SourcePlace } from './note.js';
import type { Report } from './report.js';

/** Why a statutory part of a page stays as it is. */
export type Obstacle =
  /** Something printed in it could not be read for certain. */
  | { readonly kind: 'unread'; readonly note: Note }
  /** A cell holds more than text; `place` in the form's words, as far as known, `source` the text of the cell, which may be none. */
  | { readonly kind: 'markup'; readonly content: Markup; readonly at: SourcePlace; readonly source: string; readonly place?: readonly string[] }
  /** White space parts the digits of a cell, and no sum bears out that they are one number; `place` and `source` as above. */
  | { readonly kind: 'joined'; readonly at: SourcePlace; readonly source: string; readonly place?: readonly string[] }
  /** Its tables do not stand beside each other: there is something of the page's between them. */
  | { readonly kind: 'apart' }
  /** One of `count` parts of this kind, beginning at `at`: they seem to be of several reports, and no title tells of which. */
  | { readonly kind: 'several'; readonly count: number; readonly at: SourcePlace }
  /** Its table holds another part as well. */
  | { readonly kind: 'shared' }
  /** The page hides the table itself. */
  | { readonly kind: 'hidden' }
  /** None of its cells prints anything yet. */
  | { readonly kind: 'blank' };

/** What is known of a report beside its tables. */
export type About = Pick<Report, 'title' | 'agency' | 'year' | 'scope' | 'published'>;

/** One statutory part of a page: whether it would be upgraded, or what is in the way. */
export interface SurveyedPart {
  readonly form: FormId;
  /** Numbers of its tables in what was looked at, from 1. */
  readonly tables: readonly number[];
  /** Absent where it is upgraded. */
  readonly obstacle?: Obstacle;
  /** What the page says of its report for certain, where it is upgraded. */
  readonly about?: About;
}
