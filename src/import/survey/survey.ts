import type { FormId } from '../../model/edition.js';
import { FORM_IDS } from '../../model/edition.js';
import type { Note } from '../../model/note.js';
import type { Obstacle, SurveyedPart } from '../../model/obstacle.js';
import type { StatutoryTable } from '../../model/report.js';
import type { Editions } from '../../model/table.js';
import type { PrintedWords } from '../../model/words.js';
import type { RawTable, SourceBlock, SourceDocument } from '../document.js';
import { importTables, importTablesInSteps } from '../import-tables.js';
import type { Part, TablesReading } from '../import-tables.js';
import { countedFrom } from '../narrative/listed.js';
import { publishedIn } from '../narrative/published.js';
import { reportsInSteps } from '../narrative/reports-in.js';
import { findHeadings } from '../narrative/sections.js';
import { findTitle } from '../narrative/title.js';
import type { Title } from '../narrative/title.js';

/** What only the tree of a page can say of a part's tables. */
export interface Look {
  /** What a table holds besides text. */
  readonly markupIn: (table: object, number: number) => Obstacle | undefined;
  /** Whether an element can stand in place of some tables. */
  readonly areTogether: (tables: readonly object[]) => boolean;
}

/** A part that stands in a page, and its reading where it can be upgraded. */
export interface FoundPart extends SurveyedPart {
  /** What its tables were made from. */
  readonly origins: readonly object[];
  /** As printed in the tables alone: footnotes behind them stay where they are. */
  readonly table?: StatutoryTable;
}

/** A report that stands in a page. */
export interface FoundReport {
  /** Printed in front of its first part. */
  readonly title: Title | undefined;
  readonly published: string | undefined;
  readonly parts: readonly FoundPart[];
}

/**
 * The statutory parts that stand in a page, report by report. All or nothing: a part has a reading only if every cell of
 * it that prints anything is bound and holds text only. Gives `undefined` now and then, so that a page can do other things
 * in between. Never throws, whatever the page.
 * @param languages words of other languages, in which pages of this library's own may be printed
 */
export function* surveyDocument(document: SourceDocument, editions: Editions, look: Look, languages: readonly PrintedWords[]): Generator<FoundReport | undefined, undefined> {
  const whole = yield* importTablesInSteps(document, editions, languages);
  const headings = findHeadings(whole.blocks, editions);
  const found = yield* reportsInSteps(whole, headings, editions);
  for (const { from, to } of found) {
    const mine = whole.blocks.slice(from, to);
    const before = tablesOf(whole.blocks.slice(0, from)).length;
    const reading = found.length === 1 ? whole : yield* importTablesInSteps({ blocks: mine }, editions, languages);
    const statutory = new Set<SourceBlock>(reading.parts.flatMap(({ tables }) => tables).flatMap((number) => tablesOf(reading.blocks)[number - 1] ?? []));
    const first = reading.blocks.findIndex((block) => headings.has(block) || statutory.has(block));
    const parts = partsOf(reading, editions, languages);
    yield;
    // Tables of several years under one title: it may be of either.
    const several = parts.some(({ alone }) => alone);
    yield {
      title: several ? undefined : findTitle(undefined, first < 0 ? reading.blocks : reading.blocks.slice(0, first)),
      published: several ? undefined : publishedIn(reading.blocks),
      parts: parts.map((part) => looked(part, before, look)),
    };
  }
  return undefined;
}

interface Candidate extends FoundPart {
  /** Read by itself, since the page prints tables of its kind more than once. */
  readonly alone?: true;
}

function partsOf(reading: TablesReading, editions: Editions, languages: readonly PrintedWords[]): Candidate[] {
  const { parts, notes } = reading;
  const read = parts.flatMap((part): Candidate[] => {
    const shared = parts.some((other) => other !== part && other.tables.some((number) => part.tables.includes(number)));
    const { form, tables, origins } = part;
    if (shared) return [{ form, tables, origins, obstacle: { kind: 'shared' } }];
    const table = reading.tables[form];
    if (part.whole && table) return [{ form, tables, origins, table: withoutFootnotes(table, part) }];
    const note = lossOf(notes, form);
    const singles = note?.code === 'tableTwice' ? eachAlone(part, tablesOf(reading.blocks), editions, languages) : undefined;
    return singles ?? [{ form, tables, origins, ...(note ? { obstacle: { kind: 'unread', note } } : { obstacle: { kind: 'shared' } }) }];
  });
  const named = FORM_IDS.filter((form) => !parts.some((part) => part.form === form)).flatMap((form): Candidate[] => {
    const note = lossOf(notes, form);
    return note ? [{ form, tables: note.at?.table === undefined ? [] : [note.at.table], origins: [], obstacle: { kind: 'unread', note } }] : [];
  });
  return [...read, ...named];
}

