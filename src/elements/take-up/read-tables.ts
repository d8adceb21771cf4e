import { EDITIONS } from '../../editions/index.js';
import type { Form, FormId } from '../../model/edition.js';
import { MISSING_NOTES } from '../../model/missing.js';
import type { Obstacle } from '../../model/obstacle.js';
import type { Report, StatutoryTable } from '../../model/report.js';
import { formOf } from '../../model/table.js';
import type { Words } from '../../model/words.js';
import { DOM_TREE, readDom } from '../../import/dom/read-dom.js';
import type { SourceBlock } from '../../import/document.js';
import { importTables } from '../../import/import-tables.js';
import { aboutCaption, captionRemarks } from '../../import/survey/about-caption.js';
import { joinedIn, joinedObstacle } from '../../import/survey/joined.js';
import { markupIn } from '../../import/survey/markup-in.js';
import { SURVEY_WORDS } from '../../locales/enhance.js';
import { PRINTED } from '../../locales/printed.js';
import { OWN_CLASS } from '../../tables/index.js';
import { isOwn } from '../own.js';
import { picturesIn } from './pictures.js';
import { SUMS, stretchIn } from './read-page.js';
import { surveyWords, tellOnce } from './tell.js';

/** A part of a report read from tables that stand in an element, and the nodes it was read from. */
export interface TableReading {
  readonly report: Report;
  readonly originals: readonly Element[];
}

/** Why there is none. */
interface Unread {
  /** In words; empty where nothing in the element is of the form. */
  readonly obstacle: string;
  readonly cause?: Obstacle;
}

/**
 * Reads a statutory table from what stands in an element: all or nothing. Only if every cell that prints anything has its
 * row and column, and holds text only, is there a reading; otherwise the first cell or row that could not be read is named, and the page keeps
 * what it has, and why is said on the console. Nothing is changed.
 */
export function readTables(host: Element, id: FormId, words: Words): TableReading | Unread {
  const reading = readingOf(host, id, words);
  if ('obstacle' in reading) {
    const { left, partName, why, notOfForm } = surveyWords();
    tellOnce(host.querySelector('table') ?? host, left(partName(id), reading.cause ? why(reading.cause) : notOfForm));
  }
  return reading;
}

function readingOf(host: Element, id: FormId, words: Words): TableReading | Unread {
  const whole = wholeTables(host);
  if (whole) {
    const reading = readingOf(whole, id, words);
    return 'obstacle' in reading ? reading : { report: reading.report, originals: Array.from(host.children).filter(isOwn) };
  }
  const { tables, parts, notes, blocks } = importTables(readDom(host), EDITIONS, PRINTED);
  const table = tables[id];
  const part = parts.find((candidate) => candidate.form === id);
  if (!table || !part?.whole) {
    const obstacle = notes.find((note) => note.level !== 'info' && (note.form === undefined || note.form === id));
    const source = obstacle?.source === undefined ? [] : [`“${obstacle.source.slice(0, 40)}”`];
    return { obstacle: [...(obstacle?.place ?? []), ...source].join(' · '), ...(obstacle ? { cause: { kind: 'unread', note: obstacle } } : {}) };
  }
  const originals = part.origins.filter((origin): origin is Element => origin instanceof Element);
  for (const [index, original] of originals.entries()) {
    const markup = markupIn<Node>(DOM_TREE, original, index + 1);
    if (markup) return leftFor(markup, words);
  }
  const joined = joinedObstacle(id, table, joinedIn(notes, id), SUMS);
  if (joined) return leftFor(joined, words);
  const form = formOf(table, id, EDITIONS);
  const captions = originals.map((original) => original.querySelector('caption')?.textContent ?? '');
  const others = captions.filter((_, index) => !isOwnTable(originals[index])).map((caption) => inOwnWords(caption, blocks));
  const footnotes = notesOf(host, table, others, form);
  const said = new Set([...footnotes, ...form.blocks.map((block) => block.caption ?? '')].map(folded));
  const pictures = picturesIn(host);
  const stretch = stretchIn(originals);
  // Boxes that hold nothing but the tables go with them.
  const taken = stretch?.whole ? stretch.nodes.filter((node): node is Element => node instanceof Element) : originals;
  const lines = Array.from(host.querySelectorAll('p')).filter(
    (line) => !pictures.includes(line) && !taken.some((node) => node.contains(line)) && said.has(folded(line.textContent)),
  );
  return {
    report: {
      version: 1,
      ...aboutCaption(captions[0] ?? '', form, [words, ...PRINTED], isOwnTable(originals[0])),
      [id]: withNotes(table, footnotes),
    },
    originals: [...pictures.filter((picture) => !taken.some((node) => node.contains(picture))), ...taken, ...lines],
  };
}

function leftFor(cause: Obstacle, { language }: Words): Unread {
  return { obstacle: SURVEY_WORDS[language].why(cause), cause };
}

/**
 * The whole tables that an element kept beside a view of them, and its notes, as a copy: of an element that page code has
 * cloned or written anew, the view alone would say that the other figures are not there.
 */
function wholeTables(host: Element): Element | undefined {
  const own = Array.from(host.children).filter(isOwn);
  const kept = own.filter(({ slot }) => slot === 'whole');
  if (kept.length === 0) return undefined;
  const copy = host.ownerDocument.createElement('div');
  copy.append(...[...kept, ...own.filter(({ slot }) => slot === 'note')].map((node) => node.cloneNode(true)));
  for (const table of Array.from(copy.children)) table.removeAttribute('slot');
  return copy;
}

function withNotes(table: StatutoryTable, notes: string[]): StatutoryTable {
  const copy = { ...table };
  delete copy.notes;
  return notes.length === 0 ? copy : { ...copy, notes };
}

/** Footnotes: those this library wrote are all that there are; and what a caption of the page's says beyond the title. */
function notesOf(host: Element, table: StatutoryTable, captions: readonly string[], form: Form): string[] {
  const own = Array.from(host.querySelectorAll(`.${OWN_CLASS}.disclosure-note`), (note) => note.textContent.trim());
  const footnotes = own.length > 0 ? own.filter((note) => !Object.values<string>(MISSING_NOTES).includes(note)) : (table.notes ?? []);
  return [...footnotes, ...captionRemarks(captions, form, PRINTED)];
}

function isOwnTable(table: Element | undefined): boolean {
  return table !== undefined && isOwn(table);
}

/** A caption in another language as the form has it, where it was read as one; any other as it is. */
function inOwnWords(caption: string, blocks: readonly SourceBlock[]): string {
  const line = blocks.find((block) => 'as' in block && folded(block.text) === folded(caption));
  return line && 'as' in line ? (line.as ?? caption) : caption;
}

function folded(text: string): string {
  return text.replace(/\s+/g, '');
}
