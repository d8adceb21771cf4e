import type { Edition, FormId } from '../../model/edition.js';
import type { Note } from '../../model/note.js';
import type { Editions } from '../../model/table.js';
import { cellsOfRow, isBlank } from '../grid/grid.js';
import type { Grid, GridCell } from '../grid/grid.js';
import { rowAxis } from '../labels/axis.js';
import type { Axis } from '../labels/axis.js';
import { isFootnote } from '../labels/footnote.js';
import { readLabel } from '../labels/label.js';
import { moneyInLine } from '../labels/unit.js';
import { makeNote, noteAt, sourceOf, sourcePlace } from '../notes.js';
import { settleEdition } from '../recognise/edition.js';
import type { Loose, Stretch } from '../recognise/stretches.js';
import { bindRow, columnsFor, nameColumns } from './bind-row.js';
import type { ColumnMaps } from './bind-row.js';
import { bindExtraColumns, bindExtraRow, surroundingsOf } from './extra.js';
import type { Surroundings } from './extra.js';
import { numbersColumns } from './numbering.js';
import { finished } from './reading.js';
import type { Draft, FormReading } from './reading.js';
import { readRows } from './rows.js';
import type { Row } from './rows.js';
import { withoutRepeats } from './twice.js';

/** Everything in a document that bears the headings of one form. */
export interface FormSource {
  readonly form: FormId;
  readonly stretches: readonly Stretch[];
  /** Rows of the same tables without headings. */
  readonly loose: readonly Loose[];
  /** Cells that are accounted for; added to. */
  readonly seen: Set<GridCell>;
  /** Lines in front of its tables and their footnotes. */
  readonly around: readonly string[];
  readonly editions: Editions;
}

/** Binds the figures of one form. */
export function bindForm({ form, stretches, loose, seen, around: lines, editions }: FormSource): FormReading {
  const tables = [...new Set(stretches.map(({ grid }) => grid.table))];
  const edition = settleEdition(form, stretches, editions);
  if (!edition || stretches.length === 0) return unread(form, stretches, seen, 'editionUnclear');
  for (const [grid, rows] of headingRows(stretches)) for (const cell of grid.cells) if (rows.has(cell.row)) seen.add(cell);
  const draft = newDraft(form, edition, seen, moneyOf(stretches, lines));
  const maps: ColumnMaps = new Map();
  const axis = rowAxis(draft.form);
  const read = readRows(stretches, axis);
  const rows = withoutRepeats(draft, read, axis);
  const around = surroundingsOf(rows, axis);
  const last = lastOnForm(rows);
  for (const row of rows) {
    if (row.match.kind === 'unknown' && numbersColumns(row) && row.row < (last.get(row.stretch) ?? 0)) for (const cell of [...row.labelCells, ...row.printed]) seen.add(cell);
    else bindOrName(draft, maps, row, around);
  }
  bindExtraColumns(draft, maps, rows);
  nameMissing(draft, maps, read, axis);
  for (const part of loose) nameLoose(draft, part);
  const named = Object.values(editions).some((other) => other.forms[form] !== draft.form);
  return finished(draft, tables, named);
}

/** A form that stands in a document more often than in any report. */
export function tooOften(form: FormId, stretches: readonly Stretch[], seen: Set<GridCell>): FormReading {
  return unread(form, stretches, seen, 'tableTwice');
}

/** What the cells of some tables, and the lines around them, say of a unit of money. */
function moneyOf(stretches: readonly Stretch[], lines: readonly string[]): Set<string> {
  const cells = [...new Set(stretches.map(({ grid }) => grid))].flatMap((grid) => grid.cells.map(({ text }) => text));
  return new Set([...lines, ...cells].flatMap(moneyInLine));
}

function newDraft(form: FormId, edition: Edition, seen: Set<GridCell>, money: ReadonlySet<string>): Draft {
  const empty = { figures: new Map(), notes: [], footnotes: [], units: new Map(), extra: [], told: new Set<string>() };
  return { form: edition.forms[form], edition: edition.id, seen, money, ...empty };
}

