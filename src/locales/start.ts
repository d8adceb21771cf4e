import type { StartWords } from './enhance-words.js';
import { START_EN } from './start.en.js';
import { START_ZH } from './start.zh-CN.js';

/** What the script of a site template says, in the language of a page: English where it is marked so, else Chinese. */
export function startWords(language: string): StartWords {
  return /^en\b/i.test(language) ? START_EN : START_ZH;
}
