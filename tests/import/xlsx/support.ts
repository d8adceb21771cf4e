import { strToU8, zipSync } from 'fflate';
import type { RawTable, SourceBlock } from '../../../src/import/document.js';
import { readXlsx } from '../../../src/import/xlsx/read-xlsx.js';
import { relations } from '../docx/support.js';
import { paragraphsOf } from '../support.js';
import type { Rows } from '../support.js';

export interface Book {
  /** XML of each worksheet. */
  sheets: string[];
  states?: (string | undefined)[];
  styles?: string;
  strings?: string;
  calculation?: string;
  /** What the drawing of every sheet has in it. */
  drawing?: string;
}

export function xlsx({ sheets, states = [], styles = '', strings, calculation = '', drawing }: Book): Uint8Array {
  const list = sheets.map((_, index) => `<sheet name="S${index}" sheetId="${index + 1}" ${states[index] ? `state="${states[index]}"` : ''} r:id="rId${index + 1}"/>`);
  const targets = sheets.map((_, index): [string, string] => ['worksheet', `worksheets/s${index}.xml`]);
  const parts: Record<string, string> = {
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${list.join('')}</sheets>${calculation}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(...targets, ['styles', '/xl/styles.xml'], ...(strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as [string, string]])),
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/s${index}.xml`, `<worksheet>${sheet}</worksheet>`])),
    ...(drawing === undefined ? {} : { 'xl/drawings/d.xml': `<wsDr>${drawing}</wsDr>` }),
    ...Object.fromEntries(drawing === undefined ? [] : sheets.map((_, index) => [`xl/worksheets/_rels/s${index}.xml.rels`, relations(['drawing', '../drawings/d.xml'])])),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export async function readBook(book: Book): Promise<readonly SourceBlock[]> {
  return (await readXlsx(xlsx(book), {})).blocks;
}

export const column = (index: number): string => (index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26))) + String.fromCharCode(65 + (index % 26));

/** A cell with some text or number; `null` is a blank one. */
export function c(row: number, at: number, value: string | number | null, style = 0): string {
  const place = `r="${column(at)}${row}" s="${style}"`;
  if (value === null) return `<c ${place}/>`;
  return typeof value === 'number' ? `<c ${place}><v>${value}</v></c>` : `<c ${place} t="inlineStr"><is><t>${value}</t></is></c>`;
}

/** A sheet from rows of values; `undefined` is no cell. */
export function sheetOf(rows: readonly (readonly (string | number | null | undefined)[])[], more = '', before = '', style = 0): string {
  const lines = rows.map((values, row) => (values.length === 0 ? '' : `<row r="${row + 1}">${values.map((value, at) => (value === undefined ? '' : c(row + 1, at, value, style))).join('')}</row>`));
  return `${before}<sheetData>${lines.join('')}</sheetData>${more}`;
}

export const merged = (...ranges: string[]): string => `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;

/** A table of a fixture, from some row and column on, blank cells with or without a `<c>`. */
export function grid(rows: Rows, from = { row: 1, column: 0 }, blanks = true, style = 0): { rows: string; merges: string[] } {
  const taken = rows.map(() => new Set<number>());
  const merges: string[] = [];
  const xml = rows.map((cells, down) => {
    const values = new Map<number, string | null>();
    let at = 0;
    for (const one of cells) {
      while (taken[down]!.has(at)) at += 1;
      for (let y = 0; y < one.rows; y += 1) for (let x = 0; x < one.cols; x += 1) taken[down + y]?.add(at + x);
      if (one.rows > 1 || one.cols > 1) {
        merges.push(`${column(from.column + at)}${from.row + down}:${column(from.column + at + one.cols - 1)}${from.row + down + one.rows - 1}`);
      }
      values.set(at, paragraphsOf(one).map((pieces) => pieces.join('')).join('\n'));
    }
    for (const place of taken[down]!) if (!values.has(place)) values.set(place, null);
    const sorted = [...values].sort(([one], [other]) => one - other);
    const cellsXml = sorted.map(([place, text]) => {
      const value = text === '' ? null : text !== null && /^\d+$/.test(text) ? Number(text) : text;
      return value === null && !blanks ? '' : c(from.row + down, from.column + place, value, style);
    });
    return `<row r="${from.row + down}">${cellsXml.join('')}</row>`;
  });
  return { rows: xml.join(''), merges };
}

export function tablesIn(blocks: readonly SourceBlock[]): string[][][] {
  return blocks.filter((block): block is RawTable => block.type === 'table').map(({ rows }) => rows.map(({ cells }) => cells.map(({ lines }) => lines.join('/'))));
}

export const textsIn = (blocks: readonly SourceBlock[]): string[] => blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
