import { EDITIONS } from '../../editions/index.js';
import { DOM_TREE, readDom } from '../../import/dom/read-dom.js';
import { markupIn } from '../../import/survey/markup-in.js';
import { stretchOf } from '../../import/survey/stretch.js';
import { surveyDocument } from '../../import/survey/survey.js';
import type { FoundPart, FoundReport, Look } from '../../import/survey/survey.js';
import { SURVEY_WORDS } from '../../locales/enhance.js';
import type { SurveyWords } from '../../locales/enhance-words.js';
import { PRINTED } from '../../locales/printed.js';
import { ZH_CN } from '../../locales/zh-CN.js';
import type { FormId } from '../../model/edition.js';
import type { Report, StatutoryTable } from '../../model/report.js';
import { formOf } from '../../model/table.js';
import { TAG_OF } from '../../tables/index.js';
import { SurveyEvent } from '../events.js';
import { isOwn } from '../own.js';
import { aboutOneOf, aboutReport } from './page-title.js';
import type { About } from './page-title.js';
import { Originals } from './originals.js';
import { isPassedOver, tablesToRead } from './page-tables.js';
import { aboutOf, captionRemarks } from './read-tables.js';

/** What a statutory element offers to a script that has read tables for it. */
interface Adopting extends Element {
  readonly adopt?: (report: Report, originals: Originals) => void;
}

/** A part found in a page, and what its tables printed when they were read. */
interface Read {
  readonly part: FoundPart;
  readonly about: About;
  readonly printed: readonly string[];
}

/** Messages by the table they were about; `told` for parts that no table stands for. */
const toldOf = new WeakMap<object, Set<string>>();
const told = new Set<string>();

const LOOK: Look = {
  markupIn: (table, number) => markupIn(DOM_TREE, table as Node, number),
  areTogether: (tables) => stretchIn(tables) !== undefined,
};

/**
 * Puts each statutory part that stands in some elements of a page, and can be read whole, into the element of its kind,
 * where it stands. Everything else stays as it is; why a part does is said once. `survey` changes nothing, and lists.
 * @returns whether a table changed meanwhile, so that the page is to be looked at again
 */
export async function enhancePage(roots: readonly Element[], survey: boolean): Promise<boolean> {
  const words = SURVEY_WORDS[/^en\b/i.test(document.documentElement.lang) ? 'en' : 'zh-CN'];
  const found: Read[] = [];
  for (const root of roots) {
    found.push(...(await read(root, roots.length === 1)));
  }
  if (survey) {
    list(found, words);
    return false;
  }
  let changed = false;
  for (const { part, about, printed } of found) {
    if (part.obstacle) tell(part, words);
    else if (upgrade(part, about, printed)) await pause();
    else changed = true;
  }
  return changed;
}

/** `alone`: nothing else of the page is looked at. */
async function read(root: Element, alone: boolean): Promise<Read[]> {
  const tables = tablesToRead(root);
  if (tables.length === 0) return [];
  const document = readDom(root, isPassedOver);
  const texts = new Map<object, string>(tables.map((table) => [table, table.textContent]));
  await pause();
  const reports: FoundReport[] = [];
  for (const report of surveyDocument(document, EDITIONS, LOOK, PRINTED)) {
    if (report.parts.length > 0) reports.push(report);
    await pause();
  }
  const only = alone && reports.length === 1;
  return reports.flatMap(({ title, published, parts }) => {
    const twice = new Set(parts.map(({ form }) => form)).size < parts.length;
    const about = only && !twice ? aboutReport(root, title, published) : aboutOneOf(title, published);
    return parts.map((part) => ({ part, about, printed: part.origins.map((origin) => texts.get(origin) ?? '') }));
  });
}

/** Puts a part into its element; not where its tables have changed since they were read. */
function upgrade({ form, table, origins }: FoundPart, about: About, printed: readonly string[]): boolean {
  const tables = origins as readonly HTMLTableElement[];
  const first = tables[0];
  const nodes = stretchIn(tables);
  const parent = first?.parentNode;
  if (!table || !first?.isConnected || !parent || !nodes || tables.some((one, index) => one.textContent !== printed[index])) return false;
  const element = first.ownerDocument.createElement(TAG_OF[form]) as Adopting;
  if (!element.adopt) return true;
  const behind = nodes[nodes.length - 1]?.nextSibling ?? null;
  element.append(...nodes);
  element.adopt(reportOf(form, table, tables, about), new Originals(element, nodes.filter((node): node is Element => node instanceof Element)));
  parent.insertBefore(element, behind);
  return true;
}

/** What the tables print, with what their captions say beyond the form's title. */
function reportOf(id: FormId, table: StatutoryTable, tables: readonly HTMLTableElement[], about: About): Report {
  const captions = tables.map((one) => one.caption?.textContent ?? '');
  const form = formOf(table, id, EDITIONS);
  const notes = [...(table.notes ?? []), ...captionRemarks(tables.some(isOwn) ? [] : captions, form)];
  return { version: 1, ...aboutOf(captions[0] ?? '', form, ZH_CN), ...about, [id]: notes.length === 0 ? table : { ...table, notes } };
}

function stretchIn(tables: readonly object[]): Node[] | undefined {
  return stretchOf(DOM_TREE, tables as readonly Node[], (node) => node.nextSibling);
}

function tell(part: FoundPart, words: SurveyWords): void {
  if (!part.obstacle) return;
  const message = words.left(words.partName(part.form), words.why(part.obstacle));
  const [table] = part.origins;
  const before = table === undefined ? told : (toldOf.get(table) ?? new Set());
  if (before.has(message)) return;
  before.add(message);
  if (table !== undefined) toldOf.set(table, before);
  console.info(`disclosure-elements: ${message}`);
}

function list(found: readonly Read[], words: SurveyWords): void {
  const parts = found.map(({ part: { form, tables, obstacle } }) => ({ form, tables, ...(obstacle ? { obstacle } : {}) }));
  const left = parts.filter(({ obstacle }) => obstacle).length;
  const lines = parts.map(({ form, obstacle }) => {
    const name = words.partName(form);
    return obstacle ? words.wouldLeave(name, words.why(obstacle)) : words.wouldUpgrade(name);
  });
  console.info([`disclosure-elements: ${words.survey(parts.length - left, left)}`, ...lines].join('\n'));
  document.dispatchEvent(new SurveyEvent(parts));
}

/** Lets the page do what it has to between two pieces of work. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
