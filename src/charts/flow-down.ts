import { bandOf, THIN, turning, upright } from './band.js';
import { figureText } from './bars.js';
import type { Count } from './count.js';
import type { FlowData } from './flow.js';
import { captionOf, drawnOf, nodeBox } from './flow-parts.js';
import type { Caption, FlowEnd, FlowPicture, FlowSpace } from './flow-parts.js';
import { layoutOf } from './layout.js';

/**
 * Geometry from top to bottom: a stem along the left edge, which the first band enters from above and others by a turn from
 * the right, and out of which they turn to the right again. So names stand one below the other, however narrow the picture.
 */
export function flowDown(data: FlowData, space: FlowSpace): FlowPicture {
  const layout = layoutOf([], space);
  const { em, width } = layout;
  const { into, outOf, none } = drawnOf(data);
  const [thickness, radius, gap, pad] = [em * 0.5, em * 0.7, em * 0.6, em * 0.5];
  const total = `${data.all.text}*`;

  const beside = radius + em * 0.3 + thickness + pad;
  const figures = Math.max(...[total, ...[...into, ...outOf].map(figureText)].map(layout.measure));
  const stem = Math.max(em * 2, Math.min(width * 0.36, em * 9, width - beside - figures));
  const scale = stem / data.all.value;
  const captionX = stem + beside;
  const nodeX = captionX - pad - thickness;
  const room = width - captionX;

  /** Rows from `top` on, each as high as its node or its caption. */
  const rowsFrom = (top: number, counts: readonly Count[]): { rows: Row[]; bottom: number } => {
    let y = top;
    const rows = counts.map((count): Row => {
      const caption = captionOf(space.labelOf(count.name), figureText(count), room, layout);
      const size = count.value * scale;
      const height = Math.max(size, caption.height);
      const row = { count, size, caption, captionY: y + (height - caption.height) / 2, nodeY: y + (height - size) / 2 };
      y += height + gap;
      return row;
    });
    return { rows, bottom: y };
  };
  const endOf = (side: FlowEnd['side'], { count, size, caption, captionY, nodeY }: Row, slot: number, allY: number): FlowEnd => ({
    id: count.id,
    side,
    cells: count.cells,
    box: nodeBox(nodeX, nodeY, thickness, size),
    // The inner side of the turn is the lower one on the way in, and the upper one on the way out.
    band: bandOf(count.id, count.cells, size, turning([slot, allY], [nodeX, side === 'into' ? nodeY + size : nodeY], radius)),
    ...caption.placed(captionX, captionY),
  });

  const [first, ...others] = into;
  const above = first && captionOf(space.labelOf(first.name), figureText(first), width, layout);
  const top = (above?.height ?? 0) + em * 0.3;
  const sources = rowsFrom(top + gap, others);
  const all = captionOf(space.all, total, room, layout);
  const lowest = Math.max(top + em * 2, ...sources.rows.map(({ nodeY, size }) => nodeY + size));
  const allY = Math.max(sources.bottom + (all.height - thickness) / 2, lowest + radius);
  const captionTop = allY - (all.height - thickness) / 2;
  const results = rowsFrom(Math.max(captionTop + all.height + gap, allY + thickness + radius), outOf);

  const ends: FlowEnd[] = [];
  let left = 0;
  let right = stem;
  if (first && above) {
    const size = first.value * scale;
    const box = { x: 0, y: top, width: Math.max(size, THIN), height: thickness };
    const band = bandOf(first.id, first.cells, size, upright([0, top + thickness], allY));
    ends.push({ id: first.id, side: 'into', cells: first.cells, box, band, ...above.placed(0, 0) });
    left = size;
  }
  for (const row of sources.rows) ends.push(endOf('into', row, (left += row.size), allY));
  for (const row of results.rows) {
    ends.push(endOf('outOf', row, right, allY + thickness));
    right -= row.size;
  }
  return {
    direction: 'down',
    width,
    height: Math.ceil(results.bottom - gap),
    fontSize: em,
    scale,
    ends,
    all: { cells: data.all.cells, box: { x: 0, y: allY, width: stem, height: thickness }, ...all.placed(captionX, captionTop) },
    none,
  };
}

interface Row {
  readonly count: Count;
  /** Width of its band. */
  readonly size: number;
  readonly caption: Caption;
  readonly captionY: number;
  readonly nodeY: number;
}
