import type { Finding } from './finding.js';
import type { FormId } from './edition.js';
import type { Problem } from './problem.js';
import type { Phrase, Statement } from './statement.js';

/** Every word a page says, in one language. The form's Chinese labels are in its edition. */
export interface Words {
  readonly language: 'zh-CN' | 'en';
  /**
   * Names of the forms' rows, columns, groups and captions by `form.axis.trail` (`requests.row.outcomes.refused`) for
   * languages other than the forms' own. Absent: the form's labels are shown.
   */
  readonly labels?: Readonly<Record<string, string>>;
  readonly table: TableWords;
  readonly page: PageWords;
  readonly chart: ChartWords;
  /** What may be said of a table, in pieces. */
  readonly sentence: (statement: Statement) => Phrase[];
  /** One finding in one or two sentences, for authors. */
  readonly finding: (finding: Finding) => string;
  /** One problem of report JSON in one line. */
  readonly problem: (problem: Problem) => string;
}

export interface TableWords {
  /** Caption: agency, year and table, each only if known. */
  readonly caption: (of: { agency?: string; year?: number; part: string; title: string; item?: string }) => string;
  /** Joins the labels of a path in a name that is spoken. */
  readonly path: (labels: readonly string[]) => string;
  /** Spoken for a cell printed blank. */
  readonly blank: string;
  /** Shown for a cell the report does not have. */
  readonly missing: string;
  /** Explains the sign of a missing cell under the table. */
  readonly missingNote: string;
  /** A printed unit: （单位：万元）. */
  readonly unit: (unit: string) => string;
}

export interface PageWords {
  readonly loading: string;
  readonly empty: string;
  readonly retry: string;
  readonly errors: Readonly<Record<LoadErrorCode, (detail: string) => string>>;
  /** Name of the scrollable region around a table. */
  readonly region: (caption: string) => string;
  readonly scrollHint: string;
  readonly computed: string;
  readonly computedNote: string;
  readonly findings: { readonly title: string; readonly none: string; readonly count: (broken: number) => string };
  readonly problems: (count: number) => string;
  readonly partHeading: (form: FormId) => string;
  readonly sourceLink: string;
  readonly published: (date: string) => string;
}

/** Why a report could not be shown. */
export type LoadErrorCode = 'http' | 'network' | 'timeout' | 'notJson' | 'notAReport' | 'version' | 'noTable';

export interface ChartWords {
  readonly outcomes: string;
  readonly balance: (of: { received: string; carriedIn: string; concluded: string; carriedOut: string }) => string;
  readonly cases: string;
  readonly documents: string;
  readonly tiles: string;
  readonly described: string;
  readonly unitMissing: string;
  readonly casesOf: (count: string) => string;
}
