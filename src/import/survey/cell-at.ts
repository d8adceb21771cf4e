import type { SourcePlace } from '../../model/note.js';
import { gridOf } from '../grid/grid.js';
import { readTree } from '../tree/read-tree.js';
import { isGone } from '../tree/tree.js';
import type { Tree } from '../tree/tree.js';

/** Row and column of each cell of a table, as a reader counts them: merged cells count all the columns they cover. */
export function cellPlaces<N extends object>(tree: Tree<N>, table: N, number: number): Map<N, SourcePlace> {
  const places = new Map<N, SourcePlace>();
  const block = readTree(table, { ...tree, origin: (node) => node }).blocks.find((one) => one.type === 'table' && one.origin === table);
  const grid = block?.type === 'table' ? gridOf(block, number) : undefined;
  if (block?.type !== 'table' || !grid) return places;
  // Groups are numbered as they stand in the source, where a foot may come before the body.
  const shown = block.rows.map((row, index) => ({ index, group: row.group ?? 0 }));
  const printed = shown.map(({ index }) => grid.cells.filter((cell) => cell.row === index));
  const rows = [...shown].sort((one, other) => one.group - other.group).map(({ index }) => printed[index] ?? []);
  for (const [index, cells] of rowsOf(tree, table).entries()) {
    for (const [order, node] of cells.entries()) {
      const cell = rows[index]?.[order];
      if (cell) places.set(node, { table: number, row: grid.rowNumber(cell.row), column: cell.column + 1 });
    }
  }
  return places;
}

/** The cells of a table row by row, as they stand in the source; none of those in tables within. */
function rowsOf<N extends object>(tree: Tree<N>, table: N): N[][] {
  const rows: N[][] = [];
  const waiting: N[] = [...tree.children(table)].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const name = tree.name(node);
    if (name === '' || name === 'table' || name === 'caption' || isGone(tree, node)) continue;
    if (name === 'tr') rows.push([]);
    if (name === 'td' || name === 'th') rows[rows.length - 1]?.push(node);
    else waiting.push(...[...tree.children(node)].reverse());
  }
  return rows;
}
