import { EDITIONS } from '../../editions/index.js';
import type { SourceDocument } from '../../import/document.js';
import { DOM_TREE, readDomInSteps } from '../../import/dom/read-dom.js';
import { finish } from '../../import/steps.js';
import type { Steps } from '../../import/steps.js';
import { asHidden, hiddenRoots, hiddenTables, unhidden } from '../../import/survey/hidden.js';
import { contentAt } from '../../import/survey/content-at.js';
import { markupIn } from '../../import/survey/markup-in.js';
import { stretchOf } from '../../import/survey/stretch.js';
import type { Stretch } from '../../import/survey/stretch.js';
import { surveyDocument } from '../../import/survey/survey.js';
import type { FoundPart, FoundReport, Look } from '../../import/survey/survey.js';
import { readTreeInSteps } from '../../import/tree/read-tree.js';
import type { Tree } from '../../import/tree/tree.js';
import { PRINTED } from '../../locales/printed.js';
import { OURS, isPassedOver, tablesToRead } from './page-tables.js';
import { aboutOneOf, aboutReport } from './page-title.js';
import type { About } from './page-title.js';
import type { Turns } from './turns.js';

/** A part found in a page, and what its tables printed when they were read. */
export interface ReadPart {
  readonly part: FoundPart;
  readonly about: About;
  readonly printed: readonly string[];
}

/** What stands in one element of a page, and what each table of it prints. */
interface Looked {
  readonly reports: readonly FoundReport[];
  readonly printed: ReadonlyMap<object, string>;
  /** It is a table that the page hides. */
  readonly hidden?: true;
}

/** Times that a page which changes while it is being read is read in steps; then it is read at once. */
const PATIENCE = 2;

const CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['colspan', 'rowspan', 'hidden'] };

const STYLED_TREE: Tree<Node> = { ...DOM_TREE, hidden: (node) => (hidesItself(node) ? 'unseen' : undefined) };

const LOOK: Look = {
  markupIn: (table, number) => markupIn(DOM_TREE, table as Node, number),
  contentAt: (table, at) => contentAt(STYLED_TREE, table as Node, at),
  areTogether: (tables) => stretchIn(tables) !== undefined,
};

/** What is taken out of the page for an element in place of some tables. */
export function stretchIn(tables: readonly object[]): Stretch<Node> | undefined {
  return stretchOf(DOM_TREE, tables as readonly Node[]);
}

/**
 * The statutory parts in an element of a page, as they stand at one moment: where the page changes meanwhile it is read
 * again. What is hidden as a whole is read by itself.
 * @param alone nothing else of the page is looked at
 */
export async function readPage(root: Element, alone: boolean, turns: Turns): Promise<ReadPart[]> {
  if (root.getElementsByTagName('table').length === 0) return [];
  const observer = new MutationObserver((records) => {
    seen.push(...records);
  });
  const seen: MutationRecord[] = [];
  try {
    for (let round = 0; round < PATIENCE; round += 1) {
      seen.length = 0;
      observer.observe(root, CHANGES);
      const parts = await turns.run(readInSteps(root, alone));
      if (![...seen, ...observer.takeRecords()].some(isOfPage)) return parts;
    }
  } finally {
    observer.disconnect();
  }
  return finish(readInSteps(root, alone));
}

function isOfPage({ target }: MutationRecord): boolean {
  return !(target instanceof Element ? target : target.parentElement)?.closest(OURS);
}

function* readInSteps(root: Element, alone: boolean): Steps<ReadPart[]> {
  const looked = yield* lookInSteps(root);
  const reports = looked.flatMap((one) => (one.hidden ? [] : one.reports));
  const hidden = looked.flatMap((one) => (one.hidden ? one.reports : []));
  const only = alone && areSame(reports) && hidden.every(({ parts }) => parts.every((part) => isCopy(part, reports)));
  return looked.flatMap(({ printed, reports: found, hidden: isHiddenTable }) =>
    found.flatMap(({ title, published, parts }) => {
      const twice = new Set(parts.map(({ form }) => form)).size < parts.length;
      const about = only && !twice ? aboutReport(root, title, published) : aboutOneOf(title, published);
      return parts.map((part) => ({ part: isHiddenTable ? asHidden(part) : part, about, printed: part.origins.map((origin) => printed.get(origin) ?? '') }));
    }),
  );
}

/** What is shown of an element, then each table that is hidden itself, and each thing that is hidden as a whole. */
function* lookInSteps(root: Element): Steps<Looked[]> {
  const tables = tablesToRead(root);
  if (tables.length === 0) return [];
  const printed = new Map<object, string>(tables.map((table) => [table, table.textContent]));
  const hidden = hiddenRoots(DOM_TREE, root, tables, isHidden).filter((node) => node instanceof Element);
  const unseen = new Set<Element>(hiddenTables(DOM_TREE, tables, hidesItself).filter((node) => node instanceof Element));
  yield;
  const document = yield* readDomInSteps(root, (element) => hidden.includes(element) || unseen.has(element) || isPassedOver(element));
  const looked: Looked[] = [{ reports: yield* reportsIn(document), printed }];
  for (const table of unseen) {
    if (hidden.some((one) => one.contains(table))) continue;
    const alone = yield* readTreeInSteps<Node>(table, unhidden(DOM_TREE, table));
    looked.push({ reports: yield* reportsIn(alone), printed, hidden: true });
  }
  for (const one of hidden) looked.push(...(yield* lookInSteps(one)));
  return looked;
}

function* reportsIn(document: SourceDocument): Steps<FoundReport[]> {
  const reports: FoundReport[] = [];
  for (const report of surveyDocument(document, EDITIONS, LOOK, PRINTED)) {
    if (report && report.parts.length > 0) reports.push(report);
    yield;
  }
  return reports;
}

function isHidden(node: Node): boolean {
  return node instanceof Element && getComputedStyle(node).display === 'none';
}

/** Whether the page hides a table itself: not where what stands around it is not visible either. */
export function hidesItself(table: Node): boolean {
  if (!(table instanceof Element)) return false;
  const { display, visibility, opacity } = getComputedStyle(table);
  if (display === 'none' || opacity === '0') return true;
  return visibility !== 'visible' && table.parentElement !== null && getComputedStyle(table.parentElement).visibility === 'visible';
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
