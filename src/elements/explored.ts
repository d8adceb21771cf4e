import type { LitElement, nothing, TemplateResult } from 'lit';
import type { Form, FormId } from '../model/edition.js';
import type { Finding } from '../model/finding.js';
import type { Report, StatutoryTable } from '../model/report.js';
import type { Statement } from '../model/statement.js';
import type { Editions } from '../model/table.js';
import type { Words } from '../model/words.js';
import type { PartDescription, TableView } from '../tables/index.js';
import type { ChartOptions } from './charts/index.js';

/** One part of a report as its element shows it: all that may be computed from the figures. */
export interface Part {
  readonly table: StatutoryTable;
  readonly form: Form;
  readonly findings: readonly Finding[];
  readonly statements: readonly Statement[];
}

/** A chart that is known to be drawable. */
export interface PlannedChart {
  readonly title: string;
  /** Said above the drawing, below its title. */
  readonly lead?: string;
  /** Said below the drawing. */
  readonly remark?: string;
  /** In px, kept free until it is drawn; absent for what is plain text and costs nothing to show. */
  readonly height?: number;
  readonly draw: () => TemplateResult | typeof nothing;
}

/** What the controls for readers work on. */
export interface Explored extends Part {
  readonly report: Report;
  readonly words: Words;
  readonly editions: Editions;
}

/** An element that has controls for readers, and what of their choices is the element's own. */
export interface ExploredElement extends LitElement {
  /** Absent until there is a table. */
  readonly explored: Explored | undefined;
  /** The tables as they are shown. */
  readonly described: PartDescription | undefined;
  readonly tools: 'on' | 'off' | null | undefined;
  readonly form: FormId;
  readonly defaultView: string;
  view: string | null | undefined;
  layout: 'auto' | 'table' | 'list' | null | undefined;
  show: 'both' | 'table' | 'chart' | null | undefined;
}

/** The controls of one element, and what a reader has chosen with them. */
export interface Explorer {
  /** The rows and columns to be shown; all of them if absent. */
  readonly tableView: () => TableView | undefined;
  /** The tables of what is chosen; for paper, all of them. */
  readonly describe: (printing: boolean) => PartDescription | undefined;
  /** The charts chosen; the usual ones if absent. */
  readonly charts: (options: ChartOptions) => readonly PlannedChart[] | undefined;
  readonly tools: () => TemplateResult | undefined;
  /** Stands above a table that shows one column of several: which one. */
  readonly chooser: () => TemplateResult | undefined;
  /** The sentences of what is chosen; those of the whole part if absent. */
  readonly summary: () => TemplateResult | typeof nothing | undefined;
  /** Opens a chart for the keyboard; stands under it. */
  readonly opener: () => TemplateResult;
  /** What is said of the mark or cell a reader points at. */
  readonly card: () => TemplateResult | undefined;
  /** The element has been rendered. */
  readonly updated: () => void;
}
