/** The script of a site template: `<script src="disclosure-elements.js" data-enhance=".article" defer></script>`. */
import { importTakeUp } from './elements/import-take-up.js';
import { START_WORDS } from './locales/start.js';
import { VERSION } from './model/version.js';

declare global {
  interface Window {
    /** Set to `true` before the script: it does nothing at all. */
    disclosureElementsOff?: boolean;
  }
}

/** Where the copy that was first on a page says its version. */
const FIRST = Symbol.for('disclosure-elements');

const say = (what: string): void => console.info(`disclosure-elements: ${what}`);

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
  const obstacle = window.disclosureElementsOff || selector?.trim() === 'off' ? START_WORDS.off : first === undefined ? '' : START_WORDS.twice(first, VERSION);
  if (obstacle !== '') {
    say(obstacle);
    return;
  }
  page[FIRST] = VERSION;
  try {
    await define();
    const survey = script?.hasAttribute('data-enhance-report') ?? false;
    const chosen = selector?.trim() ?? '';
    if (typeof selector !== 'string' && !survey) return;
    await tablePresent();
    (await importTakeUp()).follow(chosen === '' ? 'body' : chosen, survey);
  } catch (error) {
    say(START_WORDS.cannot(String(error)));
  }
}

/** Pages without any table never load what reads them. */
function tablePresent(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(look);
    function look(): void {
      if (document.getElementsByTagName('table').length === 0) return;
      observer.disconnect();
      resolve();
    }
    observer.observe(document, { childList: true, subtree: true });
    look();
  });
}
