import { readDoc } from '../../../src/import/doc/read-doc.js';
import type { RawTable, SourceBlock } from '../../../src/import/document.js';
import { cell, paragraphsOf } from '../support.js';
import type { Cell, Rows } from '../support.js';
import { compoundFile } from './compound.js';

/** Characters of one format, with the changes of their properties as bytes. */
export interface Text {
  text: string;
  changes?: number[];
}

export interface Paragraph {
  texts: Text[];
  mark: string;
  /** Of the mark, like a text. */
  markChanges?: number[];
  style?: number;
  changes?: number[];
}

export interface Options {
  /** How the text is cut into pieces, in characters; one byte each where it can be. */
  pieces?: number;
  /** Styles: number among Word's own, the style it is based on, changes of paragraphs and characters; `kind` 2 for characters. */
  styles?: { builtIn?: number; basedOn?: number; kind?: 1 | 2; paragraph?: number[]; character?: number[] }[];
  /** Paragraphs of text boxes. */
  boxes?: Paragraph[];
  flags?: number;
  version?: number;
  magic?: number;
  /** Changes for pieces, in place of those of each. */
  pieceChanges?: number[];
}

const TEXT_AT = 0x600;
const PAGE = 512;

export const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
export const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16((value >>> 16) & 0xffff)];
export const change = (code: number, ...value: number[]): number[] => [...u16(code), ...value];

const IN_TABLE = change(0x2416, 1);
const ROW_END = change(0x2417, 1);
export const HIDDEN = change(0x083c, 1);
export const DELETED = change(0x0800, 1);

export const plain = (text: string, changes: number[] = []): Paragraph => ({ texts: [{ text }], mark: '\r', changes });
export const inCell = (text: string, ...more: number[]): Paragraph => ({ texts: [{ text }], mark: '\r', changes: [...IN_TABLE, ...more] });
export const cellEnd = (text: string | Text[]): Paragraph => ({ texts: typeof text === 'string' ? [{ text }] : text, mark: '\u0007', changes: IN_TABLE });

/** The end of a row with cells between these edges; flags for each cell. */
export const rowEnd = (edges: readonly number[], flags: readonly number[] = [], more: number[] = []): Paragraph => {
  const cells = edges.slice(1).flatMap((_, index) => [...u16(flags[index] ?? 0), ...new Array<number>(18).fill(0)]);
  const definition = [edges.length - 1, ...edges.flatMap((edge) => u16(edge & 0xffff)), ...cells];
  return { texts: [], mark: '\u0007', changes: [...IN_TABLE, ...ROW_END, ...change(0xd608, ...u16(definition.length + 1), ...definition), ...more] };
};

/** A row of cells of equal width, each a text or a cell of a fixture. */
export const row = (cells: readonly (string | Cell)[], flags: readonly number[] = [], edges = [...cells, ''].map((_, index) => index * 1000), more: number[] = []): Paragraph[] => [
  ...cells.flatMap((one) => paragraphsIn(typeof one === 'string' ? cell(one) : one)),
  rowEnd(edges, flags, more),
];

function paragraphsIn(one: Cell): Paragraph[] {
  const paragraphs = paragraphsOf(one).map((pieces) => pieces.map((text) => ({ text })));
  const last = paragraphs.pop() ?? [];
  return [...paragraphs.map((texts): Paragraph => ({ texts, mark: '\r', changes: IN_TABLE })), cellEnd(last)];
}

