import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import { flowPicture } from '../../charts/index.js';
import type { Band, ChartSpace, FlowData, FlowNode, FlowPicture } from '../../charts/index.js';
import type { ChartWords } from '../../model/words.js';
import { drawBox, drawLines, drawMark, drawPicture } from './drawing.js';
import type { PlannedDrawing } from './drawing.js';

/** What the flow says beside the names of the rows. */
export interface FlowWords extends Pick<ChartWords, 'described'> {
  /** Name of the chart. */
  readonly title: string;
  /** Name of the node in the middle: the sum of 新收 and 上年结转. */
  readonly all: string;
  /** Said below where some bands are dotted: they are too few to be drawn to scale. */
  readonly thin: string;
  /** Said below of what is 0 and so not drawn. */
  readonly none: (names: readonly string[]) => string;
}

export interface FlowOptions extends ChartSpace {
  readonly words: FlowWords;
}

export interface PlannedFlow extends PlannedDrawing {
  /** Said below the drawing: what is not to scale, and what is not drawn. */
  readonly remark?: string;
}

/** 三: the flow of requests. Its styles are `FLOW_STYLES`. */
export function planFlow(data: FlowData, options: FlowOptions): PlannedFlow {
  const { labelOf, words } = options;
  const picture = flowPicture(data, { ...options, all: words.all });
  const figures = (counts: FlowData['outOf']): { name: string; text: string; computed: boolean }[] =>
    counts.map(({ name, text, computed }) => ({ name: labelOf(name), text, computed }));
  const label = words.described(words.title, [
    { figures: figures(data.into) },
    { figures: [{ name: words.all, text: data.all.text, computed: true }] },
    { figures: figures(data.outOf) },
  ]);
  const remarks = [
    ...(picture.ends.some(({ band }) => band.thin) ? [words.thin] : []),
    ...(picture.none.length > 0 ? [words.none(picture.none.map(({ name }) => labelOf(name)))] : []),
  ];
  return {
    height: picture.height,
    draw: () => drawPicture(picture, label, drawFlow(picture)),
    ...(remarks.length > 0 ? { remark: remarks.join(' ') } : {}),
  };
}

function drawFlow({ ends, all }: FlowPicture): unknown {
  return [ends.map((end) => drawMark(end.cells, [drawBand(end.band), drawNode(end)])), drawMark(all.cells, drawNode(all))];
}

function drawNode({ box, caption, row }: FlowNode): unknown {
  return [drawBox(row, 'row'), drawBox(box, 'flow-node'), drawLines(caption, 'figure')];
}

function drawBand({ path, sides, thin }: Band): SVGTemplateResult {
  const name = thin ? 'flow-thin' : sides === '' ? 'flow-fine' : 'flow-band';
  return svg`<path class=${name} d=${path}></path>${sides === '' ? nothing : svg`<path class="flow-side" d=${sides}></path>`}`;
}
