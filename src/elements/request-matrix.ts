import { balanceOf, outcomesData } from '../charts/index.js';
import { isSound } from '../model/finding.js';
import type { FormId } from '../model/edition.js';
import type { Requests } from '../model/report.js';
import { planOutcomes } from './charts/index.js';
import type { ChartOptions } from './charts/index.js';
import { StatutoryElement } from './statutory-element.js';
import type { Part, PlannedChart } from './explored.js';

/**
 * 三、收到和处理政府信息公开申请情况: the matrix of requests by outcome and applicant, with a chart of the outcomes where
 * the table's relations hold.
 *
 * Sources, first present wins: the `report` property, a `<script type="application/json">` child, `src`, a `<table>`
 * child, an enclosing `<disclosure-report>`. A table child is taken up only if every cell of it could be read.
 *
 * @element request-matrix
 * @fires report-load - A report was read and is shown. `event.report`, `event.problems`.
 * @fires report-error - It could not be shown. `event.code`, `event.detail`.
 * @slot table - The table, put there by the element as a light child.
 * @slot note - Footnotes printed with the table, likewise.
 * @slot - What is shown until there is a table.
 * @csspart summary - The computed sentences.
 * @csspart charts - The charts.
 * @csspart region - The region the table scrolls in.
 * @csspart findings - What editors see in `preview`.
 * @csspart message - What is said while loading, where there is nothing, and where loading failed.
 * @csspart button - The button that loads again.
 * @cssprop --disclosure-text - Colour of text.
 * @cssprop --disclosure-muted - Colour of remarks.
 * @cssprop --disclosure-background - Background of cells.
 * @cssprop --disclosure-header - Background of headers.
 * @cssprop --disclosure-line - Colour of rules.
 * @cssprop --disclosure-focus - Colour of the focus outline.
 * @cssprop --disclosure-mark - Colour of bars.
 */
export class RequestMatrix extends StatutoryElement {
  override readonly form: FormId = 'requests';

  protected override planCharts(part: Part, options: ChartOptions): PlannedChart[] {
    const table = part.table as Requests;
    const data = isSound(part.findings, 'requests') ? outcomesData(table, part.form) : undefined;
    if (!data) return [];
    const balance = balanceOf(table, part.form);
    return [{ title: options.words.outcomes, ...(balance && { lead: options.words.balance(balance) }), ...planOutcomes(data, options) }];
  }
}
