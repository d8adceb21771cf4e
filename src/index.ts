/** Classes, functions and types. Importing this registers nothing; `disclosure-elements/define` does. */
export { DisclosureReport } from './elements/disclosure-report.js';
export { DisclosureTable } from './elements/disclosure-table.js';
export { RequestMatrix } from './elements/request-matrix.js';
export { ReviewLitigationGrid } from './elements/review-litigation-grid.js';
export { ReportErrorEvent, ReportLoadEvent } from './elements/events.js';
export { check, checkYears } from './checks/index.js';
export { EDITIONS } from './editions/index.js';
export { quantityOf, valueOf } from './model/figure.js';
export { validateReport } from './model/validate.js';
export { describePart, renderReportHtml } from './tables/index.js';
export type * from './model/index.js';
