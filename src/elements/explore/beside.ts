/** What is needed of a box, in px of the window. */
type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom' | 'width' | 'height'>;

/** How far a card reaches over the edge of what it hangs on, in px: a pointer gets from one to the other without leaving both. */
const OVERLAP = 1;

/** How far a card reaches to the right of the pointer, in px. */
const AROUND_POINTER = 40;

/** Whether a card stands above what it hangs on: only where there is room above, and none below. */
export function standsAbove(at: Box, card: Box, windowHeight: number): boolean {
  return at.bottom + card.height > windowHeight && at.top - card.height >= 0;
}

/**
 * Where a card stands in its element, in px from the element's corner: right under or above what it hangs on, which it never
 * covers, and with the pointer within its width.
 */
export function beside(own: Box, at: Box, card: Box, above: boolean, pointer: number | undefined): { left: number; top: number } {
  const left = Math.max(at.left, (pointer ?? at.left) - card.width + AROUND_POINTER) - own.left;
  const top = above ? at.top - card.height + OVERLAP : at.bottom - OVERLAP;
  return { left: Math.max(0, Math.min(left, own.width - card.width)), top: top - own.top };
}

/** From a point to the nearest of a box, in px; 0 within it. */
export function distance(x: number, y: number, box: Box): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}
