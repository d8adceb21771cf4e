import type { Question } from '../model/question.js';
import type { Words } from '../model/words.js';
import { questionEn } from './questions.en.js';
import { questionZh } from './questions.zh-CN.js';

/** One question for authors, in each language. A page that speaks one imports that one's own file. */
export const QUESTION_WORDS: Readonly<Record<Words['language'], (question: Question) => string>> = { 'zh-CN': questionZh, en: questionEn };
