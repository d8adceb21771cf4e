import type { ExportWords } from '../model/export-words.js';
import type { Words } from '../model/words.js';
import { EXPORT_EN } from './export.en.js';
import { EXPORT_ZH } from './export.zh-CN.js';

/** Every word of the files to take away, in each language. */
export const EXPORT_WORDS: Readonly<Record<Words['language'], ExportWords>> = { 'zh-CN': EXPORT_ZH, en: EXPORT_EN };
