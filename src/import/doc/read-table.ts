import type { RawCell, RawRow, RawTable } from '../document.js';
import { isBlank, mergeDown } from '../word/merge-down.js';
import type { PlacedCell, PlacedRow } from '../word/merge-down.js';
import type { RowShape } from './row-shape.js';

/** A row as its cells follow upon each other, and its shape if it is stated. */
export interface StatedRow {
  readonly cells: readonly RawCell[];
  readonly shape: RowShape | undefined;
}

/** Edges closer than a third of a millimetre are one: no column is that narrow. */
const TOLERANCE = 20;

/**
 * Puts the cells of rows, each of which has edges of its own, under the columns of one table. A row whose shape is not
 * stated, or does not fit its cells, is `unaligned`.
 */
export function tableFrom(rows: readonly StatedRow[]): RawTable {
  const alignment = rows.find(({ shape }) => shape)?.shape?.alignment;
  // How far rows at the left and at the right stand apart depends on the page.
  const shapes = rows.map((row) => (fits(row) && row.shape?.alignment === alignment ? row.shape : undefined));
  const columns = columnEdges(shapes.flatMap((shape) => shape?.edges ?? []));
  const placed = rows.map((row, index) => placedRow(row, shapes[index], columns));
  return { type: 'table', rows: mergeDown(placed).map((row, index): RawRow => (shapes[index] ? row : { ...row, unaligned: true })) };
}

function fits({ cells, shape }: StatedRow): boolean {
  if (!shape || shape.unsure || shape.edges.length !== cells.length + 1) return false;
  return shape.edges.every((edge, index) => index === 0 || edge >= (shape.edges[index - 1] ?? 0));
}

/** The edges of all rows from the left, those that are one taken together. */
function columnEdges(edges: readonly number[]): number[] {
  const sorted = [...edges].sort((one, other) => one - other);
  return sorted.filter((edge, index) => edge - (sorted[index - 1] ?? -Infinity) > TOLERANCE);
}

function placedRow({ cells }: StatedRow, shape: RowShape | undefined, columns: readonly number[]): PlacedRow {
  if (!shape) return { cells: cells.map((cell, column) => ({ cell, column, span: 1 })), width: cells.length, unaligned: true };
  const columnOf = (index: number): number => {
    const edge = shape.edges[index] ?? 0;
    return columns.findIndex((column, at) => edge >= column && edge < (columns[at + 1] ?? Infinity));
  };
  const placed: PlacedCell[] = [];
  let unaligned = false;
  let begin: number | undefined;
  const add = (cell: RawCell, column: number, span: number, merge?: PlacedCell['merge']): void => {
    if (span > 0) placed.push({ cell: { ...cell, ...(span === 1 ? {} : { colSpan: span }) }, column, span, merge });
    else if (!isBlank(cell)) unaligned = true;
  };
  add({ lines: [] }, 0, columnOf(0));
  for (const [index, cell] of cells.entries()) {
    const across = shape.across[index] ?? 0;
    const last = placed[placed.length - 1];
    const [from, to] = [columnOf(index), columnOf(index + 1)];
    const continues = across !== 0 && begin !== undefined && across !== begin;
    if (across === 0) begin = undefined;
    else if (!continues) begin = across;
    if (continues && last && isBlank(cell)) {
      placed[placed.length - 1] = { ...last, span: to - last.column, cell: { ...last.cell, colSpan: to - last.column } };
      continue;
    }
    // The text of a cell merged into the one before it is not shown.
    if (continues) unaligned = true;
    add(cell, from, to - from, shape.down[index]);
  }
  return { cells: placed, width: columns.length - 1, unaligned };
}
