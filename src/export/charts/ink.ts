import type { Colour, Paint } from '../svg/scene.js';

/** Colours of charts on white, those elements have without theme and palette. None says good or bad. */
export const INK = {
  text: { colour: '#1b1f24' },
  mark: { colour: '#4a6a92' },
  axis: { colour: '#8a8f98' },
  ground: { colour: '#ffffff' },
} satisfies Readonly<Record<string, Colour>>;

/** How a patch is painted: its ground with the line around it, and the lines or dots on it. */
export interface PatchInk {
  readonly patch: Paint;
  readonly texture: Paint;
}

const SOLID: PatchInk = { patch: patch('#1b3556', '#1b3556'), texture: {} };

/** By a result's place in the form: solid, upright lines, slanting lines, dots. `em` is the chart's font size in px. */
export function patchInk(index: number, em: number): PatchInk {
  const inks: readonly PatchInk[] = [
    SOLID,
    { patch: patch('#6f8db3', '#6f8db3'), texture: { stroke: INK.ground, strokeWidth: 0.08 * em } },
    { patch: patch('#27313c'), texture: { stroke: { colour: '#27313c' }, strokeWidth: 0.11 * em } },
    { patch: patch('#788491'), texture: { stroke: { colour: '#788491' }, strokeWidth: 0.18 * em, cap: 'round' } },
  ];
  return inks[index % inks.length] ?? SOLID;
}

function patch(line: string, ground = INK.ground.colour): Paint {
  return { fill: { colour: ground }, stroke: { colour: line }, crisp: true };
}
