import type { PreviewWords, Words } from '../model/words.js';
import { PREVIEW_EN } from './preview.en.js';
import { PREVIEW_ZH } from './preview.zh-CN.js';

/** Both languages: what editors see weighs nothing for anyone else. */
export const PREVIEW_WORDS: Readonly<Record<Words['language'], PreviewWords>> = { 'zh-CN': PREVIEW_ZH, en: PREVIEW_EN };
