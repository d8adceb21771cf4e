import type { Matrix, Pattern, Scene, Shape } from '../svg/scene.js';
import { withLightCopy } from './light-copy.js';
import { at, outlineOf } from './outline.js';
import { isGone, paintOf } from './paint.js';
import { textShapes } from './text-shapes.js';

/** What is defined in a drawing, and shown only where it is used. */
const DEFINITIONS = new Set(['defs', 'pattern', 'clippath', 'mask', 'symbol', 'marker', 'lineargradient', 'radialgradient', 'title', 'desc', 'metadata', 'style', 'script']);

/**
 * A chart on the page as a scene: every shape and text as the browser lays it out and paints it, in light colours
 * whatever the theme. Read are rectangles, circles, lines, outlines, patterns and text; not read are images, clips,
 * masks, gradients and what `use` repeats, of which charts have none. The drawing has to be in a document.
 */
export function sceneFromSvg(svg: SVGSVGElement): Scene {
  return withLightCopy(svg, (copy) => {
    const box = copy.viewBox.baseVal;
    const size = box.width > 0 && box.height > 0 ? box : copy.getBoundingClientRect();
    return {
      width: size.width,
      height: size.height,
      description: svg.getAttribute('aria-label') ?? svg.querySelector(':scope > desc, :scope > title')?.textContent ?? '',
      shapes: shapesIn(copy, copy),
    };
  });
}

function shapesIn(parent: Element, svg: SVGSVGElement): Shape[] {
  return Array.from(parent.children).flatMap((child): Shape[] => {
    if (!(child instanceof SVGElement) || DEFINITIONS.has(child.localName.toLowerCase()) || isGone(child)) return [];
    const own = getComputedStyle(child).visibility === 'visible' ? shapesOf(child, svg).map((shape) => ({ ...shape, ...transformOf(child, svg) })) : [];
    return child instanceof SVGTextElement ? own : [...own, ...shapesIn(child, svg)];
  });
}

function shapesOf(element: SVGElement, svg: SVGSVGElement): Shape[] {
  const painted = (one: SVGElement): ReturnType<typeof paintOf> => paintOf(one, (id) => patternAt(id, svg));
  if (element instanceof SVGTextElement) return textShapes(element, painted);
  if (element instanceof SVGRectElement) {
    const radius = at(element.rx) || at(element.ry);
    return [{ type: 'rect', x: at(element.x), y: at(element.y), width: at(element.width), height: at(element.height), ...(radius > 0 ? { radius } : {}), ...painted(element) }];
  }
  const d = outlineOf(element);
  return d === undefined || d === '' ? [] : [{ type: 'path', d, ...painted(element) }];
}

/** From the element's own lengths to the drawing's, where they differ. */
function transformOf(element: SVGElement, svg: SVGSVGElement): { transform?: Matrix } {
  const [own, whole] = [element instanceof SVGGraphicsElement ? element.getScreenCTM() : null, svg.getScreenCTM()];
  if (!own || !whole) return {};
  const matrix = matrixOf(whole.inverse().multiply(own));
  const same = [1, 0, 0, 1, 0, 0].every((value, index) => Math.abs((matrix[index] ?? 0) - value) < 1e-3);
  return same ? {} : { transform: matrix };
}

function patternAt(id: string, svg: SVGSVGElement): Pattern | undefined {
  const pattern = svg.querySelector(`#${CSS.escape(id)}`);
  if (!(pattern instanceof SVGPatternElement)) return undefined;
  const matrix = pattern.patternTransform.baseVal.consolidate()?.matrix;
  const shapes = Array.from(pattern.children).flatMap((child) => (child instanceof SVGElement ? shapesOf(child, svg) : []));
  return {
    x: at(pattern.x),
    y: at(pattern.y),
    width: at(pattern.width),
    height: at(pattern.height),
    ...(matrix ? { transform: matrixOf(matrix) } : {}),
    shapes,
  };
}

function matrixOf({ a, b, c, d, e, f }: DOMMatrix): Matrix {
  return [a, b, c, d, e, f];
}
