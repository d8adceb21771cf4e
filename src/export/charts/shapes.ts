import type { Axis, BarsPicture, Box, Keyed, Line, Patch, Picture, StacksPicture } from '../../charts/index.js';
import type { Paint, RectShape, Shape } from '../svg/scene.js';
import { INK, patchInk } from './ink.js';

/** Bars as plain shapes, in the order they are painted. */
export function barShapes({ groups, fontSize }: BarsPicture): Shape[] {
  return groups.flatMap(({ heading, bars }) => [
    ...heading.map((line): Shape => ({ ...text(line, fontSize), bold: true })),
    ...bars.flatMap(({ label, box, figure, axis }) => [
      ...texts(label, fontSize),
      rect(box, { fill: INK.mark, crisp: true }),
      text(figure, fontSize),
      upright(axis),
    ]),
  ]);
}

/** Tracks as stacked bars, with the legend of their fills. */
export function stackShapes({ legend, stacks, fontSize }: StacksPicture): Shape[] {
  const keyed = ({ swatch, lines }: Keyed): Shape[] => [...patchShapes(swatch, fontSize), ...texts(lines, fontSize)];
  return [
    ...legend.flatMap(keyed),
    ...stacks.flatMap(({ label, axis, segments, total }) => [
      ...texts(label, fontSize),
      ...segments.flatMap(({ patch, plate, aside }) => [
        ...patchShapes(patch, fontSize),
        ...(plate ? [rect(plate.box, { fill: INK.ground, crisp: true }), text(plate.line, fontSize)] : []),
        ...(aside ? keyed(aside) : []),
      ]),
      text(total.line, fontSize),
      upright(axis),
    ]),
  ];
}

/** The outline lies inside the box, so that the room between two boxes stays what it is. */
function patchShapes({ index, box: { x, y, width, height }, texture }: Patch, em: Picture['fontSize']): Shape[] {
  const ink = patchInk(index, em);
  const inner = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
  return [rect(inner, ink.patch), ...(texture === '' ? [] : [{ type: 'path', d: texture, ...ink.texture } as const])];
}

function upright({ x, top, bottom }: Axis): Shape {
  return { type: 'path', d: `M${x} ${top}V${bottom}`, stroke: INK.axis, crisp: true };
}

function rect(box: Box, paint: Paint): RectShape {
  return { type: 'rect', ...box, ...paint };
}

function texts(lines: readonly Line[], size: number): Shape[] {
  return lines.map((line) => text(line, size));
}

function text(line: Line, size: number): Extract<Shape, { type: 'text' }> {
  return { type: 'text', ...line, size, fill: INK.text };
}
