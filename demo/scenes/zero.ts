import type { Report } from '../../src/model/report.js';
import { disclosure, requests, reviewLitigation } from './matrix.js';

/** 2021 form: every figure is 0. */
export const ZERO: Report = {
  version: 1,
  agency: { name: '示例乡人民政府' },
  year: 2023,
  disclosure: disclosure('2021', Array.from({ length: 10 }, () => 0)),
  requests: requests('2021', Array.from({ length: 25 }, () => [0, 0, 0, 0, 0, 0, 0])),
  reviewLitigation: reviewLitigation(Array.from({ length: 3 }, () => [0, 0, 0, 0, 0])),
};
