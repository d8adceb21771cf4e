import type { Report } from '../../src/model/report.js';
import { disclosure, requests, reviewLitigation } from './matrix.js';

/** 2019 form: the printed relation holds, but the outcomes add up to 27 beside a total of 21. */
export const BROKEN_SUMS: Report = {
  version: 1,
  agency: { name: '平潭综合实验区' },
  year: 2020,
  scope: 'aggregate',
  disclosure: disclosure('2019', [0, 0, 7, 77, 77, 166, 396, 442, 278, 10, 7, 105, 2648, -18, 538, 126, 26, 29, 35, -15, 395, '73802895.90元']),
  requests: requests('2019', [
    [20, 0, 0, 0, 0, 1, 21],
    [0, 0, 0, 0, 0, 0, 0],
    [6, 0, 0, 0, 0, 1, 7],
    [6, 0, 0, 0, 0, 0, 6],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [4, 0, 0, 0, 0, 0, 4],
    [0, 0, 0, 0, 0, 0, 0],
    [3, 0, 0, 0, 0, 0, 3],
    [0, 0, 0, 0, 0, 0, 0],
    [3, 0, 0, 0, 0, 0, 3],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [4, 0, 0, 0, 0, 0, 4],
    [20, 0, 0, 0, 0, 1, 21],
    [0, 0, 0, 0, 0, 0, 0],
  ]),
  reviewLitigation: reviewLitigation([
    [0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ]),
};
