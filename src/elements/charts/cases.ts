import { nothing } from 'lit';
import type { SVGTemplateResult } from 'lit';
import { stacksPicture } from '../../charts/index.js';
import type { CasesData, Keyed, Segment, StacksPicture } from '../../charts/index.js';
import { drawAxis, drawBox, drawLines, drawMark, drawPatch, drawPicture } from './drawing.js';
import type { ChartOptions, PlannedDrawing } from './drawing.js';

/** 四: the tracks as stacked bars on one axis. */
export function planCases(data: CasesData, options: ChartOptions): PlannedDrawing {
  const { labelOf, words } = options;
  const picture = stacksPicture(data, { ...options, path: words.track });
  const label = words.described(
    words.cases,
    data.tracks.map(({ names, results, total }) => ({
      name: words.track(names.map(labelOf)),
      figures: [...results, total].map(({ name, text, computed }) => ({ name: labelOf(name), text, computed })),
    })),
  );
  return { height: picture.height, draw: () => drawPicture(picture, label, drawStacks(picture)) };
}

/** Tracks as stacked bars. */
export function drawStacks({ legend, stacks }: StacksPicture): unknown {
  return [
    legend.map(drawKeyed),
    stacks.map(({ label, axis, segments, total }) => [
      drawLines(label),
      segments.map(drawSegment),
      drawMark(total.cells, [drawBox(total.row, 'row'), drawLines([total.line], 'figure')]),
      drawAxis(axis),
    ]),
  ];
}

function drawSegment({ cells, patch, plate, aside }: Segment): SVGTemplateResult {
  return drawMark(cells, [
    drawPatch(patch),
    plate ? [drawBox(plate.box, 'plate'), drawLines([plate.line], 'on-plate')] : nothing,
    aside ? drawKeyed(aside) : nothing,
  ]);
}

function drawKeyed({ row, swatch, lines }: Keyed): unknown {
  return [drawBox(row, 'row'), drawPatch(swatch), drawLines(lines, 'figure')];
}
