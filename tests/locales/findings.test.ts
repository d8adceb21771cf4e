import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, checkYears } from '../../src/checks/index.js';
import { EDITIONS } from '../../src/editions/index.js';
import { FINDING_WORDS } from '../../src/locales/findings.js';
import type { Finding, Report } from '../../src/model/index.js';
import { changed, PINGTAN_2020, PINGTAN_2022, reviewLitigation } from '../support/reports.js';

const zh = FINDING_WORDS['zh-CN'];
const { en } = FINDING_WORDS;

function first(report: Report, relation: string, outcome: Finding['outcome']): Finding {
  const finding = check(report, EDITIONS).find((candidate) => candidate.relation === relation && candidate.outcome === outcome);
  assert.ok(finding);
  return finding;
}

const hongze: Report = { version: 1, reviewLitigation: reviewLitigation({ review: [10, 1, 0, 0, 0] }) };

describe('a finding in words', () => {
  it('names the relation, what it rests on, every operand with place and printed figure, and both sums', () => {
    const finding = first(hongze, 'casesTotal', 'broken');
    assert.equal(
      zh(finding),
      '四 · 行政复议：结果维持、结果纠正、其他结果、尚未审结之和，应等于总计（由表格结构推得）。两边不相等。' +
        '左边：10〔行政复议 · 结果维持〕 ＋ 1〔行政复议 · 结果纠正〕 ＋ 0〔行政复议 · 其他结果〕 ＋ 0〔行政复议 · 尚未审结〕，合计 11；右边：0〔行政复议 · 总计〕，合计 0。',
    );
    assert.equal(
      en(finding),
      'Part 四 · Administrative review: upheld, corrected, other and pending should add up to the total (implied by the form’s structure). The sides are not equal. ' +
        'Left: 10 [Administrative review · Upheld] + 1 [Administrative review · Corrected] + 0 [Administrative review · Other] + 0 [Administrative review · Pending], sum 11. Right: 0 [Administrative review · Total], sum 0.',
    );
  });

  it('says which relation the form prints', () => {
    const finding = first(PINGTAN_2020, 'balance', 'holds');
    assert.match(zh(finding), /^三 · 自然人：.*（表内印明的勾稽关系）。两边相等。左边：20〔一、本年新收政府信息公开申请数量 · 自然人〕/);
    assert.match(en(finding), /\(printed on the form\)\. The sides are equal\. Left: 20 \[I\. Requests received this year · Natural persons\]/);
  });

  it('all operands of a long sum are there', () => {
    const finding = first(PINGTAN_2020, 'outcomesTotal', 'broken');
    for (const { row } of [...finding.left.operands, ...finding.right.operands]) {
      assert.ok(zh(finding).includes(row.map((name) => name.label).join(' · ')));
    }
    assert.match(zh(finding), /合计 26；右边：20〔三、本年度办理结果 · （七）总计 · 自然人〕，合计 20。$/);
  });

  it('unknown figures are called what they are, and not summed', () => {
    const table = changed(PINGTAN_2022.requests!, { 'received.total': null, 'carriedIn.total': undefined, 'carriedOut.total': '/' });
    const finding = check({ version: 1, requests: table }, EDITIONS).filter(({ relation }) => relation === 'balance')[6]!;
    assert.match(zh(finding), /无法核对：其中有未知的数.*左边：空白〔.*〕 ＋ 未载〔.*〕，未作合计；右边：75〔.*〕 ＋ \/〔.*〕，未作合计。$/);
    assert.match(en(finding), /Not assessable: a figure is unknown .*Left: blank \[.*\] \+ not in the report \[.*\], not summed\./);
  });

  it('a likely cause is offered', () => {
    const table = changed(PINGTAN_2022.requests!, { 'outcomes.granted.individual': 20, 'outcomes.granted.business': 1 });
    const finding = first({ version: 1, requests: table }, 'outcomesTotal', 'broken');
    assert.match(zh(finding), /可先核对是否有申请计入了另一类申请人。$/);
    assert.match(en(finding), /counted under another applicant\.$/);
  });

  it('between years it asks, and names the year of each figure', () => {
    const before: Report = { ...PINGTAN_2022, year: 2021 };
    const later = { ...PINGTAN_2022, requests: changed(PINGTAN_2022.requests!, { 'carriedIn.total': 2 }) };
    const finding = checkYears([before, later], EDITIONS).filter(({ relation }) => relation === 'carriedOver')[6]!;
    assert.match(zh(finding), /（年度之间，并非表内勾稽关系）。两边不相等，请核对.*左边：0〔2021年 · 四、结转下年度继续办理 · 总计〕.*右边：2〔2022年 · /);
    assert.match(en(finding), /please check .*Left: 0 \[2021 · IV\. Carried out to the next year · Total\]/);
  });

  it('every relation of every edition has words in every language', () => {
    for (const relation of Object.values(EDITIONS).flatMap((edition) => edition.relations)) {
      const finding = { ...first(hongze, 'casesTotal', 'broken'), relation: relation.id };
      for (const words of [zh, en]) assert.doesNotMatch(words(finding), new RegExp(relation.id), relation.id);
    }
  });
});
