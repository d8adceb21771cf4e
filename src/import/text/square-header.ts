import type { Item } from '../../model/edition.js';
import { leavesOf } from '../../model/edition.js';
import type { RawCell, RawRow } from '../document.js';
import { readLabel } from '../labels/label.js';
import { editsBetween } from '../labels/misprint.js';
import type { Shape } from './shape.js';

export interface SquaredHeader {
  readonly shape: Shape;
  readonly rows: readonly RawRow[];
}

/** A part of the column headings: an item and the columns of figures it stands over. */
interface Range {
  readonly item: Item;
  readonly from: number;
  readonly to: number;
}

/** No form has more heading rows. */
const MOST_ROWS = 4;

/**
 * The header of a block, if it begins in a row. Merged headings are one cell, so every cell is given as many columns
 * as the form's item of that name has, at that very place; the row has to add up, and all columns have to be named.
 */
export function squareHeader(rows: readonly RawRow[], first: number, shape: Shape): SquaredHeader | undefined {
  const { block, columns } = shape;
  const ranges = rangesOf(block.columns);
  const named = new Set<number>();
  const squared: RawRow[] = [];
  while (named.size < columns.entries.length && squared.length < MOST_ROWS) {
    const row = rows[first + squared.length];
    const cells = row && squareCells(row.cells, squared.length === 0, ranges, shape, named);
    if (!cells) return undefined;
    squared.push({ ...row, cells });
  }
  return named.size === columns.entries.length ? { shape, rows: squared } : undefined;
}

function squareCells(cells: readonly RawCell[], isFirst: boolean, ranges: readonly Range[], shape: Shape, named: Set<number>): RawCell[] | undefined {
  const { labelColumns, columns } = shape;
  const corner = labelColumns > 0 ? cells[0] : undefined;
  const rest = labelColumns > 0 ? cells.slice(1) : cells;
  if (labelColumns > 0 && (!corner || (!isFirst && corner.lines.length > 0))) return undefined;
  const squared: RawCell[] = corner ? [{ ...corner, colSpan: labelColumns }] : [];
  let column = 0;
  for (const cell of rest) {
    const range = cell.lines.length === 0 ? blankAt(column, named) : rangeAt(cell.lines.join(''), column, ranges);
    if (!range) return undefined;
    if (cell.lines.length > 0 && range.to === range.from + 1) named.add(range.from);
    squared.push({ ...cell, colSpan: range.to - range.from });
    column = range.to;
  }
  return column === columns.entries.length ? squared : undefined;
}

/** A blank cell continues a heading above it that names its column already. */
function blankAt(column: number, named: ReadonlySet<number>): { from: number; to: number } | undefined {
  return named.has(column) ? { from: column, to: column + 1 } : undefined;
}

function rangeAt(text: string, column: number, ranges: readonly Range[]): Range | undefined {
  const label = readLabel(text);
  const here = ranges.filter(({ from }) => from === column);
  const wordings = (item: Item): string[] => [item.label, ...(item.variants ?? [])].map((form) => readLabel(form).words);
  return (
    here.find(({ item }) => wordings(item).some((words) => words === label.words || words === label.bare)) ??
    here.find(({ item }) => wordings(item).some((words) => editsBetween(label.words, words) !== undefined))
  );
}

function rangesOf(items: readonly Item[]): Range[] {
  const ranges: Range[] = [];
  const walk = (level: readonly Item[], from: number): number => {
    let column = from;
    for (const item of level) {
      const to = column + leavesOf([item]).length;
      ranges.push({ item, from: column, to });
      if (item.items) walk(item.items, column);
      column = to;
    }
    return column;
  };
  walk(items, 0);
  return ranges;
}
