import type { Bytes } from './bytes.js';

/** One change of a property: what is changed, and where its new value begins ([MS-DOC], Prl). */
export interface Change {
  readonly code: number;
  readonly bytes: Bytes;
  readonly at: number;
  /** Size of the value. */
  readonly size: number;
}

/** Sizes of a value by the upper three bits of the code; `undefined`: the value itself begins with its size. */
const SIZES = [1, 1, 2, 4, 2, 2, undefined, 3];

/** Definitions of table rows have a size of two bytes, counting one of them. */
const ROW_DEFINITIONS = new Set([0xd606, 0xd608]);
const TABS = 0xc615;

/**
 * Goes through a list of changes. A list that is cut off ends with the last whole change.
 * @throws {RangeError} if it points outside of the bytes
 */
export function changesIn(bytes: Bytes): Change[] {
  const changes: Change[] = [];
  for (let at = 0; at + 2 < bytes.size; ) {
    const code = bytes.u16(at);
    const fixed = SIZES[code >> 13];
    const lead = fixed !== undefined ? 0 : ROW_DEFINITIONS.has(code) ? 2 : 1;
    const size = fixed ?? (lead === 2 ? bytes.u16(at + 2) - 1 : code === TABS ? tabsSize(bytes, at + 2) : bytes.u8(at + 2));
    const from = at + 2 + lead;
    if (size < 0 || from + size > bytes.size) break;
    changes.push({ code, bytes, at: from, size });
    at = from + size;
  }
  return changes;
}

/** Changes of tab stops: where the size does not fit into its byte it follows from what is in them. */
function tabsSize(bytes: Bytes, at: number): number {
  const size = bytes.u8(at);
  if (size < 255) return size;
  const deleted = 1 + bytes.u8(at + 1) * 4;
  return deleted + 1 + bytes.u8(at + 1 + deleted) * 3;
}
