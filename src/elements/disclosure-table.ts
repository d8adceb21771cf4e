import { documentsData, tilesData } from '../charts/index.js';
import type { FormId } from '../model/edition.js';
import type { Disclosure } from '../model/report.js';
import { planDocuments, renderTiles } from './charts/index.js';
import type { ChartOptions } from './charts/index.js';
import { StatutoryElement } from './statutory-element.js';
import type { Part, PlannedChart } from './explored.js';

/**
 * 二、主动公开政府信息情况: one table for each item of article 20, with small bars of documents and tiles of the rest.
 *
 * Sources, slots, events, parts and custom properties as those of `<request-matrix>`.
 *
 * @element disclosure-table
 * @fires report-load - A report was read and is shown. `event.report`, `event.problems`.
 * @fires report-error - It could not be shown. `event.code`, `event.detail`.
 * @slot table - The tables, put there by the element as light children.
 * @slot note - Footnotes printed with the tables, likewise.
 * @csspart summary - The computed sentences.
 * @csspart charts - The charts.
 * @csspart region - The region the tables scroll in.
 * @csspart findings - What editors see in `preview`.
 * @csspart message - What is said while loading, where there is nothing, and where loading failed.
 * @csspart button - The button that loads again.
 */
export class DisclosureTable extends StatutoryElement {
  override readonly form: FormId = 'disclosure';

  protected override planCharts(part: Part, options: ChartOptions): PlannedChart[] {
    const { words } = options;
    const tiles = tilesData(part.table as Disclosure, part.form);
    const documents = documentsData(part.table as Disclosure, part.form);
    return [
      ...(documents ? [{ title: words.documents, ...planDocuments(documents, options) }] : []),
      ...(tiles.length > 0 ? [{ title: words.tiles, draw: () => renderTiles(tiles, options) }] : []),
    ];
  }
}
