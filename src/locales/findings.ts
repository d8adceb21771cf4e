import type { Finding } from '../model/finding.js';
import type { Words } from '../model/words.js';
import { findingEn } from './findings.en.js';
import { findingZh } from './findings.zh-CN.js';

/** One finding for authors in lines, in each language. A page that speaks one imports that one's own file. */
export const FINDING_WORDS: Readonly<Record<Words['language'], (finding: Finding) => string[]>> = { 'zh-CN': findingZh, en: findingEn };
