import type { Box } from './layout.js';

/** A box in the fill of the result with this index. */
export interface Patch {
  readonly index: number;
  readonly box: Box;
  /** Path of the lines or dots on it, which tell it apart where colours do not; empty for the first, which is solid. */
  readonly texture: string;
}

/** Fills are told apart by texture: solid, upright lines, slanting lines, dots. They are plain paths, so no ids are needed. */
export function patchOf(index: number, box: Box, em: number): Patch {
  const draw = TEXTURES[index % TEXTURES.length];
  return { index, box, texture: draw ? draw(box, em * 0.45) : '' };
}

const TEXTURES: readonly ((box: Box, step: number) => string)[] = [
  () => '',
  ({ x, y, width, height }, step) => every(step, width, (at) => `M${round(x + at)} ${round(y)}v${round(height)}`),
  ({ x, y, width, height }, step) =>
    every(step, width + height, (at) => {
      const [left, right] = [Math.max(0, at - height), Math.min(at, width)];
      return `M${round(x + left)} ${round(y + at - left)}L${round(x + right)} ${round(y + at - right)}`;
    }),
  ({ x, y, width, height }, step) =>
    every(step, width, (across) => every(step, height, (down) => `M${round(x + across)} ${round(y + down)}h0`)),
];

/** Evenly from half a step on, short of `end`. */
function every(step: number, end: number, draw: (at: number) => string): string {
  let path = '';
  for (let at = step / 2; at < end; at += step) path += draw(at);
  return path;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
