import type { FormId } from '../../model/edition.js';
import { FORM_IDS } from '../../model/edition.js';
import type { Markup } from '../../model/markup.js';
import type { Note, SourcePlace } from '../../model/note.js';
import type { Obstacle, SurveyedPart } from '../../model/obstacle.js';
import type { StatutoryTable } from '../../model/report.js';
import type { Editions } from '../../model/table.js';
import type { PrintedWords } from '../../model/words.js';
import type { RawTable, SourceBlock, SourceDocument } from '../document.js';
import { importTablesInSteps } from '../import-tables.js';
import type { Part, TablesReading } from '../import-tables.js';
import { countedFrom } from '../narrative/listed.js';
import { publishedIn } from '../narrative/published.js';
import { reportsInSteps } from '../narrative/reports-in.js';
import { findHeadings } from '../narrative/sections.js';
import { findTitle } from '../narrative/title.js';
import { eachAlone } from './alone.js';
import { groupsOf } from './groups.js';
import { joinedIn, joinedObstacle } from './joined.js';
import type { Sums } from './joined.js';
import type { Title } from '../narrative/title.js';

/** Tables of one kind that are read one by one to tell their parts apart; each takes a reading of its own. */
const MOST_TABLES = 40;

/** What only the tree of a page can say of a part's tables, and what its sums come to. */
export interface Look extends Sums {
  /** What a table holds besides text. */
  readonly markupIn: (table: object, number: number) => Obstacle | undefined;
  /** What keeps a cell from being read, where its text is not all there is to it. */
  readonly contentAt: (table: object, at: SourcePlace) => Markup;
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
    const parts = partsOf(reading, editions, languages).flatMap((part) => toldApart(part, reading, look, editions, languages));
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
  /** Of figures in which white space was dropped between digits. */
  readonly joined?: readonly Note[];
}

function partsOf(reading: TablesReading, editions: Editions, languages: readonly PrintedWords[]): Candidate[] {
  const { parts, notes } = reading;
  const read = parts.flatMap((part): Candidate[] => {
    const shared = parts.some((other) => other !== part && other.tables.some((number) => part.tables.includes(number)));
    const { form, tables, origins } = part;
    if (shared) return [{ form, tables, origins, obstacle: { kind: 'shared' } }];
    const table = reading.tables[form];
    if (part.whole && table) return [{ form, tables, origins, table: withoutFootnotes(table, part), joined: joinedIn(notes, form) }];
    const note = lossOf(notes, form);
    const singles = note?.code === 'tableTwice' ? eachAlone(form, oneByOne(tables), reading, editions, languages) : undefined;
    return singles ?? [{ form, tables, origins, ...(note ? { obstacle: { kind: 'unread', note } } : { obstacle: { kind: 'shared' } }) }];
  });
  const named = FORM_IDS.filter((form) => !parts.some((part) => part.form === form)).flatMap((form): Candidate[] => {
    const note = lossOf(notes, form);
    return note ? [{ form, tables: note.at?.table === undefined ? [] : [note.at.table], origins: [], obstacle: { kind: 'unread', note } }] : [];
  });
  return [...read, ...named];
}

/** Pages print several years behind tabs, each table of 三 and 四 complete. */
function oneByOne(tables: readonly number[]): number[][] {
  return tables.map((number) => [number]);
}

/** Several parts of one kind, taken for one since nothing is printed that parts the reports they belong to. */
function toldApart(part: Candidate, reading: TablesReading, look: Look, editions: Editions, languages: readonly PrintedWords[]): Candidate[] {
  const { form, tables, origins, obstacle } = part;
  if (part.alone || origins.length !== tables.length || tables.length > MOST_TABLES) return [part];
  const unsettled = obstacle?.kind === 'unread' && (obstacle.note.code === 'tableTwice' || obstacle.note.code === 'editionUnclear');
  if (!unsettled && (obstacle || look.areTogether(origins))) return [part];
  const groups = groupsOf(form, tables, tablesOf(reading.blocks), editions, languages);
  if (groups.length < 2) return [part];
  const left = groups.map((numbers): Candidate => {
    const mine = numbers.flatMap((number) => origins[tables.indexOf(number)] ?? []);
    return { form, tables: numbers, origins: mine, obstacle: { kind: 'several', count: groups.length, at: { table: numbers[0] ?? 0 } } };
  });
  return eachAlone(form, form === 'disclosure' ? groups : oneByOne(tables), reading, editions, languages) ?? left;
}

/** What the page's tree has to say; tables of reports in front are counted. */
function looked(part: Candidate, before: number, look: Look): FoundPart {
  const { form, origins, table } = part;
  const tables = part.tables.map((number) => number + before);
  const obstacle = part.obstacle ? namedObstacle(part, part.obstacle, look) : obstacleIn(part, look);
  return { form, origins, tables, ...(obstacle ? { obstacle: countedObstacle(obstacle, before) } : table ? { table } : {}) };
}

function obstacleIn({ form, origins, table, tables, joined = [] }: Candidate, look: Look): Obstacle | undefined {
  if (origins.length !== tables.length) return { kind: 'apart' };
  for (const [index, origin] of origins.entries()) {
    const markup = look.markupIn(origin, tables[index] ?? 0);
    if (markup) return markup;
  }
  if (table && isBlank(table)) return { kind: 'blank' };
  if (!look.areTogether(origins)) return { kind: 'apart' };
  return table && joinedObstacle(form, table, joined, look);
}

/** A page may fill its cells later. */
function isBlank(table: StatutoryTable): boolean {
  const figures = (value: unknown): boolean => (typeof value === 'object' && value !== null ? Object.values(value).every(figures) : value === null);
  return Object.entries(table).every(([key, value]) => ['edition', 'notes', 'units', 'extra'].includes(key) || figures(value));
}

/** A cell that shows something besides text is named by what it shows. */
function namedObstacle({ tables, origins }: Candidate, obstacle: Obstacle, look: Look): Obstacle {
  if (obstacle.kind !== 'unread' || obstacle.note.code !== 'cellNotText') return obstacle;
  const { at = {}, place, source = '' } = obstacle.note;
  const origin = origins.length === tables.length ? origins[tables.indexOf(at.table ?? 0)] : undefined;
  const seen = origin && at.column !== undefined ? look.contentAt(origin, at) : 'other';
  const content = seen === 'other' ? (obstacle.note.content ?? seen) : seen;
  return { kind: 'markup', content, at, source, ...(place ? { place } : {}) };
}

function countedObstacle(obstacle: Obstacle, before: number): Obstacle {
  if (obstacle.kind === 'markup' || obstacle.kind === 'joined' || obstacle.kind === 'several') return { ...obstacle, at: countedPlace(obstacle.at, before) };
  return obstacle.kind === 'unread' ? { ...obstacle, note: countedFrom([obstacle.note], before)[0] ?? obstacle.note } : obstacle;
}

function countedPlace(at: SourcePlace, before: number): SourcePlace {
  return at.table === undefined ? at : { ...at, table: at.table + before };
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
