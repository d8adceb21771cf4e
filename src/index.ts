/** Classes, functions and types. Importing this registers nothing; `disclosure-elements/define` does. */
export { DisclosureReport } from './elements/disclosure-report.js';
export { DisclosureTable } from './elements/disclosure-table.js';
export { RequestMatrix } from './elements/request-matrix.js';
export { ReviewLitigationGrid } from './elements/review-litigation-grid.js';
export { ReportErrorEvent, ReportLoadEvent } from './elements/events.js';
export { check, checkYears, describePart, questionsOf, renderReportHtml, validateReport } from './api.js';
export type { EditionOptions, QuestionOptions, WordOptions } from './api.js';
export { EDITIONS } from './editions/index.js';
export { ZH_CN } from './locales/zh-CN.js';
export { quantityOf, valueOf } from './model/figure.js';
export { JsonError, parseExactly } from './model/parse-json.js';
export type { JsonHint, JsonTrouble } from './model/parse-json.js';
export type { Validation } from './model/validate.js';
export type { DescribedCell, FigureCell, HeaderCell, PartDescription, RenderOptions, TableDescription } from './tables/index.js';
export type * from './model/index.js';
