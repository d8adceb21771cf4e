import { css } from 'lit';

/*
 * Colours, and what a page may set in their place (on the element or any ancestor):
 *
 *     --disclosure-mark            bars of outcomes and documents
 *     --disclosure-mark-1 … -4     results of cases, in the form's order: solid, upright lines, slanting lines, dots
 *     --disclosure-axis            the line bars start from, and the lines around tiles
 *     --disclosure-muted           labels of tiles, units: the colour of the text around them, unless a dark theme or the page says otherwise
 *     --disclosure-background      behind figures that stand on a mark, and in textures: the colour of the page
 *     --disclosure-text            those figures; all other text has the colour of the element
 *
 * `palette` on the host is `red` or `blue`, as government sites are. All are neutral: no colour says good or bad. Those of neighbouring results and of results and page differ by 3:1 or more.
 */
const LIGHT = css`
  --mark: var(--disclosure-mark, #4a6a92);
  --mark-1: var(--disclosure-mark-1, #1b3556);
  --mark-2: var(--disclosure-mark-2, #6f8db3);
  --mark-3: var(--disclosure-mark-3, #27313c);
  --mark-4: var(--disclosure-mark-4, #788491);
  --axis: var(--disclosure-axis, #8a8f98);
  --ground: var(--disclosure-background, #fff);
  --on-ground: var(--disclosure-text, #1b1f24);
`;
const RED = css`
  --mark: var(--disclosure-mark, #a03a35);
  --mark-1: var(--disclosure-mark-1, #5c1512);
  --mark-2: var(--disclosure-mark-2, #bf6f69);
  --mark-3: var(--disclosure-mark-3, #3a2a28);
  --mark-4: var(--disclosure-mark-4, #8d7b78);
`;
const BLUE = css`
  --mark: var(--disclosure-mark, #1f5fa8);
  --mark-1: var(--disclosure-mark-1, #0b2f66);
  --mark-2: var(--disclosure-mark-2, #5b8fcc);
  --mark-3: var(--disclosure-mark-3, #22303f);
  --mark-4: var(--disclosure-mark-4, #748496);
`;
const DARK = css`
  --mark: var(--disclosure-mark, #8fb0d8);
  --mark-1: var(--disclosure-mark-1, #c9dcf4);
  --mark-2: var(--disclosure-mark-2, #557497);
  --mark-3: var(--disclosure-mark-3, #d9dee4);
  --mark-4: var(--disclosure-mark-4, #6b7783);
  --axis: var(--disclosure-axis, #7d848e);
  --ground: var(--disclosure-background, #1b1f24);
  --on-ground: var(--disclosure-text, #e8eaed);
`;

/** Styles of the charts, for the shadow root they are drawn in. `theme` on the host: `dark`, or `auto` to follow the system. */
export const CHART_STYLES = css`
:host { ${LIGHT} }
:host([palette='red']) { ${RED} }
:host([palette='blue']) { ${BLUE} }
:host([theme='dark']) { ${DARK} }
@media (prefers-color-scheme: dark) {
  :host([theme='auto']) { ${DARK} }
}
@media print {
  :host, :host([theme]) {
    ${LIGHT}
    --ground: #fff;
    --on-ground: #000;
  }
  .picture, .tiles { color: #000; }
}
.picture {
  max-width: 100%;
  height: auto;
  overflow: visible;
  letter-spacing: normal;
  word-spacing: normal;
  text-transform: none;
}
.picture text { fill: currentColor; }
.picture .on-plate { fill: var(--on-ground); }
.heading, .tile dt { font-weight: 600; }
.figure, .on-plate, .tile-figure { font-variant-numeric: tabular-nums; }
.picture rect, .axis { shape-rendering: crispEdges; }
.bar { fill: var(--mark); }
.row { fill: transparent; }
.axis { stroke: var(--axis); }
.plate { fill: var(--ground); }
.patch { fill: var(--ground); stroke: var(--ink); }
.texture { stroke: var(--ink); stroke-width: 0.11em; }
.patch-1 { --ink: var(--mark-1); }
.patch-2 { --ink: var(--mark-2); }
.patch-3 { --ink: var(--mark-3); }
.patch-4 { --ink: var(--mark-4); }
.patch-1 .patch, .patch-2 .patch { fill: var(--ink); }
.patch-2 .texture { stroke: var(--ground); stroke-width: 0.08em; }
.patch-4 .texture { stroke-width: 0.18em; stroke-linecap: round; }
.tiles {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
  gap: 0.75em;
  margin: 0;
}
.tile { padding: 0.5em 0.75em; border: 1px solid var(--axis); }
.tile dd { margin: 0.25em 0 0; overflow-wrap: anywhere; }
.tile-label { display: block; }
.tile-figure { font-size: 1.25em; }
@media (forced-colors: active) {
  :host, :host([theme]) {
    --mark: CanvasText;
    --mark-1: CanvasText;
    --mark-2: CanvasText;
    --mark-3: CanvasText;
    --mark-4: CanvasText;
    --axis: CanvasText;
    --ground: Canvas;
    --on-ground: CanvasText;
  }
}
`;
