import { strFromU8 } from 'fflate';
import { Refusal } from '../file-reader.js';

/** What the directory of an archive says of one entry; nothing of it is believed before it is checked. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where the entry's own header begins. */
  readonly at: number;
}

/** An office file has some dozens, one for each picture included. */
const MOST_ENTRIES = 10_000;

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_SIZE = 20;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const EXTRA_64 = 1;
/** The value is too large for its field and stands in the 64-bit one. */
const ELSEWHERE = 0xffffffff;

/**
 * Reads the directory at the end of an archive.
 * @throws {Refusal} if there is none, it is damaged, or it has too many entries
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf(bytes, view);
  } catch (error) {
    // A DataView throws where something points outside of the file.
    if (error instanceof RangeError) throw new Refusal('damagedFile', 'zip');
    throw error;
  }
}

function entriesOf(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const end = findEnd(view);
  if (end === undefined) throw new Refusal('damagedFile', 'zip');
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const locator = end - LOCATOR_64_SIZE;
  if ((count === 0xffff || at === ELSEWHERE) && locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const end64 = long(view, locator + 8);
    if (view.getUint32(end64, true) !== END_64) throw new Refusal('damagedFile', 'zip');
    count = long(view, end64 + 32);
    at = long(view, end64 + 48);
  }
  if (count > MOST_ENTRIES) throw new Refusal('tooLarge', `${count} entries`);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Refusal('damagedFile', 'zip');
    const nameSize = view.getUint16(at + 28, true);
    const extraSize = view.getUint16(at + 30, true);
    const commentSize = view.getUint16(at + 32, true);
    const behind = at + ENTRY_SIZE + nameSize + extraSize + commentSize;
    if (behind > bytes.length) throw new Refusal('damagedFile', 'zip');
    const name = strFromU8(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameSize));
    entries.push(entryAt(view, at, name, at + ENTRY_SIZE + nameSize, extraSize));
    at = behind;
  }
  return entries;
}

function entryAt(view: DataView, at: number, name: string, extra: number, extraSize: number): ZipEntry {
  const sizes = { unpacked: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true), at: view.getUint32(at + 42, true) };
  for (let field = extra; field + 4 <= extra + extraSize; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== EXTRA_64) continue;
    let next = field + 4;
    for (const key of ['unpacked', 'packed', 'at'] as const) {
      if (sizes[key] !== ELSEWHERE) continue;
      sizes[key] = long(view, next);
      next += 8;
    }
  }
  const flags = view.getUint16(at + 8, true);
  return { name, method: view.getUint16(at + 10, true), encrypted: (flags & 1) === 1, crc: view.getUint32(at + 16, true), ...sizes };
}

/** The record at the end of the file, which a comment may follow. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return undefined;
}

/** A number of 64 bits; too large a one points outside of any file anyway. */
function long(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
