import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Axis, Box, ChartSpace, Line, Patch, Picture } from '../../charts/index.js';
import type { ChartWords } from '../../model/words.js';

/** What a chart is laid out and drawn with. */
export interface ChartOptions extends ChartSpace {
  readonly words: ChartWords;
}

/** A chart laid out: how high it will be, and the drawing of it. */
export interface PlannedDrawing {
  readonly height: number;
  readonly draw: () => TemplateResult;
}

/** The picture as one image to assistive technology; its content is in `label`, and cell by cell in the table. */
export function drawPicture({ width, height, fontSize }: Picture, label: string, content: unknown): TemplateResult {
  return html`<svg
    class="picture"
    role="img"
    aria-label=${label}
    width=${width}
    height=${height}
    viewBox=${`0 0 ${width} ${height}`}
    font-size=${fontSize}
  >
    ${content}
  </svg>`;
}

/** What stands for some cells, and leads to them: their paths are joined by a space. */
export function drawMark(cells: readonly string[], content: unknown): SVGTemplateResult {
  return svg`<g class="mark" data-cells=${cells.join(' ')}>${content}</g>`;
}

export function drawLines(lines: readonly Line[], name = 'label'): SVGTemplateResult[] {
  return lines.map(({ text, x, y }) => svg`<text class=${name} x=${x} y=${y}>${text}</text>`);
}

export function drawBox({ x, y, width, height }: Box, name: string): SVGTemplateResult {
  return svg`<rect class=${name} x=${x} y=${y} width=${width} height=${height}></rect>`;
}

export function drawAxis({ x, top, bottom }: Axis): SVGTemplateResult {
  return svg`<path class="axis" d=${`M${x} ${top}V${bottom}`}></path>`;
}

/** The outline is drawn inside the box, so that the room between two boxes stays what it is. */
export function drawPatch({ index, box: { x, y, width, height }, texture }: Patch): SVGTemplateResult {
  const inner = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
  return svg`<g class=${`patch-${index + 1}`}>${drawBox(inner, 'patch')}<path class="texture" d=${texture}></path></g>`;
}
