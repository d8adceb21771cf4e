import type { About, SurveyedPart } from '../../model/obstacle.js';
import type { Editions } from '../../model/table.js';
import { formOf } from '../../model/table.js';
import type { PrintedWords } from '../../model/words.js';
import type { SourceDocument } from '../document.js';
import type { Steps } from '../steps.js';
import { readTreeInSteps } from '../tree/read-tree.js';
import type { RootedTree } from '../tree/tree.js';
import { aboutCaption } from './about-caption.js';
import { aboutOneOf, aboutReport } from './about.js';
import type { Around } from './about.js';
import { asHidden, hiddenRoots, hiddenTables, unhidden } from './hidden.js';
import { textOf } from './markup-in.js';
import { surveyDocument } from './survey.js';
import type { FoundPart, FoundReport, Look } from './survey.js';

/** A page, as one who has it open or saved shows it. */
export interface Page<N extends object> {
  /** Its nodes; tables read from it carry their node as `origin`. */
  readonly tree: RootedTree<N>;
  readonly look: Look;
  /** Tables in an element, in their order, that are no other's affair. */
  readonly tables: (root: N) => readonly N[];
  /** What a table prints; it is other once a figure has changed or moved. */
  readonly printed: (table: N) => string;
  /** Whether a table is of this library's making. */
  readonly isOwn: (table: N) => boolean;
  /** Whether the content of an element is passed over. */
  readonly isPassedOver: (node: N) => boolean;
  /** Whether an element and all in it takes no place. */
  readonly isHidden: (node: N) => boolean;
  /** Whether a table itself is not shown. */
  readonly hidesItself: (table: N) => boolean;
  readonly read: (root: N, skipped: (node: N) => boolean) => Steps<SourceDocument>;
  readonly around: (root: N) => Around;
}

/** A part found in a page, and what its tables printed when they were read. */
export interface ReadPart {
  readonly part: FoundPart;
  readonly about: About;
  readonly printed: readonly string[];
}

/** What a page is read with. */
export interface Reader {
  readonly editions: Editions;
  /** Words of other languages, in which pages of this library's own may be printed. */
  readonly languages: readonly PrintedWords[];
}

/** What stands in one element of a page, and what each table of it prints. */
interface Looked {
  readonly reports: readonly FoundReport[];
  readonly printed: ReadonlyMap<object, string>;
  /** It is a table that the page hides. */
  readonly hidden?: true;
}

/**
 * The statutory parts in an element of a page. What is hidden as a whole is read by itself.
 * @param alone nothing else of the page is looked at
 */
export function* readPageInSteps<N extends object>(page: Page<N>, root: N, alone: boolean, reader: Reader): Steps<ReadPart[]> {
  const looked = yield* lookInSteps(page, root, reader);
  const reports = looked.flatMap((one) => (one.hidden ? [] : one.reports));
  const hidden = looked.flatMap((one) => (one.hidden ? one.reports : []));
  const only = alone && areSame(reports) && hidden.every(({ parts }) => parts.every((part) => isCopy(part, reports)));
  return looked.flatMap(({ printed, reports: found, hidden: isHiddenTable }) =>
    found.flatMap(({ title, published, parts }) => {
      const twice = new Set(parts.map(({ form }) => form)).size < parts.length;
      const about = only && !twice ? aboutReport(page.around(root), title, published) : aboutOneOf(title, published);
      return parts.map((part) => ({
        part: isHiddenTable ? asHidden(part) : part,
        about: { ...captionOf(page, part, reader), ...about },
        printed: part.origins.map((origin) => printed.get(origin) ?? ''),
      }));
    }),
  );
}

/** What is told of a part to those who run the site. */
export function surveyed({ part: { form, tables, obstacle }, about }: ReadPart): SurveyedPart {
  if (obstacle) return { form, tables, obstacle };
  return Object.keys(about).length > 0 ? { form, tables, about } : { form, tables };
}

/** The elements among some that stand in no other of them: what is in two is looked at once. */
export function outermost<N extends object>({ parent }: Pick<RootedTree<N>, 'parent'>, all: readonly N[]): N[] {
  const chosen = new Set(all);
  return all.filter((one) => {
    for (let around = parent(one); around; around = parent(around)) if (chosen.has(around)) return false;
    return true;
  });
}

/** What is shown of an element, then each table that is hidden itself, and each thing that is hidden as a whole. */
function* lookInSteps<N extends object>(page: Page<N>, root: N, reader: Reader): Steps<Looked[]> {
  const { tree } = page;
  const tables = page.tables(root);
  if (tables.length === 0) return [];
  const printed = new Map<object, string>(tables.map((table) => [table, page.printed(table)]));
  const hidden = hiddenRoots(tree, root, tables, page.isHidden);
  const unseen = new Set(hiddenTables(tree, tables, page.hidesItself));
  yield;
  const document = yield* page.read(root, (node) => hidden.includes(node) || unseen.has(node) || page.isPassedOver(node));
  const looked: Looked[] = [{ reports: yield* reportsIn(page, document, reader), printed }];
  for (const table of unseen) {
    if (hidden.some((one) => isIn(tree, table, one))) continue;
    const alone = yield* readTreeInSteps(table, unhidden(tree, table));
    looked.push({ reports: yield* reportsIn(page, alone, reader), printed, hidden: true });
  }
  for (const one of hidden) looked.push(...(yield* lookInSteps(page, one, reader)));
  return looked;
}

function isIn<N extends object>({ parent }: RootedTree<N>, node: N, outer: N): boolean {
  for (let around = parent(node); around; around = parent(around)) if (around === outer) return true;
  return false;
}

function* reportsIn<N extends object>({ look }: Page<N>, document: SourceDocument, { editions, languages }: Reader): Steps<FoundReport[]> {
  const reports: FoundReport[] = [];
  for (const report of surveyDocument(document, editions, look, languages)) {
    if (report && report.parts.length > 0) reports.push(report);
    yield;
  }
  return reports;
}

/** What the caption of a part's first table says. */
function captionOf<N extends object>({ tree, isOwn }: Page<N>, { form, table, origins }: FoundPart, { editions, languages }: Reader): About {
  const [first] = origins as readonly N[];
  const caption = first && tree.children(first).find((child) => tree.name(child) === 'caption');
  return table && caption ? aboutCaption(textOf(tree, caption), formOf(table, form, editions), languages, isOwn(first)) : {};
}

/** Whether a part is read just so somewhere in some reports. */
function isCopy({ form, table }: FoundPart, reports: readonly FoundReport[]): boolean {
  const printed = JSON.stringify(table);
  return reports.some(({ parts }) => parts.some((part) => part.form === form && JSON.stringify(part.table) === printed));
}

/** Whether there is but one report, printed once or several times alike. */
function areSame(reports: readonly FoundReport[]): boolean {
  if (reports.length < 2) return true;
  const printed = reports.map(({ title, parts }) => JSON.stringify([title?.title, ...parts.map(({ form, table }) => [form, table])]));
  return new Set(printed).size === 1 && reports.every(({ parts }) => parts.every(({ table }) => table));
}
