import type { Count } from './count.js';
import { baseline, layoutOf, LEADING, linesFrom, placeRow } from './layout.js';
import type { Axis, Box, ChartSpace, Picture } from './layout.js';
import type { Line } from './text.js';
import type { Named } from '../model/index.js';

/** Bars that share an axis. */
export interface BarGroup {
  readonly id: string;
  /** Said above the bars. */
  readonly name?: Named;
  readonly bars: readonly Count[];
}

/** Horizontal bars, each group on an axis of its own. */
export interface BarsPicture extends Picture {
  readonly groups: readonly {
    readonly id: string;
    readonly heading: readonly Line[];
    readonly bars: readonly Bar[];
  }[];
}

export interface Bar {
  readonly id: string;
  readonly cells: readonly string[];
  readonly label: readonly Line[];
  readonly axis: Axis;
  /** The whole row, label included: what a pointer may hit. */
  readonly row: Box;
  /** Of width 0 where nothing was counted. */
  readonly box: Box;
  /** The count at the bar's end, with `*` where computed. */
  readonly figure: Line;
}

/** The count as it is shown: `*` marks a sum the form does not print. */
export function figureText(count: Count): string {
  return count.computed ? `${count.text}*` : count.text;
}

/** Geometry of groups of bars. Lengths are to scale within a group; a count above 0 is at least 1 px long. */
export function barsPicture(groups: readonly BarGroup[], space: ChartSpace): BarsPicture {
  const counts = groups.flatMap((group) => group.bars);
  const layout = layoutOf(counts.map((count) => space.labelOf(count.name)), space);
  const { em, origin, width } = layout;
  const thickness = Math.round(em * 1.2);
  const pad = em * 0.4;
  const reach = Math.max(1, width - origin - 2 * pad - Math.max(0, ...counts.map((count) => layout.measure(figureText(count)))));
  let y = 0;
  const placed = groups.map((group, index) => {
    if (index > 0) y += em;
    const texts = group.name ? layout.wrap(space.labelOf(group.name), width * 0.9) : [];
    const heading = linesFrom(texts, 0, y, layout);
    if (texts.length > 0) y += (texts.length * LEADING + 0.2) * em;
    const most = Math.max(0, ...group.bars.map((count) => count.value));
    const bars = group.bars.map((count): Bar => {
      const row = placeRow(space.labelOf(count.name), y, 0, thickness, em * 0.6, layout);
      const top = y;
      const length = count.value > 0 ? Math.max(1, (count.value / most) * reach) : 0;
      y = row.bottom;
      return {
        id: count.id,
        cells: count.cells,
        label: row.label,
        axis: row.axis,
        row: { x: 0, y: top, width, height: row.bottom - top },
        box: { x: origin, y: row.barTop, width: length, height: thickness },
        figure: { text: figureText(count), x: origin + length + pad, y: baseline(row.barTop + thickness / 2, layout) },
      };
    });
    return { id: group.id, heading, bars };
  });
  return { width, height: Math.ceil(y), fontSize: em, groups: placed };
}
