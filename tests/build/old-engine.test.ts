import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { missingInChromium80 } from '../../.build/old-engine.js';

const CASES: readonly (readonly [code: string, ...missing: string[]])[] = [
  ['const { a, ...b } = x; export const c = a?.b ?? import("./d.js"); for (const e of f) g(`${e}`, 1n);'],
  ['class A { #a = 1 }', 'syntax: Unexpected character \'#\' (1:10)'],
  ['a ||= 1', 'syntax: Unexpected token (1:4)'],
  ['a.replaceAll("b", "c"); a?.replaceChildren()', '.replaceAll', '.replaceChildren'],
  ['a.at(-1); grid.at(row, column); at(-1)', '.at'],
  ['Object.hasOwn(a, "b"); own.hasOwn(a)', 'Object.hasOwn'],
  ['structuredClone(a); ({ structuredClone: 1 }).structuredClone; typeof structuredClone; ({ structuredClone })', 'structuredClone'],
  ['({ a: { structuredClone: b } })'],
  ['globalThis.trustedTypes; signal.aborted; AbortSignal.timeout(1)', 'AbortSignal.timeout'],
  ['css`a:is(b) { inset: 0; color: color-mix(in srgb, red, blue) }`', 'styles: :has(), :is(), :where()', 'styles: color-mix(), light-dark(), oklch()', 'styles: inset'],
  ['css`a { display: grid; gap: 1em } b { display: flex; margin: 1em } c { clip-path: inset(50%) }`'],
  ['css`a { display: flex; gap: 1em }`; css`b{gap:1em}`', 'styles: gap outside of a grid'],
  ['"a:focus-visible{b:c}"', 'styles: :focus-visible'],
  ['say(":is(a)", "inset: 0")'],
];

describe('what Chromium 80 lacks in a script', () => {
  for (const [code, ...missing] of CASES) {
    it(`${code} → ${missing.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(missingInChromium80(code), missing);
    });
  }
});
