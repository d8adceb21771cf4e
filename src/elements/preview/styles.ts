import { css } from 'lit';

/** Styles of the panels that authors see. */
export const PREVIEW_STYLES = css`
.findings {
  overflow-wrap: anywhere;
  margin: 1em 0 0;
  padding: 0.75em 1em;
  border: 2px dashed var(--disclosure-line, #8a8f98);
  line-height: 1.6;
}
.findings p { margin: 0 0 0.25em; }
.findings-title { font-weight: 600; }
.findings summary { cursor: pointer; }
.findings summary:focus { outline: 3px solid var(--disclosure-focus, #0b57d0); outline-offset: 2px; }
.findings ul { margin: 0.25em 0 0.5em; padding-left: 1.5em; }
@media print {
  .findings { display: none; }
}
`;
