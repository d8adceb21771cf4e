/** A transform as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** A matrix of whatever was handed over; the identity where it is none. */
export function matrixOf(values: unknown): Matrix {
  const numbers = values !== null && typeof values === 'object' && 'length' in values ? Array.from(values as ArrayLike<unknown>) : [];
  const [a, b, c, d, e, f] = numbers;
  const all = [a, b, c, d, e, f];
  return numbers.length === 6 && all.every((value) => typeof value === 'number' && Number.isFinite(value)) ? (all as unknown as Matrix) : IDENTITY;
}

/** The transform that applies `inner` first and `outer` to its result. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function moved(matrix: Matrix, x: number, y: number): Point {
  const [a, b, c, d, e, f] = matrix;
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** How much a transform enlarges lengths, on the average. */
export function enlargement([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}
