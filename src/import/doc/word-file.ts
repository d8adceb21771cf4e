import { LIMITS, Refusal } from '../file-reader.js';
import { bytesOf } from './bytes.js';
import type { Bytes } from './bytes.js';
import { changesIn } from './changes.js';
import type { Change } from './changes.js';
import { openCompoundFile } from './compound-file.js';

/** The streams of a .doc and what its first bytes say of them ([MS-DOC], FIB). */
export interface WordFile {
  readonly text: Bytes;
  readonly table: Bytes;
  /** Properties too long for their page. */
  readonly data: Bytes;
  /** Characters of the body, and the range of those in text boxes. */
  readonly bodyEnd: number;
  readonly boxes: { readonly from: number; readonly to: number };
  /** A structure of the table stream, by its place in the list of the first bytes; empty if the file has none. */
  readonly structure: (number: StructureNumber) => Bytes;
  /**
   * The changes in a list of them.
   * @throws {Refusal} once more were looked at than any document has
   */
  readonly changes: (list: Bytes | undefined) => readonly Change[];
}

/** Places of structures in the list. */
export const STRUCTURES = { styles: 1, characterPages: 12, paragraphPages: 13, pieces: 33 } as const;

type StructureNumber = (typeof STRUCTURES)[keyof typeof STRUCTURES];

const WORD_97 = 0xa5ec;
const WORD_6 = 0xa5dc;
/** Word 6 and 95 have the same kind of container and another order of everything. */
const FIRST_VERSION = 0xc0;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const LIST = 0x9a;

/** Lists of changes are looked at once for each stretch of text they are for, and many may share one. */
const MOST_CHANGES = 10 * LIMITS.nodes;

/** @throws {Refusal | RangeError} */
export function openWordFile(array: Uint8Array): WordFile {
  const file = openCompoundFile(array);
  const main = file.stream('WordDocument');
  if (!main) throw new Refusal(file.stream('EncryptedPackage') ? 'encrypted' : 'damagedFile', 'WordDocument is missing');
  const text = bytesOf(main);
  if (text.u16(0) === WORD_6) throw new Refusal('unknownFormat', 'Word 6');
  if (text.u16(0) !== WORD_97) throw new Refusal('damagedFile', 'WordDocument');
  if (text.u16(2) < FIRST_VERSION) throw new Refusal('unknownFormat', 'Word 95');
  const flags = text.u16(10);
  if (flags & ENCRYPTED) throw new Refusal('encrypted');
  const table = file.stream(flags & SECOND_TABLE ? '1Table' : '0Table');
  if (!table) throw new Refusal('damagedFile', 'the table stream is missing');
  const tableBytes = bytesOf(table);
  // Body, footnotes, headers, comments, endnotes, text boxes: in this order in one text.
  const length = (at: number): number => text.u32(at);
  const bodyEnd = length(0x4c);
  const from = bodyEnd + length(0x50) + length(0x54) + length(0x5c) + length(0x60);
  const to = from + length(0x64);
  if (to > LIMITS.nodes) throw new Refusal('tooLarge', `${to} characters`);
  let seen = 0;
  return {
    text,
    table: tableBytes,
    data: bytesOf(file.stream('Data') ?? new Uint8Array(0)),
    bodyEnd,
    boxes: { from, to },
    structure: (number) => {
      const size = text.u32(LIST + number * 8 + 4);
      return tableBytes.part(size === 0 ? 0 : text.u32(LIST + number * 8), size);
    },
    changes: (list) => {
      const changes = list ? changesIn(list) : [];
      seen += changes.length;
      if (seen > MOST_CHANGES) throw new Refusal('tooLarge', `${MOST_CHANGES} properties`);
      return changes;
    },
  };
}
