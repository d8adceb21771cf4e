import type { TableCell } from './page-table.js';

/**
 * Tells for each row of a table whether its cells stand side by side over the very columns that those of most rows take up;
 * where as many rows take up others, over the wider ones. Cells from above count in every row they reach into.
 */
export function wholeRows(cells: readonly TableCell[], height: number): boolean[] {
  const extents = extentsOf(cells, height);
  const usual = usualOf(extents);
  return extents.map((extent) => extent !== undefined && extent.left === usual?.left && extent.right === usual.right);
}

/** The lines that rows end at. */
export function endsOf(cells: readonly TableCell[], height: number): number[] {
  return [...new Set(extentsOf(cells, height).flatMap((extent) => extent?.right ?? []))];
}

/** From the first column a row takes up to behind the last. */
interface Extent {
  readonly left: number;
  readonly right: number;
}

function extentsOf(cells: readonly TableCell[], height: number): (Extent | undefined)[] {
  const rows = Array.from({ length: height }, (): TableCell[] => []);
  for (const cell of cells.filter(({ outside }) => !outside)) for (let row = cell.top; row < cell.bottom; row += 1) rows[row]?.push(cell);
  return rows.map(extentOf);
}

/** `undefined` for a row with a gap or with cells on top of each other, and for one that has none. */
function extentOf(cells: readonly TableCell[]): Extent | undefined {
  const [first, ...more] = [...cells].sort((one, other) => one.left - other.left);
  if (!first) return undefined;
  let { right } = first;
  for (const cell of more) {
    if (cell.left !== right) return undefined;
    ({ right } = cell);
  }
  return { left: first.left, right };
}

function usualOf(extents: readonly (Extent | undefined)[]): Extent | undefined {
  const counts = new Map<string, { extent: Extent; count: number }>();
  for (const extent of extents) {
    if (!extent) continue;
    const key = JSON.stringify([extent.left, extent.right]);
    counts.set(key, { extent, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const width = ({ left, right }: Extent): number => right - left;
  const [usual] = [...counts.values()].sort((one, other) => other.count - one.count || width(other.extent) - width(one.extent));
  return usual?.extent;
}
