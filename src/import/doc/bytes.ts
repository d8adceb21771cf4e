/** Bytes with the numbers in them, all little-endian. What points outside throws a RangeError, and the file is damaged. */
export interface Bytes {
  readonly size: number;
  readonly u8: (at: number) => number;
  readonly u16: (at: number) => number;
  readonly i16: (at: number) => number;
  readonly u32: (at: number) => number;
  readonly i32: (at: number) => number;
  /** Characters of 16 bits. */
  readonly text: (at: number, length: number) => string;
  readonly part: (at: number, size: number) => Bytes;
}

const STEP = 8192;

export function bytesOf(array: Uint8Array): Bytes {
  const view = new DataView(array.buffer, array.byteOffset, array.byteLength);
  return {
    size: array.length,
    u8: (at) => view.getUint8(at),
    u16: (at) => view.getUint16(at, true),
    i16: (at) => view.getInt16(at, true),
    u32: (at) => view.getUint32(at, true),
    i32: (at) => view.getInt32(at, true),
    text: (at, length) => {
      let text = '';
      for (let from = 0; from < length; from += STEP) {
        const codes = Array.from({ length: Math.min(STEP, length - from) }, (_, index) => view.getUint16(at + (from + index) * 2, true));
        text += String.fromCharCode(...codes);
      }
      return text;
    },
    part: (at, size) => {
      if (at < 0 || size < 0 || at + size > array.length) throw new RangeError();
      return bytesOf(array.subarray(at, at + size));
    },
  };
}
