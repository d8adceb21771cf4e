import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { PROBLEM_WORDS } from '../../src/locales/problems.js';
import { validateReport } from '../../src/model/validate.js';

function told(data: unknown, language: 'zh-CN' | 'en'): string[] {
  return validateReport(data, EDITIONS).problems.map(PROBLEM_WORDS[language]);
}

describe('a problem in words: place in the form’s words first, then what stands there', () => {
  const cell = { version: 1, reviewLitigation: { review: { upheld: true } } };

  it('a cell', () => {
    assert.deepEqual(told(cell, 'zh-CN'), ['第四部分 · 行政复议 · 结果维持 (/reviewLitigation/review/upheld)：值不合格式，已略去：true。']);
    assert.deepEqual(told(cell, 'en'), ['Part 四 · 行政复议 · 结果维持 (/reviewLitigation/review/upheld): the value does not fit the format and is left out: true.']);
  });
  it('outside the tables the pointer alone', () => {
    assert.deepEqual(told({ version: 1, agency: {} }, 'zh-CN'), ['/agency/name：缺少这一项，所属的一段已略去。']);
  });
  it('no edition, and one that is not known', () => {
    assert.deepEqual(told({ version: 1, requests: {}, disclosure: { edition: '2008' } }, 'zh-CN'), [
      '第三部分 (/requests/edition)：表式版本（edition）应为 "2019" 或 "2021"，未载明，整表已略去。',
      '第二部分 (/disclosure/edition)：表式版本（edition）应为 "2019" 或 "2021"，所载为 "2008"，整表已略去。',
    ]);
  });
  it('no report', () => {
    assert.deepEqual(told([], 'zh-CN'), ['不是年度报告数据（应为 JSON 对象）：[…]。']);
    assert.deepEqual(told({ version: 3 }, 'en'), ['/version: the version of the format should be 1, but 3 is given.']);
  });
});
