/** No share is said or drawn of fewer than these. */
export const SMALLEST_BASE = 20;

/**
 * A share in per cent with one decimal, without its sign: 28.0. Each is rounded by itself, so the shares of a whole may add
 * up to 99.9 or 100.1. `base` is above 0.
 */
export function percentOf(part: number, base: number): string {
  return (Math.round((part * 1000) / base) / 10).toFixed(1);
}
