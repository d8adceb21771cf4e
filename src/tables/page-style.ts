/**
 * Styles of a page of its own, for readers without any script: lines between cells, figures under one another. Elements
 * that are defined bring their own. A section carries none: it stands in a page that has styles.
 */
export const PAGE_STYLE = `
body {
  max-width: 72rem;
  margin: 1.5rem auto;
  padding: 0 1rem;
  color: #1b1f24;
  background: #fff;
  font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  line-height: 1.75;
}
h1, h2, h3, h4, h5, h6 { line-height: 1.4; }
disclosure-report, disclosure-table, request-matrix, review-litigation-grid { display: block; }
table {
  width: 100%;
  margin: 0 0 1.25rem;
  border-collapse: collapse;
  font-size: 0.9375rem;
  line-height: 1.5;
}
caption {
  padding: 0.4em 0;
  font-weight: 600;
  text-align: left;
}
th, td {
  padding: 0.3em 0.5em;
  border: 1px solid #8a8f98;
  text-align: left;
  vertical-align: middle;
}
th, .disclosure-corner {
  background: #eef1f5;
  font-weight: 400;
}
thead th {
  font-weight: 600;
  text-align: center;
}
.disclosure-corner { text-align: left; }
td.disclosure-figure {
  height: 1.5em;
  text-align: right;
  font-variant-numeric: tabular-nums;
  white-space: pre-line;
}
.disclosure-disclosure td.disclosure-figure, .disclosure-review-litigation td.disclosure-figure { text-align: center; }
.disclosure-total { font-weight: 600; }
.disclosure-note { font-size: 0.875rem; }
.disclosure-picture img { max-width: 100%; height: auto; }
@media print {
  body { max-width: none; margin: 0; padding: 0; }
  table { font-size: 9pt; }
  thead { display: table-header-group; }
  tr, .disclosure-disclosure, .disclosure-review-litigation, .disclosure-picture { break-inside: avoid; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  th, td { padding: 0.2em 0.3em; }
}
`;
