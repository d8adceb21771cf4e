import { readDoc } from '../../../../src/import/doc/read-doc.js';
import { readDocx } from '../../../../src/import/docx/read-docx.js';
import type { SourceDocument } from '../../../../src/import/document.js';
import type { FileReader } from '../../../../src/import/file-reader.js';
import { readHtml } from '../../../../src/import/html/read-html.js';
import { readText } from '../../../../src/import/text/read-text.js';
import { readXlsx } from '../../../../src/import/xlsx/read-xlsx.js';
import { readPdf } from '../../pdf/support.js';
import { DAMAGE } from '../damage.js';
import { LAYOUT, without, WORDING } from '../variations.js';
import { printDoc } from './doc.js';
import { printDocx } from './docx.js';
import { printHtml } from './html.js';
import { printPdf } from './pdf.js';
import type { Printer } from './printer.js';
import { printCellLines, printMarkdown, printSheetText, printTabs } from './text.js';
import { printBareXlsx, printXlsx } from './xlsx.js';

/** Cells of a sheet have places: a row that lost one, those behind it moved up, looks like a row with a blank one at its end. */
const PLACED = without(DAMAGE, 'a figure cell is lost');

const ALL = [...WORDING, ...LAYOUT];

const ofText = (read: (text: string) => SourceDocument): Printer['read'] => (file) => read(String(file));
const ofBytes = (read: FileReader): Printer['read'] => (file) => read(typeof file === 'string' ? new Uint8Array() : file, {});

/** Lines of text tell no merged cells, so a column too many fits none of the forms. */
const RAGGED = without(ALL, 'an empty column at the end');

export const HTML: Printer = { name: 'HTML', print: printHtml, read: ofText(readHtml), harmless: ALL, damage: DAMAGE };
export const MARKDOWN: Printer = { name: 'Markdown', print: printMarkdown, read: ofText(readText), harmless: ALL, damage: DAMAGE };
export const SHEET_TEXT: Printer = { name: 'text from a spreadsheet', print: printSheetText, read: ofText(readText), harmless: ALL, damage: DAMAGE };
export const TABS: Printer = { name: 'text between tabs', print: printTabs, read: ofText(readText), harmless: RAGGED, damage: DAMAGE };
export const CELL_LINES: Printer = { name: 'text with a cell on each line', print: printCellLines, read: ofText(readText), harmless: RAGGED, damage: DAMAGE };
export const DOCX: Printer = { name: '.docx', print: printDocx, read: ofBytes(readDocx), harmless: ALL, damage: DAMAGE };
export const XLSX: Printer = { name: '.xlsx', print: printXlsx, read: ofBytes(readXlsx), harmless: ALL, damage: PLACED };
/** Without lines a blank row parts what stands above it from what stands below. */
export const BARE_XLSX: Printer = { name: '.xlsx without lines', print: printBareXlsx, read: ofBytes(readXlsx), harmless: without(ALL, 'an empty row'), damage: PLACED, losesBlanks: true };
export const DOC: Printer = { name: '.doc', print: printDoc, read: ofBytes(readDoc), harmless: ALL, damage: DAMAGE };
/** On a page a number in two pieces may be two numbers. */
export const PDF: Printer = {
  name: '.pdf',
  print: printPdf,
  read: ofBytes(readPdf),
  harmless: without(ALL, 'numbers in pieces', 'spaces in labels'),
  damage: DAMAGE,
};
