import { casesData } from '../charts/index.js';
import type { FormId } from '../model/edition.js';
import { planCases } from './charts/index.js';
import type { ChartOptions } from './charts/index.js';
import { StatutoryElement } from './statutory-element.js';
import type { Part, PlannedChart } from './explored.js';

/**
 * 四、政府信息公开行政复议、行政诉讼情况: three tracks of results, with a chart of the tracks whose figures are all known
 * and agree with their totals.
 *
 * Sources, slots, events, parts and custom properties as those of `<request-matrix>`.
 *
 * @element review-litigation-grid
 * @fires report-load - A report was read and is shown. `event.report`, `event.problems`.
 * @fires report-error - It could not be shown. `event.code`, `event.detail`.
 * @slot table - The table, put there by the element as a light child.
 * @slot note - Footnotes printed with the table, likewise.
 * @csspart summary - The computed sentences.
 * @csspart charts - The charts.
 * @csspart region - The region the table scrolls in.
 * @csspart findings - What editors see in `preview`.
 * @csspart message - What is said while loading, where there is nothing, and where loading failed.
 * @csspart button - The button that loads again.
 * @cssprop --disclosure-mark-1 - Colour of 结果维持; -2 结果纠正, -3 其他结果, -4 尚未审结.
 */
export class ReviewLitigationGrid extends StatutoryElement {
  override readonly form: FormId = 'reviewLitigation';

  protected override planCharts(part: Part, options: ChartOptions): PlannedChart[] {
    const data = casesData(part.table, part.form);
    if (!data) return [];
    const leftOut = data.leftOut.map((track) => options.words.track(track.names.map(options.labelOf)));
    const remark = leftOut.length === 0 ? {} : { remark: options.words.leftOut(leftOut) };
    return [{ title: options.words.cases, ...remark, ...planCases(data, options) }];
  }
}
