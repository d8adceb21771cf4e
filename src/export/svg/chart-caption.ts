import type { FormId } from '../../model/edition.js';
import type { Report } from '../../model/report.js';
import type { ExportContext } from '../context.js';
import { partName } from '../part-name.js';
import { sourceLines } from '../source-lines.js';
import type { Caption } from './lines-under.js';
import type { Scene } from './scene.js';

/** What a chart is, beside its drawing. */
export interface ChartAbout {
  /** The part it was drawn from. */
  readonly part: FormId;
  /** The chart's name. */
  readonly title: string;
  /** What else the page says below it: what is computed, what was left out. */
  readonly notes?: readonly string[] | undefined;
  /** When the file is made, YYYY-MM-DD; not said if absent. */
  readonly made?: string | undefined;
}

/** Charts mark with a star what they added up. */
const COMPUTED = /\S\*$/;

/**
 * What stands under a chart in a file: its title; the sign of computed figures, where it has any, and other notes; body,
 * year and table it was drawn from; where and when the report was published, as far as it says; and when the file was made.
 */
export function chartCaption(report: Report, scene: Scene, { part, title, notes = [], made }: ChartAbout, context: ExportContext): Caption {
  const { fileWords } = context;
  const name = partName(report, part, context);
  const starred = scene.shapes.some((shape) => shape.type === 'text' && COMPUTED.test(shape.text));
  return {
    title,
    lines: [
      ...(starred ? [fileWords.computed] : []),
      ...notes,
      ...(name === undefined ? [] : [name]),
      ...sourceLines(report, fileWords),
      ...(made === undefined ? [] : [fileWords.made(made)]),
    ],
  };
}
