import { MISSING, MISSING_NOTES } from '../model/missing.js';
import type { PageWords, TableWords } from '../model/words.js';

export const TABLE_ZH: TableWords = {
  caption: ({ agency, year, part, title, item }) =>
    `${agency ?? ''}${year === undefined ? '' : `${String(year)}年`}${agency === undefined && year === undefined ? `${part}、` : ''}${title}${item === undefined ? '' : `：${item}`}`,
  missing: MISSING,
  missingNote: MISSING_NOTES.zh,
  unit: (unit) => `（单位：${unit}）`,
};

export const PAGE_ZH: PageWords = {
  untitled: (agency, year) => `${agency ?? ''}${year === undefined ? '' : `${String(year)}年`}政府信息公开工作年度报告`,
  partHeading: (part, title) => `${part}、${title}`,
  loading: '正在载入报告……',
  empty: '此处尚未提供报告数据。',
  retry: '重新载入',
  failed: '未能显示报告。',
  region: (name) => `${name}（表格，可左右滚动）`,
  original: '查看原表',
  originalShown: '收起原表',
  computed: '据表自动生成',
  computedNote: '* 为分项合计。',
};
