import type { Axis, Entry } from '../labels/axis.js';
import { readLabel } from '../labels/label.js';
import { sourceOf, sourcePlace, noteAt } from '../notes.js';
import type { Draft } from './reading.js';
import type { Row } from './rows.js';

/**
 * Leaves out rows that are printed more than once. Twice in one table: neither is read. In several tables: the form
 * stands in the document more than once, and is read only if every row printed again is the same to the letter.
 */
export function withoutRepeats(draft: Draft, rows: readonly Row[], axis: Axis): Row[] {
  const byEntry = new Map<Entry, { readonly rows: Row[]; readonly tables: Set<number> }>();
  for (const row of rows) {
    if (row.match.kind !== 'found' && row.match.kind !== 'disagree') continue;
    const same = byEntry.get(row.match.entry) ?? { rows: [], tables: new Set() };
    byEntry.set(row.match.entry, same);
    same.rows.push(row);
    same.tables.add(tableOf(row));
  }
  // A row that is not understood, its cells moved aside perhaps, may still bear the label of one that is.
  for (const row of rows) {
    if (row.match.kind === 'found' || row.match.kind === 'disagree' || row.printed.length === 0) continue;
    const entries = new Set([...row.labels, ...row.printed.map(({ text }) => text)].flatMap((text) => entriesNamed(text, axis)));
    for (const entry of entries) {
      const same = byEntry.get(entry);
      if (same?.tables.has(tableOf(row))) same.rows.push(row);
    }
  }
  const repeated = [...byEntry.values()].map((same) => same.rows).filter((same) => same.length > 1);
  const copies = repeated.filter((same) => new Set(same.map(tableOf)).size > 1);
  const differing = copies.some((same) => new Set(same.map(textOf)).size > 1);
  if (copies.length > 0) nameTables(draft, rows, copies, differing);
  if (differing) return [];

  const left = new Set<Row>();
  for (const same of repeated) {
    const first = same[0] && tableOf(same[0]);
    for (const again of same) if (tableOf(again) !== first) drop(draft, again, left);
    const inFirst = same.filter((row) => tableOf(row) === first);
    if (inFirst.length < 2) continue;
    for (const row of inFirst) {
      drop(draft, row, left);
      name(draft, row, 'rowTwice');
    }
  }
  return rows.filter((row) => !left.has(row));
}

/** The entries whose label a text is, number and all; none by a word that stands in many places. */
function entriesNamed(text: string, axis: Axis): Entry[] {
  const { words, number } = readLabel(text);
  if (number === '' && words.length <= 2) return [];
  return (axis.byWords.get(words) ?? []).filter(({ own }) => own.labels.some((form) => form.words === words && form.number === number));
}

function nameTables(draft: Draft, rows: readonly Row[], copies: readonly (readonly Row[])[], differing: boolean): void {
  if (differing) {
    for (const row of rows) {
      if (row.labels.length + row.printed.length === 0) continue;
      for (const cell of [...row.labelCells, ...row.printed]) draft.seen.add(cell);
      name(draft, row, 'tableTwice');
    }
    return;
  }
  const [copy = []] = copies;
  const again = copy.find((row, _, [first]) => first && tableOf(row) !== tableOf(first));
  if (again) draft.notes.push(noteAt('info', 'tableTwice', draft.form, undefined, { at: sourcePlace(again.stretch.grid, again.stretch.header.first) }));
}

function name(draft: Draft, row: Row, code: 'rowTwice' | 'tableTwice'): void {
  const cell = row.match.kind === 'found' ? row.match.entry.leaf.path : undefined;
  const source = sourceOf([...row.labelCells, ...row.printed]);
  draft.notes.push(noteAt('unread', code, draft.form, cell, { source, at: sourcePlace(row.stretch.grid, row.row) }));
}

function drop(draft: Draft, row: Row, left: Set<Row>): void {
  left.add(row);
  for (const cell of [...row.labelCells, ...row.printed]) draft.seen.add(cell);
}

function tableOf({ stretch }: Row): number {
  return stretch.grid.table;
}

/** What a row prints, column by column under its headings. */
function textOf({ stretch, row }: Row): string {
  const { grid, header } = stretch;
  const figures = header.columns.map(({ from, cells }) => [cells.map((cell) => cell.text), grid.at(row, from)?.lines]);
  return JSON.stringify(figures);
}
