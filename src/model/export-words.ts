/** Every word of the files a reader takes away, in one language. Labels and figures are the report's own. */
export interface ExportWords {
  /** Heads of the columns of the tidy CSV, in their order. */
  readonly tidy: Readonly<Record<TidyColumn, string>>;
  /** What the tidy CSV says of a figure beside the figure. */
  readonly note: {
    readonly blank: string;
    /** 无: printed as a word, and no number is put in its place. */
    readonly none: string;
    readonly notApplicable: string;
    readonly unreadable: string;
    /** In a row or column that the form does not have. */
    readonly ownLine: string;
  };
  /** Between the labels of a path, outermost first. */
  readonly step: string;
  /** Between several remarks on one figure. */
  readonly also: string;
  /** Where the report was published. */
  readonly source: (address: string) => string;
  /** When it was, YYYY-MM-DD. */
  readonly published: (date: string) => string;
  /** When the file was made, YYYY-MM-DD. */
  readonly made: (date: string) => string;
  /** Explains the `*` behind figures of a chart that the table does not print. */
  readonly computed: string;
  /** Pieces of file names. */
  readonly file: {
    readonly year: (year: number) => string;
    /** Where neither body nor year is known. */
    readonly untitled: string;
    readonly tidy: string;
    readonly chart: string;
  };
}

/** The columns of the tidy CSV. */
export type TidyColumn =
  | 'year'
  | 'agency'
  | 'part'
  | 'edition'
  | 'rowId'
  | 'row'
  | 'columnId'
  | 'column'
  | 'printed'
  | 'number'
  | 'unit'
  | 'note'
  | 'footnotes';
