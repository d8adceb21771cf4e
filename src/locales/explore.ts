import type { ExploreWords } from '../model/explore-words.js';
import type { Words } from '../model/words.js';
import { EXPLORE_EN } from './explore.en.js';
import { EXPLORE_ZH } from './explore.zh-CN.js';

/** Both languages: they come with the controls, when a table is near the window. */
export const EXPLORE_WORDS: Readonly<Record<Words['language'], ExploreWords>> = { 'zh-CN': EXPLORE_ZH, en: EXPLORE_EN };
