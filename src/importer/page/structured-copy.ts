/**
 * A copy as `structuredClone` makes it, of what pdf.js sends to itself: plain objects and lists, buffers and views of
 * them, maps, sets, dates and errors, however they refer to one another. What is named in `transfer` is handed over as
 * it is.
 *
 * @throws {TypeError} for what cannot be copied, such as a function
 */
export function structuredCopy(value: unknown, options?: { readonly transfer?: readonly unknown[] }): unknown {
  const made = new Map<unknown, unknown>((options?.transfer ?? []).map((own) => [own, own]));
  return copyOf(value, made);
}

function copyOf(value: unknown, made: Map<unknown, unknown>): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError(`${String(value)} cannot be copied`);
  if (typeof value !== 'object' || value === null) return value;
  if (made.has(value)) return made.get(value);
  const plain = withoutMembers(value, made);
  if (plain !== undefined) return plain;
  return copyMembers(value, made);
}

/** The copy of what has nothing in it that would have to be copied in its turn. */
function withoutMembers(value: object, made: Map<unknown, unknown>): unknown {
  const keep = <Copy>(copy: Copy): Copy => {
    made.set(value, copy);
    return copy;
  };
  if (value instanceof ArrayBuffer) return keep(value.slice(0));
  if (ArrayBuffer.isView(value)) return keep(viewOf(value, copyOf(value.buffer, made) as ArrayBuffer));
  if (value instanceof Date) return keep(new Date(value.getTime()));
  return undefined;
}

function viewOf(value: ArrayBufferView, buffer: ArrayBuffer): ArrayBufferView {
  const View = value.constructor as new (buffer: ArrayBuffer, offset: number, length: number) => ArrayBufferView;
  return new View(buffer, value.byteOffset, 'length' in value ? (value as Uint8Array).length : value.byteLength);
}

function copyMembers(value: object, made: Map<unknown, unknown>): unknown {
  if (value instanceof Map) {
    const copy = new Map<unknown, unknown>();
    made.set(value, copy);
    for (const [key, member] of value as Map<unknown, unknown>) copy.set(copyOf(key, made), copyOf(member, made));
    return copy;
  }
  if (value instanceof Set) {
    const copy = new Set<unknown>();
    made.set(value, copy);
    for (const member of value as Set<unknown>) copy.add(copyOf(member, made));
    return copy;
  }
  const copy: Record<string, unknown> = Array.isArray(value) ? (new Array(value.length) as unknown as Record<string, unknown>) : emptyAs(value);
  made.set(value, copy);
  for (const key of Object.keys(value)) copy[key] = copyOf((value as Record<string, unknown>)[key], made);
  return copy;
}

/** An object of a class becomes a plain one; only an error stays an error. */
function emptyAs(value: object): Record<string, unknown> {
  if (!(value instanceof Error)) return {};
  const copy = new Error(value.message);
  copy.name = value.name;
  return copy as unknown as Record<string, unknown>;
}
