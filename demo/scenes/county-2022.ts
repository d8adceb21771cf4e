import type { Report } from '../../src/model/report.js';
import { disclosure, requests, reviewLitigation } from './matrix.js';

/** 2021 form: an ordinary year whose figures all add up. */
export const COUNTY_2022: Report = {
  version: 1,
  agency: { name: '平潭综合实验区' },
  year: 2022,
  scope: 'aggregate',
  disclosure: disclosure('2021', [0, 0, 0, 88, 55, 698, 10690, 2113, 0, 9116.36]),
  requests: requests('2021', [
    [71, 3, 0, 0, 0, 0, 74],
    [1, 0, 0, 0, 0, 0, 1],
    [21, 0, 0, 0, 0, 0, 21],
    [8, 1, 0, 0, 0, 0, 9],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [1, 0, 0, 0, 0, 0, 1],
    [2, 0, 0, 0, 0, 0, 2],
    [1, 0, 0, 0, 0, 0, 1],
    [0, 0, 0, 0, 0, 0, 0],
    [37, 0, 0, 0, 0, 0, 37],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [2, 0, 0, 0, 0, 0, 2],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 2, 0, 0, 0, 0, 2],
    [72, 3, 0, 0, 0, 0, 75],
    [0, 0, 0, 0, 0, 0, 0],
  ]),
  reviewLitigation: reviewLitigation([
    [0, 1, 1, 0, 2],
    [1, 0, 0, 0, 1],
    [0, 0, 0, 0, 0],
  ]),
};
