/** Something in report JSON that is not as it should be. What is right beside it is kept. */
export interface Problem {
  readonly code: ProblemCode;
  /** JSON pointer: `/reviewLitigation/review/upheld`. */
  readonly pointer: string;
  /** The same place in the form's own words: 四, 行政复议, 结果维持. Empty outside the statutory tables. */
  readonly place: readonly string[];
  /** What stands there, shortened; empty where something is missing. */
  readonly found: string;
}

export type ProblemCode =
  /** Not a JSON object of this format at all; `found` is empty for an object that has neither a version nor any part of a report. */
  | 'notAReport'
  /** A version of the format this library does not know. */
  | 'version'
  /** A value of the wrong kind; it is left out. */
  | 'value'
  /** A key the format does not have; it is left out. */
  | 'key'
  /** A key that stands twice in the text; the last counts. */
  | 'keyTwice'
  /** A required key is missing; what lacks it is left out. */
  | 'required'
  /** A table that names no edition, or one this library does not know; it is left out. */
  | 'edition'
  /** A row or column of the agency's own that cannot be placed on its form; it is left out. */
  | 'extra'
  /** There are more problems than are listed; `found` is how many more. */
  | 'more';
