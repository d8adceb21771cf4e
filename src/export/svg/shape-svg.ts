import { xmlText } from '../xml-text.js';
import type { Colour, Matrix, Paint, Pattern, Shape } from './scene.js';

/** Gives the id of a pattern in the file. */
export type IdOf = (pattern: Pattern) => string;

/** The patterns that shapes are filled with, each once, as definitions. */
export function patternsOf(shapes: readonly Shape[]): { readonly svg: string; readonly idOf: IdOf } {
  const patterns = shapes.flatMap(({ fill }) => (fill && 'shapes' in fill ? [fill] : []));
  const keys = [...new Set(patterns.map((pattern) => JSON.stringify(pattern)))];
  const idOf: IdOf = (pattern) => `pattern-${keys.indexOf(JSON.stringify(pattern)) + 1}`;
  const first = keys.flatMap((key) => patterns.find((pattern) => JSON.stringify(pattern) === key) ?? []);
  return { svg: first.map((pattern) => patternSvg(pattern, idOf(pattern))).join(''), idOf };
}

/** One shape as an element, styled by attributes alone. */
export function shapeSvg(shape: Shape, idOf: IdOf): string {
  const paint = paintOf(shape, idOf) + transformOf(shape.transform);
  switch (shape.type) {
    case 'rect':
      return `<rect${numbers({ x: shape.x, y: shape.y, width: shape.width, height: shape.height, rx: shape.radius })}${paint}/>`;
    case 'path':
      return `<path d="${xmlText(shape.d)}"${paint}/>`;
    case 'text': {
      const anchor = shape.anchor ? ` text-anchor="${shape.anchor}"` : '';
      const weight = shape.bold ? ' font-weight="600"' : '';
      return `<text${numbers({ x: shape.x, y: shape.y, 'font-size': shape.size })}${anchor}${weight}${paint}>${xmlText(shape.text)}</text>`;
    }
  }
}

/** No pattern is filled with another, so none inside is looked up. */
function patternSvg({ x, y, width, height, transform, shapes }: Pattern, id: string): string {
  const inside = shapes.map((shape) => shapeSvg(shape, () => id)).join('');
  return `<pattern id="${id}" patternUnits="userSpaceOnUse"${numbers({ x, y, width, height })}${transformOf(transform, 'patternTransform')}>${inside}</pattern>`;
}

function paintOf({ fill, stroke, strokeWidth, dash, cap, crisp }: Paint, idOf: IdOf): string {
  return [
    fill && 'shapes' in fill ? ` fill="url(#${idOf(fill)})"` : colourOf('fill', fill),
    stroke ? colourOf('stroke', stroke) : '',
    stroke && strokeWidth !== undefined ? numbers({ 'stroke-width': strokeWidth }) : '',
    stroke && dash && dash.length > 0 ? ` stroke-dasharray="${dash.map(rounded).join(' ')}"` : '',
    stroke && cap ? ` stroke-linecap="${cap}"` : '',
    crisp ? ' shape-rendering="crispEdges"' : '',
  ].join('');
}

function colourOf(name: 'fill' | 'stroke', paint: Colour | undefined): string {
  if (!paint) return ` ${name}="none"`;
  const opacity = paint.opacity === undefined || paint.opacity === 1 ? '' : ` ${name}-opacity="${rounded(paint.opacity)}"`;
  return ` ${name}="${xmlText(paint.colour)}"${opacity}`;
}

function transformOf(matrix: Matrix | undefined, name = 'transform'): string {
  return matrix ? ` ${name}="matrix(${matrix.map((value) => Number(value.toFixed(4))).join(' ')})"` : '';
}

function numbers(values: Readonly<Record<string, number | undefined>>): string {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${rounded(value)}"`])).join('');
}

/** Finer than any screen shows; files stay small, and alike from one browser to the next. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
