import { joinPointer, shorten, shown } from './pointer.js';
import type { ProblemCode } from './problem.js';

/**
 * What a value of report JSON has to be. Gives a fresh copy of what is right in it, or `GONE` where nothing of it can
 * stay, having said why. Only own data properties are looked at, and only those the shape knows: no getter runs, no
 * cycle is followed, and a key of the language (`__proto__`) reaches nothing.
 */
export type Shape = (value: unknown, pointer: string, look: Look) => unknown;

export interface Look {
  /** Told of everything that is not as it should be. */
  readonly wrong: (code: ProblemCode, pointer: string, found: string) => void;
  /** How many items of lists may still be looked at: more than any report has, so that no input takes for ever. */
  items: number;
}

export const GONE = Symbol('gone');

/** A value that some test allows. */
export function value(allows: (value: unknown) => boolean): Shape {
  return (given, pointer, look) => (allows(given) ? given : refuse(given, pointer, look));
}

/** One of these. */
export function oneOf(...values: readonly unknown[]): Shape {
  return value((given) => values.includes(given));
}

export const text: Shape = value((given) => typeof given === 'string');

/** An array of which wrong items are left out; or, where items are told apart by their order, all or nothing. */
export function list(item: Shape, how: 'each' | 'whole' = 'each'): Shape {
  return safely((given, pointer, look) => {
    if (!Array.isArray(given)) return refuse(given, pointer, look);
    const length = Math.min(given.length, look.items);
    look.items -= length;
    if (given.length > length) look.wrong('value', joinPointer(pointer, String(length)), '…');
    const copy: unknown[] = [];
    for (let index = 0; index < length; index += 1) {
      const kept = item(ownValue(given, String(index)), joinPointer(pointer, String(index)), look);
      if (kept !== GONE) copy.push(kept);
      else if (how === 'whole') return GONE;
    }
    return copy;
  });
}

/** An object with these properties; other keys are left out, unless `others` says what they are. */
export function object(properties: Readonly<Record<string, Shape>>, required: readonly string[] = [], others?: Shape): Shape {
  return safely((given, pointer, look) => {
    if (!isObject(given)) return refuse(given, pointer, look);
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(given)) {
      const at = joinPointer(pointer, key);
      const property = Object.getOwnPropertyDescriptor(given, key) ?? {};
      const shape = has(properties, key) ? properties[key] : key === '__proto__' ? undefined : others;
      if (!('value' in property)) look.wrong('value', at, 'get');
      else if (property.value === undefined) continue;
      else if (!shape) look.wrong('key', at, shorten(key));
      else {
        const kept = shape(property.value, at, look);
        if (kept !== GONE) copy[key] = kept;
      }
    }
    for (const key of required) {
      if (has(copy, key)) continue;
      if (ownValue(given, key) === undefined) look.wrong('required', joinPointer(pointer, key), '');
      return GONE;
    }
    return copy;
  });
}

/** An object whose kind one of its keys tells. A kind that is missing or unknown is a problem with this code. */
export function kinds(tag: string, code: ProblemCode, shapeOf: (kind: string) => Shape | undefined): Shape {
  return safely((given, pointer, look) => {
    if (!isObject(given)) return refuse(given, pointer, look);
    const kind = ownValue(given, tag);
    const shape = typeof kind === 'string' ? shapeOf(kind) : undefined;
    if (shape) return shape(given, pointer, look);
    look.wrong(code, joinPointer(pointer, tag), kind === undefined ? '' : shown(kind));
    return GONE;
  });
}

/** Whether an object has a key itself. */
export function has(object: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of an own data property. */
export function ownValue(object: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value;
}

function refuse(given: unknown, pointer: string, look: Look): typeof GONE {
  look.wrong('value', pointer, shown(given));
  return GONE;
}

/** A proxy may throw whatever is asked of it. */
function safely(shape: Shape): Shape {
  return (given, pointer, look) => {
    try {
      return shape(given, pointer, look);
    } catch {
      return refuse(given, pointer, look);
    }
  };
}
