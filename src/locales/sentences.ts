import type { Words } from '../model/words.js';
import { sentenceEn } from './sentences.en.js';
import { sentenceZh } from './sentences.zh-CN.js';

/** What may be said of a table, in each language. A page that speaks one imports that one's own file. */
export const SENTENCE_WORDS: Readonly<Record<Words['language'], Words['sentence']>> = { 'zh-CN': sentenceZh, en: sentenceEn };
