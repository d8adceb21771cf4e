import type { Words } from '../model/words.js';
import { CHART_EN } from './charts.en.js';
import { LABELS_EN } from './labels.en.js';
import { PAGE_EN, TABLE_EN } from './page.en.js';
import { sentenceEn } from './sentences.en.js';

export { VERSION } from '../model/version.js';

/** English, loaded when a page asks for it. */
export const EN: Words = {
  language: 'en',
  labels: LABELS_EN,
  table: TABLE_EN,
  page: PAGE_EN,
  chart: CHART_EN,
  sentence: sentenceEn,
};
