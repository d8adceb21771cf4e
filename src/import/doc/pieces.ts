import { Refusal } from '../file-reader.js';
import type { Bytes } from './bytes.js';
import { STRUCTURES } from './word-file.js';
import type { WordFile } from './word-file.js';

/** A stretch of the text that lies together in the file. */
export interface Piece {
  /** First character and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Where its first byte lies, and how many bytes a character has. */
  readonly at: number;
  readonly width: 1 | 2;
  /** Changes of properties for the whole piece, made by fast saving. */
  readonly changes: Bytes | undefined;
}

const PROPERTIES = 1;
const PIECES = 2;
const ONE_BYTE = 0x40000000;

/** Codes 0x80 to 0x9f as Windows has them. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Finds where the text lies. */
export function readPieces(file: WordFile): Piece[] {
  const bytes = file.structure(STRUCTURES.pieces);
  const lists: Bytes[] = [];
  let at = 0;
  for (; bytes.u8(at) === PROPERTIES; at += 3 + bytes.u16(at + 1)) lists.push(bytes.part(at + 3, bytes.u16(at + 1)));
  if (bytes.u8(at) !== PIECES) throw new Refusal('damagedFile', 'pieces');
  const table = bytes.part(at + 5, bytes.u32(at + 1));
  const count = Math.floor((table.size - 4) / 12);
  return Array.from({ length: count }, (_, index): Piece => {
    const from = table.u32(index * 4);
    const to = table.u32(index * 4 + 4);
    const descriptor = (count + 1) * 4 + index * 8;
    const place = table.u32(descriptor + 2);
    const oneByte = (place & ONE_BYTE) !== 0;
    const bare = place & (ONE_BYTE - 1);
    if (to < from) throw new RangeError();
    return { from, to, at: oneByte ? bare / 2 : bare, width: oneByte ? 1 : 2, changes: changesOf(table, descriptor + 6, lists) };
  });
}

/** What a single change in short writing stands for: the code, by its number. */
const SHORT = new Map([
  [0x18, 0x2416],
  [0x19, 0x2417],
  [0x41, 0x0800],
  [0x57, 0x0837],
  [0x5c, 0x083c],
  [0x68, 0x2a48],
  [0x73, 0x2a53],
  [0x78, 0x2640],
]);

function changesOf(table: Bytes, at: number, lists: readonly Bytes[]): Bytes | undefined {
  const property = table.u16(at);
  if (property & 1) return lists[property >> 1];
  const code = SHORT.get((property >> 1) & 0x7f);
  if (code === undefined) return undefined;
  const words = [code & 0xff, code >> 8, property >> 8];
  return {
    ...table,
    size: words.length,
    u8: (index) => words[index] ?? 0,
    u16: (index) => (words[index] ?? 0) | ((words[index + 1] ?? 0) << 8),
  };
}

/** The characters of a part of a piece. */
export function pieceText({ text }: WordFile, piece: Piece, from: number, to: number): string {
  const at = piece.at + (from - piece.from) * piece.width;
  if (piece.width === 2) return text.text(at, to - from);
  const codes = Array.from({ length: to - from }, (_, index) => text.u8(at + index));
  return codes.map((code) => (code >= 0x80 && code < 0xa0 ? WINDOWS.charAt(code - 0x80) : String.fromCharCode(code))).join('');
}