/**
 * Tables of one kind that are each complete, as pages print several years behind tabs. Not for 二, whose amounts may have
 * their unit from a line around the table.
 */
function eachAlone({ form, tables }: Part, all: readonly RawTable[], editions: Editions, languages: readonly PrintedWords[]): Candidate[] | undefined {
  if (form === 'disclosure') return undefined;
  const singles = tables.map((number): Candidate | undefined => {
    const block = all[number - 1];
    if (!block) return undefined;
    const { tables: read, parts, notes } = importTables({ blocks: [block] }, editions, languages);
    const table = read[form];
    const [part] = parts;
    const complete = parts.length === 1 && part?.whole && !notes.some(({ code }) => code === 'rowMissing' || code === 'columnMissing');
    return table && complete ? { form, tables: [number], origins: part.origins, table, alone: true } : undefined;
  });
  return singles.every((single) => single !== undefined) ? singles : undefined;
}

/** What the page's tree has to say; tables of reports in front are counted. */
function looked(part: Candidate, before: number, look: Look): FoundPart {
  const { form, origins, table } = part;
  const tables = part.tables.map((number) => number + before);
  const obstacle = part.obstacle ? countedObstacle(part.obstacle, before) : obstacleIn(part, tables, look);
  return { form, origins, tables, ...(obstacle ? { obstacle } : table ? { table } : {}) };
}

function obstacleIn({ origins, table, tables }: Candidate, numbers: readonly number[], look: Look): Obstacle | undefined {
  if (origins.length !== tables.length) return { kind: 'apart' };
  for (const [index, origin] of origins.entries()) {
    const markup = look.markupIn(origin, numbers[index] ?? 0);
    if (markup) return markup;
  }
  if (table && isBlank(table)) return { kind: 'blank' };
  return look.areTogether(origins) ? undefined : { kind: 'apart' };
}

/** A page may fill its cells later. */
function isBlank(table: StatutoryTable): boolean {
  const figures = (value: unknown): boolean => (typeof value === 'object' && value !== null ? Object.values(value).every(figures) : value === null);
  return Object.entries(table).every(([key, value]) => ['edition', 'notes', 'units', 'extra'].includes(key) || figures(value));
}

function countedObstacle(obstacle: Obstacle, before: number): Obstacle {
  return obstacle.kind === 'unread' ? { ...obstacle, note: countedFrom([obstacle.note], before)[0] ?? obstacle.note } : obstacle;
}

/** The first thing of a part that could not be read. */
function lossOf(notes: readonly Note[], form: FormId): Note | undefined {
  const lost = notes.filter((note) => note.level !== 'info' && note.form === form);
  return lost.find(({ code }) => code === 'tableTwice') ?? lost[0];
}

function withoutFootnotes(table: StatutoryTable, { footnotes }: Part): StatutoryTable {
  const { notes, ...rest } = table;
  const left = notes?.slice(0, notes.length - footnotesKept(notes, footnotes));
  return left && left.length > 0 ? { ...rest, notes: left } : rest;
}

/** How many of the last notes are footnotes that stand behind the table. */
function footnotesKept(notes: readonly string[], footnotes: Part['footnotes']): number {
  const texts = footnotes.map((block) => ('text' in block ? block.text : ''));
  let kept = 0;
  while (kept < notes.length && texts.includes(notes[notes.length - 1 - kept] ?? '')) kept += 1;
  return kept;
}

function tablesOf(blocks: readonly SourceBlock[]): RawTable[] {
  return blocks.filter((block): block is RawTable => block.type === 'table');
}
