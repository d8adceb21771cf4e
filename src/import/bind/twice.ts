import type { Entry } from '../labels/axis.js';
import { readLabel } from '../labels/label.js';
import { sourceOf, sourcePlace, noteAt } from '../notes.js';
import type { Draft } from './reading.js';
import type { Row } from './rows.js';

/**
 * Leaves out rows that are printed more than once. Twice in one table: neither is read. In several tables: the form
 * stands in the document more than once, and is read only if every row printed again is the same to the letter.
 */
export function withoutRepeats(draft: Draft, rows: readonly Row[]): Row[] {
  const byEntry = new Map<Entry, Row[]>();
  for (const row of rows) {
    if (row.match.kind !== 'found' && row.match.kind !== 'disagree') continue;
    byEntry.set(row.match.entry, [...(byEntry.get(row.match.entry) ?? []), row]);
  }
  // A row that is not understood, its cells moved aside perhaps, may still bear the label of one that is.
  for (const row of rows) {
    if (row.match.kind === 'found' || row.match.kind === 'disagree' || row.printed.length === 0) continue;
    for (const [entry, same] of byEntry) {
      if (same.some((other) => tableOf(other) === tableOf(row)) && [...row.labels, ...row.printed.map(({ text }) => text)].some((label) => isLabelOf(label, entry))) same.push(row);
    }
  }
  const repeated = [...byEntry.values()].filter((same) => same.length > 1);
  const copies = repeated.filter((same) => new Set(same.map(tableOf)).size > 1);
  const differing = copies.some((same) => new Set(same.map(textOf)).size > 1);
  if (copies.length > 0) nameTables(draft, rows, copies, differing);
  if (differing) return [];

  const left = new Set<Row>();
  for (const same of repeated) {
    const first = tableOf(same[0]);
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

/** Whether a text is the label of an entry that no other bears. */
function isLabelOf(text: string, { own }: Entry): boolean {
  const { words, number } = readLabel(text);
  return words !== '' && own.labels.some((form) => form.words === words && form.number === number && (number !== '' || words.length > 2));
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
  const again = copies[0]?.find((row) => tableOf(row) !== tableOf(copies[0]?.[0]));
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

function tableOf(row: Row | undefined): number | undefined {
  return row?.stretch.grid.table;
}

/** What a row prints, column by column under its headings. */
function textOf({ stretch, row }: Row): string {
  const { grid, header } = stretch;
  const figures = header.columns.map(({ from, cells }) => [cells.map((cell) => cell.text), grid.at(row, from)?.lines]);
  return JSON.stringify(figures);
}
