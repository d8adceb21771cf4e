/**
 * A document of any format as the readers hand it over: plain text in printed order, and tables as cells with spans.
 * Readers and everything else meet only here.
 */
export interface SourceDocument {
  /** The title the file states about itself (`<title>`), which may not be printed anywhere. */
  readonly title?: string;
  readonly blocks: readonly SourceBlock[];
}

export type SourceBlock = SourceText | SourceList | RawTable | Picture;

/** A heading or one printed line or paragraph; never with a line break in it, white space folded. */
export interface SourceText extends Placed {
  readonly type: 'heading' | 'paragraph';
  readonly text: string;
  /** It stands in the caption of the table that follows. */
  readonly caption?: true;
  /** What the form prints in its place, where it is printed in another language. */
  readonly as?: string;
}

export interface SourceList extends Placed {
  readonly type: 'list';
  readonly items: readonly string[];
}

/** Something that is shown and cannot be read. */
export interface Picture extends Placed {
  readonly type: 'picture';
}

/** A table as its format states it: rows of cells with spans not yet resolved. */
export interface RawTable extends Placed {
  readonly type: 'table';
  readonly rows: readonly RawRow[];
  /**
   * The format does not say which columns a cell covers (text, .doc): merged cells are one cell and the rows have
   * different lengths. Such a table is squared by labels before it is read (`square`).
   */
  readonly ragged?: true;
  /** What the reader made the table from (a DOM node, a page); carried along, never looked into. */
  readonly origin?: object;
}

export interface RawRow {
  readonly cells: readonly RawCell[];
  /** Row group (`tbody`) the row stands in; no cell reaches into the next. */
  readonly group?: number;
  /** Number of the row in the source table, from 1, where it is not simply its place. */
  readonly number?: number;
  /** The row's cells cannot be put under columns for certain. */
  readonly unaligned?: true;
}

export interface RawCell {
  /** One text for each paragraph or line of the cell, white space folded; none for a blank cell. */
  readonly lines: readonly string[];
  /** The form's own label, where the cell prints it in another language. */
  readonly as?: string;
  /** Columns covered; 1 if absent. */
  readonly colSpan?: number;
  /** Rows covered; 1 if absent, 0: down to the end of the row group. */
  readonly rowSpan?: number;
  /** The cell shows something besides text, which no figure may be read past. */
  readonly content?: CellContent;
  /** What stands in a cell that holds tables of its own, for then it may be layout. */
  readonly blocks?: readonly SourceBlock[];
  /** Line of a text file, from 1. */
  readonly line?: number;
}

/**
 * `apart`: text that is raised or lowered, and so no part of the figure beside it; `beside`: text that is smaller or moved,
 * and so may be none; `struck`: text that is struck out; `hidden`: text that is not seen; `control`: a field, a symbol, or a value whose printed form is not certain; `unclear`: what is drawn there, or where the cell ends, cannot be told for certain.
 */
export type CellContent = 'picture' | 'control' | 'table' | 'apart' | 'beside' | 'struck' | 'hidden' | 'unclear';

export interface Placed {
  /** Line of a text file, from 1. */
  readonly line?: number;
  /** The nearest element around it that may hold several blocks. */
  readonly within?: Container;
}

/** An element that holds blocks; tells what belongs to an article from what stands around it. */
export interface Container {
  readonly parent?: Container;
  readonly depth: number;
}
