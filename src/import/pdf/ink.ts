/** What is printed on a page, in points from its upper left corner, downwards. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly fills: readonly Fill[];
  readonly marks: readonly Mark[];
}

/** One printed character (or ligature). */
export interface Glyph {
  readonly text: string;
  readonly box: Box;
  /** Quarter turns clockwise. */
  readonly turn: Turn;
  /** Where it begins along its line, its baseline, and its advance, all in the turned frame. */
  readonly along: number;
  readonly baseline: number;
  readonly advance: number;
  /** Height of the font. */
  readonly size: number;
  /** What it shows, or whether it shows at all, is not certain. */
  readonly doubt: boolean;
}

export type Turn = 0 | 1 | 2 | 3;

/** A straight line, across the page or down it. */
export interface Rule {
  readonly across: boolean;
  /** Its place: y of a line across, x of a line down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** An area of one colour. */
export interface Fill {
  readonly box: Box;
  readonly white: boolean;
  /** When it was painted, and whether nothing shows through. */
  readonly order: number;
  readonly opaque: boolean;
}

/** Something that shows and cannot be read: a picture, a drawing. */
export interface Mark {
  readonly box: Box;
  readonly picture: boolean;
  readonly order: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part two boxes share; of no width or height where they share none. */
export function shared(one: Box, other: Box): Box {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  return { left, top, right: Math.max(left, Math.min(one.right, other.right)), bottom: Math.max(top, Math.min(one.bottom, other.bottom)) };
}

export function areaOf({ left, top, right, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

/** Whether two boxes overlap by more than a hair both ways. */
export function overlap(one: Box, other: Box, hair: number): boolean {
  const { left, top, right, bottom } = shared(one, other);
  return right - left > hair && bottom - top > hair;
}

export function holds({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The smallest box around points. */
export function around(points: readonly { readonly x: number; readonly y: number }[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** The middle of a glyph: where it stands, for the question which cell holds it. */
export function middleOf({ box }: Glyph): { x: number; y: number } {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}
