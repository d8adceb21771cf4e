import { THIN } from './band.js';
import type { Band } from './band.js';
import type { Count } from './count.js';
import type { FlowData } from './flow.js';
import { LEADING, linesFrom } from './layout.js';
import type { Box, ChartSpace, Layout, Picture } from './layout.js';
import type { Line } from './text.js';

/** The flow of requests: bands from node to node, all to one scale. */
export interface FlowPicture extends Picture {
  /** `across`: from left to right; `down`: from top to bottom. */
  readonly direction: 'across' | 'down';
  /** Width in px that one request takes. */
  readonly scale: number;
  /** What was counted: where requests came from, then what became of them. What is 0 is left out. */
  readonly ends: readonly FlowEnd[];
  /** The node in the middle, which everything passes. */
  readonly all: FlowNode;
  /** What is 0 and so not drawn. */
  readonly none: readonly Count[];
}

export interface FlowNode {
  readonly cells: readonly string[];
  readonly box: Box;
  /** Name and count, the count with `*` where computed. */
  readonly caption: readonly Line[];
  /** All of the caption, and what a pointer may hit around it. */
  readonly row: Box;
}

export interface FlowEnd extends FlowNode {
  readonly id: string;
  readonly side: 'into' | 'outOf';
  /** From this node to the one in the middle, or the other way. */
  readonly band: Band;
}

export interface FlowSpace extends ChartSpace {
  /** Name of the node in the middle. */
  readonly all: string;
}

/** The counts that are drawn on each side, and what is left out. */
export interface Drawn {
  readonly into: readonly Count[];
  readonly outOf: readonly Count[];
  readonly none: readonly Count[];
}

export function drawnOf({ into, outOf }: FlowData): Drawn {
  const occurred = (count: Count): boolean => count.value > 0;
  return { into: into.filter(occurred), outOf: outOf.filter(occurred), none: [...into, ...outOf].filter((count) => !occurred(count)) };
}

/** A name and its figure as text, not placed yet. */
export interface Caption {
  readonly width: number;
  readonly height: number;
  readonly placed: (x: number, top: number) => Pick<FlowNode, 'caption' | 'row'>;
}

/** Wraps a name to a width; its figure stands behind the last line, or below it where there is no room. */
export function captionOf(name: string, figure: string, limit: number, layout: Layout): Caption {
  const texts = layout.wrap(name, limit);
  const last = captioned(texts.pop() ?? '', figure);
  texts.push(...(layout.measure(last) <= limit ? [last] : [last.slice(0, -figure.length - 1), figure]));
  const printed = texts.length * LEADING * layout.em;
  const width = Math.max(layout.target, ...texts.map(layout.measure));
  const height = Math.max(layout.target, printed);
  return {
    width,
    height,
    placed: (x, top) => ({ caption: linesFrom(texts, x, top + (height - printed) / 2, layout), row: { x, y: top, width, height } }),
  };
}

/** A name and its figure on one line. */
export function captioned(name: string, figure: string): string {
  return `${name} ${figure}`;
}

/** The upright box of a node, from `y` on; what is too small to be to scale is as high as its line is wide. */
export function nodeBox(x: number, y: number, thickness: number, size: number): Box {
  const height = Math.max(size, THIN);
  return { x, y: y + (size - height) / 2, width: thickness, height };
}
