import { ZH_CN } from '../locales/zh-CN.js';
import type { Words } from '../model/words.js';
import { importEnglish } from './import-english.js';

let english: Words | undefined;
let loading: Promise<unknown> | undefined;

/**
 * The words for an element: English where it or an ancestor is marked `lang="en"`, else Chinese.
 * English is loaded when first wanted: `undefined` until then, and `then` is called once it is there. Where it cannot be
 * loaded the page stays Chinese.
 */
export function wordsFor(element: Element, then: () => void): Words | undefined {
  const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
  if (!/^en\b/i.test(language)) return ZH_CN;
  if (english) return english;
  loading ??= importEnglish().then(
    (words) => {
      english = words;
    },
    () => {
      english = ZH_CN;
    },
  );
  void loading.then(then);
  return undefined;
}
