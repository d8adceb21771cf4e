import { leavesOf } from '../../model/edition.js';
import type { FormBlock, Item } from '../../model/edition.js';
import type { Editions } from '../../model/table.js';
import type { RawCell, RawRow, RawTable } from '../document.js';
import { looksLikeFigure } from '../grid/printed.js';
import { readLabel } from '../labels/label.js';

/** A cell as the form prints it: the words it may have (of a corner or a figure: none), and what it spans. */
interface Slot {
  readonly kind: 'corner' | 'label' | 'figure';
  readonly words: ReadonlySet<string>;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** The rows of one block, heading rows first. */
type Layout = readonly (readonly Slot[])[];

/**
 * Puts the form's own spans back into a table that has lost every one of them, as where a page's markup was cleaned of
 * attributes. Only into one that prints, row by row and cell by cell, exactly what a form prints: the number of cells of
 * each row, every label at its place, nothing but figures behind. Any other table is given back as it is.
 */
export function withLostSpans(table: RawTable, editions: Editions): RawTable {
  const { rows } = table;
  if (rows.some(({ cells, unaligned }) => unaligned === true || cells.some(spans))) return table;
  const first = rows.findIndex(({ cells }) => cells.length > 1);
  const body = rows.slice(Math.max(0, first));
  const end = body.findIndex(({ cells }) => cells.length <= 1);
  const printed = end < 0 ? body : body.slice(0, end);
  if (printed.length === 0 || printed.every(({ cells }) => cells.length === printed[0]?.cells.length)) return table;
  const layout = layoutsOf(editions).find((one) => isPrinted(printed, one));
  if (!layout) return table;
  const width = layout[0]?.reduce((sum, { colSpan }) => sum + colSpan, 0) ?? 1;
  const lines = (some: readonly RawRow[]): RawRow[] => some.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, colSpan: width })) }));
  return {
    ...table,
    rows: [
      ...lines(rows.slice(0, first)),
      ...printed.map((row, index) => ({ ...row, cells: row.cells.map((cell, at) => spanning(cell, layout[index]?.[at])) })),
      ...lines(rows.slice(first + printed.length)),
    ],
  };
}

function spans({ colSpan = 1, rowSpan = 1 }: RawCell): boolean {
  return colSpan !== 1 || rowSpan !== 1;
}

function spanning(cell: RawCell, slot: Slot | undefined): RawCell {
  return slot ? { ...cell, colSpan: slot.colSpan, rowSpan: slot.rowSpan } : cell;
}

function isPrinted(rows: readonly RawRow[], layout: Layout): boolean {
  return (
    rows.length === layout.length &&
    rows.every(({ cells }, row) => cells.length === layout[row]?.length) &&
    rows.every(({ cells }, row) => cells.every((cell, at) => fits(cell, layout[row]?.[at])))
  );
}

function fits(cell: RawCell, slot: Slot | undefined): boolean {
  if (slot?.kind === 'figure') return true;
  if (slot?.kind === 'corner') return !looksLikeFigure(cell);
  const { words, bare } = readLabel(cell.as ?? cell.lines.join(''));
  return slot !== undefined && (slot.words.has(words) || slot.words.has(bare));
}

/** Of the blocks whose cells span, in every edition. */
function layoutsOf(editions: Editions): Layout[] {
  const blocks = new Set(Object.values(editions).flatMap(({ forms }) => Object.values(forms).flatMap((form) => form.blocks)));
  return [...blocks].map(layoutOf).filter((layout) => layout.some((row) => row.some(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1)));
}

function layoutOf({ corner, rows, columns }: FormBlock): Layout {
  const deepest = depthOf(columns);
  const labels = corner === undefined ? 0 : depthOf(rows);
  const head: Slot[][] = Array.from({ length: deepest }, () => []);
  if (labels > 0) head[0]?.push({ kind: 'corner', words: new Set(), colSpan: labels, rowSpan: deepest });
  const walk = (items: readonly Item[], level: number): void => {
    for (const item of items) {
      head[level]?.push(labelled(item, leavesOf([item]).length, item.items ? 1 : deepest - level));
      if (item.items) walk(item.items, level + 1);
    }
  };
  walk(columns, 0);

  const figures = leavesOf(columns).map((): Slot => ({ kind: 'figure', words: new Set(), colSpan: 1, rowSpan: 1 }));
  const seen = new Set<Item>();
  const body = leavesOf(rows).map(({ trail }) => {
    const names = labels === 0 ? [] : trail.filter((item) => !seen.has(item));
    for (const item of names) seen.add(item);
    return [...names.map((item) => labelled(item, item.items ? 1 : labels - trail.length + 1, leavesOf([item]).length)), ...figures];
  });
  return [...head, ...body];
}

function labelled(item: Item, colSpan: number, rowSpan: number): Slot {
  const words = [item.label, ...(item.variants ?? [])].map((label) => readLabel(label).words);
  return { kind: 'label', words: new Set(words), colSpan, rowSpan };
}

function depthOf(items: readonly Item[]): number {
  return Math.max(...leavesOf(items).map(({ trail }) => trail.length));
}
