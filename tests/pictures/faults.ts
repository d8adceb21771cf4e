import { contrast, rgbOf } from './colour.js';
import { eachPixel } from './grid.js';
import type { ChartSeen, PageSeen, Rect, TextSeen } from './look.js';
import type { Photograph } from './photograph.js';

/** Least contrast of text to what is behind it. */
const LEAST = 4.5;
/** A font may be wider than was reckoned; text that reaches out of its chart by less than this part of it is not lost. */
const WIDER = 0.1;

/** What is wrong with the texts of a chart in any case, whatever the reference. */
export function faultsOf(chart: ChartSeen, { width }: PageSeen, photograph: Photograph): string[] {
  return [
    ...chart.texts.flatMap((text, index) => chart.texts.slice(0, index).filter((other) => meet(text.box, other.box)).map((other) => `“${text.text}” and “${other.text}” overlap`)),
    ...chart.texts.filter(({ box }) => !within(box, chart.frame, width)).map(({ text }) => `“${text}” is cut off`),
    ...chart.texts.flatMap((text) => {
      const least = leastContrast(text, photograph);
      return least < LEAST ? [`“${text.text}” has a contrast of ${least.toFixed(2)}`] : [];
    }),
  ];
}

function meet(one: Rect, other: Rect): boolean {
  return (
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 1 &&
    Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 1
  );
}

function within(box: Rect, frame: Rect, windowWidth: number): boolean {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  return (
    box.x >= Math.max(0, frame.x - 1) && right <= Math.min(windowWidth, frame.x + frame.width + 1 + WIDER * box.width) &&
    box.y >= frame.y - 1 && bottom <= frame.y + frame.height + 1
  );
}

/** Of a text to the pixels behind it. */
function leastContrast({ box, colour }: TextSeen, { frame, pixels }: Photograph): number {
  const own = rgbOf(colour);
  const behind = new Set<number>();
  eachPixel(pixels, { ...box, x: box.x - frame.x, y: box.y - frame.y }, (at) => {
    behind.add(((pixels.rgb[at] ?? 0) << 16) | ((pixels.rgb[at + 1] ?? 0) << 8) | (pixels.rgb[at + 2] ?? 0));
  });
  return Math.min(...Array.from(behind, (rgb) => contrast(own, [rgb >> 16, (rgb >> 8) & 255, rgb & 255])));
}
