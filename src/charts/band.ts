/** A stretch of flow between two nodes. */
export interface Band {
  readonly id: string;
  readonly cells: readonly string[];
  /** Width in px, to the one scale of the picture; also of a thin one. */
  readonly width: number;
  /** Too narrow to be drawn to scale: a line of `THIN` px stands for it. */
  readonly thin: boolean;
  /** The closed outline; of a thin one the open line in its middle. */
  readonly path: string;
  /** Its two long sides, half a pixel inside the outline; empty where it is too narrow to have an inside. */
  readonly sides: string;
}

/** What is narrower than this, in px, is drawn as a line of this width, and not to scale. */
export const THIN = 1.5;
/** From this width on a band has sides and an inside. */
const SIDES = 4;

/** The points of one long side: the start, then three for each cubic curve; a straight stretch is one as well. */
export type Side = readonly Point[];
export type Point = readonly [x: number, y: number];

/** The line along a band at a distance across it, from one long side (0) to the other (its width). */
export type Along = (across: number) => Side;

/** A band of a width, whose long sides and everything between are given by `along`. */
export function bandOf(id: string, cells: readonly string[], width: number, along: Along): Band {
  const thin = width < THIN;
  const path = thin ? drawn(along(width / 2)) : `${drawn(along(0))}${drawn([...along(width)].reverse()).replace('M', 'L')}Z`;
  return { id, cells, width, thin, path, sides: width < SIDES ? '' : drawn(along(0.5)) + drawn(along(width - 0.5)) };
}

/** From left to right: a curve that leaves and arrives level, whose upper side runs from `from` to `to`. */
export function level(from: Point, to: Point): Along {
  const middle = (from[0] + to[0]) / 2;
  return (across) => [
    [from[0], from[1] + across],
    [middle, from[1] + across],
    [middle, to[1] + across],
    [to[0], to[1] + across],
  ];
}

/** Straight down, from `from` to the height `bottom`; `across` leads to the right. */
export function upright(from: Point, bottom: number): Along {
  return (across) => [[from[0] + across, from[1]], ...straight([from[0] + across, from[1]], [from[0] + across, bottom])];
}

/** How far the handles of a cubic curve reach that is a quarter of a circle of radius 1. */
const QUARTER = 0.5523;

/**
 * A band that runs upright, turns a quarter of a circle and runs level, as wide all along. Its inner side, which turns
 * with `radius`, ends upright at `upright` and level at `end`; `across` leads away from the centre of the turn.
 */
export function turning(upright: Point, end: Point, radius: number): Along {
  const right = Math.sign(end[0] - upright[0]);
  const down = Math.sign(end[1] - upright[1]);
  const centre: Point = [upright[0] + right * radius, end[1] - down * radius];
  return (across) => {
    const reach = radius + across;
    const [x, y] = [centre[0] - right * reach, centre[1] + down * reach];
    const rest = reach * (1 - QUARTER);
    return [
      [x, upright[1]],
      ...straight([x, upright[1]], [x, centre[1]]),
      [x, y - down * rest],
      [x + right * rest, y],
      [centre[0], y],
      ...straight([centre[0], y], [end[0], y]),
    ];
  };
}

/** A straight line as a cubic curve, without its start. */
function straight(from: Point, to: Point): Point[] {
  const at = (part: number): Point => [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
  return [at(1 / 3), at(2 / 3), to];
}

function drawn([start, ...rest]: Side): string {
  if (!start) return '';
  return rest.reduce((path, point, index) => `${path}${index % 3 === 0 ? 'C' : ' '}${pair(point)}`, `M${pair(start)}`);
}

function pair([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
