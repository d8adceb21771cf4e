/**
 * Brings a cell into view, in the page and in the region it scrolls in, no further than it takes: of what is wider than
 * there is room for, the middle, where headings have their text.
 * @param row the cells of its row, of which row labels may stay in place while the rest scrolls beneath them
 */
export function bringInView(cell: Element, region: Element | null, row: readonly Element[]): void {
  // In a list the label of a group is as high as the group, its text at the top.
  (cell.querySelector(':scope > span') ?? cell).scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (!region || stays(cell)) return;
  const [inner, outer] = [cell.getBoundingClientRect(), region.getBoundingClientRect()];
  const edge = Math.max(outer.left, ...row.filter(stays).map((label) => label.getBoundingClientRect().right));
  if (inner.width > outer.right - edge) region.scrollLeft += (inner.left + inner.right - edge - outer.right) / 2;
  else if (inner.left < edge) region.scrollLeft -= edge - inner.left;
  else if (inner.right > outer.right) region.scrollLeft += inner.right - outer.right;
}

function stays(cell: Element): boolean {
  return getComputedStyle(cell).position === 'sticky';
}
