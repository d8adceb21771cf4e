import { caseSharesPicture } from '../../charts/index.js';
import type { CaseSharesData } from '../../charts/index.js';
import { drawStacks } from './cases.js';
import { drawPicture } from './drawing.js';
import type { ChartOptions, PlannedDrawing } from './drawing.js';

export interface CaseSharesOptions extends ChartOptions {
  /** Name of the chart. */
  readonly title: string;
  /** Name of the base: 已审结. */
  readonly decided: string;
}

/** 四: the results of each track as shares of its decided cases. */
export function planCaseShares(data: CaseSharesData, options: CaseSharesOptions): PlannedDrawing {
  const { decided, labelOf, title, words } = options;
  const picture = caseSharesPicture(data, { ...options, path: words.track });
  const label = words.described(
    title,
    data.tracks.map((track) => ({
      name: words.track(track.names.map(labelOf)),
      figures: [
        ...track.results.map(({ name, text, computed }) => ({ name: labelOf(name), text, computed })),
        { name: decided, text: track.decided.text, computed: true },
      ],
    })),
  );
  return { height: picture.height, draw: () => drawPicture(picture, label, drawStacks(picture)) };
}
