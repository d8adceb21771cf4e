import { cellsOf, FORM_IDS } from '../model/edition.js';
import type { FormId } from '../model/edition.js';
import { MISSING_NOTES } from '../model/missing.js';
import type { Note } from '../model/note.js';
import type { Report, StatutoryTable } from '../model/report.js';
import { figureAt, formOf } from '../model/table.js';
import type { Editions } from '../model/table.js';
import type { PrintedWords } from '../model/words.js';
import { bindForm, tooOften } from './bind/bind-form.js';
import { nameLeftOver } from './bind/left-over.js';
import type { CellPlace, FormReading } from './bind/reading.js';
import type { RawTable, SourceBlock, SourceDocument } from './document.js';
import { withoutLayout } from './flatten.js';
import { footnotesBehind, linesBefore } from './footnotes.js';
import { gridOf } from './grid/grid.js';
import type { Grid, GridCell } from './grid/grid.js';
import { readLabel } from './labels/label.js';
import { vocabularyOf } from './labels/vocabulary.js';
import type { FormWords } from './labels/vocabulary.js';
import { ownWords } from './language/own-words.js';
import { makeNote, noteAt } from './notes.js';
import { finish } from './steps.js';
import type { Steps } from './steps.js';
import { continued } from './recognise/continued.js';
import { mentionsForm, nameHeaderless } from './recognise/headerless.js';
import { withLostSpans } from './recognise/lost-spans.js';
import { scanGrid } from './recognise/stretches.js';
import type { Loose, Scan, Stretch } from './recognise/stretches.js';

/** The statutory tables of a document, and everything to be said of how they were read. */
export interface TablesReading {
  readonly tables: Pick<Report, FormId>;
  readonly notes: readonly Note[];
  readonly places: readonly CellPlace[];
  readonly parts: readonly Part[];
  /** The document's blocks with layout tables opened; `at.table` of notes and places counts the tables among them. */
  readonly blocks: readonly SourceBlock[];
}

/** The tables of a document that one statutory table stands in. */
export interface Part {
  readonly form: FormId;
  /** Their numbers, from 1. */
  readonly tables: readonly number[];
  /** What the reader made them from. */
  readonly origins: readonly object[];
  /** Whether every cell that prints anything is bound, kept as extra, or a label: nothing is lost if only the reading is shown. */
  readonly whole: boolean;
  /** Footnote paragraphs behind the tables that were taken into `notes`. */
  readonly footnotes: readonly SourceBlock[];
}

/** Lines that a page of this library's own prints below a table. */
const GENERATED = new Set<string>(Object.values(MISSING_NOTES));

/** More headers than this stand in no report. */
const MOST_STRETCHES = 100;

/**
 * Reads the statutory tables of a document whose ragged tables were squared, also those that this library printed in one
 * of some languages other than the forms'. Never throws, whatever the document.
 */
export function importTables(document: SourceDocument, editions: Editions, languages: readonly PrintedWords[] = []): TablesReading {
  return finish(importTablesInSteps(document, editions, languages));
}

