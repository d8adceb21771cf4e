import { barsPicture } from '../../charts/index.js';
import type { BarGroup, BarsPicture, DocumentsData, OutcomesData } from '../../charts/index.js';
import { drawAxis, drawBox, drawLines, drawMark, drawPicture } from './drawing.js';
import type { ChartOptions, PlannedDrawing } from './drawing.js';

/** 三: bars of outcomes. */
export function planOutcomes(data: OutcomesData, options: ChartOptions): PlannedDrawing {
  return planBars([data], options.words.outcomes, options);
}

/** 二: bars of documents, an axis for each kind. */
export function planDocuments(data: DocumentsData, options: ChartOptions): PlannedDrawing {
  return planBars(data, options.words.documents, options);
}

/** Bars of any counts, an axis for each group. */
export function planBars(groups: readonly BarGroup[], title: string, options: ChartOptions): PlannedDrawing {
  const { labelOf, words } = options;
  const picture = barsPicture(groups, options);
  const label = words.described(
    title,
    groups.map(({ name, bars }) => ({
      ...(name ? { name: labelOf(name) } : {}),
      figures: bars.map(({ name, text, computed }) => ({ name: labelOf(name), text, computed })),
    })),
  );
  return { height: picture.height, draw: () => drawPicture(picture, label, drawGroups(picture)) };
}

function drawGroups({ groups }: BarsPicture): unknown {
  return groups.map(({ heading, bars }) => [
    drawLines(heading, 'heading'),
    bars.map(({ cells, label, axis, row, box, figure }) => [
      drawMark(cells, [drawBox(row, 'row'), drawLines(label), drawBox(box, 'bar'), drawLines([figure], 'figure')]),
      drawAxis(axis),
    ]),
  ]);
}