function bindOrName(draft: Draft, maps: ColumnMaps, row: Row, around: Surroundings): void {
  const { match, alone, printed, labels, stretch, problem } = row;
  for (const cell of row.numbers) draft.seen.add(cell);
  if (match.kind === 'found') {
    bindRow(draft, maps, row);
    return;
  }
  const cells = [...row.labelCells.filter((cell) => !isBlank(cell)), ...printed];
  for (const cell of cells) draft.seen.add(cell);
  const nothing = printed.length === 0 && (labels.length === 0 || match.kind === 'group');
  if (nothing) return;
  if (alone && match.kind !== 'disagree') {
    if (match.kind !== 'group') draft.footnotes.push(alone.lines.join(''));
    return;
  }
  if (!problem && match.kind !== 'disagree' && bindExtraRow(draft, maps, row, around)) return;
  const code = match.kind === 'disagree' ? 'labelsDisagree' : (problem ?? 'rowUnknown');
  const cell = match.kind === 'disagree' ? match.entry.leaf.path : undefined;
  draft.notes.push(noteAt('unread', code, draft.form, cell, { source: sourceOf(cells), at: sourcePlace(stretch.grid, row.row) }));
}

/** The rows of each table that headings stand in. */
function headingRows(stretches: readonly Stretch[]): Map<Grid, Set<number>> {
  const rows = new Map<Grid, Set<number>>();
  for (const { grid, header, dataFrom } of stretches) {
    const ofGrid = rows.get(grid) ?? new Set<number>();
    rows.set(grid, ofGrid);
    if (dataFrom > 0) for (let row = header.first; row < header.end; row += 1) ofGrid.add(row);
  }
  return rows;
}

/** Under each header, the last row of the form: a row above it that numbers the columns is no figure of its own. */
function lastOnForm(rows: readonly Row[]): Map<Stretch, number> {
  const last = new Map<Stretch, number>();
  for (const { stretch, row, match } of rows) if (match.kind === 'found') last.set(stretch, Math.max(row, last.get(stretch) ?? 0));
  return last;
}

/** Names rows and columns that the form has and the document does not print, and what else is to be said of headings. */
function nameMissing(draft: Draft, maps: ColumnMaps, rows: readonly Row[], axis: Axis): void {
  const printed = new Set(rows.flatMap(({ match }) => (match.kind === 'found' || match.kind === 'disagree' ? [match.entry] : [])));
  for (const entry of axis.entries) {
    if (!printed.has(entry)) draft.notes.push(noteAt('info', 'rowMissing', draft.form, entry.leaf.path, {}));
  }
  const told = new Set<unknown>();
  for (const { stretch, match } of rows) {
    if (match.kind !== 'found') continue;
    const columns = columnsFor(maps, stretch, match.entry.block);
    if (!told.has(columns)) nameColumns(draft, stretch, match.entry, columns);
    told.add(columns);
  }
}

/** Rows of the form's tables that have no heading above them. */
function nameLoose(draft: Draft, { grid, rows }: Loose): void {
  for (const row of rows) {
    const cells = cellsOfRow(grid, row).filter((cell) => !isBlank(cell) && !draft.seen.has(cell));
    const [only] = cells;
    if (!only) continue;
    for (const cell of cells) draft.seen.add(cell);
    // A line of text in front of a header is the table's title, or a unit.
    if (cells.length === 1 && (isFootnote(only.text) || !/\d/.test(only.text))) {
      if (!readLabel(only.text).words.includes(readLabel(draft.form.title).words)) draft.footnotes.push(only.lines.join(''));
      continue;
    }
    draft.notes.push(noteAt('unread', 'headerMissing', draft.form, undefined, { source: sourceOf(cells), at: sourcePlace(grid, row) }));
  }
}

/** Names every row, headings included, of a form of which nothing can be read. */
function unread(form: FormId, stretches: readonly Stretch[], seen: Set<GridCell>, code: 'editionUnclear' | 'tableTwice'): FormReading {
  const notes: Note[] = [];
  for (const { grid, header, dataFrom, rows } of stretches) {
    const headings = Array.from({ length: dataFrom > 0 ? header.end - header.first : 0 }, (_, index) => header.first + index);
    for (const row of [...headings, ...rows]) {
      const cells = cellsOfRow(grid, row).filter((cell) => cell.row === row && !isBlank(cell));
      for (const cell of cells) seen.add(cell);
      if (cells.length > 0) notes.push(makeNote('unread', code, { form, source: sourceOf(cells), at: sourcePlace(grid, row) }));
    }
  }
  return { form, notes, places: [], tables: [...new Set(stretches.map(({ grid }) => grid.table))] };
}
