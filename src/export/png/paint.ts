import type { Colour, Paint, Pattern } from '../svg/scene.js';

/** How an element is painted, by its computed style. Opacities of the groups around it are put into its colours. */
export function paintOf(element: SVGElement, patternAt: (id: string) => Pattern | undefined): Paint {
  const style = getComputedStyle(element);
  const opacity = opacityOf(element);
  const pattern = /^url\("?#([^")]+)"?\)/.exec(style.fill)?.[1];
  const fill = (pattern === undefined ? undefined : patternAt(pattern)) ?? colourOf(style.fill, opacity * Number(style.fillOpacity));
  const stroke = colourOf(style.stroke, opacity * Number(style.strokeOpacity));
  const dash = (style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number);
  const cap = style.strokeLinecap;
  return {
    ...(fill ? { fill } : {}),
    ...(stroke ? { stroke, strokeWidth: parseFloat(style.strokeWidth) } : {}),
    ...(stroke && dash.length > 0 ? { dash } : {}),
    ...(stroke && (cap === 'round' || cap === 'square') ? { cap } : {}),
    ...(style.shapeRendering.toLowerCase() === 'crispedges' ? { crisp: true } : {}),
  };
}

/** Whether there is nothing to see of an element and what is in it. */
export function isGone(element: Element): boolean {
  const { display, opacity } = getComputedStyle(element);
  return display === 'none' || Number(opacity) === 0;
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let one: Element | null = element; one instanceof SVGElement; one = one.parentElement) opacity *= Number(getComputedStyle(one).opacity);
  return opacity;
}

/** A computed colour as six hexadecimal digits, which every program reads, and its opacity; `undefined` where nothing is painted. */
function colourOf(computed: string, opacity: number): Colour | undefined {
  const colour = computed.replace(/^url\([^)]*\)\s*/, '');
  if (colour === 'none' || colour === '' || opacity === 0) return undefined;
  const [red, green, blue, alpha = 1] = /^rgba?\(/.test(colour) ? (colour.match(/[\d.]+/g) ?? []).map(Number) : pixelOf(colour);
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return undefined;
  const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
  const whole = alpha * opacity;
  return { colour: `#${hex}`, ...(whole === 1 ? {} : { opacity: whole }) };
}

/** A colour in one of the newer notations, as a screen shows it. */
function pixelOf(colour: string): number[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [];
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = Array.from(context.getImageData(0, 0, 1, 1).data);
  return [red, green, blue, alpha / 255];
}
