/** The script of a site template: `<script src="disclosure-elements.js" data-enhance=".article" defer></script>`. */
import { importTakeUp } from './elements/import-take-up.js';
import type { StartWords } from './locales/enhance-words.js';
import { startWords } from './locales/start.js';
import { VERSION } from './model/version.js';

declare global {
  interface Window {
    /** Set to `true` before the script: it does nothing at all. */
    disclosureElementsOff?: boolean;
  }
}

/** Where the copy that was first on a page says its version. */
const FIRST = Symbol.for('disclosure-elements');

/** Milliseconds from a change of the page to the next look at it; longer where changes answer to looks. */
const SOON = 100;
const LATEST = 60_000;

/** What stands in one of these is this library's own affair. */
const OURS = 'disclosure-report,disclosure-table,request-matrix,review-litigation-grid';

const say = (what: string): void => console.info(`disclosure-elements: ${what}`);
const words = (): StartWords => startWords(document.documentElement.lang);

/** The tag that a script was loaded by: a classic script is told, a module looks for its address. */
export function ownScript(address: string | undefined): HTMLScriptElement | undefined {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement) return currentScript;
  return address === undefined ? undefined : Array.from(document.scripts).find(({ src }) => src === address);
}

/**
 * Runs `define` unless the script is switched off or another copy was there first, and then has the page upgraded if the
 * script's tag asks for it. Whatever is in the way, the page's own tables stay, and the console says so once.
 */
export async function start(script: HTMLScriptElement | undefined, define: () => Promise<unknown>): Promise<void> {
  const page = globalThis as { [FIRST]?: string };
  const selector = script?.getAttribute('data-enhance');
  const first = page[FIRST];
  const obstacle = window.disclosureElementsOff || selector?.trim() === 'off' ? words().off : first === undefined ? '' : words().twice(first, VERSION);
  if (obstacle !== '') {
    say(obstacle);
    return;
  }
  page[FIRST] = VERSION;
  try {
    await define();
    const survey = script?.hasAttribute('data-enhance-report') ?? false;
    const chosen = selector?.trim() ?? '';
    if (typeof selector === 'string' || survey) follow(chosen === '' ? 'body' : chosen, survey);
  } catch (error) {
    say(words().cannot(String(error)));
  }
}

/** Has the tables of a page upgraded, now and whenever the page puts others in their place. */
function follow(selector: string, survey: boolean): void {
  let timer = 0;
  let delay = SOON;
  let last = 0;
  let looking = Promise.resolve();

  const look = async (): Promise<void> => {
    const roots = rootsOf(selector);
    if (!roots.some((root) => root.getElementsByTagName('table').length > 0)) return;
    const { enhancePage } = await importTakeUp();
    if (await enhancePage(roots, survey)) later();
  };
  const stop = (error: unknown): void => {
    observer.disconnect();
    say(words().cannot(String(error)));
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
    if (records.some(bringsTable)) later();
  });

  const begin = (): void => {
    observer.observe(document, { childList: true, subtree: true });
    looking = look().catch(stop);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}

/** The chosen elements, without those inside others. @throws SyntaxError */
function rootsOf(selector: string): Element[] {
  const all = Array.from(document.querySelectorAll(selector));
  return all.filter((root) => !all.some((other) => other !== root && other.contains(root)));
}

/** Whether a change put a table into the page, or something into one, outside of this library's elements. */
function bringsTable({ target, addedNodes }: MutationRecord): boolean {
  if (addedNodes.length === 0 || !(target instanceof Element) || target.closest(OURS)) return false;
  if (target.closest('table')) return true;
  return Array.from(addedNodes).some(
    (node) => node instanceof Element && !node.matches(OURS) && (node.localName === 'table' || node.getElementsByTagName('table').length > 0),
  );
}
