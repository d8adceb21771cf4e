import type { Words } from '../model/words.js';
import { CHART_ZH } from './charts.zh-CN.js';
import { PAGE_ZH, TABLE_ZH } from './page.zh-CN.js';
import { sentenceZh } from './sentences.zh-CN.js';

/** Chinese; the forms' own labels are shown as they are. */
export const ZH_CN: Words = {
  language: 'zh-CN',
  table: TABLE_ZH,
  page: PAGE_ZH,
  chart: CHART_ZH,
  sentence: sentenceZh,
};
