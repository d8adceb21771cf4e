import { ZH_CN } from '../locales/zh-CN.js';
import type { Words } from '../model/words.js';
import { importEnglish } from './import-english.js';
import { onDemand } from './on-demand.js';

/** Where English cannot be loaded the page stays Chinese. */
const english = onDemand(() => importEnglish().catch(() => ZH_CN));

/**
 * The words for an element: English where it or an ancestor is marked `lang="en"`, else Chinese.
 * English is loaded when first wanted: `undefined` until then, and `then` is called once it is there.
 */
export function wordsFor(element: Element, then: () => void): Words | undefined {
  const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return /^en\b/i.test(language) ? english(then) ?? undefined : ZH_CN;
}
