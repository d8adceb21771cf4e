import type { Figure } from '../../src/model/figure.js';
import type { Report } from '../../src/model/report.js';
import { disclosure, requests, reviewLitigation } from './matrix.js';

const individualAndTotal = (count: Figure): Figure[] => [count, null, null, null, null, null, count];

/** 2021 form filled in part: only natural persons and totals in 三, strokes and blanks in 二, 四 blank. */
export const BLANKS: Report = {
  version: 1,
  agency: { name: '示例镇人民政府' },
  year: 2021,
  disclosure: disclosure('2021', ['/', '/', '/', null, null, 3, 270, 2, null, '不涉及']),
  requests: requests('2021', [
    individualAndTotal(20),
    individualAndTotal(0),
    individualAndTotal(12),
    individualAndTotal(3),
    ...Array.from({ length: 8 }, () => individualAndTotal(0)),
    individualAndTotal(4),
    ...Array.from({ length: 10 }, () => individualAndTotal(0)),
    individualAndTotal(19),
    individualAndTotal(1),
  ]),
  reviewLitigation: reviewLitigation(Array.from({ length: 3 }, () => [null, null, null, null, null])),
};
