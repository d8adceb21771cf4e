/** What a copy left out, and where: a JSON pointer. */
export interface LeftOut {
  readonly pointer: string;
  readonly code: 'value' | 'key';
  readonly found: string;
}

export interface PlainCopy {
  readonly value: unknown;
  readonly leftOut: readonly LeftOut[];
  /** Where each object and array of the copy stood; stays true when items before it are taken out. */
  readonly pointers: WeakMap<object, string>;
}

/** Deeper and longer than any report; what lies beyond is left out, so that no input takes for ever. */
const DEPTH = 16;
const ITEMS = 5000;
const NODES = 100_000;
const SHOWN = 40;

/**
 * Copies a value as far as it is JSON: own data properties of objects, arrays, strings, numbers, booleans and null. No
 * getter runs and nothing is thrown. What cannot be copied is left out of an object, and stands as `undefined` in an
 * array, where leaving it out would shift the others.
 */
export function plainCopy(value: unknown): PlainCopy {
  const leftOut: LeftOut[] = [];
  const pointers = new WeakMap<object, string>();
  let nodes = 0;

  const copy = (source: unknown, pointer: string, above: readonly object[]): unknown => {
    nodes += 1;
    if (source === null || typeof source === 'string' || typeof source === 'number' || typeof source === 'boolean') return source;
    if (typeof source !== 'object' || above.includes(source) || above.length >= DEPTH || nodes > NODES) return undefined;
    const around = [...above, source];
    try {
      return Array.isArray(source) ? copyArray(source, pointer, around) : copyObject(source, pointer, around);
    } catch {
      // A proxy may throw whatever is asked of it.
      return undefined;
    }
  };

  const copyArray = (source: readonly unknown[], pointer: string, above: readonly object[]): unknown[] => {
    const target: unknown[] = [];
    pointers.set(target, pointer);
    const length = Math.min(source.length, ITEMS);
    for (let index = 0; index < length; index += 1) {
      const item = Object.getOwnPropertyDescriptor(source, index);
      target.push(copy(item && 'value' in item ? item.value : undefined, joinPointer(pointer, String(index)), above));
    }
    if (source.length > length) leftOut.push({ pointer: joinPointer(pointer, String(length)), code: 'value', found: '…' });
    return target;
  };

  const copyObject = (source: object, pointer: string, above: readonly object[]): object => {
    const target: Record<string, unknown> = {};
    pointers.set(target, pointer);
    for (const key of Object.keys(source)) {
      const property = Object.getOwnPropertyDescriptor(source, key);
      const at = joinPointer(pointer, key);
      if (key === '__proto__') leftOut.push({ pointer: at, code: 'key', found: key });
      else if (property && !('value' in property)) leftOut.push({ pointer: at, code: 'value', found: 'get' });
      else if (property?.value !== undefined) {
        const value = copy(property.value, at, above);
        if (value === undefined) leftOut.push({ pointer: at, code: 'value', found: shown(property.value) });
        else target[key] = value;
      }
    }
    return target;
  };

  return { value: copy(value, '', []), leftOut, pointers };
}

/** A JSON pointer one step further. */
export function joinPointer(pointer: string, key: string): string {
  return `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

/** What a value is, in few characters; never throws. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (typeof value !== 'object') return typeof value;
  try {
    return Array.isArray(value) ? '[…]' : '{…}';
  } catch {
    return 'object';
  }
}

/** The beginning of a text that may be long; no character is cut in two. */
export function shorten(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).replace(/[\ud800-\udbff]$/, '')}…`;
}
