import type { FormId } from './edition.js';
import type { Markup } from './markup.js';

/** What reading a document leaves to say. Codes carry data; the locales phrase them. */
export interface Note {
  /** `info`: nothing is lost. `unread`: a printed figure is not in the report. `refused`: no figure could be bound. */
  readonly level: 'info' | 'unread' | 'refused';
  readonly code: NoteCode;
  /** Part, row and column in the form's words, as far as known: 三, 1.属于国家秘密, 自然人. */
  readonly place?: readonly string[];
  readonly form?: FormId;
  /** Path of the cell, where it is known. */
  readonly cell?: string;
  /** The document's own text, as printed. */
  readonly source?: string;
  /** What it was taken for, where a misprint was read. */
  readonly readAs?: string;
  /** What a cell holds that is no text of a figure (`cellNotText`). */
  readonly content?: Markup;
  /** Where in the document: the line of a text, or table, row and column of a grid, from 1. */
  readonly at?: SourcePlace;
  /** The reports of a document that holds several, in printed order. */
  readonly reports?: readonly ListedReport[];
}

/** One of several reports in a document. */
export interface ListedReport {
  /** From 1. */
  readonly number: number;
  /** Its title as printed, or else its first line. */
  readonly title: string;
  /** Where it begins: a line of a text, else its first table. */
  readonly at?: SourcePlace;
}

export interface SourcePlace {
  readonly line?: number;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
}

export type NoteCode =
  /** A file of a format there is no reader for, or that its bytes do not show. */
  | 'unknownFormat'
  /** The bytes are not what the format demands. */
  | 'damagedFile'
  /** The file is locked with a password. */
  | 'encrypted'
  /** The file, or what it unpacks to, is beyond the limits. */
  | 'tooLarge'
  /** Reading the file took longer than any report takes, and was given up. */
  | 'tooLong'
  /** Every page is a picture: there is no text to read. */
  | 'picturesOnly'
  /** The reading was cancelled. */
  | 'cancelled'
  /** Nothing of a statutory table was found. */
  | 'noTable'
  /** The document holds several reports, and which one to read was not said. */
  | 'severalReports'
  /** The report asked for is not in the document. */
  | 'noSuchReport'
  /** Labels and figures run together: boundaries are not printed. */
  | 'flattenedText'
  /** A list of indicators of before 2019. */
  | 'formBefore2019'
  /** A table is a picture. */
  | 'picture'
  /** One kind of table stands in the document more than once. */
  | 'tableTwice'
  /** A table of the form whose edition its labels do not settle. */
  | 'editionUnclear'
  /** A table of the form that is larger than any form. */
  | 'tableTooLarge'
  /** A table that is none of the form's, left out of the narrative. */
  | 'otherTable'
  /** Rows of the form with no column headings above them. */
  | 'headerMissing'
  /** A row label that is none of the form's. */
  | 'rowUnknown'
  /** Two rows bear the label of one. */
  | 'rowTwice'
  /** A row of the form that the document does not print. */
  | 'rowMissing'
  /** A column heading that is none of the form's. */
  | 'columnUnknown'
  /** Two columns bear the heading of one. */
  | 'columnTwice'
  /** A column of the form that the document does not print. */
  | 'columnMissing'
  /** A cell that stands under no row or column of the form. */
  | 'cellUnknown'
  /** A cell shows something besides the text of a figure; `content` says what. */
  | 'cellNotText'
  /** A cell is drawn so that what it prints, or where it ends, cannot be told for certain. */
  | 'cellUnclear'
  /** A cell spans several rows or columns of figures. */
  | 'spansFigures'
  /** Every merged cell of a table was lost, and those of the form were put back: unread, the table stands askew. */
  | 'spansRestored'
  /** A row has more or fewer cells than its header. */
  | 'rowLength'
  /** Labels and geometry disagree on what a cell is. */
  | 'labelsDisagree'
  /** A label was misprinted and can mean no other. */
  | 'misprint'
  /** A label says more than the form's; what it says is kept under the table. */
  | 'labelRemark'
  /** A row or column of the agency's own is kept. */
  | 'extraLine'
  /** White space inside a number was dropped. */
  | 'digitsJoined'
  /** A cell holds text that is no figure; it is kept as printed. */
  | 'noFigure'
  /** The unit of a cell and that of its column differ. */
  | 'unitConflict'
  /** The unit of an amount is not understood, or is printed in several ways. */
  | 'unitUnclear'
  /** A statutory table that the document does not print. */
  | 'notPrinted'
  /** The document prints no title of a report. */
  | 'noTitle'
  /** The title does not say whose report it is. */
  | 'noAgency'
  /** The title does not say of which year. */
  | 'noYear';
