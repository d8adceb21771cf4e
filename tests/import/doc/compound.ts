const SECTOR = 512;
const SMALL = 64;
const LIMIT = 4096;
const FREE = 0xffffffff;
const END = 0xfffffffe;
const FAT = 0xfffffffd;

const sectorsFor = (size: number, sector = SECTOR): number => Math.ceil(size / sector);

function joined(parts: readonly Uint8Array[], unit: number): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + sectorsFor(part.length, unit) * unit, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += sectorsFor(part.length, unit) * unit;
  }
  return whole;
}

/** Writes the chain of `count` sectors from `start` on into an allocation table. */
function chain(table: number[], start: number, count: number): void {
  for (let index = 0; index < count; index += 1) table[start + index] = index === count - 1 ? END : start + index + 1;
}

const words = (numbers: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(numbers.length * 4);
  const view = new DataView(bytes.buffer);
  numbers.forEach((number, index) => view.setUint32(index * 4, number, true));
  return bytes;
};

/** A compound file with these streams in its root, small ones in the small stream, as [MS-CFB] has it. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const all = Object.entries(streams);
  const small = all.filter(([, bytes]) => bytes.length < LIMIT);
  const large = all.filter(([, bytes]) => bytes.length >= LIMIT);
  const starts = new Map<string, number>();

  const smallTable: number[] = [];
  let next = 0;
  for (const [name, bytes] of small) {
    starts.set(name, bytes.length === 0 ? END : next);
    chain(smallTable, next, sectorsFor(bytes.length, SMALL));
    next += sectorsFor(bytes.length, SMALL);
  }
  const smallStream = joined(small.map(([, bytes]) => bytes), SMALL);

  const directorySize = (all.length + 1) * 128;
  const bodies = [new Uint8Array(directorySize), words(smallTable), smallStream, ...large.map(([, bytes]) => bytes)];
  const bodySectors = bodies.reduce((sum, bytes) => sum + sectorsFor(bytes.length), 0);
  let fatSectors = 1;
  while (fatSectors * 128 < bodySectors + fatSectors) fatSectors += 1;
  const fat = new Array<number>(fatSectors * 128).fill(FREE);
  for (let index = 0; index < fatSectors; index += 1) fat[index] = FAT;
  const at: number[] = [];
  let sector = fatSectors;
  for (const body of bodies) {
    at.push(body.length === 0 ? END : sector);
    chain(fat, sector, sectorsFor(body.length));
    sector += sectorsFor(body.length);
  }
  large.forEach(([name], index) => starts.set(name, at[index + 3]!));

  const directory = bodies[0]!;
  const view = new DataView(directory.buffer);
  const entry = (index: number, name: string, type: number, start: number, size: number): void => {
    const from = index * 128;
    Array.from(name).forEach((letter, place) => view.setUint16(from + place * 2, letter.charCodeAt(0), true));
    view.setUint16(from + 64, (name.length + 1) * 2, true);
    view.setUint8(from + 66, type);
    for (const offset of [68, 72, 76]) view.setUint32(from + offset, FREE, true);
    view.setUint32(from + 116, start, true);
    view.setUint32(from + 120, size, true);
  };
  entry(0, 'Root Entry', 5, at[2]!, smallStream.length);
  view.setUint32(76, all.length > 0 ? 1 : FREE, true);
  all.forEach(([name, bytes], index) => {
    entry(index + 1, name, 2, starts.get(name)!, bytes.length);
    if (index + 1 < all.length) view.setUint32((index + 1) * 128 + 72, index + 2, true);
  });

  const header = new Uint8Array(SECTOR);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const head = new DataView(header.buffer);
  head.setUint16(26, 3, true);
  head.setUint16(30, 9, true);
  head.setUint16(32, 6, true);
  head.setUint32(44, fatSectors, true);
  head.setUint32(48, at[0]!, true);
  head.setUint32(56, LIMIT, true);
  head.setUint32(60, at[1]!, true);
  head.setUint32(64, sectorsFor(smallTable.length * 4), true);
  head.setUint32(68, END, true);
  for (let index = 0; index < 109; index += 1) head.setUint32(76 + index * 4, index < fatSectors ? index : FREE, true);
  return joined([header, words(fat), ...bodies], SECTOR);
}
