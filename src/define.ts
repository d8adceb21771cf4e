import { DisclosureReport } from './elements/disclosure-report.js';
import { DisclosureTable } from './elements/disclosure-table.js';
import { RequestMatrix } from './elements/request-matrix.js';
import { ReviewLitigationGrid } from './elements/review-litigation-grid.js';

/** Registers the elements. The only side effect of the library; where a tag is taken, the first one stays. */
const ELEMENTS = {
  'disclosure-report': DisclosureReport,
  'disclosure-table': DisclosureTable,
  'request-matrix': RequestMatrix,
  'review-litigation-grid': ReviewLitigationGrid,
} as const;

for (const [tag, element] of Object.entries(ELEMENTS)) {
  if (customElements.get(tag)) {
    console.warn(`disclosure-elements: <${tag}> is defined already; the first definition stays.`);
  } else {
    customElements.define(tag, element);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-report': DisclosureReport;
    'disclosure-table': DisclosureTable;
    'request-matrix': RequestMatrix;
    'review-litigation-grid': ReviewLitigationGrid;
  }
}
