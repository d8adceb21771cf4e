import type { Report } from '../../src/model/report.js';
import { disclosure, requests, reviewLitigation } from './matrix.js';

const NONE = [0, 0, 0, 0, 0, 0, 0];

/** 2019 form with what agencies add to it: a row of their own, a unit in a label, a remark in a cell, footnotes. */
export const EXTRAS: Report = {
  version: 1,
  agency: { name: '示例街道办事处' },
  year: 2020,
  disclosure: {
    ...disclosure('2019', [0, 0, 0, 87, 0, '22（其中修订16件）', 21, '+19', 40, 0, 0, 0, 1, 0, 93, 1, 0, 0, 0, 0, 13, 477.35]),
    extra: [{ axis: 'row', label: '其他主动公开文件', after: 'normativeDocuments', figures: [12, 12, 36] }],
    units: { 'procurement.amount': '万元' },
    notes: ['注：行政许可数量按事项大项统计。'],
  },
  requests: requests('2019', [
    [6, 1, 0, 0, 0, 0, 7],
    [1, 0, 0, 0, 0, 0, 1],
    [3, 1, 0, 0, 0, 0, 4],
    [1, 0, 0, 0, 0, 0, 1],
    ...Array.from({ length: 8 }, () => NONE),
    [2, 0, 0, 0, 0, 0, 2],
    ...Array.from({ length: 8 }, () => NONE),
    [6, 1, 0, 0, 0, 0, 7],
    [1, 0, 0, 0, 0, 0, 1],
  ]),
  reviewLitigation: {
    ...reviewLitigation([
      [1, 0, 0, 1, 2],
      [0, 0, 1, 0, 1],
      [0, 0, 0, 0, 0],
    ]),
    notes: ['注：行政复议、行政诉讼数量含上年度结转数量。'],
  },
};
