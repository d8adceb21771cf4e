import { nameOf } from '../model/index.js';
import type { Disclosure, Form } from '../model/index.js';
import type { BarGroup } from './bars.js';
import { countOf, isDrawable, known } from './count.js';

/** 二: for each kind of document its counts in the form's order, on an axis of its own. */
export type DocumentsData = readonly BarGroup[];

/** The rows of 二 that count documents; all others are tiles. */
export const DOCUMENT_ROWS: readonly string[] = ['regulations', 'normativeDocuments'];

/** What the chart of documents shows. A row is left out where a figure of it is unknown; `undefined` where nothing is above 0. */
export function documentsData(table: Disclosure, form: Form): DocumentsData | undefined {
  const groups = form.blocks.flatMap((block) =>
    block.rows
      .filter((row) => DOCUMENT_ROWS.includes(row.id))
      .flatMap((row) => {
        const bars = known(block.columns.map((column) => countOf(table, form, [row], [column], 'column')));
        return bars ? [{ id: row.id, name: nameOf('row', [row]), bars }] : [];
      }),
  );
  return isDrawable(groups.flatMap(({ bars }) => bars)) ? groups : undefined;
}