/** The same step by step, table by table and form by form. */
export function* importTablesInSteps(document: SourceDocument, editions: Editions, languages: readonly PrintedWords[] = []): Steps<TablesReading> {
  const vocabulary = vocabularyOf(editions, FORM_IDS);
  const own = ownWords(editions, languages);
  const blocks = own.blocks(withoutLayout(document.blocks, (table) => (scanned(own.table(table), 0, vocabulary, editions)?.stretches.length ?? 0) > 0));
  const tables = blocks.filter((block): block is RawTable => block.type === 'table');
  const notes: Note[] = [];
  const scans: Scan[] = [];
  for (const [index, table] of tables.entries()) {
    yield;
    const scan = scanned(table, index + 1, vocabulary, editions);
    if (scan) scans.push(scan);
    else if (mentionsForm(table, vocabulary)) notes.push(makeNote('unread', 'tableTooLarge', { at: { table: index + 1 } }));
    if (scan && withLostSpans(table, editions) !== table) notes.push(...spansRestored(scan, index + 1, editions));
  }

  const { stretches, loose } = continued(scans, blocks, editions);
  const seen = new Set<GridCell>(scans.flatMap(({ captions }) => captions));
  const readings: FormReading[] = [];
  for (const form of FORM_IDS) {
    yield;
    const mine = stretches.filter(({ words }) => words.form === form);
    if (stretches.length > MOST_STRETCHES) {
      readings.push(tooOften(form, mine, seen));
      continue;
    }
    const numbers = mine.map(({ grid }) => grid.table);
    const around = [...linesBefore(blocks, numbers), ...footnotesBehind(blocks, numbers).map(({ text }) => text)];
    readings.push(bindForm({ form, stretches: mine, around, loose: loose.filter((part) => nearest(part.grid, part.rows[0] ?? 0, stretches)?.words.form === form), seen, editions }));
  }
  yield;
  const grids = new Set(stretches.map(({ grid }) => grid));
  const leftOver = stretches.length > MOST_STRETCHES ? [] : nameLeftOver([...grids], seen, (grid, row) => nearest(grid, row, stretches)?.words.form);

  const read = new Map(readings.flatMap(({ form, table }) => (table ? [[form, wordsRead(table, form, editions)] as const] : [])));
  const headerless = inOnePiece(loose.filter(({ grid }) => !grids.has(grid))).flatMap((part) => nameHeaderless(part, vocabulary, read));

  const result: Partial<Record<FormId, StatutoryTable>> = {};
  const parts: Part[] = [];
  for (const reading of readings) {
    if (reading.tables.length === 0) continue;
    const footnotes = reading.table ? footnotesBehind(blocks, reading.tables) : [];
    if (reading.table) result[reading.form] = withNotes(reading.table, footnotes.map(({ text }) => text).filter((text) => !GENERATED.has(text)));
    parts.push(partOf(reading, tables, [...leftOver, ...headerless], footnotes));
  }
  const all = [...notes, ...readings.flatMap((reading) => reading.notes), ...leftOver, ...headerless];
  return { tables: result as Pick<Report, FormId>, notes: all, places: readings.flatMap(({ places }) => places), parts, blocks };
}

/** Rows of one table together, whatever captions part them. */
function inOnePiece(parts: readonly Loose[]): Loose[] {
  const rows = new Map<Grid, number[]>();
  for (const part of parts) {
    const all = rows.get(part.grid);
    if (all) for (const row of part.rows) all.push(row);
    else rows.set(part.grid, [...part.rows]);
  }
  return [...rows].map(([grid, all]) => ({ grid, rows: all }));
}

/** The words of the rows that have a figure. */
function wordsRead(table: StatutoryTable, form: FormId, editions: Editions): Set<string> {
  const cells = cellsOf(formOf(table, form, editions)).filter(({ path }) => figureAt(table, path) !== undefined);
  const labels = cells.flatMap(({ row }) => row.trail.slice(-1)).flatMap(({ label, variants = [] }) => [label, ...variants]);
  return new Set(labels.map((label) => readLabel(label).words));
}

function scanned(table: RawTable, number: number, vocabulary: readonly FormWords[], editions: Editions): Scan | undefined {
  const grid = gridOf(withLostSpans(table, editions), number);
  return grid && scanGrid(grid, vocabulary);
}

/** An editor is to know of it: where no script runs, the table stands askew. */
function spansRestored({ stretches }: Scan, table: number, editions: Editions): Note[] {
  const forms = new Map(stretches.map(({ words }) => [words.form, Object.values(editions)[0]?.forms[words.form]]));
  return [...forms.values()].flatMap((form) => (form ? [noteAt('info', 'spansRestored', form, undefined, { at: { table } })] : []));
}

/** The header a row of a grid most likely goes with: the next one for rows in front of it, else the last above. */
function nearest(grid: Grid, row: number, stretches: readonly Stretch[]): Stretch | undefined {
  const mine = stretches.filter((stretch) => stretch.grid === grid);
  return mine.find(({ rows, header }) => rows.includes(row) || header.first > row) ?? mine[mine.length - 1];
}

function partOf(reading: FormReading, tables: readonly RawTable[], leftOver: readonly Note[], footnotes: readonly SourceBlock[]): Part {
  const notes = [...reading.notes, ...leftOver.filter(({ form }) => form === reading.form)];
  return {
    form: reading.form,
    tables: reading.tables,
    origins: reading.tables.flatMap((number) => tables[number - 1]?.origin ?? []),
    whole: reading.table !== undefined && notes.every(({ level }) => level === 'info'),
    footnotes,
  };
}

function withNotes(table: StatutoryTable, footnotes: readonly string[]): StatutoryTable {
  return footnotes.length === 0 ? table : { ...table, notes: [...(table.notes ?? []), ...footnotes] };
}

