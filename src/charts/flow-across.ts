import { bandOf, level } from './band.js';
import type { Along } from './band.js';
import { figureText } from './bars.js';
import type { Count } from './count.js';
import type { FlowData } from './flow.js';
import { captioned, captionOf, drawnOf, nodeBox } from './flow-parts.js';
import type { FlowEnd, FlowPicture, FlowSpace } from './flow-parts.js';
import { layoutOf } from './layout.js';

/** Geometry from left to right: names and nodes of what came in, the node in the middle under its name, what became of it. */
export function flowAcross(data: FlowData, space: FlowSpace): FlowPicture {
  const layout = layoutOf([], space);
  const { em, width, measure } = layout;
  const { into, outOf, none } = drawnOf(data);
  const [thickness, pad, gap] = [em * 0.5, em * 0.6, em * 0.6];
  const total = `${data.all.text}*`;

  /** As wide as the longest caption, but no wider than a part of the picture, unless a figure needs it. */
  const column = (counts: readonly Count[], part: number): number =>
    Math.max(
      ...counts.map((count) => measure(figureText(count))),
      Math.min(width * part, Math.max(...counts.map((count) => measure(captioned(space.labelOf(count.name), figureText(count)))))),
    );
  const [left, right] = [column(into, 0.2), column(outOf, 0.34)];
  const sourceX = left + pad;
  const resultX = width - right - pad - thickness;
  const middleX = sourceX + (resultX - sourceX) * 0.3;

  const all = captionOf(space.all, total, width * 0.6, layout);
  const top = all.height + em * 0.4;
  const height = Math.min(Math.max(width * 0.2, em * 9), em * 15);
  const scale = height / data.all.value;

  const ends = (counts: readonly Count[], side: FlowEnd['side'], bandAt: (nodeY: number, slot: number) => Along): { ends: FlowEnd[]; bottom: number } => {
    let [y, slot] = [top, top];
    const placed = counts.map((count, index): FlowEnd => {
      const size = count.value * scale;
      const caption = captionOf(space.labelOf(count.name), figureText(count), side === 'into' ? left : right, layout);
      if (index > 0) y += gap;
      const row = Math.max(size, caption.height);
      const nodeY = y + (row - size) / 2;
      const band = bandOf(count.id, count.cells, size, bandAt(nodeY, slot));
      const placed = caption.placed(side === 'into' ? 0 : width - right, y + (row - caption.height) / 2);
      y += row;
      slot += size;
      return { id: count.id, side, cells: count.cells, box: nodeBox(side === 'into' ? sourceX : resultX, nodeY, thickness, size), band, ...placed };
    });
    return { ends: placed, bottom: y };
  };
  const sources = ends(into, 'into', (nodeY, slot) => level([sourceX + thickness, nodeY], [middleX, slot]));
  const results = ends(outOf, 'outOf', (nodeY, slot) => level([middleX + thickness, slot], [resultX, nodeY]));
  const allX = Math.min(Math.max(0, middleX + (thickness - all.width) / 2), width - all.width);
  return {
    direction: 'across',
    width,
    height: Math.ceil(Math.max(sources.bottom, results.bottom, top + height)),
    fontSize: em,
    scale,
    ends: [...sources.ends, ...results.ends],
    all: { cells: data.all.cells, box: { x: middleX, y: top, width: thickness, height }, ...all.placed(allX, 0) },
    none,
  };
}