/** A .doc with these paragraphs, each of them and each text on a page of properties of its own. */
export function doc(paragraphs: readonly Paragraph[], options: Options = {}): Uint8Array {
  const boxes = options.boxes ?? [];
  const all = [...paragraphs, ...boxes];
  const texts = all.flatMap(({ texts: some, mark, markChanges }) => [...some, { text: mark, changes: markChanges ?? [] }]).filter(({ text }) => text !== '');
  const text = texts.map((one) => one.text).join('');
  const length = (some: readonly Paragraph[]): number => some.reduce((sum, one) => sum + one.mark.length + one.texts.reduce((size, piece) => size + piece.text.length, 0), 0);

  // Pieces, and where each character comes to lie.
  const size = options.pieces ?? text.length;
  const places: number[] = [];
  const widths: number[] = [];
  const body: number[] = [];
  const pieces: { from: number; place: number }[] = [];
  for (let from = 0; from < text.length; from += size) {
    const part = text.slice(from, from + size);
    const oneByte = options.pieces !== undefined && /^[\u0000-\u007f]*$/.test(part);
    if (!oneByte && body.length % 2 === 1) body.push(0);
    pieces.push({ from, place: oneByte ? ((TEXT_AT + body.length) * 2) | 0x40000000 : TEXT_AT + body.length });
    for (const character of part) {
      places.push(TEXT_AT + body.length);
      widths.push(oneByte ? 1 : 2);
      body.push(...(oneByte ? [character.charCodeAt(0)] : u16(character.charCodeAt(0))));
    }
  }
  places.push(TEXT_AT + body.length);

  const data: number[] = [0, 0];
  const main = [...new Array<number>(TEXT_AT).fill(0), ...body];
  const pageOf = (content: number[]): number => {
    while (main.length % PAGE !== 0) main.push(0);
    const number = main.length / PAGE;
    for (let index = 0; index < PAGE - 1; index += 1) main.push(content[index] ?? 0);
    main.push(1);
    return number;
  };
  const runs = (from: number, to: number): [number, number][] => {
    // A stretch of text that goes over several pieces has one run in each.
    const bounds = [from, ...pieces.map((piece) => piece.from).filter((bound) => bound > from && bound < to), to];
    return bounds.slice(1).map((bound, index): [number, number] => [places[bounds[index]!]!, places[bound - 1]! + widths[bound - 1]!]);
  };

  const characterPages: [number, number][] = [];
  let at = 0;
  for (const { text: part, changes = [] } of texts) {
    for (const [from, to] of runs(at, at + part.length)) {
      const content = [...u32(from), ...u32(to), changes.length === 0 ? 0 : 16];
      while (content.length < 32) content.push(0);
      characterPages.push([from, pageOf([...content, changes.length, ...changes])]);
    }
    at += part.length;
  }
  const paragraphPages: [number, number][] = [];
  at = 0;
  for (const paragraph of all) {
    const end = at + length([paragraph]);
    let changes = paragraph.changes ?? [];
    if (changes.length > 470) {
      const place = data.length;
      data.push(...u16(changes.length), ...changes);
      changes = change(0x6646, ...u32(place));
    }
    const properties = [...u16(paragraph.style ?? 0), ...changes];
    for (const [from, to] of runs(at, end)) {
      const content = [...u32(from), ...u32(to), 16];
      while (content.length < 32) content.push(0);
      const lead = properties.length % 2 === 1 ? [(properties.length + 1) / 2] : [0, properties.length / 2];
      paragraphPages.push([from, pageOf([...content, ...lead, ...properties])]);
    }
    at = end;
  }

  const table: number[] = [0, 0, 0, 0];
  const header = new DataView(new ArrayBuffer(TEXT_AT));
  const structure = (number: number, bytes: number[]): void => {
    header.setUint32(0x9a + number * 8, table.length, true);
    header.setUint32(0x9a + number * 8 + 4, bytes.length, true);
    table.push(...bytes);
  };
  const pageList = (pages: readonly [number, number][]): number[] => [...pages.map(([from]) => from), places[text.length]!].flatMap(u32).concat(pages.flatMap(([, page]) => u32(page)));
  const list = options.pieceChanges ?? [];
  const pieceTable = [...pieces.map(({ from }) => from), text.length].flatMap(u32).concat(pieces.flatMap(({ place }) => [0, 0, ...u32(place), ...u16(list.length > 0 ? 1 : 0)]));
  structure(12, pageList(characterPages.sort(([one], [other]) => one - other)));
  structure(13, pageList(paragraphPages.sort(([one], [other]) => one - other)));
  structure(33, [...(list.length > 0 ? [1, ...u16(list.length), ...list] : []), 2, ...u32(pieceTable.length), ...pieceTable]);
  if (options.styles) structure(1, styleSheet(options.styles));
  header.setUint16(0, options.magic ?? 0xa5ec, true);
  header.setUint16(2, options.version ?? 0xc1, true);
  header.setUint16(10, 0x0200 | (options.flags ?? 0), true);
  header.setUint32(0x4c, length(paragraphs), true);
  header.setUint32(0x64, length(boxes), true);
  main.splice(0, TEXT_AT, ...new Uint8Array(header.buffer));
  return compoundFile({ WordDocument: Uint8Array.from(main), '1Table': Uint8Array.from(table), Data: Uint8Array.from(data) });
}

function styleSheet(styles: NonNullable<Options['styles']>): number[] {
  const entries = styles.map(({ builtIn = 0xffe, basedOn = 0xfff, kind = 1, paragraph = [], character = [] }) => {
    const lists = kind === 1 ? [[0, 0, ...paragraph], character] : [character];
    const entry = [...u16(builtIn), ...u16(kind | (basedOn << 4)), ...u16(lists.length), 0, 0, 0, 0, ...u16(1), ...u16(0x41), 0, 0];
    for (const bytes of lists) entry.push(...u16(bytes.length), ...bytes, ...(bytes.length % 2 === 1 ? [0] : []));
    return [...u16(entry.length), ...entry];
  });
  return [...u16(18), ...u16(styles.length), ...u16(10), ...new Array<number>(14).fill(0), ...entries.flat()];
}

export async function read(paragraphs: readonly Paragraph[], options?: Options): Promise<readonly SourceBlock[]> {
  return (await readDoc(doc(paragraphs, options), {})).blocks;
}

export async function readTable(...paragraphs: Paragraph[]): Promise<RawTable> {
  const [table] = await read(paragraphs);
  if (table?.type !== 'table') throw new Error('no table');
  return table;
}

/** A table of a fixture as Word writes it: each row with its own edges, cells that reach down written again. */
export function tableOf(rows: Rows, width = 700): Paragraph[] {
  const open = new Map<number, { cols: number; left: number }>();
  return rows.flatMap((cells) => {
    const texts: Cell[] = [];
    const flags: number[] = [];
    const edges = [0];
    let column = 0;
    const add = (one: Cell, flag: number, cols: number): void => {
      texts.push(one);
      flags.push(flag);
      column += cols;
      edges.push(column * width);
    };
    const down = (): void => {
      for (let above = open.get(column); above && above.left > 0; above = open.get(column)) {
        above.left -= 1;
        add(cell(''), 0x20, above.cols);
      }
    };
    for (const one of cells) {
      down();
      open.set(column, { cols: one.cols, left: one.rows - 1 });
      add(one, one.rows > 1 ? 0x60 : 0, one.cols);
    }
    down();
    return row(texts, flags, edges);
  });
}
