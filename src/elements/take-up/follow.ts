import { outermost } from '../../import/survey/read-page.js';
import { START_WORDS } from '../../locales/start.js';
import { enhancePage, isMade } from './enhance-page.js';
import { isEdited, OURS } from './page-tables.js';

/** Milliseconds from a change of the page to the next look at it; longer where changes answer to looks. */
const SOON = 100;
const LATEST = 60_000;

interface Restorable extends Element {
  readonly restore?: () => void;
}

/** Has the tables of a page upgraded, now and whenever the page puts others in their place. */
export function follow(selector: string, survey: boolean): void {
  let timer = 0;
  let delay = SOON;
  let last = 0;
  let looking = Promise.resolve();

  const look = async (): Promise<void> => {
    const roots = rootsOf(selector);
    if (!survey && !roots.some((root) => root.getElementsByTagName('table').length > 0)) return;
    if (await enhancePage(roots, survey ? selector : undefined)) later();
  };
  const stop = (error: unknown): void => {
    observer.disconnect();
    console.info(`disclosure-elements: ${START_WORDS.cannot(String(error))}`);
  };
  const later = (): void => {
    if (timer > 0) return;
    const now = performance.now();
    delay = now - last < 2 * delay + 1000 ? Math.min(LATEST, delay * 1.5) : SOON;
    timer = window.setTimeout(() => {
      timer = 0;
      last = performance.now();
      looking = looking.then(look).catch(stop);
    }, delay);
  };
  const observer = new MutationObserver((records) => {
    if (records.some(({ type }) => type === 'attributes')) giveBack(document.querySelectorAll(OURS));
    else for (const { addedNodes } of records) giveBack(madeIn(addedNodes));
    if (records.some(bringsTable)) later();
  });

  const begin = (): void => {
    observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['contenteditable'] });
    // That a document as a whole is being edited shows only when someone begins.
    for (const type of ['selectionchange', 'beforeinput']) document.addEventListener(type, beginsEditing, true);
    looking = look().catch(stop);
  };
  // A page that is still being parsed may have half a table.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}

/** The chosen elements, without those inside others. @throws SyntaxError */
function rootsOf(selector: string): Element[] {
  return outermost({ parent: ({ parentElement }: Element) => parentElement }, Array.from(document.querySelectorAll(selector)));
}

/** What an editor has opened in the page is to be saved as it was written. */
function giveBack(elements: Iterable<Restorable> | ArrayLike<Restorable>): void {
  for (const element of Array.from(elements)) if (isEdited(element)) element.restore?.();
}

function beginsEditing(): void {
  if (document.designMode === 'on') giveBack(madeIn([document.documentElement]));
}

/** Elements made here, in what the page may have put into an editor or made one. */
function madeIn(nodes: ArrayLike<Node>): Element[] {
  const around = Array.from(nodes).filter((node) => node instanceof Element && node.isConnected) as Element[];
  return around.flatMap((node) => (node.localName.includes('-') && node.matches(OURS) ? [node] : node.firstElementChild ? Array.from(node.querySelectorAll(OURS)) : [])).filter(isMade);
}

/** Whether a change put a table into the page, or something into one, outside of this library's elements. */
function bringsTable({ target, addedNodes }: MutationRecord): boolean {
  if (addedNodes.length === 0 || !(target instanceof Element) || target.closest(OURS)) return false;
  if (target.closest('table')) return true;
  return Array.from(addedNodes).some(
    (node) => node instanceof Element && !node.matches(OURS) && (node.localName === 'table' || node.getElementsByTagName('table').length > 0),
  );
}
