import type { CasesData, Track } from './cases.js';
import { baseline, layoutOf, LEADING, linesFrom, placeRow } from './layout.js';
import type { Axis, Box, ChartSpace, Layout, Picture } from './layout.js';
import type { Line } from './text.js';
import { patchOf } from './texture.js';
import type { Patch } from './texture.js';

/** Tracks as stacked bars on one axis. */
export interface StacksPicture extends Picture {
  readonly legend: readonly Keyed[];
  readonly stacks: readonly Stack[];
}

/** Text behind a piece of the fill it stands for. */
export interface Keyed {
  readonly swatch: Patch;
  readonly lines: readonly Line[];
  /** All of it, and what a pointer may hit around it. */
  readonly row: Box;
}

export interface Stack {
  readonly id: string;
  readonly label: readonly Line[];
  readonly axis: Axis;
  /** Results that occurred, in the form's order. */
  readonly segments: readonly Segment[];
  /** Name and figure of the total, at the bar's end or above it. */
  readonly total: { readonly line: Line; readonly row: Box; readonly cells: readonly string[] };
}

export interface Segment {
  readonly id: string;
  readonly cells: readonly string[];
  readonly patch: Patch;
  /** The figure on the segment, on a plate of its own. */
  readonly plate?: { readonly box: Box; readonly line: Line };
  /** Where the segment is too narrow for that, or to be hit: the figure above the bar, behind a swatch. */
  readonly aside?: Keyed;
}

export interface StacksSpace extends ChartSpace {
  /** Joins the names of a track: 行政诉讼（复议后起诉）. */
  readonly path: (labels: readonly string[]) => string;
}

/** Room between segments, and the width of the narrowest, in px. */
const GAP = 2;
const NARROWEST = 4;

/**
 * Geometry of the tracks. All segments of all tracks are to one scale; the gaps between them come on top, and a result
 * that occurred is never narrower than 4 px.
 */
export function stacksPicture({ tracks }: CasesData, space: StacksSpace): StacksPicture {
  const labels = tracks.map((track) => space.path(track.names.map(space.labelOf)));
  const totals = tracks.map((track) => `${space.labelOf(track.total.name)} ${track.total.text}`);
  const layout = layoutOf(labels, space);
  const { em, origin, target, width } = layout;
  const results = tracks[0]?.results ?? [];
  const pad = em * 0.5;
  const room = width - origin - results.length * (GAP + NARROWEST);
  const widest = Math.max(target, ...totals.map(layout.measure));
  const beside = room - 2 * pad - widest;
  // In large print the totals may leave too little for the bars; then they go above them.
  const lifted = beside < width / 4;
  const scale = (lifted ? room : beside) / Math.max(1, ...tracks.map((track) => track.total.value));
  const thickness = Math.max(Math.round(em * 1.8), target);
  const gap = em * 0.9;

  const legend = flow(results.map((result, index) => ({ index, text: space.labelOf(result.name) })), 0, 0, 0, layout);
  let y = legend.bottom + em * 0.4;
  const stacks = tracks.map((track, index): Stack => {
    const parts = partsOf(track, scale, layout);
    const narrow = parts.filter((part) => !part.holdsText);
    const lift = lifted ? Math.max(LEADING * em, target) : 0;
    const above = lift + (narrow.length > 0 ? flow(narrow, origin, 0, target, layout).bottom + 0.15 * em : 0);
    const row = placeRow(labels[index] ?? '', y, above, thickness, gap, layout);
    const asides = flow(narrow, origin, row.barTop - above + lift, target, layout).entries;
    const middle = row.barTop + thickness / 2;
    const end = parts.reduce((right, part) => Math.max(right, part.x + part.width), origin);
    y = row.bottom;
    const [x, top, height] = lifted ? [origin, row.barTop - above, lift] : [end + pad, row.barTop, thickness];
    return {
      id: track.id,
      label: row.label,
      axis: row.axis,
      segments: parts.map((part): Segment => {
        const patch = patchOf(part.index, { x: part.x, y: row.barTop, width: part.width, height: thickness }, em);
        const aside = asides[narrow.indexOf(part)];
        return { id: part.id, cells: part.cells, patch, ...(aside ? { aside } : { plate: plateOn(part, middle, layout) }) };
      }),
      total: {
        line: { text: totals[index] ?? '', x, y: baseline(top + height / 2, layout) },
        row: { x, y: top, width: widest, height },
        cells: track.total.cells,
      },
    };
  });
  return { width, height: Math.ceil(y), fontSize: em, legend: legend.entries, stacks };
}

/** A segment along the bar. */
interface Part {
  readonly id: string;
  readonly index: number;
  readonly cells: readonly string[];
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** Whether it is wide enough for its figure, and to be hit. */
  readonly holdsText: boolean;
}

function partsOf(track: Track, scale: number, layout: Layout): Part[] {
  let x = layout.origin;
  return track.results.flatMap(({ id, cells, text, value }, index) => {
    if (value === 0) return [];
    const width = Math.max(NARROWEST, value * scale);
    const part = { id, index, cells, text, x, width, holdsText: Math.max(layout.measure(text) + layout.em, layout.target) <= width };
    x += width + GAP;
    return [part];
  });
}

/** A figure in the middle of its segment, with room around it that keeps the texture away. */
function plateOn({ text, x, width }: Part, middle: number, layout: Layout): { box: Box; line: Line } {
  const [pad, height, measured] = [layout.em * 0.25, layout.em * 1.2, layout.measure(text)];
  const left = x + (width - measured) / 2;
  return {
    box: { x: left - pad, y: middle - height / 2, width: measured + 2 * pad, height },
    line: { text, x: left, y: baseline(middle, layout) },
  };
}

/** Texts behind swatches, at the foot of rooms `least` px wide and high, one after the other in as many lines as it takes. */
function flow(
  items: readonly { readonly index: number; readonly text: string }[],
  left: number,
  top: number,
  least: number,
  layout: Layout,
): { entries: Keyed[]; bottom: number } {
  const { em } = layout;
  const side = em * 0.9;
  const indent = em * 1.3;
  let [x, y, bottom] = [left, top, top];
  const entries = items.map(({ index, text }): Keyed => {
    const room = layout.width - left - indent;
    const taken = Math.max(least, indent + Math.min(room, layout.measure(text)));
    if (x > left && x + taken > layout.width) [x, y] = [left, bottom];
    const texts = layout.wrap(text, room);
    const height = Math.max(least, texts.length * LEADING * em);
    const first = y + height - texts.length * LEADING * em;
    const lines = linesFrom(texts, x + indent, first, layout);
    const swatch = patchOf(index, { x, y: first + (LEADING * em - side) / 2, width: side, height: side }, em);
    const row = { x, y, width: taken, height };
    x += taken + em;
    bottom = Math.max(bottom, y + height);
    return { swatch, lines, row };
  });
  return { entries, bottom };
}
