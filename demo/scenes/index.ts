import type { Report } from '../../src/model/report.js';
import { ALL_NONE } from './all-none.js';
import { BLANKS } from './blanks.js';
import { BROKEN_SUMS } from './broken-sums.js';
import { CITY_2025 } from './city-2025.js';
import { COUNTY_2022 } from './county-2022.js';
import { EXTRAS } from './extras.js';
import { MIXED_EDITIONS } from './mixed-editions.js';
import { ZERO } from './zero.js';

/** One situation a page can be in; the demo, the tests and the pictures all use these. */
export interface Scene {
  readonly id: string;
  /** What there is to see, in Chinese. */
  readonly title: string;
  readonly report: Report;
  /** Shown to editors. */
  readonly preview?: boolean;
  /** Under style rules of the kind found on agency pages. */
  readonly hostile?: boolean;
  readonly language?: 'en';
}

export const SCENES: readonly Scene[] = [
  { id: 'all-none', title: '自然人一列均为“无”，其余各列空白（2019年格式）', report: ALL_NONE },
  { id: 'county', title: '各项勾稽关系相等（2021年格式）', report: COUNTY_2022 },
  { id: 'zero', title: '各项均为0（2021年格式）', report: ZERO },
  { id: 'city', title: '数值较大（2021年格式）', report: CITY_2025 },
  { id: 'blanks', title: '部分填写：空白、“/”与“不涉及”（2021年格式）', report: BLANKS },
  { id: 'broken', title: '勾稽关系不相等：公开页面（2019年格式）', report: BROKEN_SUMS },
  { id: 'broken-preview', title: '勾稽关系不相等：编辑预览（2019年格式）', report: BROKEN_SUMS, preview: true },
  { id: 'mixed', title: '两种格式混用：第二部分用2021年格式，第三部分用2019年格式', report: MIXED_EDITIONS },
  { id: 'extras', title: '自行增加的行、单位与表下注释（2019年格式）', report: EXTRAS },
  { id: 'hostile', title: '网站样式强行改写表格', report: COUNTY_2022, hostile: true },
  { id: 'english', title: 'English page', report: COUNTY_2022, language: 'en' },
];
