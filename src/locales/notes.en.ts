import type { Markup } from '../model/markup.js';
import type { ListedReport, Note, NoteCode, SourcePlace } from '../model/note.js';
import { partEn, placeWith } from './part.js';

type Phrase = (source: string, note: Note) => string;

/** What a cell holds besides the text of a figure. */
export const MARKUP_EN: Readonly<Record<Markup, string>> = {
  link: 'a link',
  picture: 'a picture',
  control: 'an input field or button',
  table: 'another table',
  mark: 'a raised or lowered mark',
  struck: 'text that is struck out',
  unseen: 'text that the page hides',
  other: 'something that is not for certain a figure',
};

/** What to do about it. */
const REMEDY: Readonly<Record<Markup, string>> = {
  link: 'remove the link',
  picture: 'make it text',
  control: 'make it text',
  table: 'make it text',
  mark: 'remove the mark and write what it says under the table',
  struck: 'remove the text that is struck out, or the line through it',
  unseen: 'remove the hidden text, or show it',
  other: 'make it text',
};

const EN: Readonly<Record<NoteCode, Phrase>> = {
  unknownFormat: (source) => `the format of the file is not known${source === '' ? '' : ` (${source})`}; use a .docx, .doc, .xlsx, .pdf, .html or .txt file`,
  damagedFile: (source) => `the file is damaged or not what its format demands${source === '' ? '' : ` (${source})`}; save it again`,
  encrypted: () => 'the file is locked with a password; remove the password',
  tooLarge: (source) => `the file is larger than any annual report${source === '' ? '' : ` (${source})`} and was not read`,
  tooLong: (source) => `reading the file took longer than any annual report takes${source === '' ? '' : ` (${source})`} and was given up; save the file again or use one of another format`,
  picturesOnly: () => 'every page of the file is a picture and there is no text to read; use a file with text',
  cancelled: () => 'the reading was cancelled',
  noTable: () => 'no statutory table was found; use a file that has the tables',
  severalReports: (_, { reports = [] }) => `${reports.length > 0 ? reports.length : 'several'} reports stand in the document; none was read, choose one${listEn(reports)}`,
  noSuchReport: (_, { reports = [] }) =>
    `the report asked for is not in the document, so none was read${reports.length > 0 ? `; it holds ${reports.length}` : ''}${listEn(reports)}`,
  flattenedText: (source) => `cells ran together and it is not printed where one figure ends, so none was read${source === '' ? '' : `: ${source}`}; use the file with its tables`,
  formBefore2019: (source) => `a list of indicators from before 2019, not today's form; it was not read${source === '' ? '' : `: ${source}`}`,
  picture: () => 'the table is a picture and cannot be read; use a file that has the table as text',
  tableTwice: (source, { level }) =>
    level === 'info'
      ? 'the table is printed twice with the same content; the first was read'
      : `tables of this kind stand here more than once and differ, so none was read: ${source}; leave only this year's`,
  editionUnclear: (source) => `the headings do not settle whether this is the form of 2019 or of 2021, so it was not read: ${source}; check the headings`,
  tableTooLarge: () => 'the table is larger than any form and was not read',
  otherTable: (source) => `a table that is none of the statutory ones is left out of the narrative: ${source}`,
  headerMissing: (source) => `no column headings that are known stand above this row, so it was not read: ${source}; add the headings`,
  rowUnknown: (source) => `the label is none of the form's rows, so the row was not read: ${source}; check the label`,
  rowTwice: (source) => `the row is printed more than once, so none was read: ${source}; remove the one too many`,
  rowMissing: () => 'the document does not print this row',
  columnUnknown: (source, { level }) =>
    level === 'info'
      ? `the heading is none of the form's columns, and nothing stands under it: ${source}`
      : `the heading is none of the form's columns, so the column was not read: ${source}; check the heading`,
  columnTwice: (source) => `the column is printed more than once, so none was read: ${source}; remove the one too many`,
  columnMissing: () => 'the document does not print this column',
  cellUnknown: (source) => `the cell stands under no row and column of the form and was not read: ${source}`,
  cellNotText: (source, { content = 'other' }) => `the cell holds ${MARKUP_EN[content]}${content === 'other' ? ' (such as a field, a date, a symbol, or text smaller than the rest)' : ''} and was not read: ${source}; ${REMEDY[content]}`,
  cellUnclear: (source) => `what the cell prints, or where it ends, cannot be told for certain, so it was not read: ${source}; check it against the original`,
  spansFigures: (source, { level }) =>
    level === 'info'
      ? 'the cell spans several rows or columns and is blank'
      : `the cell spans several rows or columns, and which it belongs to is not printed, so it was not read: ${source}; split the cell`,
  spansRestored: () => 'every merged cell was lost; the table was read with those of the form put back, but without scripts it stands askew: merge the cells again',
  rowLength: (source) => `the row has more or fewer cells than its headings and was not read: ${source}; look for a cell too many or too few`,
  labelsDisagree: (source) => `labels and position contradict each other, so it was not read: ${source}; check headings, row labels and merged cells`,
  misprint: (source, { readAs = '' }) => `“${source}” was read as a misprint of “${readAs}”; please check`,
  labelRemark: (source) => `the label says more than the form's, which is kept under the table: ${source}`,
  extraLine: (source) => `a row or column of the agency's own is kept as printed: ${source}`,
  digitsJoined: (source) => `white space inside a number was dropped; please check: ${source}`,
  noFigure: (source) => `the cell is no figure and is kept as printed: ${source}`,
  unitConflict: (source) => `the unit in the cell differs from its column's and counts: ${source}`,
  unitUnclear: (source) => `the unit of the amount is not certain and it was not read: ${source}; print one unit (元 or 万元) in the heading`,
  notPrinted: () => 'the document does not print this table',
  noTitle: () => 'the document prints no title of a report',
  noAgency: (source) => `the title does not name the agency: ${source}`,
  noYear: (source) => `the title does not name the year: ${source}`,
};

/** One note in one line, place first. */
export function noteEn(note: Note): string {
  const place = [...placeWith(partEn, note.place ?? []), ...whereEn(note.at)].join(' · ');
  return `${place === '' ? '' : `${place}: `}${EN[note.code](note.source ?? '', note)}.`.replace(/\s*\n\s*/g, ' ');
}

/** A place of a document in words; none where it is not known. */
export function whereEn({ line, table, row, column }: SourcePlace = {}): string[] {
  const parts = [
    line === undefined ? '' : `line ${line}`,
    table === undefined ? '' : `table ${table}`,
    row === undefined ? '' : `row ${row}`,
    column === undefined ? '' : `column ${column}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [parts.join(', ')];
}

function listEn(reports: readonly ListedReport[]): string {
  if (reports.length === 0) return '';
  return `: ${reports.map(({ number, title, at }) => `${number}. ${title}${at ? ` (from ${whereEn(at).join('')})` : ''}`).join('; ')}`;
}
