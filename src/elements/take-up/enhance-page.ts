import { EDITIONS } from '../../editions/index.js';
import { captionRemarks } from '../../import/survey/about-caption.js';
import { surveyed } from '../../import/survey/read-page.js';
import type { ReadPart } from '../../import/survey/read-page.js';
import type { FoundPart } from '../../import/survey/survey.js';
import type { SurveyWords } from '../../locales/enhance-words.js';
import { PRINTED } from '../../locales/printed.js';
import type { FormId } from '../../model/edition.js';
import type { About } from '../../model/obstacle.js';
import type { Report, StatutoryTable } from '../../model/report.js';
import { formOf } from '../../model/table.js';
import { TAG_OF } from '../../tables/index.js';
import { SurveyEvent } from '../events.js';
import { isOwn } from '../own.js';
import { loadAhead } from './load-ahead.js';
import { isReleased, Originals } from './originals.js';
import { isEdited, OURS } from './page-tables.js';
import { pictureBefore } from './pictures.js';
import { printOf } from './print.js';
import { readPage, stretchIn } from './read-page.js';
import { surveyWords, tellOnce } from './tell.js';
import { Turns } from './turns.js';

/** What a statutory element offers to a script that has read tables for it. */
interface Adopting extends Element {
  readonly adopt?: (report: Report, originals: Originals) => void;
  readonly updateComplete?: Promise<unknown>;
}

/** Elements that were put into pages here; what stands in others is their authors'. */
const made = new WeakSet<Element>();

/** Whether an element was put into the page in place of its tables. */
export function isMade(element: Element): boolean {
  return made.has(element);
}

/**
 * Puts each statutory part that stands in some elements of a page, and can be read whole, into the element of its kind,
 * where it stands. Everything else stays as it is; why a part does is said once.
 * @param survey changes nothing, and lists what is in the elements of this selector
 * @returns whether a table changed meanwhile, so that the page is to be looked at again
 */
export async function enhancePage(roots: readonly Element[], survey?: string): Promise<boolean> {
  const words = surveyWords();
  const turns = new Turns();
  const found: ReadPart[] = [];
  for (const root of roots) found.push(...(await readPage(root, roots.length === 1, turns)));
  if (survey !== undefined) {
    list(found, roots.length === 0 ? words.noContainer(survey) : undefined, words);
    return false;
  }
  const tables = found.flatMap(({ part }) => (part.obstacle ? [] : (part.origins as readonly Element[])));
  await loadAhead(tables.flatMap(({ parentElement }) => parentElement ?? []));
  let changed = false;
  for (const { part, about, printed } of found) {
    if (part.obstacle) tell(part, words);
    else {
      const element = upgrade(part, about, printed);
      if (!element) changed = true;
      await element?.updateComplete;
    }
    await turns.next();
  }
  return changed;
}

/** Puts a part into its element, and gives that; not where its tables, or what the page does with them, have changed since they were read. */
function upgrade({ form, table, origins }: FoundPart, about: About, printed: readonly string[]): Adopting | undefined {
  const tables = origins as readonly HTMLTableElement[];
  const [first] = tables;
  const stretch = stretchIn(tables);
  const last = stretch?.nodes[stretch.nodes.length - 1];
  const parent = last?.parentNode;
  if (!table || !first || !stretch || !parent?.isConnected) return undefined;
  if (tables.some((one, index) => printOf(one) !== printed[index] || isReleased(one) || isEdited(one) || one.closest(OURS))) return undefined;
  if (parent instanceof Element && isEdited(parent)) return undefined;
  const element = first.ownerDocument.createElement(TAG_OF[form]) as Adopting;
  if (!element.adopt) return element;
  made.add(element);
  const nodes = [...pictureBefore(first), ...stretch.nodes];
  // What else stands between the tables comes before all of them then: it may lead up to one.
  const behind = last?.nextSibling ?? null;
  if (stretch.whole) element.append(...nodes);
  element.adopt(reportOf(form, table, tables, about), new Originals(element, nodes.filter((node): node is Element => node instanceof Element)));
  parent.insertBefore(element, behind);
  return element;
}

/** What the tables print, with what their captions say beyond the form's title. */
function reportOf(id: FormId, table: StatutoryTable, tables: readonly HTMLTableElement[], about: About): Report {
  const captions = tables.map((one) => one.caption?.textContent ?? '');
  const form = formOf(table, id, EDITIONS);
  const notes = [...(table.notes ?? []), ...captionRemarks(tables.some(isOwn) ? [] : captions, form, PRINTED)];
  return { version: 1, ...about, [id]: notes.length === 0 ? table : { ...table, notes } };
}

function tell(part: FoundPart, words: SurveyWords): void {
  if (part.obstacle) tellOnce(part.origins[0], words.left(words.partName(part.form), words.why(part.obstacle)));
}

function list(found: readonly ReadPart[], nowhere: string | undefined, words: SurveyWords): void {
  const parts = found.map(surveyed);
  const left = parts.filter(({ obstacle }) => obstacle).length;
  const lines = parts.map(({ form, obstacle }) => {
    const name = words.partName(form);
    return obstacle ? words.wouldLeave(name, words.why(obstacle)) : words.wouldUpgrade(name);
  });
  console.info([`disclosure-elements: ${words.survey(nowhere ?? words.count(parts.length - left, left))}`, ...lines].join('\n'));
  document.dispatchEvent(new SurveyEvent(parts));
}
