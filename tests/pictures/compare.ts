import type { Page } from 'puppeteer-core';
import { faultsOf } from './faults.js';
import { withTextBoxes, wrongCells } from './grid.js';
import type { ChartSeen, PageSeen, Rect } from './look.js';
import { cropped, photograph } from './photograph.js';
import type { Pixels } from './png.js';
import { drawnIn } from './reference.js';
import type { ChartReference, Reference } from './reference.js';
import type { Scheme } from './schemes.js';

/** How far a rounded place or size may be off, in px. */
const TOLERANCE = 1;

/** A chart as it is, in one scheme. */
export interface ChartTaken {
  readonly chart: ChartSeen;
  /** The drawing, its texts as boxes. */
  readonly pixels?: Pixels;
  /** What is wrong with it in any case. */
  readonly faults: readonly string[];
}

/** What is not as in the reference. */
export interface Differences {
  readonly facts: readonly string[];
  /** Where the picture is too bright or too dark, in px of the drawing. */
  readonly cells: readonly Rect[];
}

export async function take(page: Page, seen: PageSeen, chart: ChartSeen): Promise<ChartTaken> {
  const taken = await photograph(page, chart);
  const { drawing } = chart;
  return {
    chart,
    faults: faultsOf(chart, seen, taken),
    ...(drawing ? { pixels: withTextBoxes(cropped(taken, drawing), drawing, chart.texts) } : {}),
  };
}

/** Size and marks of a drawing; nothing if there is none. */
export function drawnOf({ drawing, marks }: ChartSeen): string[] {
  return drawing ? [`${Math.round(drawing.width)} ${Math.round(drawing.height)}`, ...marks] : [];
}

/** @param expected the chart in the reference, if it has one */
export function compare({ chart, pixels }: ChartTaken, expected: ChartReference | undefined, paints: Reference['paints'], scheme: Scheme): Differences {
  if (!expected) return { facts: ['there is no such chart in the reference'], cells: [] };
  const [known, grid] = [paints[scheme] ?? [], expected.grids[scheme]];
  return {
    facts: [
      ...differing([chart.element, ...chart.said], [expected.element, ...expected.said]),
      ...differing(drawnOf(chart), expected.drawn[drawnIn(scheme)] ?? [], isNear),
      ...chart.paints.filter((paint) => !known.includes(paint)).map((paint) => `${paint}: not so in the reference`),
      ...(pixels && !grid ? ['there is no such picture in the reference'] : []),
    ],
    cells: pixels && grid ? wrongCells(pixels, grid) : [],
  };
}

/** The lines that are not the same, up to the first few. */
export function differing(actual: readonly string[], expected: readonly string[], same = (one: string, other: string): boolean => one === other): string[] {
  const lines = Array.from({ length: Math.max(actual.length, expected.length) }, (_, index) => [actual[index], expected[index]] as const);
  return lines.filter(([is, was]) => is === undefined || was === undefined || !same(is, was)).slice(0, 8).map(([is, was]) => `${is ?? 'nothing'} instead of ${was ?? 'nothing'}`);
}

/** Lines that begin with numbers are the same if those are near each other and what follows is the same. */
function isNear(one: string, other: string): boolean {
  const [[numbers, rest], [others, otherRest]] = [numbersIn(one), numbersIn(other)];
  return rest === otherRest && numbers.length === others.length && numbers.every((number, index) => Math.abs(number - (others[index] ?? NaN)) <= TOLERANCE);
}

function numbersIn(line: string): [numbers: number[], rest: string] {
  const [found = ''] = /^-?\d+(?: -?\d+)*/.exec(line) ?? [];
  return [found.split(' ').map(Number), line.slice(found.length)];
}
