import type { EditionId, FormId } from '../model/edition.js';

/**
 * A statutory table without any markup: rows of cells in printed order. The DOM skeleton of the elements, static HTML
 * and every file to take away are made from this, so they cannot differ.
 */
export interface TableDescription {
  readonly form: FormId;
  /** Whether it is one of the small tables of a list: a group's label then has a row of its own above the rows it spans. */
  readonly list?: true;
  /** Absent for 四, which is the same in both editions. */
  readonly edition?: EditionId;
  /** Id of the form's block: 二 has one table for each item of article 20. */
  readonly block: string;
  /** The whole name: agency, year, part, item and unit, each as far as known. */
  readonly name: string;
  /** What the caption shows: the whole name, or in the later tables of 二 the item alone. */
  readonly caption: string;
  /**
   * A table of the whole form, behind those of a view of it: in the page, where search engines and page code find every
   * figure, and in no slot, so not shown.
   */
  readonly kept?: 'whole';
  /** Leading columns that hold row labels. */
  readonly labelColumns: number;
  readonly figureColumns: number;
  /** What must not be broken over two lines: columns are made to hold it. */
  readonly unbroken: Unbroken;
  readonly head: readonly (readonly DescribedCell[])[];
  /** One group of rows for each of the form's outermost rows. */
  readonly bodies: readonly (readonly (readonly DescribedCell[])[])[];
}

/** Lengths in characters, full-width ones counted twice. */
export interface Unbroken {
  /** The longest figure. */
  readonly figure: number;
  /** The longest word of the headings over a single column; Chinese breaks anywhere and has none. */
  readonly heading: number;
  /** The longest word of the row labels, level by level. */
  readonly labels: readonly number[];
}

export type DescribedCell = CornerCell | HeaderCell | FigureCell;

interface Spanning {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Above the row labels: a remark about the table, or nothing; also beside a row that has no label. No header. */
export interface CornerCell extends Spanning {
  readonly kind: 'corner';
}

export interface HeaderCell extends Spanning {
  readonly kind: 'header';
  /** A heading over several columns or beside several rows has the same scope: its spans say how far it reaches. */
  readonly scope: 'col' | 'row';
  /** Whether it names a row or a column of the form, where its scope does not say: a list has columns of the form in rows. */
  readonly axis?: 'row' | 'column';
  /** Depth among the row labels, from 1. */
  readonly level: number;
  /** Path in report JSON of its row, column or group; absent for what report JSON does not name, and for the agency's own lines. */
  readonly path?: string;
}

export interface FigureCell extends Spanning {
  readonly kind: 'figure';
  /** Path in report JSON; absent for a row or column of the agency's own. */
  readonly path?: string;
  /** `missing`: the report has no such cell; `blank`: printed blank. */
  readonly state: 'printed' | 'blank' | 'missing';
  /** Whether it lies in the form's column or row of totals. */
  readonly total: boolean;
}

/** All of one part of the report: its tables and what is printed with them. */
export interface PartDescription {
  readonly form: FormId;
  readonly tables: readonly TableDescription[];
  /** Footnotes as printed, then explanations of signs used. */
  readonly notes: readonly string[];
}
