import { css } from 'lit';

/** What the dark theme sets in place of the defaults, which stand where each property is used. */
const DARK = css`
  --disclosure-text: #e6e8eb;
  --disclosure-muted: #b3bac4;
  --disclosure-background: #1b1f24;
  --disclosure-header: #272d35;
  --disclosure-line: #69717c;
  --disclosure-focus: #8ab4f8;
  background: var(--disclosure-background);
`;

/** Styles around the table. The table's own are in light-styles.ts, the charts' in charts/styles.ts. */
export const SHADOW_STYLES = css`
:host {
  /* Beside a floated picture there is less room, and everything in here has to know. */
  display: flow-root;
  margin: 1em 0;
  text-indent: 0;
  color: var(--disclosure-text, inherit);
  /* For a page's text of 18 px or more, as in elder mode, targets are larger, and nothing is smaller than 18 px. */
  --disclosure-small: max(0.875em, min(18px, (1em - 17px) * 18));
  --disclosure-target: max(44px, min(60px, (1em - 17px) * 60));
}
:host([hidden]) { display: none; }
:host([palette='red']) { --disclosure-header: #fbf0ee; --disclosure-line: #a98682; --disclosure-focus: #a3241d; }
:host([palette='blue']) { --disclosure-header: #eaf2fb; --disclosure-line: #7f97b3; --disclosure-focus: #0b57d0; }
@media screen {
  :host([theme='dark']) { ${DARK} }
}
@media screen and (prefers-color-scheme: dark) {
  :host([theme='auto']) { ${DARK} }
}
* { box-sizing: border-box; }
.region {
  max-width: 100%;
  overflow-x: auto;
}
.summary { margin: 0 0 0.75em; }
.summary p { margin: 0 0 0.25em; line-height: 1.75; }
.amount { font-variant-numeric: tabular-nums; white-space: nowrap; }
/* What is loaded later finds its place kept. */
.tools { min-height: calc(var(--disclosure-target) + 0.5em); }
.chart { margin: 0 0 1em; }
.chart svg { display: block; }
figcaption { margin: 0 0 0.5em; font-weight: 600; line-height: 1.5; }
.lead, .remark { margin: 0.25em 0 0; font-weight: 400; font-variant-numeric: tabular-nums; }
.computed, .remark, .tile-label, .tile-unit { color: var(--disclosure-muted, currentColor); font-size: var(--disclosure-small); }
[part='message'] {
  margin: 0 0 0.75em;
  padding: 0.75em 1em;
  border: 1px solid var(--disclosure-line, #8a8f98);
  background: var(--disclosure-header, #eef1f5);
  color: var(--disclosure-text, #1b1f24);
  line-height: 1.6;
}
[part='message'] p { margin: 0 0 0.5em; }
button {
  min-height: var(--disclosure-target);
  padding: 0.4em 1.2em;
  border: 1px solid currentColor;
  border-radius: 2px;
  background: transparent;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
button:focus, .region:focus { outline: 3px solid var(--disclosure-focus, #0b57d0); outline-offset: 2px; }
@media print {
  /* The heading in front of it may be any kind of line. */
  :host { color: #000; break-before: avoid; }
  .summary { break-inside: avoid; break-after: avoid; }
  .region { overflow: visible; }
  .chart { break-inside: avoid; }
  button, .tools { display: none; }
}
`;
