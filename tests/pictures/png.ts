import { deflateSync, inflateSync } from 'node:zlib';

/** Pixels from left to right and top to bottom, three bytes each: red, green, blue. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Channels by colour type: screenshots are RGB or RGBA. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads a screenshot: 8 bits a channel, not interlaced. Alpha is dropped, since a page has none. */
export function decodePng(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const channels = CHANNELS[bytes[25] ?? 0];
  if (!bytes.subarray(0, 8).equals(SIGNATURE) || bytes[24] !== 8 || bytes[28] !== 0 || channels === undefined) throw new Error('not a PNG of the expected kind');
  const packed: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const lines = unfilter(inflateSync(Buffer.concat(packed)), width * channels, height, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let at = 0; at < rgb.length; at += 1) rgb[at] = lines[Math.floor(at / 3) * channels + (at % 3)] ?? 0;
  return { width, height, rgb };
}

/** Each line is stored as its difference from the bytes left of it, above it, or both. */
function unfilter(data: Uint8Array, stride: number, height: number, channels: number): Uint8Array {
  const lines = new Uint8Array(stride * height);
  for (let line = 0; line < height; line += 1) {
    const filter = data[line * (stride + 1)] ?? 0;
    for (let at = 0; at < stride; at += 1) {
      const to = line * stride + at;
      const left = at < channels ? 0 : (lines[to - channels] ?? 0);
      const above = line === 0 ? 0 : (lines[to - stride] ?? 0);
      const corner = at < channels || line === 0 ? 0 : (lines[to - stride - channels] ?? 0);
      const guess = filter === 4 ? nearest(left, above, corner) : filter === 3 ? (left + above) >> 1 : filter === 2 ? above : filter === 1 ? left : 0;
      lines[to] = (data[line * (stride + 1) + 1 + at] ?? 0) + guess;
    }
  }
  return lines;
}

/** The neighbour that is nearest to what a plane through all three would give. */
function nearest(left: number, above: number, corner: number): number {
  const [byLeft, byAbove, byCorner] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

export function encodePng({ width, height, rgb }: Pixels): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const lines = Buffer.alloc((width * 3 + 1) * height);
  for (let line = 0; line < height; line += 1) lines.set(rgb.subarray(line * width * 3, (line + 1) * width * 3), line * (width * 3 + 1) + 1);
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(checksum(body));
  return Buffer.concat([length, body, sum]);
}

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
