import type { Draw } from './variations.js';

/** Ways in which a file is damaged on its way, with `draw` for places and bytes. */
export type Mutation = 'flipped' | 'truncated' | 'cut' | 'spliced';

export const MUTATIONS: readonly Mutation[] = ['flipped', 'truncated', 'cut', 'spliced'];

/** A copy of a file with some bytes changed, its end missing, a piece missing, or a piece of it written again elsewhere. */
export function mutated(file: Uint8Array, mutation: Mutation, draw: Draw): Uint8Array {
  const at = draw(file.length);
  const length = 1 + draw(Math.max(1, Math.min(2_000, file.length - at)));
  switch (mutation) {
    case 'flipped': {
      const copy = file.slice();
      for (let count = 1 + draw(4); count > 0; count -= 1) {
        const place = draw(copy.length);
        copy[place] = (copy[place] ?? 0) ^ (1 << draw(8));
      }
      return copy;
    }
    case 'truncated':
      return file.slice(0, at);
    case 'cut':
      return joined(file.subarray(0, at), file.subarray(at + length));
    case 'spliced': {
      const from = draw(file.length);
      return joined(file.subarray(0, at), file.subarray(from, from + length), file.subarray(at));
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
