import type { Change } from './changes.js';
import type { Run } from './characters.js';
import type { Piece } from './pieces.js';
import { runAt } from './property-pages.js';
import type { PropertyRun } from './property-pages.js';
import { readRowShape } from './row-shape.js';
import type { RowShape } from './row-shape.js';
import type { StyleSheet } from './style-sheet.js';
import type { WordFile } from './word-file.js';

/** A paragraph, a cell's last one, or the mark that ends a row. */
export interface Paragraph {
  readonly runs: readonly Run[];
  /** How many tables it stands in. */
  readonly depth: number;
  readonly ends: 'paragraph' | 'cell' | 'row';
  /** Whether its end is not seen, so that the next paragraph goes on in its line. */
  readonly open: boolean;
  /** Whether its end was deleted by a change that is recorded: with the end of a row, the row. */
  readonly deleted: boolean;
  readonly heading: boolean;
  readonly contents: boolean;
  readonly list: string | undefined;
  /** For the end of a row. */
  readonly row: RowShape | undefined;
}

const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const DEPTH = 0x6649;
const DEEPER = 0x664a;
const INNER_CELL = 0x244b;
const INNER_ROW_END = 0x244c;
const OUTLINE_LEVEL = 0x2640;
const LIST = 0x460b;
/** The properties lie in the data stream. */
const ELSEWHERE = new Set([0x6645, 0x6646]);

const CELL_MARK = '\u0007';
const PARAGRAPH_MARK = '\r';
const SECTION_MARK = '\f';

/** Divides runs into paragraphs and says where each stands. */
export function readParagraphs(file: WordFile, pieces: readonly Piece[], pages: readonly PropertyRun[], sheet: StyleSheet, runs: readonly Run[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let mine: Run[] = [];
  for (const run of runs) {
    let from = 0;
    for (let index = 0; index < run.text.length; index += 1) {
      const character = run.text.charAt(index);
      if (character !== PARAGRAPH_MARK && character !== CELL_MARK && character !== SECTION_MARK) continue;
      const text = run.text.slice(from, index);
      if (text !== '') mine.push({ ...run, text });
      paragraphs.push({ runs: mine, ...describe(changesAt(file, pieces, pages, run.from + index), sheet, character, run) });
      mine = [];
      from = index + 1;
    }
    if (from < run.text.length) mine.push({ ...run, text: run.text.slice(from) });
  }
  if (mine.length > 0) paragraphs.push({ runs: mine, ...describe({ style: 0, changes: [] }, sheet, PARAGRAPH_MARK, undefined) });
  return paragraphs;
}

interface Properties {
  readonly style: number;
  readonly changes: readonly Change[];
}

/** The properties of the paragraph whose mark is some character. */
function changesAt(file: WordFile, pieces: readonly Piece[], pages: readonly PropertyRun[], character: number): Properties {
  const piece = pieceAt(pieces, character);
  const page = piece && runAt(pages, piece.at + (character - piece.from) * piece.width);
  const changes = [...file.changes(page?.changes), ...file.changes(piece?.changes)].flatMap((change): readonly Change[] => {
    if (!ELSEWHERE.has(change.code)) return [change];
    const at = change.bytes.u32(change.at);
    return file.changes(file.data.part(at + 2, file.data.u16(at)));
  });
  return { style: page?.style ?? 0, changes };
}

function pieceAt(pieces: readonly Piece[], character: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.to ?? 0) <= character) low = middle + 1;
    else high = middle;
  }
  return pieces[low];
}

function describe({ style, changes }: Properties, sheet: StyleSheet, mark: string, run: Run | undefined): Omit<Paragraph, 'runs'> {
  const last = (code: number): Change | undefined => [...changes].reverse().find((change) => change.code === code);
  const isOn = (code: number): boolean => {
    const change = last(code);
    return change?.bytes.u8(change.at) === 1;
  };
  const [stated, deeper] = [last(DEPTH), last(DEEPER)];
  const depth = (stated ? stated.bytes.i32(stated.at) : isOn(IN_TABLE) ? 1 : 0) + (deeper ? deeper.bytes.i32(deeper.at) : 0);
  const isRowEnd = isOn(ROW_END) || isOn(INNER_ROW_END);
  const isCellEnd = mark === CELL_MARK || isOn(INNER_CELL);
  const level = last(OUTLINE_LEVEL);
  const list = last(LIST) ?? sheet.value(style, 'paragraph', LIST);
  const number = list ? list.bytes.u16(list.at) : 0;
  return {
    depth,
    ends: depth > 0 && isRowEnd ? 'row' : depth > 0 && isCellEnd ? 'cell' : 'paragraph',
    open: mark === PARAGRAPH_MARK && (run?.deleted === true || run?.hidden === true),
    deleted: run?.deleted === true,
    heading: level ? level.bytes.u8(level.at) < 9 : sheet.isHeading(style),
    contents: sheet.isContents(style),
    list: number === 0 ? undefined : String(number),
    row: isRowEnd ? readRowShape(changes) : undefined,
  };
}
