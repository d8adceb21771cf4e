import type { Note } from '../model/note.js';
import type { Report } from '../model/report.js';
import type { Editions } from '../model/table.js';
import type { PrintedWords } from '../model/words.js';
import type { CellPlace } from './bind/reading.js';
import type { RawTable, SourceBlock, SourceDocument } from './document.js';
import { importTables } from './import-tables.js';
import type { Part, TablesReading } from './import-tables.js';
import { ownTitle } from './language/own-title.js';
import type { OwnTitle } from './language/own-title.js';
import { articleOf } from './narrative/article.js';
import { captionsOf } from './narrative/captions.js';
import type { PartHeading } from './narrative/headings.js';
import { countedFrom, listed } from './narrative/listed.js';
import { publishedIn } from './narrative/published.js';
import { reportsIn } from './narrative/reports-in.js';
import type { FoundReport } from './narrative/reports-in.js';
import { findHeadings, sectionsOf } from './narrative/sections.js';
import { findTitle } from './narrative/title.js';
import type { Title } from './narrative/title.js';
import { makeNote } from './notes.js';
import { nameRefused } from './refused/refusals.js';
import { square } from './text/square.js';

/** Cells of a table that is no part of the report that are shown in its note. */
const SHOWN = 12;

/** A document read as a report. */
export interface Imported {
  readonly report: Report;
  readonly notes: readonly Note[];
  /** Where every bound figure was read. */
  readonly places: readonly CellPlace[];
  readonly parts: readonly Part[];
}

/** What is asked of a document. */
export interface ImportOptions {
  /** Which report of a document that holds several, from 1. */
  readonly report?: number | undefined;
  /** The words of languages other than the forms', in which pages of this library's own may be printed. */
  readonly languages?: readonly PrintedWords[] | undefined;
}

/**
 * Reads a report from a document of any format. A figure is bound where labels and geometry say for certain what it
 * is; every other printed figure is named in a note with its source text. Of several reports in one document only the
 * one asked for is read; if none is asked for, they are listed and none is read. Never throws, whatever the document.
 */
export function importDocument(document: SourceDocument, editions: Editions, { report: chosen, languages = [] }: ImportOptions = {}): Imported {
  const whole = importTables(square(document, editions), editions, languages);
  const headings = findHeadings(whole.blocks, editions);
  const found = reportsIn(whole, headings, editions);
  if (found.length === 1 && (chosen ?? 1) === 1) return importReport(whole, headings, ownTitle(document.title, languages), editions);
  const one = chosen === undefined ? undefined : found[chosen - 1];
  if (!one) return chooseOne(whole, found, chosen);
  // The tables of other reports are counted, so that places are those of the document.
  const before = whole.blocks.slice(0, one.from).filter(({ type }) => type === 'table').length;
  const stretch = importTables({ blocks: whole.blocks.slice(one.from, one.to) }, editions);
  const { report, notes, places, parts } = importReport(stretch, findHeadings(stretch.blocks, editions), undefined, editions);
  const counted = parts.map((part) => ({ ...part, tables: part.tables.map((number) => number + before) }));
  return { report, notes: countedFrom(notes, before), places: countedFrom(places, before), parts: counted };
}

/** The report that the read tables stand in; `own` is the title the file states about itself. */
function importReport(reading: TablesReading, headings: ReadonlyMap<SourceBlock, PartHeading>, own: string | OwnTitle | undefined, editions: Editions): Imported {
  const mine = new Set<SourceBlock>(tablesOf(reading));
  const first = reading.blocks.findIndex((block) => headings.has(block) || mine.has(block));
  const title = findTitle(own, first < 0 ? reading.blocks : reading.blocks.slice(0, first));
  const landmarks = [...headings.keys(), ...mine, ...(title?.blocks ?? [])];
  const article = articleOf(reading.blocks, landmarks);
  const captions = captionsOf(reading.blocks, mine, editions);
  const omitted = new Set<SourceBlock>([...reading.parts.flatMap(({ footnotes }) => footnotes), ...captions, ...(title?.blocks ?? [])]);
  const sections = landmarks.length > 0 ? sectionsOf(article, headings, omitted) : [];
  const published = publishedIn(reading.blocks);
  const report: Report = {
    version: 1,
    ...(title ? printedBy(title) : {}),
    ...(published === undefined ? {} : { published }),
    ...(sections.length > 0 ? { sections } : {}),
    ...reading.tables,
  };
  const notes = [...nameTitle(title), ...reading.notes, ...nameRefused(reading, headings, editions), ...nameOthers(reading, article, mine)];
  return { report, notes, places: reading.places, parts: reading.parts };
}

/** Nothing is read of a document with several reports where none of them is asked for, or one that is not there. */
function chooseOne({ blocks }: TablesReading, found: readonly FoundReport[], chosen: number | undefined): Imported {
  const note = makeNote('refused', chosen === undefined ? 'severalReports' : 'noSuchReport', { reports: listed(blocks, found) });
  return { report: { version: 1 }, notes: [note], places: [], parts: [] };
}

/** The tables that were read as parts of the report. */
function tablesOf({ blocks, parts }: TablesReading): RawTable[] {
  const tables = blocks.filter((block): block is RawTable => block.type === 'table');
  return [...new Set(parts.flatMap((part) => part.tables))].flatMap((number) => tables[number - 1] ?? []);
}

function printedBy({ title, agency, year, scope }: Title): Partial<Report> {
  return {
    title,
    ...(agency === undefined ? {} : { agency: { name: agency } }),
    ...(year === undefined ? {} : { year }),
    ...(scope === undefined ? {} : { scope }),
  };
}

function nameTitle(title: Title | undefined): Note[] {
  if (!title) return [makeNote('info', 'noTitle', {})];
  const source = title.title;
  return [
    ...(title.agency === undefined ? [makeNote('info', 'noAgency', { source })] : []),
    ...(title.year === undefined ? [makeNote('info', 'noYear', { source })] : []),
  ];
}

/** Tables of other kinds are no part of a report's narrative. */
function nameOthers({ blocks, notes }: TablesReading, article: readonly SourceBlock[], mine: ReadonlySet<SourceBlock>): Note[] {
  const inArticle = new Set(article);
  const named = new Set(notes.map(({ at }) => at?.table));
  const tables = blocks.filter((block): block is RawTable => block.type === 'table');
  return tables.flatMap((table, index) => {
    if (mine.has(table) || !inArticle.has(table) || named.has(index + 1)) return [];
    const source = beginningOf(table);
    if (source === '') return [];
    return [makeNote('info', 'otherTable', { source, at: table.line === undefined ? { table: index + 1 } : { line: table.line } })];
  });
}

/** The first texts of a table. */
function beginningOf({ rows }: RawTable): string {
  const texts: string[] = [];
  for (const { cells } of rows) {
    for (const { lines } of cells) if (lines.length > 0) texts.push(lines.join(''));
    if (texts.length >= SHOWN) break;
  }
  return texts.slice(0, SHOWN).join(' | ');
}
