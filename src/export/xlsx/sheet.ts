/** A worksheet on its way to a file: cells where they stand, rows and columns counted from 0. */
export interface Sheet {
  readonly name: string;
  readonly cells: readonly SheetCell[];
  /** In characters, column by column. */
  readonly widths: readonly number[];
  /** In points, row by row. */
  readonly heights: readonly number[];
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The rows of headings, from and to, which are printed again on each page; absent where they are not of all that is below them. */
  readonly headings?: readonly [number, number];
}

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** `null`: the cell is there and blank. */
  readonly value: number | string | null;
  readonly look: Look;
}

/** What a cell looks like: above the table, in it, or below. */
export type Look = 'title' | 'caption' | 'heading' | 'label' | 'figure' | 'note';
