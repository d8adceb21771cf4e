import { balanceOf, barsPicture, casesData, documentsData, outcomesData, stacksPicture } from '../../charts/index.js';
import type { ChartSpace, Picture } from '../../charts/index.js';
import { labelKey } from '../../model/edition.js';
import type { Form, FormId, Named } from '../../model/edition.js';
import { isSound } from '../../model/finding.js';
import type { Finding } from '../../model/finding.js';
import type { Disclosure, Report, Requests, ReviewLitigation } from '../../model/report.js';
import { formOf } from '../../model/table.js';
import type { ExportContext } from '../context.js';
import type { Scene, Shape } from '../svg/scene.js';
import { barShapes, stackShapes } from './shapes.js';

/** The chart a part has without anybody asking for another, drawn without a page. */
export interface UsualChart {
  readonly title: string;
  /** What the page says above or below it: the balance of requests, tracks that are left out. */
  readonly notes: readonly string[];
  /** Keys of the rows that are drawn, where the chart does not show the whole table. */
  readonly rows?: readonly string[];
  /** Without a description: what it says in words is for the caller to add. */
  readonly picture: Omit<Scene, 'description'>;
}

/** Px. With the margins of `toSvg` 640, which most columns of articles hold; text is 14 px. */
const SPACE = { width: 608, fontSize: 16 };

/**
 * The usual chart of a part: 三 outcomes, 四 results of cases, 二 documents. `undefined` where the report does not have the
 * part or nothing may be drawn: figures are unknown, contradict each other, or all are 0. The rules are those of the elements.
 * @param findings of the report's relations
 */
export function usualChart(report: Report, id: FormId, findings: readonly Finding[], context: ExportContext): UsualChart | undefined {
  const table = report[id];
  if (!table) return undefined;
  const form = formOf(table, id, context.editions);
  const { labels } = context.words;
  const space: ChartSpace = { ...SPACE, labelOf: (name: Named) => labels?.[labelKey(id, name.axis, name.key)] ?? name.label };
  switch (id) {
    case 'disclosure':
      return documents(table as Disclosure, form, space, context);
    case 'requests':
      return isSound(findings, id) ? outcomes(table as Requests, form, space, context) : undefined;
    case 'reviewLitigation':
      return cases(table, form, space, context);
  }
}

function documents(table: Disclosure, form: Form, space: ChartSpace, { words }: ExportContext): UsualChart | undefined {
  const data = documentsData(table, form);
  if (!data) return undefined;
  const picture = barsPicture(data, space);
  return { title: words.chart.documents, notes: [], rows: data.flatMap(({ name }) => name?.key ?? []), picture: drawn(picture, barShapes(picture)) };
}

function outcomes(table: Requests, form: Form, space: ChartSpace, { words }: ExportContext): UsualChart | undefined {
  const data = outcomesData(table, form);
  if (!data) return undefined;
  const picture = barsPicture([data], space);
  const balance = balanceOf(table, form);
  return { title: words.chart.outcomes, notes: balance ? [words.chart.balance(balance)] : [], picture: drawn(picture, barShapes(picture)) };
}

function cases(table: ReviewLitigation, form: Form, space: ChartSpace, { words }: ExportContext): UsualChart | undefined {
  const data = casesData(table, form);
  if (!data) return undefined;
  const picture = stacksPicture(data, { ...space, path: words.chart.track });
  const leftOut = data.leftOut.map(({ names }) => words.chart.track(names.map(space.labelOf)));
  return { title: words.chart.cases, notes: leftOut.length === 0 ? [] : [words.chart.leftOut(leftOut)], picture: drawn(picture, stackShapes(picture)) };
}

function drawn({ width, height }: Picture, shapes: readonly Shape[]): UsualChart['picture'] {
  return { width, height, shapes };
}
