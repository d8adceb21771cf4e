import type { Note } from '../model/note.js';
import type { Report } from '../model/report.js';
import type { Editions } from '../model/table.js';
import type { CellPlace } from './bind/reading.js';
import type { RawTable, SourceBlock, SourceDocument } from './document.js';
import { importTables } from './import-tables.js';
import type { Part, TablesReading } from './import-tables.js';
import { articleOf } from './narrative/article.js';
import { findHeadings, sectionsOf } from './narrative/sections.js';
import { findTitle, publishedIn } from './narrative/title.js';
import type { Title } from './narrative/title.js';
import { makeNote } from './notes.js';
import { nameRefused } from './refused/refusals.js';
import { square } from './text/square.js';

/** A document read as a report. */
export interface Imported {
  readonly report: Report;
  readonly notes: readonly Note[];
  /** Where every bound figure was read. */
  readonly places: readonly CellPlace[];
  readonly parts: readonly Part[];
}

/**
 * Reads a report from a document of any format. A figure is bound where labels and geometry say for certain what it
 * is; every other printed figure is named in a note with its source text. Never throws, whatever the document.
 */
export function importDocument(document: SourceDocument, editions: Editions): Imported {
  const reading = importTables(square(document, editions), editions);
  const headings = findHeadings(reading.blocks, editions);
  const mine = new Set<SourceBlock>(tablesOf(reading));
  const first = reading.blocks.findIndex((block) => headings.has(block) || mine.has(block));
  const title = findTitle(document, first < 0 ? reading.blocks : reading.blocks.slice(0, first));
  const landmarks = [...headings.keys(), ...mine, ...(title?.block ? [title.block] : [])];
  const article = articleOf(reading.blocks, landmarks);
  const omitted = new Set<SourceBlock>([...reading.parts.flatMap(({ footnotes }) => footnotes), ...(title?.block ? [title.block] : [])]);
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
    const source = table.rows.flatMap(({ cells }) => cells.map(({ lines }) => lines.join(''))).filter((text) => text !== '').slice(0, 12).join(' | ');
    if (mine.has(table) || !inArticle.has(table) || named.has(index + 1) || source === '') return [];
    return [makeNote('info', 'otherTable', { source, at: table.line === undefined ? { table: index + 1 } : { line: table.line } })];
  });
}
