import type { Look } from '../word/story.js';
import type { Change } from './changes.js';
import { pieceText } from './pieces.js';
import type { Piece } from './pieces.js';
import { indexAt } from './property-pages.js';
import type { PropertyRun } from './property-pages.js';
import type { StyleSheet } from './style-sheet.js';
import type { WordFile } from './word-file.js';

/** Characters of one format that lie together. */
export interface Run {
  /** Number of the first character. */
  readonly from: number;
  readonly text: string;
  /** Deleted by a change that is recorded. */
  readonly deleted: boolean;
  readonly hidden: boolean;
  readonly look: Look | undefined;
  /** The characters stand for something else: pictures, marks. */
  readonly special: boolean;
  /** They are shown in a font of symbols. */
  readonly symbol: boolean;
}

const DELETED = 0x0800;
const HIDDEN = 0x083c;
const STRUCK = 0x0837;
const STRUCK_TWICE = 0x2a53;
const POSITION = 0x2a48;
const MOVED = 0x4845;
const SPECIAL = 0x0855;
const SYMBOL = 0x6a09;
const STYLE = 0x4a30;

/** What the text of a stretch is and how it looks. `paragraphStyle` tells the style of the paragraph a character is in. */
export function readRuns(
  file: WordFile,
  pieces: readonly Piece[],
  pages: readonly PropertyRun[],
  sheet: StyleSheet,
  range: { readonly from: number; readonly to: number },
): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const [from, to] = [Math.max(piece.from, range.from), Math.min(piece.to, range.to)];
    let character = from;
    while (character < to) {
      const at = piece.at + (character - piece.from) * piece.width;
      const index = indexAt(pages, at);
      const page = pages[index];
      const inPage = page !== undefined && page.to > at;
      const behind = inPage ? page.to : (pages[index + 1]?.from ?? Infinity);
      const end = Math.min(to, Math.max(character + 1, character + Math.floor((behind - at) / piece.width)));
      runs.push({ from: character, text: pieceText(file, piece, character, end), ...formatOf([...file.changes(inPage ? page.changes : undefined), ...file.changes(piece.changes)], sheet) });
      character = end;
    }
  }
  return runs;
}

function formatOf(changes: readonly Change[], sheet: StyleSheet): Omit<Run, 'from' | 'text'> {
  const last = new Map(changes.map((change) => [change.code, change.bytes.u8(change.at)]));
  const named = changes.find(({ code }) => code === STYLE);
  const style = named?.bytes.u16(named.at);
  const ofStyle = (code: number): boolean => {
    const change = style === undefined ? undefined : sheet.value(style, 'character', code);
    return change?.bytes.u8(change.at) === 1;
  };
  /** 0 and 1: off and on; 0x80 and 0x81: as the style says, and the other way round. */
  const switched = (code: number): boolean => {
    const value = last.get(code) ?? 0x80;
    return value < 2 ? value === 1 : ofStyle(code) !== (value === 0x81);
  };
  return {
    deleted: switched(DELETED),
    hidden: switched(HIDDEN),
    look: switched(STRUCK) || last.get(STRUCK_TWICE) === 1 ? 'struck' : (last.get(POSITION) ?? 0) !== 0 ? 'raised' : (last.get(MOVED) ?? 0) !== 0 ? 'beside' : undefined,
    special: last.get(SPECIAL) === 1,
    symbol: last.has(SYMBOL),
  };
}
