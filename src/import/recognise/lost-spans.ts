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
 * Puts the forms' own spans back into a table that has lost every one of them, as where a page's markup was cleaned of
 * attributes. Only into rows that print, row by row and cell by cell, exactly what a form prints: the number of cells of
 * each row, every label at its place, nothing but figures behind. Any others stay as they are.
 * @returns the same table if there are no such rows
 */
export function withLostSpans(table: RawTable, editions: Editions): RawTable {
  const { rows } = table;
  if (rows.some(({ cells, unaligned }) => unaligned === true || cells.some(spans))) return table;
  const runs = runsOf(rows);
  if (runs.every((run) => run.every(({ cells }) => cells.length === run[0]?.cells.length))) return table;
  const layouts = layoutsOf(editions);
  const slots = new Map<RawRow, readonly Slot[]>();
  for (const run of runs) {
    const layout = layoutOfRun(run, layouts) ?? [];
    for (const [index, row] of run.entries()) if (layout[index]) slots.set(row, layout[index]);
  }
  if (slots.size === 0) return table;
  const width = Math.max(...[...slots.values()].map((row) => row.reduce((sum, { colSpan }) => sum + colSpan, 0)));
  return {
    ...table,
    rows: rows.map((row) => {
      const printed = slots.get(row);
      if (printed) return { ...row, cells: row.cells.map((cell, at) => spanning(cell, printed[at])) };
      return row.cells.length === 1 ? { ...row, cells: row.cells.map((cell) => ({ ...cell, colSpan: width })) } : row;
    }),
  };
}

/** Rows of several cells, up to the next that has one or none. */
function runsOf(rows: readonly RawRow[]): RawRow[][] {
  const runs: RawRow[][] = [[]];
  for (const row of rows) {
    if (row.cells.length > 1) runs[runs.length - 1]?.push(row);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** What a run of rows prints, where that is one form or several and nothing else. */
function layoutOfRun(run: readonly RawRow[], layouts: readonly Layout[]): Layout | undefined {
  const found: (readonly Slot[])[] = [];
  while (found.length < run.length) {
    const layout = layouts.find((one) => isPrinted(run.slice(found.length, found.length + one.length), one));
    if (!layout) return undefined;
    found.push(...layout);
  }
  return found;
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
  if (slot?.kind === 'figure') return cell.lines.join('').trim() === '' || looksLikeFigure(cell);
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
