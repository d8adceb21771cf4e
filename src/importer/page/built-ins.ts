/**
 * What pdf.js takes for granted and Chromium 80 does not have yet (DESIGN.md, decision 6). pdf.js brings the rest of it
 * with itself. Only what is missing is added, as the standard has it. Comes before pdf.js, which needs it while loading.
 */
import { structuredCopy } from './structured-copy.js';

function add(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

/** The member at a place, counted from the end where it is negative. */
function at(this: ArrayLike<unknown>, index?: number): unknown {
  const whole = Math.trunc(Number(index)) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

/** Every occurrence of a text, or of an expression with the flag `g`. */
function replaceAll(this: string, pattern: string | RegExp, replacement: string | ((found: string, ...rest: unknown[]) => string)): string {
  if (pattern instanceof RegExp && !pattern.flags.includes('g')) throw new TypeError('replaceAll needs an expression with the flag g');
  const expression = pattern instanceof RegExp ? pattern : new RegExp(pattern.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'g');
  return this.replace(expression, replacement as string);
}

const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
for (const target of [Array.prototype, String.prototype, typedArray]) add(target, 'at', at);
add(String.prototype, 'replaceAll', replaceAll);
add(Object, 'hasOwn', (target: object, name: PropertyKey) => Object.prototype.hasOwnProperty.call(target, name));
add(globalThis, 'structuredClone', structuredCopy);
