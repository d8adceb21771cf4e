/** Report + edition + words → the description of a table; static HTML of it. */
export { describePart } from './describe.js';
export type { LayOut } from './describe.js';
export type { DescribedCell, FigureCell, HeaderCell, PartDescription, TableDescription } from './description.js';
export { figuresOf, figuresShown, withWhole } from './figures.js';
export type { TableView } from './lines.js';
export { cellClass, escapeHtml, kebab, labelColumnClass, OWN_CLASS, partHtml, PICTURE_CLASS, tableHtml } from './html.js';
export { outlineOf } from './outline.js';
export type { OutlineEntry } from './outline.js';
export { renderReportHtml, TAG_OF } from './report-html.js';
export type { Picture, RenderOptions } from './report-html.js';
export { viewNamed, viewsOf } from './view.js';
export type { ViewChoice, ViewName } from './view.js';
