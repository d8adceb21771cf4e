import { css } from 'lit';

/** A cell that a mark stands for, in the page's own tree: told by its frame as well. */
export const LIT_CELLS = css`
table.disclosure-own:not(#_):not(#_) > * > tr > .disclosure-lit {
  outline: 3px solid var(--disclosure-focus, #0b57d0) !important;
  outline-offset: -3px;
  background: var(--disclosure-header, #eef1f5);
}
table.disclosure-own:not(#_):not(#_) > * > tr > :focus, table.disclosure-list:not(#_):not(#_) > tbody > tr > :focus > span { outline: 3px solid var(--disclosure-focus, #0b57d0) !important; outline-offset: -3px; }
/* What a site insists on for its cells was chosen on light ground: in the dark, text and ground are of one kind. */
@media screen {
  [theme='dark'] > table.disclosure-own:not(#_):not(#_) > * > tr > td:not(.disclosure-lit) { background: var(--disclosure-background, #fff) !important; color: var(--disclosure-text, #1b1f24) !important; }
  [theme='dark'] > table.disclosure-own:not(#_):not(#_) > * > tr > th, [theme='dark'] > table.disclosure-own:not(#_):not(#_) > thead > tr > td { background: var(--disclosure-header, #eef1f5) !important; color: var(--disclosure-text, #1b1f24) !important; }
}
@media screen and (prefers-color-scheme: dark) {
  [theme='auto'] > table.disclosure-own:not(#_):not(#_) > * > tr > td:not(.disclosure-lit) { background: var(--disclosure-background, #fff) !important; color: var(--disclosure-text, #1b1f24) !important; }
  [theme='auto'] > table.disclosure-own:not(#_):not(#_) > * > tr > th, [theme='auto'] > table.disclosure-own:not(#_):not(#_) > thead > tr > td { background: var(--disclosure-header, #eef1f5) !important; color: var(--disclosure-text, #1b1f24) !important; }
}
@media (forced-colors: active) {
  table.disclosure-own:not(#_):not(#_) > * > tr > .disclosure-lit, table.disclosure-own:not(#_):not(#_) > * > tr > :focus, table.disclosure-list:not(#_):not(#_) > tbody > tr > :focus > span { outline-color: Highlight !important; }
}
@media print {
  table.disclosure-own:not(#_):not(#_) > * > tr > .disclosure-lit { outline: 0 !important; background: none; }
}
`;

