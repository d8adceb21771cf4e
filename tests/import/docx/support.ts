import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../../src/import/docx/read-docx.js';
import type { RawTable, SourceBlock } from '../../../src/import/document.js';
import { paragraphsOf } from '../support.js';
import type { Cell, Rows } from '../support.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relations = (...targets: [type: string, target: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A document with this XML as its body. */
export function docx(body: string, styles = '', more: Readonly<Record<string, string>> = {}): Uint8Array {
  return zip({
    '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(['styles', 'styles.xml']),
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
    ...more,
  });
}

export const r = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
export const tc = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
export const cell = (text: string, properties = ''): string => tc(p(text === '' ? '' : r(text)), properties);
export const tr = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
export const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const paragraphsXml = (one: Cell): string => paragraphsOf(one).map((pieces) => p(pieces.map((piece) => r(escaped(piece))).join(''))).join('') || p('');

export async function read(body: string, styles = ''): Promise<readonly SourceBlock[]> {
  return (await readDocx(docx(body, styles), {})).blocks;
}

export async function readTable(...rows: string[]): Promise<RawTable> {
  const [table] = await read(tbl(...rows));
  if (table?.type !== 'table') throw new Error('no table');
  return table;
}

/** The lines of what a cell with some content reads as. */
export async function readCell(content: string): Promise<unknown> {
  const table = await readTable(tr(tc(content)));
  const { lines, content: kind } = table.rows[0]!.cells[0]!;
  return kind === undefined ? lines : [lines, kind];
}

/** A table of a fixture as Word writes it: cells that reach down are written again in each row, and what a row leaves free at its end is counted. */
export function tableXml(rows: Rows): string {
  const open = new Map<number, { cols: number; left: number }>();
  const lines: { xml: string; width: number }[] = [];
  for (const cells of rows) {
    let xml = '';
    let column = 0;
    const down = (): void => {
      for (let above = open.get(column); above && above.left > 0; above = open.get(column)) {
        xml += cell('', `<w:gridSpan w:val="${above.cols}"/><w:vMerge/>`);
        above.left -= 1;
        column += above.cols;
      }
    };
    for (const one of cells) {
      down();
      xml += tc(paragraphsXml(one), `<w:gridSpan w:val="${one.cols}"/>${one.rows > 1 ? '<w:vMerge w:val="restart"/>' : ''}`);
      open.set(column, { cols: one.cols, left: one.rows - 1 });
      column += one.cols;
    }
    down();
    lines.push({ xml, width: column });
  }
  const width = Math.max(...lines.map((line) => line.width));
  return tbl(...lines.map((line) => tr(line.xml, line.width < width ? `<w:gridAfter w:val="${width - line.width}"/>` : '')));
}
