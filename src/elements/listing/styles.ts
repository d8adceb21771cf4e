import { css } from 'lit';
import type { LitElement } from 'lit';
import { adoptOnce } from '../adopt-styles.js';

/** Of the tables of a list, beside those of all tables in light-styles.ts. */
const LIST = css`
table.disclosure-list:not(#_):not(#_) {
  position: relative !important;
  max-width: 40em !important;
}
table.disclosure-list + table.disclosure-list:not(#_):not(#_) { margin-top: 1em !important; }
/* A figure has room to be spaced out by readers’ own styles. Labels of groups stand in columns as wide as an indent and lie over the cell beside them, which is as high as they are. */
table.disclosure-list:not(#_):not(#_) > colgroup > col:nth-child(n) { width: 0.7em !important; }
table.disclosure-list:not(#_):not(#_) > colgroup > col:nth-last-child(2) { width: auto !important; }
table.disclosure-list:not(#_):not(#_) > colgroup > col:last-child { width: min(45vw, max(6em, var(--disclosure-cell), calc(var(--disclosure-figure) * 0.7em + 1.1em))) !important; }
/* In large text on a narrow page a long figure is broken, so that the label beside it has room. */
table.disclosure-list:not(#_):not(#_) > tbody > tr > .disclosure-figure { white-space: pre-wrap !important; }
table.disclosure-list:not(#_):not(#_) > tbody > tr > * { padding: 0.5em; }
table.disclosure-list:not(#_):not(#_) > tbody > tr > th:not(.disclosure-level-1) { border-left: 1px solid var(--disclosure-line, #8a8f98); }
table.disclosure-own.disclosure-list:not(#_):not(#_) > tbody > tr > .disclosure-corner[data-label] { background: var(--disclosure-header, #eef1f5) !important; font-weight: 600; }
table.disclosure-list:not(#_):not(#_) > tbody > tr > [data-label]::before { content: attr(data-label); visibility: hidden; }
table.disclosure-list:not(#_):not(#_) > tbody > tr > th[rowspan] {
  padding: 0;
  border-right: 0;
  vertical-align: top;
}
table.disclosure-list:not(#_):not(#_) > tbody > tr > th > span {
  position: absolute;
  padding: 0.5em;
  font-weight: 600;
}
`;

/** What is loaded later finds its place kept. */
const CHOOSER = css`
.chooser { min-height: calc(var(--disclosure-target) + 4.2em); }
@media print {
  .chooser { display: none; }
}
`;

/** Adds them to the tree an element stands in and to its own. */
export function adoptListStyles(element: LitElement): void {
  adoptOnce(element.getRootNode(), LIST);
  adoptOnce(element.renderRoot, CHOOSER);
}