/** Targets are 44 px high, and 60 where the page's text is 18 px or larger, as in elder mode. */
export const EXPLORE_STYLES = css`
:host { position: relative; }
.buttons { display: flex; flex-wrap: wrap; }
.buttons > *, .takes button { margin: 0 0.5em 0.5em 0; }
select, .radio { min-height: var(--disclosure-target); }
.radio { min-width: var(--disclosure-target); }
.buttons > .tool { margin-right: 0.4em; }
.tool { padding: 0.35em clamp(1px, calc((100% - 14.3em - 6px) / 6), 0.9em); border-color: var(--disclosure-line, #8a8f98); }
.tool[aria-expanded='true'] { background: var(--disclosure-header, #eef1f5); color: var(--disclosure-text, #1b1f24); }
.panel {
  margin: 0 0 0.75em;
  padding: 0.75em 1em 0.5em;
  border: 1px solid var(--disclosure-line, #8a8f98);
  background: var(--disclosure-background, #fff);
  color: var(--disclosure-text, #1b1f24);
  line-height: 1.6;
}
@media screen { .panel-view { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr)); grid-column-gap: 2em; } }
fieldset { min-width: 0; margin: 0 0 0.5em; padding: 0; border: 0; }
legend { padding: 0; font-weight: 600; }
.radio { display: inline-flex; align-items: center; margin: 0 1.25em 0 0; cursor: pointer; }
.radio input { width: 1.2em; height: 1.2em; margin: 0 0.4em 0 0; }
.choice { display: block; margin: 0 0 0.75em; font-weight: 600; }
select {
  display: block;
  width: 100%;
  max-width: 30em;
  padding: 0.3em 0.5em;
  border: 1px solid var(--disclosure-line, #8a8f98);
  border-radius: 2px;
  background: var(--disclosure-background, #fff);
  color: var(--disclosure-text, #1b1f24);
  font: inherit;
}
select:focus, .radio input:focus, a:focus, .amount:focus, .tiles [tabindex]:focus { outline: 3px solid var(--disclosure-focus, #0b57d0); outline-offset: 2px; }
.chooser .choice { display: flex; align-items: center; margin: 0 0 0.5em; }
.chooser select { flex: 1 1 0; min-width: 0; margin: 0 0 0 0.75em; }
.takes { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; }
.terms { margin: 0 0 0.5em; }
.terms dt { margin: 0.5em 0 0; font-weight: 600; }
.terms dd { margin: 0; }
.article, .muted { color: var(--disclosure-muted, currentColor); font-size: var(--disclosure-small); }
.terms .article { margin: 0 0 0 0.5em; }
.now, .said { margin: 0 0 0.5em; line-height: 1.6; overflow-wrap: anywhere; }
.now:empty, .said:empty { margin: 0; }
.told { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
.card {
  position: absolute;
  z-index: 3;
  box-sizing: border-box;
  width: max-content;
  max-width: min(26em, 100%);
  padding: 0.6em 0.8em;
  border: 1px solid var(--disclosure-text, #1b1f24);
  background: var(--disclosure-background, #fff);
  color: var(--disclosure-text, #1b1f24);
  box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
  line-height: 1.5;
}
.card:focus { outline: 3px solid var(--disclosure-focus, #0b57d0); outline-offset: 2px; }
.card p { margin: 0 0 0.35em; }
.card p:last-child { margin: 0; }
.card .place { font-size: var(--disclosure-small); }
.card .value { font-size: 1.125em; font-variant-numeric: tabular-nums; }
.card .actions { display: flex; flex-wrap: wrap; margin: 0.5em 0 0; }
.actions > * { margin: 0 0.4em 0.4em 0; padding: 0.25em 0.7em; }
.chart [data-cells], .amount { cursor: pointer; }
/* Its room was measured with the spacing of its font. */
.picture text { letter-spacing: normal !important; word-spacing: normal !important; }
.amount { text-decoration: underline; text-decoration-style: dotted; text-underline-offset: 0.2em; }
.disclosure-lit .bar, .disclosure-lit .patch, .disclosure-lit .flow-node, .disclosure-lit .flow-band { stroke: var(--disclosure-text, #1b1f24); stroke-width: 2px; }
.tiles .disclosure-lit { outline: 2px solid var(--disclosure-text, #1b1f24); outline-offset: 2px; }
.summary .disclosure-lit { background: var(--disclosure-header, #eef1f5); color: var(--disclosure-text, #1b1f24); }
.chart g[tabindex]:focus { outline: 3px solid var(--disclosure-focus, #0b57d0); outline-offset: 2px; }
.edge {
  position: absolute;
  width: 1.25em;
  margin-left: -1.25em;
  background: linear-gradient(to left, rgb(27 31 36 / 30%), rgb(27 31 36 / 0%));
  pointer-events: none;
}
.edge[hidden] { display: none; }
.chart { position: relative; }
/* For the keyboard: a pointer goes straight to a mark. */
.opener { position: absolute; right: 0; bottom: 0; background: var(--disclosure-background, #fff); color: var(--disclosure-text, #1b1f24); }
.opener:not(:focus) { width: 1px; min-height: 0; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
:host([show='table']) .charts { display: none; }
:host([show='chart']) .charts ~ .region { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media print {
  .tools, .card, .opener, .edge { display: none; }
  .amount { text-decoration: none; }
  .summary .disclosure-lit { background: none; color: inherit; }
  :host([show='table']) .charts { display: block; }
  :host([show='chart']) .charts ~ .region { position: static; width: auto; height: auto; clip-path: none; }
}
@media (forced-colors: active) {
  .card { border-width: 2px; }
  button:focus, select:focus, .radio input:focus, a:focus, .amount:focus, .tiles [tabindex]:focus, .card:focus, .chart g[tabindex]:focus, .region:focus { outline-color: Highlight; }
  .disclosure-lit .bar, .disclosure-lit .patch, .disclosure-lit .flow-node, .disclosure-lit .flow-band { stroke: Highlight; }
}
`;
