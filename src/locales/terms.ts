import type { Terms } from '../model/term.js';
import type { Words } from '../model/words.js';
import { TERMS_EN } from './terms.en.js';
import { TERMS_ZH } from './terms.zh-CN.js';

export { VERSION } from '../model/version.js';

/** The terms of the forms in plain words, in each language. A page that speaks one imports that one's own file. */
export const TERMS: Readonly<Record<Words['language'], Terms>> = { 'zh-CN': TERMS_ZH, en: TERMS_EN };
