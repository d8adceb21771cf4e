import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { structuredCopy } from '../../src/importer/page/structured-copy.js';

/** Things that refer to one another, as messages of pdf.js do. */
function message(): Record<string, unknown> {
  const buffer = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8).buffer;
  const own: Record<string, unknown> = {
    none: [null, undefined, NaN, -0, 1n, true, ''],
    views: [new Uint8ClampedArray(buffer, 2, 3), new Uint16Array(buffer, 2), new DataView(buffer, 1, 2), buffer],
    map: new Map<unknown, unknown>([['a', { b: [1, , 3] }], [{ c: 1 }, new Set(['d'])]]),
    date: new Date(0),
    made: new (class { x = 1; })(),
  };
  own['self'] = own;
  return own;
}

describe('a structured copy', () => {
  it('is what the platform makes', () => {
    const original = message();
    assert.deepEqual(structuredCopy(original), structuredClone(original));
  });

  it('of an error is one with its name and message', () => {
    const copy = structuredCopy(new RangeError('broken'));
    assert.ok(copy instanceof Error);
    assert.deepEqual([copy.name, copy.message], ['RangeError', 'broken']);
  });

  it('shares nothing with what it was made of but what is handed over', () => {
    const original = message();
    const [view, , , buffer] = original['views'] as [Uint8ClampedArray, unknown, unknown, ArrayBuffer];
    const copy = structuredCopy(original) as typeof original;
    const copied = copy['views'] as [Uint8ClampedArray, Uint16Array, DataView, ArrayBuffer];
    view[0] = 99;
    assert.deepEqual([copied[0][0], copied[0].buffer === copied[3], copied[3] === buffer, copy['self'] === copy], [3, true, false, true]);
    assert.equal((structuredCopy({ buffer }, { transfer: [buffer] }) as { buffer: unknown }).buffer, buffer);
  });

  it('of a function there is none', () => {
    assert.throws(() => structuredCopy({ call: () => 1 }), TypeError);
    assert.throws(() => structuredCopy(Symbol('a')), TypeError);
  });
});
