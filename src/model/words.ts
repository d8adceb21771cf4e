import type { Finding, Operand } from './finding.js';
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
}

/** What a page in another language than the forms' own prints in place of their words. */
export type PrintedWords = Pick<Words, 'labels' | 'table' | 'page'>;

export interface TableWords {
  /** Caption: agency, year and table, each only if known. */
  readonly caption: (of: { agency?: string; year?: number; part: string; title: string; item?: string }) => string;
  /** Shown for a cell the report does not have. */
  readonly missing: string;
  /** Explains the sign of a missing cell under the table. */
  readonly missingNote: string;
  /** A printed unit: （单位：万元）. */
  readonly unit: (unit: string) => string;
}

export interface PageWords {
  /** Title and heading of a page whose report prints none. */
  readonly untitled: (agency: string | undefined, year: number | undefined) => string;
  /** Heading of a part: 二、主动公开政府信息情况. */
  readonly partHeading: (part: string, title: string) => string;
  readonly loading: string;
  readonly empty: string;
  readonly retry: string;
  /** Until it is known what went wrong. */
  readonly failed: string;
  /** Name of the scrollable region around a table. */
  readonly region: (name: string) => string;
  /** Shows the page's own table again, and goes back from it. */
  readonly original: string;
  readonly originalShown: string;
  /** Marks a computed sentence: 据表自动生成. */
  readonly computed: string;
  /** Explains `*`. */
  readonly computedNote: string;
}

/** The panel that authors see in `preview`, in one language. */
export interface PreviewWords {
  /** A broken relation in a sentence: where, which, by how much, and what to look at first. */
  readonly findingHead: (finding: Finding) => string;
  /** One figure of a finding, and where it stands. */
  readonly operand: (form: FormId, operand: Operand) => string;
  /** One problem of report JSON in one line. */
  readonly problem: (problem: Problem) => string;
  /** What went wrong and what to do, with a detail (an address, a status, a place). */
  readonly errors: Readonly<Record<LoadErrorCode, (detail: string) => string>>;
  readonly title: string;
  readonly summary: (count: { broken: number; notAssessable: number; holds: number }) => string;
  /** Over the list of problems. */
  readonly problems: (count: number) => string;
  /** Opens the figures of a finding. */
  readonly operands: string;
  readonly left: string;
  readonly right: string;
}

/** Why a report could not be shown. */
export type LoadErrorCode =
  /** The server answered with an error status; the detail is the status and the address. */
  | 'http'
  /** No answer. */
  | 'network'
  /** No answer that a page of another origin may read. */
  | 'crossOrigin'
  | 'timeout'
  /** The data are of another encoding than UTF-8. */
  | 'notUtf8'
  | 'notJson'
  | 'notAReport'
  | 'version'
  /** The `<table>` inside the element is none of the form; the detail says why. */
  | 'noTable';

export interface ChartWords {
  /** Names of the charts. */
  readonly outcomes: string;
  readonly cases: string;
  readonly documents: string;
  readonly tiles: string;
  /** The line above the outcomes: 新收 + 上年结转 = 办理结果总计 + 结转下年度. */
  readonly balance: (of: { received: string; carriedIn: string; concluded: string; carriedOut: string }) => string;
  /** Joins the labels of a track of 四: 行政诉讼（复议后起诉）. */
  readonly track: (labels: readonly string[]) => string;
  /** A chart in words, for who cannot see it: its name, and what is drawn, group by group. */
  readonly described: (chart: string, groups: readonly DrawnGroup[]) => string;
  /** Tracks that stand in the table but not on the chart. */
  readonly leftOut: (tracks: readonly string[]) => string;
  /** A unit behind a figure: 万元. */
  readonly unit: (unit: string) => string;
  /** Behind an amount of money printed without a unit: 未标单位. */
  readonly unitMissing: string;
}

/** What a chart shows of one group, in the words of the form. */
export interface DrawnGroup {
  readonly name?: string;
  readonly figures: readonly { readonly name: string; readonly text: string; readonly computed: boolean }[];
}
