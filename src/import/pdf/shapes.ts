import { around, overlap, shared } from './ink.js';
import type { Box, Rule } from './ink.js';
import { moved } from './matrix.js';
import type { Matrix, Point } from './matrix.js';

/** What a painted path is to the eye: lines, areas, and drawings that are neither. */
export interface Shapes {
  readonly rules: Rule[];
  readonly areas: Box[];
  readonly drawings: Box[];
}

/** One piece of a path, as points; a curve counts by its end and control points. */
interface Piece {
  readonly points: Point[];
  closed: boolean;
  curved: boolean;
}

/** An area no wider than this is a line. */
const THIN = 3;

/** A line is straight if it leans by no more than this. */
const LEAN = 0.6;

/** Round corners and dots of lines are no larger. */
const CORNER = 6;

/** Reads pdf.js's list of path steps: 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close. */
export function piecesOf(steps: ArrayLike<number>, matrix: Matrix): Piece[] {
  const pieces: Piece[] = [];
  let piece: Piece | undefined;
  let place = 0;
  const point = (): Point => {
    const at = moved(matrix, steps[place] ?? 0, steps[place + 1] ?? 0);
    place += 2;
    return at;
  };
  const begin = (points: Point[]): Piece => {
    const begun = { points, closed: false, curved: false };
    pieces.push(begun);
    return begun;
  };
  while (place < steps.length) {
    const step = steps[place];
    place += 1;
    if (step === 0) piece = begin([point()]);
    else if (step === 4) {
      if (!piece) continue;
      piece.closed = true;
      piece = undefined;
    } else if (step === 1 || step === 2 || step === 3) {
      piece ??= begin(pieces[pieces.length - 1]?.points.slice(0, 1) ?? []);
      if (step !== 1) piece.curved = true;
      for (let count = step === 1 ? 1 : 5 - step; count > 0; count -= 1) piece.points.push(point());
    } else break;
  }
  return pieces.filter(({ points }) => points.length > 1 && points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)));
}

/** What the stroke of a path shows within `clip`. */
export function stroked(pieces: readonly Piece[], width: number, clip: Box): Shapes {
  const shapes: Shapes = { rules: [], areas: [], drawings: [] };
  for (const { points, closed, curved } of pieces) {
    if (curved) {
      const box = around(points);
      if (box.right - box.left > CORNER || box.bottom - box.top > CORNER) shapes.drawings.push(shared(box, clip));
      continue;
    }
    const [first] = points;
    const ends = closed && first ? [...points, first] : points;
    for (const [index, end] of ends.entries()) {
      const start = ends[index - 1];
      if (start) addLine(shapes, start, end, width, clip);
    }
  }
  return shapes;
}

function addLine(shapes: Shapes, start: Point, end: Point, width: number, clip: Box): void {
  const half = width / 2;
  const box = around([start, end]);
  const long = Math.max(box.right - box.left, box.bottom - box.top);
  const lean = Math.min(box.right - box.left, box.bottom - box.top);
  const across = box.right - box.left > box.bottom - box.top;
  if (lean > LEAN && lean > long / 200) {
    if (long > CORNER) shapes.drawings.push(shared(box, clip));
    return;
  }
  // A short thick stroke is an area.
  addArea(shapes, shared(across ? { ...box, top: box.top - half, bottom: box.bottom + half } : { ...box, left: box.left - half, right: box.right + half }, clip));
}

/** What the filling of a path shows within `clip`. */
export function filled(pieces: readonly Piece[], clip: Box): Shapes {
  const shapes: Shapes = { rules: [], areas: [], drawings: [] };
  const [outer, inner, ...more] = pieces;
  if (outer && inner && more.length === 0 && isRectangle(outer) && isRectangle(inner)) {
    for (const box of frame(around(outer.points), around(inner.points)) ?? [around(outer.points), around(inner.points)]) addArea(shapes, shared(box, clip));
    return shapes;
  }
  for (const piece of pieces) {
    const whole = around(piece.points);
    const box = shared(whole, clip);
    const thin = Math.min(box.right - box.left, box.bottom - box.top) <= THIN;
    const large = Math.min(whole.right - whole.left, whole.bottom - whole.top) > 4 * CORNER;
    // Slanted ends of a border, and the round corners of a large area, do not matter.
    if (isRectangle(piece) || (thin && !piece.curved) || (large && isRounded(piece, whole))) addArea(shapes, box);
    else if (thin && Math.max(box.right - box.left, box.bottom - box.top) <= THIN) addArea(shapes, box);
    else shapes.drawings.push(box);
  }
  return shapes;
}

/** The four sides of a frame filled between two rectangles. */
function frame(one: Box, other: Box): Box[] | undefined {
  const [outer, inner] = one.left <= other.left ? [one, other] : [other, one];
  const { left, top, right, bottom } = inner;
  const sides = [left - outer.left, top - outer.top, outer.right - right, outer.bottom - bottom];
  if (sides.some((side) => side < 0 || side > 2 * THIN)) return undefined;
  return [{ ...outer, right: left }, { ...outer, bottom: top }, { ...outer, left: right }, { ...outer, top: bottom }];
}

/** An area is a line if it is thin; a dot counts as a line both ways, being one of a dotted line. */
export function addArea({ rules, areas }: Shapes, box: Box): void {
  const { left, top, right, bottom } = box;
  const width = right - left;
  const height = bottom - top;
  if (width > THIN && height > THIN) areas.push(box);
  if (height <= THIN && (width > height || width <= THIN) && width > 0) rules.push({ across: true, at: (top + bottom) / 2, from: left, to: right });
  if (width <= THIN && (height > width || height <= THIN) && height > 0) rules.push({ across: false, at: (left + right) / 2, from: top, to: bottom });
}

function isRectangle({ points, curved }: Piece): boolean {
  if (curved || points.length < 4 || points.length > 6) return false;
  const box = around(points);
  return points.every(({ x, y }) => (near(x, box.left) || near(x, box.right)) && (near(y, box.top) || near(y, box.bottom)));
}

/** Whether a path keeps to the edges of its box. */
function isRounded({ points }: Piece, box: Box): boolean {
  const inner = { left: box.left + 2 * CORNER, top: box.top + 2 * CORNER, right: box.right - 2 * CORNER, bottom: box.bottom - 2 * CORNER };
  return points.length <= 20 && points.every(({ x, y }) => !overlap(inner, { left: x, right: x, top: y, bottom: y }, -0.1));
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= LEAN;
}
