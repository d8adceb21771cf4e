import type { Words } from '../model/words.js';
import { SURVEY_EN } from './enhance.en.js';
import { SURVEY_ZH } from './enhance.zh-CN.js';
import type { SurveyWords } from './enhance-words.js';

/** What is said of the statutory parts of a page, in each language. */
export const SURVEY_WORDS: Readonly<Record<Words['language'], SurveyWords>> = { 'zh-CN': SURVEY_ZH, en: SURVEY_EN };
