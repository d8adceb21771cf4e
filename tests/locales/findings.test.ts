import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, checkYears } from '../../src/checks/index.js';
import { EDITIONS } from '../../src/editions/index.js';
import { FINDING_WORDS } from '../../src/locales/findings.js';
import type { Finding, Report } from '../../src/model/index.js';
import { changed, PINGTAN_2020, PINGTAN_2022, reviewLitigation } from '../support/reports.js';

const zh = (finding: Finding): string => FINDING_WORDS['zh-CN'](finding).join('\n');
const en = (finding: Finding): string => FINDING_WORDS.en(finding).join('\n');

function first(report: Report, relation: string, outcome: Finding['outcome']): Finding {
  const finding = check(report, EDITIONS).find((candidate) => candidate.relation === relation && candidate.outcome === outcome);
  assert.ok(finding);
  return finding;
}

const hongze: Report = { version: 1, reviewLitigation: reviewLitigation({ review: [10, 1, 0, 0, 0] }) };

describe('a finding in words', () => {
  it('names the relation, what it rests on and both sums, then every operand with place and printed figure', () => {
    const finding = first(hongze, 'casesTotal', 'broken');
    assert.deepEqual(FINDING_WORDS['zh-CN'](finding), [
      '第四部分 · 行政复议：结果维持、结果纠正、其他结果、尚未审结之和，应等于总计（由表格结构推得）。两边不相等：11 ≠ 0。',
      '  左边合计 11：',
      '    10〔行政复议 · 结果维持〕',
      '    1〔行政复议 · 结果纠正〕',
      '    其余 2 项均为 0',
      '  右边：0〔行政复议 · 总计〕',
    ]);
    assert.deepEqual(FINDING_WORDS.en(finding), [
      'Part 四 · Administrative review: upheld, corrected, other and pending should add up to the total (implied by the form’s structure). The sides are not equal: 11 ≠ 0.',
      '  Left, sum 11:',
      '    10 [Administrative review · Upheld]',
      '    1 [Administrative review · Corrected]',
      '    the other 2: 0',
      '  Right: 0 [Administrative review · Total]',
    ]);
  });

  it('says which relation the form prints; where it holds, the sums are enough', () => {
    const finding = first(PINGTAN_2020, 'balance', 'holds');
    assert.match(zh(finding), /^第三部分 · 自然人：.*（表内印明的勾稽关系）。两边相等：20 = 20。$/);
    assert.match(en(finding), /\(printed on the form\)\. The sides are equal: 20 = 20\.$/);
  });

  it('of a long sum every figure above 0 is there, and no line is long', () => {
    const finding = first(PINGTAN_2020, 'outcomesTotal', 'broken');
    for (const { row, figure } of [...finding.left.operands, ...finding.right.operands]) {
      if (figure !== 0) assert.ok(zh(finding).includes(row.map((name) => name.label).join(' · ')));
    }
    assert.match(zh(finding), /两边不相等：26 ≠ 20。\n {2}左边合计 26：\n(?: {4}.*\n){6} {4}其余 13 项均为 0\n {2}右边：20〔三、本年度办理结果 · （七）总计 · 自然人〕$/);
    for (const line of [...FINDING_WORDS['zh-CN'](finding), ...FINDING_WORDS.en(finding)]) assert.ok(line.length < 160, line);
  });

  it('where all are alike, there are no others', () => {
    const table = reviewLitigation({ review: ['无', '无', 0, 0, 1] });
    assert.match(zh(first({ version: 1, reviewLitigation: table }, 'casesTotal', 'broken')), /左边合计 0：\n {4}2 项均为“无”\n {4}2 项均为 0\n/);
  });

  it('unknown figures are called what they are, and not summed', () => {
    const table = changed(PINGTAN_2022.requests!, { 'received.total': null, 'carriedIn.total': undefined, 'carriedOut.total': '/' });
    const finding = check({ version: 1, requests: table }, EDITIONS).filter(({ relation }) => relation === 'balance')[6]!;
    assert.match(zh(finding), /无法核对：其中有未知的数.*。\n {2}空白〔.*〕、未载〔.*〕等 3 项$/);
    assert.match(en(finding), /Not assessable: a figure is unknown .*\.\n {2}blank \[.*\], not in the report \[.*\] and 1 more$/);
  });

  it('a likely cause is offered', () => {
    const table = changed(PINGTAN_2022.requests!, { 'outcomes.granted.individual': 20, 'outcomes.granted.business': 1 });
    const finding = first({ version: 1, requests: table }, 'outcomesTotal', 'broken');
    assert.match(zh(finding), /可先核对是否有申请计入了另一类申请人。\n/);
    assert.match(en(finding), /counted under another applicant\.\n/);
  });

  it('between years it asks, and names the year of each figure', () => {
    const before: Report = { ...PINGTAN_2022, year: 2021 };
    const later = { ...PINGTAN_2022, requests: changed(PINGTAN_2022.requests!, { 'carriedIn.total': 2 }) };
    const finding = checkYears([before, later], EDITIONS).filter(({ relation }) => relation === 'carriedOver')[6]!;
    assert.match(zh(finding), /（年度之间，并非表内勾稽关系）。两边不相等：0 ≠ 2，请核对.*\n {2}左边：0〔2021年 · 四、结转下年度继续办理 · 总计〕\n {2}右边：2〔2022年 · /);
    assert.match(en(finding), /0 ≠ 2; please check .*\n {2}Left: 0 \[2021 · IV\. Carried out to the next year · Total\]/);
  });

  it('every relation of every edition has words in every language', () => {
    for (const relation of Object.values(EDITIONS).flatMap((edition) => edition.relations)) {
      const finding = { ...first(hongze, 'casesTotal', 'broken'), relation: relation.id };
      for (const words of [zh, en]) assert.doesNotMatch(words(finding), new RegExp(relation.id), relation.id);
    }
  });
});
