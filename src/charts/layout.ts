import { estimate, wrap } from './text.js';
import type { Line, Measure } from './text.js';
import type { Named } from '../model/index.js';

/** What a chart is laid out for. */
export interface ChartSpace {
  /** Width at hand in px; what is below 240 is drawn as 240. */
  readonly width: number;
  /** The page's font size in px. */
  readonly fontSize: number;
  readonly labelOf: (name: Named) => string;
  readonly measure?: Measure;
  /** What a pointer hits is this high and wide at least, in px; as high as it is drawn without it. */
  readonly target?: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of the upright line that bars start from. */
export interface Axis {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** What every chart has. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Font size of all text in px. */
  readonly fontSize: number;
}

/** The measures all rows of a chart share. */
export interface Layout {
  /** The full width. */
  readonly width: number;
  /** Font size of the chart; paddings and heights are parts of it. */
  readonly em: number;
  /** Whether labels stand left of the bars, or above them. */
  readonly beside: boolean;
  /** Where the bars start. */
  readonly origin: number;
  readonly target: number;
  /** Width of the text of a chart's font. */
  readonly measure: (text: string) => number;
  /** Lines no wider than this. */
  readonly wrap: (text: string, width: number) => string[];
}

/** From this width on, in em of the page, labels stand beside the bars. */
const BESIDE_FROM = 30;
/** Height of a line of text, in em of the chart. */
export const LEADING = 1.4;
/** From the middle of a line of text down to its baseline. */
const BASELINE = 0.35;

/** Lays out rows with these labels. Their column is as wide as the longest, but leaves the larger part to the bars. */
export function layoutOf(labels: readonly string[], space: ChartSpace): Layout {
  // Smaller than the page's text, but not smaller than 18 px where that is of 18 px, as in elder mode.
  const em = Math.max(space.fontSize * 0.875, space.fontSize < 18 ? 0 : 18);
  const width = Math.max(240, space.width);
  const measureText = space.measure ?? estimate;
  const measure = (text: string): number => measureText(text, em);
  const beside = width >= BESIDE_FROM * space.fontSize;
  const column = Math.ceil(Math.min(Math.max(0, ...labels.map(measure)), 18 * em, width * 0.4));
  return {
    width,
    em,
    beside,
    // Half a pixel makes the axis one sharp line.
    origin: beside ? Math.round(column + em) + 0.5 : 0.5,
    target: space.target ?? 0,
    measure,
    wrap: (text, limit) => wrap(text, limit, em, measureText),
  };
}

/** Lines of text one below the other, from `top`. */
export function linesFrom(texts: readonly string[], x: number, top: number, layout: Layout): Line[] {
  return texts.map((text, index) => ({ text, x, y: baseline(top + (index + 0.5) * LEADING * layout.em, layout) }));
}

/** The baseline of text whose middle is at `middle`. */
export function baseline(middle: number, layout: Layout): number {
  return middle + BASELINE * layout.em;
}

/** A label and the room for its bar. */
export interface Row {
  readonly label: readonly Line[];
  readonly barTop: number;
  /** This bar's part of the line that all bars start from. */
  readonly axis: Axis;
  readonly bottom: number;
}

/** Places a row from `top` on. `thickness` is the bar's, `above` is kept free over it, `least` around all of it. */
export function placeRow(label: string, top: number, above: number, thickness: number, least: number, layout: Layout): Row {
  const { beside, em, origin, target, width } = layout;
  const texts = layout.wrap(label, beside ? origin - em : width);
  const height = texts.length * LEADING * em;
  const over = beside ? Math.max(above + thickness / 2, height / 2) : height + 0.15 * em + above + thickness / 2;
  const under = (beside ? Math.max(thickness, height) : thickness) / 2;
  const gap = Math.max(least, target - over - under) / 2;
  const reached = top + gap;
  const middle = reached + over;
  const bottom = middle + under + gap;
  const barTop = middle - thickness / 2;
  return {
    label: linesFrom(texts, 0, beside ? middle - height / 2 : reached, layout),
    barTop,
    // Beside the labels the parts join into one line; under them each is a foot of its own, clear of the text.
    axis: beside ? { x: origin, top, bottom } : { x: origin, top: barTop - 2, bottom: barTop + thickness + 2 },
    bottom,
  };
}
