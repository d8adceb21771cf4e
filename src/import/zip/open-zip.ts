import { Inflate } from 'fflate';
import { LIMITS, Refusal } from '../file-reader.js';
import { crc32 } from './crc32.js';
import { readDirectory } from './directory.js';
import type { ZipEntry } from './directory.js';

/** An archive of which only what is asked for is unpacked. */
export interface Zip {
  /** Whether there is an entry of that name; like parts of office files, whatever its case. */
  readonly has: (name: string) => boolean;
  /**
   * The unpacked bytes of an entry; `undefined` if there is none.
   * @throws {Refusal} if it is encrypted or damaged, or everything unpacked until now is beyond the limits
   */
  readonly read: (name: string) => Uint8Array | undefined;
}

/** Text packs to a fiftieth at most; packed zeros to a thousandth. */
const MOST_RATIO = 300;
const SMALL = 1_000_000;

/** Bytes unpacked between two looks at the limits: a thousandfold more may come of them. */
const STEP = 16_384;

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens a ZIP archive. Sizes, ratio and checksum are those found while unpacking; what the directory claims is refused
 * if it is beyond the limits, and damage if it is not so.
 * @throws {Refusal}
 */
export function openZip(bytes: Uint8Array): Zip {
  if (bytes.length > LIMITS.file) throw new Refusal('tooLarge', `${bytes.length} bytes`);
  const entries = new Map<string, ZipEntry | 'twice'>();
  for (const entry of readDirectory(bytes)) {
    const key = keyOf(entry.name);
    entries.set(key, entries.has(key) ? 'twice' : entry);
  }
  let room: number = LIMITS.unpacked;
  return {
    has: (name) => entries.has(keyOf(name)),
    read: (name) => {
      const entry = entries.get(keyOf(name));
      if (entry === undefined) return undefined;
      // Programs differ in which of two they take.
      if (entry === 'twice') throw new Refusal('damagedFile', name);
      const unpacked = unpack(bytes, entry, room);
      room -= unpacked.length;
      return unpacked;
    },
  };
}

/** Old programs write `\`. */
function keyOf(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

function unpack(bytes: Uint8Array, entry: ZipEntry, room: number): Uint8Array {
  const { name, method, encrypted, packed, unpacked } = entry;
  if (encrypted) throw new Refusal('encrypted', name);
  if (unpacked > room) throw new Refusal('tooLarge', name);
  const from = startOf(bytes, entry);
  if (from === undefined || from + packed > bytes.length || (method !== STORED && method !== DEFLATED)) throw new Refusal('damagedFile', name);
  const data = bytes.subarray(from, from + packed);
  const result = method === STORED ? data : inflated(data, entry);
  if (result.length !== unpacked || crc32(result) !== entry.crc) throw new Refusal('damagedFile', name);
  return result;
}

/** Where the data of an entry begins, behind its own header. */
function startOf(bytes: Uint8Array, { at }: ZipEntry): number | undefined {
  if (at + LOCAL_SIZE > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, LOCAL_SIZE);
  if (view.getUint32(0, true) !== LOCAL) return undefined;
  return at + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
}

/** Unpacks step by step, so that what unpacks to more than it claims is stopped on the way. */
function inflated(data: Uint8Array, { name, unpacked }: ZipEntry): Uint8Array {
  if (unpacked > SMALL && unpacked > MOST_RATIO * data.length) throw new Refusal('tooLarge', name);
  const result = new Uint8Array(unpacked);
  let size = 0;
  const inflater = new Inflate((chunk) => {
    if (size + chunk.length > unpacked) throw new Refusal('damagedFile', name);
    result.set(chunk, size);
    size += chunk.length;
  });
  try {
    for (let from = 0; from < data.length; from += STEP) inflater.push(data.subarray(from, from + STEP), from + STEP >= data.length);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('damagedFile', name);
  }
  return result.subarray(0, size);
}
