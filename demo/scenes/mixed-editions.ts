import type { Report } from '../../src/model/report.js';
import { disclosure, requests, reviewLitigation } from './matrix.js';

/** 2021 form in 二, 2019 form in 三; the totals of 四 contradict their parts. */
export const MIXED_EDITIONS: Report = {
  version: 1,
  agency: { name: '淮安市洪泽区人民政府' },
  year: 2023,
  disclosure: disclosure('2021', [0, 0, 0, 0, 5, 5, 550, 4119, 195, 7730.28]),
  requests: requests('2019', [
    [21, 0, 0, 0, 0, 0, 21],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [4, 0, 0, 0, 0, 0, 4],
    [1, 0, 0, 0, 0, 0, 1],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [1, 0, 0, 0, 0, 0, 1],
    [1, 0, 0, 0, 0, 0, 1],
    [0, 0, 0, 0, 0, 0, 0],
    [10, 0, 0, 0, 0, 0, 10],
    [3, 0, 0, 0, 0, 0, 3],
    [0, 0, 0, 0, 0, 0, 0],
    [1, 0, 0, 0, 0, 0, 1],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [21, 0, 0, 0, 0, 0, 21],
    [0, 0, 0, 0, 0, 0, 0],
  ]),
  reviewLitigation: reviewLitigation([
    [10, 1, 0, 0, 0],
    [0, 0, 0, 0, 0],
    [5, 0, 0, 0, 0],
  ]),
};
