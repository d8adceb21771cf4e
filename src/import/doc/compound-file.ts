import { LIMITS, Refusal } from '../file-reader.js';
import { isCompoundFile } from '../office/compound-signature.js';
import { bytesOf } from './bytes.js';
import type { Bytes } from './bytes.js';

/** A compound file: a file system in a file, of which .doc uses a few streams ([MS-CFB]). */
export interface CompoundFile {
  /** The bytes of a stream in the root; `undefined` if there is none. */
  readonly stream: (name: string) => Uint8Array | undefined;
}

interface Entry {
  readonly start: number;
  readonly size: number;
}

/** Marks where a chain ends; everything above is a mark as well. */
const LAST_SECTOR = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const ENTRY_SIZE = 128;
const STREAM = 2;
const IN_HEADER = 109;

/** @throws {Refusal | RangeError} if it is none, or damaged */
export function openCompoundFile(array: Uint8Array): CompoundFile {
  if (array.length > LIMITS.file) throw new Refusal('tooLarge', `${array.length} bytes`);
  if (!isCompoundFile(array)) throw new Refusal('damagedFile', 'no compound file');
  const bytes = bytesOf(array);
  const sectorSize = 2 ** bytes.u16(30);
  const smallSize = 2 ** bytes.u16(32);
  if ((sectorSize !== 512 && sectorSize !== 4096) || smallSize !== 64) throw new RangeError();
  const sector = (index: number): Uint8Array => {
    const at = (index + 1) * sectorSize;
    if (at >= array.length) throw new RangeError();
    // The last sector may be cut short.
    return array.subarray(at, at + sectorSize);
  };
  const sectors = Math.ceil(array.length / sectorSize);
  const next = allocation(bytes, sectors, sector);
  const joined = (start: number): Uint8Array => join(chainOf(start, next, sectors).map(sector));
  const directory = bytesOf(joined(bytes.u32(48)));
  const root = entryAt(directory, 0);
  const small = joined(root.start);
  const nextSmall = bytes.u32(64) === 0 ? [] : wordsOf(joined(bytes.u32(60)));
  const streams = rootStreams(directory);
  return {
    stream: (name) => {
      const entry = streams.get(name);
      if (!entry) return undefined;
      const isSmall = entry.size < bytes.u32(56);
      const all = isSmall ? join(chainOf(entry.start, nextSmall, small.length / smallSize).map((index) => small.subarray(index * smallSize, (index + 1) * smallSize))) : joined(entry.start);
      if (all.length < entry.size) throw new RangeError();
      return all.subarray(0, entry.size);
    },
  };
}

/** For each sector, the one that follows it in its chain. */
function allocation(bytes: Bytes, most: number, sector: (index: number) => Uint8Array): number[] {
  const sectors: number[] = [];
  for (let index = 0; index < IN_HEADER; index += 1) sectors.push(bytes.u32(76 + index * 4));
  let more = bytes.u32(68);
  for (let count = bytes.u32(72); count > 0 && more < LAST_SECTOR; count -= 1) {
    const words = wordsOf(sector(more));
    sectors.push(...words.slice(0, -1));
    more = words[words.length - 1] ?? LAST_SECTOR;
    if (sectors.length > most + IN_HEADER) throw new RangeError();
  }
  const next: number[] = [];
  for (const index of sectors) {
    if (index < LAST_SECTOR && next.length < most) for (const word of wordsOf(sector(index))) next.push(word);
  }
  return next;
}

/** The sectors of a chain; one that bites its own tail is damage. */
function chainOf(start: number, next: readonly number[], most: number): number[] {
  const chain: number[] = [];
  for (let index = start; index < LAST_SECTOR; index = next[index] ?? LAST_SECTOR) {
    chain.push(index);
    if (chain.length > most) throw new RangeError();
  }
  return chain;
}

/** The streams of the root; those of embedded documents lie deeper and bear the same names. */
function rootStreams(directory: Bytes): Map<string, Entry> {
  const streams = new Map<string, Entry>();
  const seen = new Set<number>();
  const waiting = [directory.u32(76)];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (index === NO_ENTRY || seen.has(index)) continue;
    seen.add(index);
    const at = index * ENTRY_SIZE;
    const nameSize = Math.min(directory.u16(at + 64), 64);
    if (directory.u8(at + 66) === STREAM) streams.set(directory.text(at, Math.max(0, nameSize / 2 - 1)), entryAt(directory, index));
    waiting.push(directory.u32(at + 68), directory.u32(at + 72));
  }
  return streams;
}

function entryAt(directory: Bytes, index: number): Entry {
  return { start: directory.u32(index * ENTRY_SIZE + 116), size: directory.u32(index * ENTRY_SIZE + 120) };
}

function wordsOf(array: Uint8Array): number[] {
  const bytes = bytesOf(array);
  return Array.from({ length: Math.floor(array.length / 4) }, (_, index) => bytes.u32(index * 4));
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
