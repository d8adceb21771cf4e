import { css } from 'lit';

/**
 * Styles of the tables in the page. They stand in the page's own tree, beside the CMS's rules: `:not(#_)` outweighs any
 * selector with ids, and the few properties that decide layout are `!important`, since only that beats a CMS's own.
 *
 * Three columns of row labels stay in view while a table scrolls; their offsets need known widths, so the layout is
 * fixed and the widths are custom properties on the table.
 */
const LIGHT = css`
table.disclosure-own:not(#_):not(#_) {
  --disclosure-label-1: max(2.6em, calc(var(--disclosure-word-1, 0) * 0.62em + 0.6em));
  --disclosure-label-2: max(5.6em, calc(var(--disclosure-word-2, 0) * 0.62em + 0.6em));
  --disclosure-label-3: 14.6em;
  --disclosure-cell: max(var(--disclosure-figure, 4) * 0.58em + 1.1em, var(--disclosure-heading, 0) * 0.62em + 0.6em);
  display: table !important;
  box-sizing: border-box !important;
  table-layout: fixed !important;
  border-collapse: separate !important;
  border-spacing: 0 !important;
  width: 100% !important;
  max-width: none !important;
  height: auto !important;
  margin: 0 !important;
  float: none !important;
  position: static !important;
  border: 0;
  border-top: 1px solid var(--disclosure-line, #8a8f98);
  border-left: 1px solid var(--disclosure-line, #8a8f98);
  background: var(--disclosure-background, #fff);
  color: var(--disclosure-text, #1b1f24);
  font: inherit;
  line-height: 1.5;
  text-align: left;
  text-indent: 0;
  letter-spacing: normal;
  white-space: normal;
}
@media screen {
  table.disclosure-own.disclosure-narrow:not(#_):not(#_) {
    --disclosure-label-1: 2.5em;
    --disclosure-label-2: 3.1em;
    --disclosure-label-3: max(6.2em, calc(var(--disclosure-word-3, 0) * 0.62em + 0.6em));
    font-size: var(--disclosure-small) !important;
  }
}
table.disclosure-requests:not(#_):not(#_) {
  min-width: calc(var(--disclosure-label-1) + var(--disclosure-label-2) + var(--disclosure-label-3) + var(--disclosure-columns, 7) * max(4.4em, var(--disclosure-cell))) !important;
}
table.disclosure-review-litigation:not(#_):not(#_) {
  min-width: calc(var(--disclosure-columns, 15) * max(3.1em, var(--disclosure-cell))) !important;
}
table.disclosure-disclosure:not(#_):not(#_) {
  min-width: 0 !important;
}
table.disclosure-disclosure + table.disclosure-disclosure:not(#_):not(#_) {
  margin-top: -1px !important;
}
table.disclosure-own:not(#_):not(#_) > caption {
  display: table-caption !important;
  caption-side: top !important;
  box-sizing: border-box !important;
  position: sticky !important;
  left: 0 !important;
  width: auto !important;
  max-width: var(--disclosure-room, none) !important;
  padding: 0.4em 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  font-weight: 600;
  line-height: 1.4;
  text-align: left;
  text-indent: 0;
}
table.disclosure-disclosure + table.disclosure-disclosure:not(#_):not(#_) > caption {
  padding-top: 0.9em;
}
table.disclosure-own:not(#_):not(#_) > colgroup > col { width: auto !important; }
table.disclosure-own:not(#_):not(#_) > colgroup > col.disclosure-label-1-of-1 { width: 34% !important; }
table.disclosure-own:not(#_):not(#_) > colgroup > col.disclosure-label-1-of-3 { width: var(--disclosure-label-1) !important; }
table.disclosure-own:not(#_):not(#_) > colgroup > col.disclosure-label-2-of-3 { width: var(--disclosure-label-2) !important; }
table.disclosure-own:not(#_):not(#_) > colgroup > col.disclosure-label-3-of-3 { width: var(--disclosure-label-3) !important; }
table.disclosure-own:not(#_):not(#_) > thead { display: table-header-group !important; background: none; }
table.disclosure-own:not(#_):not(#_) > tbody { display: table-row-group !important; background: none; }
table.disclosure-own:not(#_):not(#_) > * > tr {
  display: table-row !important;
  height: auto !important;
  background: none;
}
table.disclosure-own:not(#_):not(#_) > * > tr > * {
  display: table-cell !important;
  box-sizing: border-box !important;
  position: static !important;
  float: none !important;
  width: auto !important;
  min-width: 0 !important;
  max-width: none !important;
  height: auto !important;
  padding: 0.35em 0.5em;
  border: 0;
  border-right: 1px solid var(--disclosure-line, #8a8f98);
  border-bottom: 1px solid var(--disclosure-line, #8a8f98);
  background: var(--disclosure-background, #fff);
  color: inherit;
  font: inherit;
  text-align: left;
  text-indent: 0;
  vertical-align: middle;
  white-space: normal !important;
  word-break: normal;
  overflow-wrap: break-word;
}
table.disclosure-own:not(#_):not(#_) > * > tr > th {
  background: var(--disclosure-header, #eef1f5);
  font-weight: 400;
}
table.disclosure-own:not(#_):not(#_) > thead > tr > th {
  padding-right: 0.3em;
  padding-left: 0.3em;
  text-wrap: balance;
  font-weight: 600;
  text-align: center;
}
table.disclosure-own:not(#_):not(#_) > thead > tr > td {
  background: var(--disclosure-header, #eef1f5);
  color: var(--disclosure-muted, inherit);
  font-size: var(--disclosure-small);
}
table.disclosure-own:not(#_):not(#_) > * > tr > .disclosure-figure {
  /* A row of blanks is as high as any other. */
  height: 2.2em !important;
  text-align: right;
  font-variant-numeric: tabular-nums;
  /* What is printed on two lines is shown on two: it may be two figures. */
  white-space: pre !important;
}
table.disclosure-disclosure:not(#_):not(#_) > * > tr > .disclosure-figure,
table.disclosure-review-litigation:not(#_):not(#_) > * > tr > .disclosure-figure {
  text-align: center;
  white-space: pre-line !important;
}
table.disclosure-own:not(#_):not(#_) > * > tr > .disclosure-total { font-weight: 600; }
table.disclosure-own:not(#_):not(#_) > * > tr > .disclosure-missing { color: var(--disclosure-muted, inherit); }
table.disclosure-requests:not(#_):not(#_) > tbody > tr > th[rowspan] {
  padding-right: 0.2em;
  padding-left: 0.2em;
  text-align: center;
}
@media screen {
  table.disclosure-narrow.disclosure-words:not(#_):not(#_) > tbody > tr > th[rowspan] { writing-mode: vertical-rl; }
  table.disclosure-narrow:not(#_):not(#_) > * > tr > * { padding: 0.3em 0.25em; }
  table.disclosure-narrow:not(#_):not(#_) > tbody > tr > th { line-height: 1.3; }
}
table.disclosure-requests:not(#_):not(#_) > * > tr > .disclosure-row-label,
table.disclosure-requests:not(#_):not(#_) > * > tr > .disclosure-corner {
  position: sticky !important;
  left: 0 !important;
  z-index: 1;
}
table.disclosure-requests:not(#_):not(#_) > * > tr > .disclosure-level-2 { left: var(--disclosure-label-1) !important; }
table.disclosure-requests:not(#_):not(#_) > * > tr > .disclosure-level-3 {
  left: calc(var(--disclosure-label-1) + var(--disclosure-label-2)) !important;
}
p.disclosure-note:not(#_):not(#_) {
  margin: 0.5em 0 0 !important;
  color: inherit;
  font: inherit;
  font-size: var(--disclosure-small);
  line-height: 1.6;
  text-indent: 0;
}
@media print {
  table.disclosure-own:not(#_):not(#_) {
    min-width: 0 !important;
    font-size: 9pt !important;
  }
  /* A label beside several rows would be blank on a second page, so each table stays on one: A4 either way holds it. No row is cut. */
  table.disclosure-own:not(#_):not(#_), table.disclosure-own:not(#_):not(#_) > * > tr { break-inside: avoid; line-height: 1.35; }
  disclosure-report:not(#_) > .disclosure-own { color: #000 !important; }
  disclosure-report:not(#_) > h1, disclosure-report:not(#_) > h2, disclosure-report:not(#_) > h3, disclosure-report:not(#_) > h4 { break-after: avoid; }
  table.disclosure-own:not(#_):not(#_) > * > tr > * {
    position: static !important;
    padding: 0.2em 0.3em;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  table.disclosure-own:not(#_):not(#_) > * > tr > .disclosure-figure { height: auto !important; }
  table.disclosure-words:not(#_):not(#_) { font-size: 8pt !important; line-height: 1.2; }
}
@media print and (orientation: landscape) {
  table.disclosure-requests:not(#_):not(#_) { font-size: 8pt !important; line-height: 1.2; }
  table.disclosure-requests:not(#_):not(#_) > * > tr > * { padding: 0.06em 0.3em; }
}
`;

/**
 * Puts the sheet into the tree a connected element stands in (the page, or another element's shadow root), once.
 * Assigned, not pushed: pushing throws in Chromium before 99.
 */
export function adoptLightStyles(element: Element): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const sheet = LIGHT.styleSheet;
  // A sheet belongs to the document it was made in; in another one only a style element will do.
  if (sheet && 'adoptedStyleSheets' in root && element.ownerDocument === document) {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return;
  }
  const home = 'head' in root ? root.head : root;
  if (home.querySelector('style[data-disclosure]')) return;
  const style = element.ownerDocument.createElement('style');
  style.setAttribute('data-disclosure', '');
  style.textContent = LIGHT.cssText;
  home.append(style);
}
