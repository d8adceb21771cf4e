import type { Report } from '../../src/model/report.js';
import { disclosure, requests, reviewLitigation } from './matrix.js';

/** 2019 form: 无 in the column of natural persons, every other cell of 三 blank. */
export const ALL_NONE: Report = {
  version: 1,
  agency: { name: '济宁市知识产权事业发展中心' },
  year: 2020,
  disclosure: disclosure('2019', ['无', '无', '无', '无', '无', '无', '无', '无', '无', '无', '无', '无', '无', '无', '无', '无', '无', '无', '无', '无', '无', '无']),
  requests: requests('2019', [
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
    ['无', null, null, null, null, null, null],
  ]),
  reviewLitigation: reviewLitigation([
    ['无', '无', '无', '无', '无'],
    ['无', '无', '无', '无', '无'],
    ['无', '无', '无', '无', '无'],
  ]),
};
