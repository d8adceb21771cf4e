import { EDITIONS } from '../../../src/editions/index.js';
import type { RawTable, SourceDocument } from '../../../src/import/document.js';
import type { ReadOptions } from '../../../src/import/file-reader.js';
import { importDocument } from '../../../src/import/index.js';
import type { Imported } from '../../../src/import/index.js';
import type { Glyph, Ink, Rule } from '../../../src/import/pdf/ink.js';
import { createPdfReader } from '../../../src/import/pdf/read-pdf.js';
import type { PdfEngine } from '../../../src/import/pdf/read-pdf.js';
import { paragraphsOf } from '../support.js';
import type { Rows } from '../support.js';

/* Ink by hand. */

export const across = (at: number, from: number, to: number): Rule => ({ across: true, at, from, to });
export const down = (at: number, from: number, to: number): Rule => ({ across: false, at, from, to });

/** A text as glyphs of size 10, each Chinese one 10 wide and each other 5. */
export function glyphs(text: string, left: number, baseline: number, more: Partial<Glyph> = {}): Glyph[] {
  const size = more.size ?? 10;
  let along = left;
  return Array.from(text, (character) => {
    const advance = (character.charCodeAt(0) < 0x2000 ? 0.5 : 1) * size;
    const box = { left: along, right: along + advance, top: baseline - 0.85 * size, bottom: baseline + 0.15 * size };
    const glyph: Glyph = { text: character, box, turn: 0, along, baseline, advance, size, doubt: false, ...more };
    along += advance;
    return glyph;
  });
}

export function ink(parts: Partial<Ink>): Ink {
  return { width: 600, height: 800, glyphs: [], rules: [], fills: [], marks: [], ...parts };
}

/** Lines at all of some places. */
export function ruled(xs: readonly number[], ys: readonly number[]): Rule[] {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs[xs.length - 1], ys[0], ys[ys.length - 1]];
  return [...ys.map((y) => across(y, left, right)), ...xs.map((x) => down(x, top, bottom))];
}

/** A table as rows of texts; a cell in doubt has a question mark behind it, spans are written →2 and ↓2. */
export function written({ rows }: RawTable): string[] {
  return rows.map(({ cells, unaligned }) => {
    const texts = cells.map(({ lines, colSpan, rowSpan, content }) => {
      const spans = (colSpan === undefined ? '' : `→${colSpan}`) + (rowSpan === undefined ? '' : `↓${rowSpan}`);
      return lines.join('⏎') + spans + (content ? '?' : '');
    });
    return (unaligned ? '! ' : '') + texts.join(' | ');
  });
}

/* PDF files by hand: one font for everything, whose codes are Unicode as its ToUnicode map says. */

const FONT = `<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Song
/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[0 255 500]
/FontDescriptor<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>>>]`;
const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0020> <ffef> <0020> endbfrange
endcmap end end`;

export interface FileParts {
  /** Replaces the font's ToUnicode map; empty for none. */
  readonly toUnicode?: string;
  /** More entries of each page, and more objects from number 6 + 2 · pages. */
  readonly page?: string;
  readonly objects?: readonly string[];
  readonly trailer?: string;
}

/** A PDF file of some pages of A4, each given by its operators. */
export function pdf(pages: readonly string[], { toUnicode = TO_UNICODE, page = '', objects = [], trailer = '' }: FileParts = {}): Uint8Array {
  const map = toUnicode === '' ? '' : '/ToUnicode 4 0 R';
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ');
  const parts = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    `${FONT}${map}>>`,
    stream(toUnicode),
    ...pages.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R/H<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>${page}>>/Contents ${6 + 2 * index} 0 R>>`,
      stream(content),
    ]),
    ...objects,
  ];
  let file = '%PDF-1.7\n';
  const places = parts.map((part, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${part}\nendobj\n`;
    return place;
  });
  const start = file.length;
  file += `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<</Size ${parts.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

export function stream(content: string, dictionary = ''): string {
  return `<</Length ${content.length}${dictionary}>>\nstream\n${content}\nendstream`;
}

/** The operators that show a text; `y` counts down from the top of the page. */
export function text(shown: string, x: number, y: number, size = 10, more = ''): string {
  const codes = Array.from(shown, (character) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
  return `BT /F ${size} Tf ${more} 1 0 0 1 ${x} ${842 - y} Tm <${codes}> Tj ET\n`;
}

export const line = (x1: number, y1: number, x2: number, y2: number): string => `${x1} ${842 - y1} m ${x2} ${842 - y2} l S\n`;

/** How a table is drawn. */
export interface Drawing {
  readonly left?: number;
  readonly top?: number;
  readonly widths: readonly number[];
  readonly height?: number;
  readonly size?: number;
  /** Draws a cell's text: the operators. */
  readonly show?: (shown: string, x: number, y: number, size: number) => string;
}

/** Operators of a table with every cell framed, its text wrapped at the cell's width. */
export function drawn(rows: Rows, { left = 40, top = 60, widths, height = 20, size = 8, show = text }: Drawing): string {
  const xs = widths.reduce((sum, width) => [...sum, (sum[sum.length - 1] ?? 0) + width], [left]);
  const taken = new Set<string>();
  let content = '0.5 w\n';
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const one of cells) {
      const { cols, rows: span } = one;
      while (taken.has(`${row} ${column}`)) column += 1;
      for (let y = row; y < row + span; y += 1) for (let x = column; x < column + cols; x += 1) taken.add(`${y} ${x}`);
      const [x1 = 0, x2 = 0, y1, y2] = [xs[column], xs[column + cols], top + row * height, top + (row + span) * height];
      content += line(x1, y1, x2, y1) + line(x1, y2, x2, y2) + line(x1, y1, x1, y2) + line(x2, y1, x2, y2);
      const lines = paragraphsOf(one).flatMap((pieces) => wrapped(pieces.join(''), (x2 - x1 - 4) / size));
      for (const [index, part] of lines.entries()) content += show(part, x1 + 2, y1 + (index + 1) * size, size);
      column += cols;
    }
  }
  return content;
}

function wrapped(shown: string, room: number): string[] {
  const lines = [''];
  let used = 0;
  for (const character of shown) {
    const width = character.charCodeAt(0) < 0x100 ? 0.5 : 1;
    if (used + width > room) {
      lines.push('');
      used = 0;
    }
    lines.push((lines.pop() ?? '') + character);
    used += width;
  }
  return lines;
}

/** Loaded when it is wanted: files are also made in a page. */
const engine = async (): Promise<PdfEngine> => (await import('../../../src/importer/node/pdf-engine.js')).loadPdfEngine();

export function readPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  return createPdfReader(engine)(bytes, options);
}

export async function importPdf(bytes: Uint8Array): Promise<Imported> {
  return importDocument(await readPdf(bytes), EDITIONS);
}

export function tables({ blocks }: SourceDocument): RawTable[] {
  return blocks.filter((block): block is RawTable => block.type === 'table');
}
