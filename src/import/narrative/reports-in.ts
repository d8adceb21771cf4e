import type { FormId } from '../../model/edition.js';
import { FORM_IDS } from '../../model/edition.js';
import type { Editions } from '../../model/table.js';
import type { SourceBlock } from '../document.js';
import type { TablesReading } from '../import-tables.js';
import { finish } from '../steps.js';
import type { Steps } from '../steps.js';
import type { PartHeading } from './headings.js';
import { joined, pieceOf } from './piece.js';
import type { BlockRange, Piece } from './piece.js';
import type { Title } from './title.js';
import { titlesIn } from './title-lines.js';

/** A report of a document that may hold several. */
export interface FoundReport extends BlockRange {
  readonly title: Title | undefined;
}

const FIRST_PART = /^\s*一\s*[、.．，,:：]/;
/** A line that ends like this is the title of a report and no notice of one. */
const TITLE_END = /(?:报告|年报)\s*(?:[（(【][^（）()【】]*[)）】])?\s*$/;

/**
 * The reports of a document, one behind the other; always at least one. Parted only where it is certain: parts or tables
 * start over behind a title or a heading 一, and print again what was printed before, or name another year or agency.
 * One report printed twice to the letter is one.
 */
export function reportsIn(reading: TablesReading, headings: ReadonlyMap<SourceBlock, PartHeading>, editions: Editions): FoundReport[] {
  return finish(reportsInSteps(reading, headings, editions));
}

/** The same step by step, piece by piece. */
export function* reportsInSteps(reading: TablesReading, headings: ReadonlyMap<SourceBlock, PartHeading>, editions: Editions): Steps<FoundReport[]> {
  const { blocks } = reading;
  const formsAt = tableForms(reading);
  const starts = startsIn(blocks, headings, formsAt);
  const reports: Piece[] = [];
  let waiting: Piece | undefined;
  for (const [index, from] of (starts.length > 1 ? starts : []).entries()) {
    const range = { from, to: starts[index + 1] ?? blocks.length };
    const next = yield* pieceOf(blocks, range, { headings, formsAt }, editions);
    const piece = waiting ? joined(waiting, next) : next;
    const last = reports[reports.length - 1];
    waiting = isSubstantial(piece) ? undefined : piece;
    if (waiting) continue;
    if (last && !begins(piece, last)) reports[reports.length - 1] = joined(last, piece);
    else reports.push(piece);
  }
  const titles = new Set(reports.flatMap(({ title }) => (title ? [title.title.replace(/\s/g, '')] : [])));
  if (reports.length < 2 || (titles.size < 2 && !tablesDiffer(reading))) return [{ from: 0, to: blocks.length, title: undefined }];
  return reports.map(({ from, title }, index) => ({ from: index === 0 ? 0 : from, to: reports[index + 1]?.from ?? blocks.length, title }));
}

/** The forms that each table is, or is a piece of. */
function tableForms({ blocks, parts }: TablesReading): Map<SourceBlock, FormId[]> {
  const tables = blocks.filter(({ type }) => type === 'table');
  const forms = new Map<SourceBlock, FormId[]>();
  for (const form of FORM_IDS) {
    for (const number of parts.find((part) => part.form === form)?.tables ?? []) {
      const table = tables[number - 1];
      if (table) forms.set(table, [...(forms.get(table) ?? []), form]);
    }
  }
  return forms;
}

/** Where a report may begin: at the document's beginning, and at titles and numbered headings 一 behind the body of another. */
function startsIn(blocks: readonly SourceBlock[], headings: ReadonlyMap<SourceBlock, PartHeading>, forms: ReadonlyMap<SourceBlock, unknown>): number[] {
  const titles = new Map(titlesIn(blocks).flatMap(({ from, text }) => (TITLE_END.test(text) ? [[from, text] as const] : [])));
  const starts = [0];
  let last: string | undefined;
  let begun = false;
  for (const [index, block] of blocks.entries()) {
    const title = titles.get(index);
    const heading = headings.get(block);
    if (title !== undefined) {
      // Of several titles without a report behind them the last one counts.
      if (begun) starts.push(index);
      else if (starts.length > 1 && title !== last) starts[starts.length - 1] = index;
      last = title;
      begun = false;
    } else if (begun && heading?.id === 'overview' && FIRST_PART.test(heading.text)) starts.push(index);
    begun ||= heading !== undefined || forms.has(block);
  }
  return starts;
}

/** Whether a piece can be a report: not a cover, a list of contents or of links to other reports. */
function isSubstantial({ title, filled, tables }: Piece): boolean {
  return tables !== undefined || (title !== undefined && filled > 1);
}

/** Whether a piece is a report of its own behind the last. */
function begins(piece: Piece, last: Piece): boolean {
  if (!startsOver(piece, last)) return false;
  const orderly = piece.tables?.inOrder !== false && last.tables?.inOrder !== false;
  if (orderly && [...piece.cells].some((cell) => last.cells.has(cell))) return true;
  return piece.part !== undefined && last.part !== undefined && namesAnother(piece.title, last.title);
}

/** Whether a piece begins no later on the form than the last: by its headings, or, behind a title, by its tables. */
function startsOver(piece: Piece, last: Piece): boolean {
  if (piece.part !== undefined && last.part !== undefined) return piece.part <= last.part;
  if (!piece.title || !piece.tables || !last.tables) return false;
  return piece.tables.first <= last.tables.first;
}

/** Whether two titles are of different years, or of different agencies. */
function namesAnother(one: Title | undefined, other: Title | undefined): boolean {
  const differ = (mine: unknown, its: unknown): boolean => mine !== undefined && its !== undefined && mine !== its;
  return differ(one?.year, other?.year) || differ(one?.agency, other?.agency);
}

/** Whether tables of one kind are printed more than once and not to the letter. */
function tablesDiffer({ notes }: TablesReading): boolean {
  return notes.some(({ level, code }) => level !== 'info' && (code === 'tableTwice' || code === 'editionUnclear'));
}
