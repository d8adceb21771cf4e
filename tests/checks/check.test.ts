import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, isSound } from '../../src/checks/index.js';
import { EDITIONS } from '../../src/editions/index.js';
import type { Finding, Report, Requests } from '../../src/model/index.js';
import { changed, everyRow, JINING_2020, PINGTAN_2020, PINGTAN_2022, requests, reviewLitigation } from '../support/reports.js';

/** Findings of one relation as `place: outcome left right`. */
function told(report: Report, relation: string): string[] {
  return check(report, EDITIONS).filter((finding) => finding.relation === relation).map(tell);
}

function tell(finding: Finding): string {
  const place = finding.place.map((name) => name.label).join(' · ');
  return [`${place}: ${finding.outcome}`, finding.why, finding.left.sum, finding.right.sum].filter((piece) => piece !== undefined).join(' ');
}

function brokenIn(report: Report): string[] {
  return check(report, EDITIONS).filter((finding) => finding.outcome === 'broken').map((finding) => `${finding.relation} ${tell(finding)}`);
}

function with三(table: Requests): Report {
  return { version: 1, requests: table };
}

describe('check: the sum relations of a report', () => {
  it('holds every relation in every column, row and track: 7 + 7 columns, 25 rows of 2021, 3 tracks', () => {
    const findings = check(PINGTAN_2022, EDITIONS);
    assert.equal(findings.length, 7 + 7 + 25 + 3);
    assert.ok(findings.every((finding) => finding.outcome === 'holds'));
  });

  it('平潭 2020: what is printed holds, the leaves sum to 26 and 27 under totals of 20 and 21', () => {
    assert.deepEqual(told(PINGTAN_2020, 'balance'), [
      '自然人: holds 20 20',
      '法人或其他组织 · 商业企业: holds 0 0',
      '法人或其他组织 · 科研机构: holds 0 0',
      '法人或其他组织 · 社会公益组织: holds 0 0',
      '法人或其他组织 · 法律服务机构: holds 0 0',
      '法人或其他组织 · 其他: holds 1 1',
      '总计: holds 21 21',
    ]);
    assert.deepEqual(brokenIn(PINGTAN_2020), ['outcomesTotal 自然人: broken 26 20', 'outcomesTotal 总计: broken 27 21']);
  });

  it('洪泽 2023: 10 + 1 over a total of 0, and 5 over 0', () => {
    const report: Report = { version: 1, reviewLitigation: reviewLitigation({ review: [10, 1, 0, 0, 0], afterReview: [5, 0, 0, 0, 0] }) };
    assert.deepEqual(told(report, 'casesTotal'), [
      '行政复议: broken 11 0',
      '行政诉讼 · 未经复议直接起诉: holds 0 0',
      '行政诉讼 · 复议后起诉: broken 5 0',
    ]);
  });

  it('济宁 2020: 无 amounts to 0 and holds; what is blank is not assessable; nothing is broken', () => {
    assert.deepEqual(told(JINING_2020, 'balance').slice(0, 2), [
      '自然人: holds 0 0',
      '法人或其他组织 · 商业企业: notAssessable unknown',
    ]);
    assert.ok(told(JINING_2020, 'applicantsTotal').every((line) => line.includes('notAssessable unknown')));
    assert.ok(told(JINING_2020, 'casesTotal').every((line) => line.endsWith('holds 0 0')));
    assert.deepEqual(brokenIn(JINING_2020), []);
  });

  it('gives one finding for a row or column of which nothing is printed, absent or blank', () => {
    for (const figure of [null, undefined]) {
      const findings = check(with三(everyRow('2019', [figure, figure, figure, figure, figure, figure, figure])), EDITIONS);
      assert.equal(findings.length, 7 + 7 + 23);
      assert.ok(findings.every((finding) => finding.outcome === 'notAssessable' && finding.why === 'unknown'));
    }
  });

  it('a table the report does not have gives none', () => assert.deepEqual(check({ version: 1 }, EDITIONS), []));

  it('names every operand with row, column and what is printed', () => {
    const balance = check(PINGTAN_2022, EDITIONS).find((finding) => finding.relation === 'balance');
    assert.equal(balance?.basis, 'printed');
    assert.equal(balance.weight, 'error');
    assert.deepEqual(
      [...balance.left.operands, ...balance.right.operands].map(({ cell, row, column, figure }) => [
        cell,
        row.map((name) => name.label).join('|'),
        column.map((name) => name.label).join('|'),
        figure,
      ]),
      [
        ['received.individual', '一、本年新收政府信息公开申请数量', '自然人', 71],
        ['carriedIn.individual', '二、上年结转政府信息公开申请数量', '自然人', 1],
        ['outcomes.total.individual', '三、本年度办理结果|（七）总计', '自然人', 72],
        ['carriedOut.individual', '四、结转下年度继续办理', '自然人', 0],
      ],
    );
    assert.equal(balance.left.operands[0]?.row[0]?.key, 'received');
    assert.equal(balance.left.operands[0]?.column[0]?.key, 'applicants.individual');
  });

  it('one unknown term leaves a relation open, never broken and never passed', () => {
    for (const figure of [null, '/', '约20', undefined]) {
      const table = changed(PINGTAN_2022.requests!, { 'carriedOut.total': figure });
      const report = with三(table);
      assert.equal(told(report, 'balance')[6], '总计: notAssessable unknown 75');
      assert.deepEqual(brokenIn(report), []);
    }
  });

  it('does not add figures printed in different units, but 3件 and 2份 are counts', () => {
    const counted = with三(requests('2019', { received: ['3件', 0, 0, 0, 0, '2份', 5] }));
    assert.equal(told(counted, 'applicantsTotal')[0], '一、本年新收政府信息公开申请数量: holds 5 5');
    const mixed = with三(requests('2019', { received: ['3万元', 0, 0, 0, 0, 2, 5] }));
    assert.equal(told(mixed, 'applicantsTotal')[0], '一、本年新收政府信息公开申请数量: notAssessable units');
  });
});

describe('check: rows and columns of the agency’s own among the terms', () => {
  const figures = [0, 0, 0, 0, 0, 0, 0];
  const withExtra = (axis: 'row' | 'column', after: string, table: Requests = PINGTAN_2020.requests!): Report =>
    with三({ ...table, extra: [{ axis, label: '信息不存在', after, figures: axis === 'row' ? figures : [] }] });

  it('a row among the results leaves sums that differ open', () => {
    for (const after of ['outcomes.unavailable.notHeld', 'outcomes.otherwise', 'outcomes.refused', 'carriedIn']) {
      const report = withExtra('row', after);
      assert.deepEqual(brokenIn(report), [], after);
      assert.equal(told(report, 'outcomesTotal')[6], '总计: notAssessable extra 27 21');
      assert.equal(told(report, 'outcomesTotal')[1], '法人或其他组织 · 商业企业: holds 0 0');
    }
  });

  it('a row elsewhere excuses nothing, nor does a column', () => {
    for (const report of [withExtra('row', 'outcomes.total'), withExtra('row', ''), withExtra('column', 'individual')]) {
      assert.deepEqual(brokenIn(report), ['outcomesTotal 自然人: broken 26 20', 'outcomesTotal 总计: broken 27 21']);
    }
  });

  it('a column among the applicants leaves rows that differ open, one behind 总计 does not', () => {
    const table = changed(PINGTAN_2022.requests!, { 'received.business': 2 });
    const row = (after: string): string | undefined => told(withExtra('column', after, table), 'applicantsTotal')[0];
    assert.equal(row('other'), '一、本年新收政府信息公开申请数量: notAssessable extra 73 74');
    assert.equal(row(''), '一、本年新收政府信息公开申请数量: notAssessable extra 73 74');
    assert.equal(row('total'), '一、本年新收政府信息公开申请数量: broken 73 74');
  });

  it('in 四 a column between two tracks may belong to the later', () => {
    const table = reviewLitigation({ review: [1, 0, 0, 0, 2], direct: [1, 0, 0, 0, 2], afterReview: [1, 0, 0, 0, 2] });
    const report: Report = { version: 1, reviewLitigation: { ...table, extra: [{ axis: 'column', label: '调解', after: 'review.total', figures: [1] }] } };
    assert.deepEqual(told(report, 'casesTotal'), [
      '行政复议: broken 1 2',
      '行政诉讼 · 未经复议直接起诉: notAssessable extra 1 2',
      '行政诉讼 · 复议后起诉: broken 1 2',
    ]);
  });
});

describe('check: a case counted under the wrong applicant', () => {
  const hints = (table: Requests): (string | undefined)[] =>
    check(with三(table), EDITIONS).filter((finding) => finding.relation === 'outcomesTotal').map((finding) => finding.hint);

  it('is hinted where differences cancel and the total holds', () => {
    const table = changed(PINGTAN_2022.requests!, { 'outcomes.granted.individual': 20, 'outcomes.granted.business': 1 });
    const hint = 'countedUnderAnotherApplicant';
    assert.deepEqual(hints(table), [hint, hint, undefined, undefined, undefined, undefined, undefined]);
  });

  it('is not hinted where they do not cancel, or where the total is broken too', () => {
    const uneven = changed(PINGTAN_2022.requests!, { 'outcomes.granted.individual': 19, 'outcomes.granted.business': 1 });
    const total = changed(PINGTAN_2022.requests!, {
      'outcomes.granted.individual': 20,
      'outcomes.granted.business': 1,
      'outcomes.granted.total': 20,
    });
    assert.deepEqual(hints(uneven).filter(Boolean), []);
    assert.deepEqual(hints(total).filter(Boolean), []);
  });
});

describe('isSound: whether sums may be shown in public', () => {
  const sound = (report: Report, form: 'requests' | 'reviewLitigation'): boolean => isSound(check(report, EDITIONS), form);

  it('where everything is known and holds', () => assert.ok(sound(PINGTAN_2022, 'requests')));
  it('not where a relation is broken', () => assert.ok(!sound(PINGTAN_2020, 'requests')));
  it('a broken table leaves the others sound', () => assert.ok(sound(PINGTAN_2020, 'reviewLitigation')));
  it('not where one figure is unknown', () => {
    assert.ok(!sound(with三(changed(PINGTAN_2022.requests!, { 'outcomes.refused.stateSecret.legal': null })), 'requests'));
  });
  it('not where there is no table', () => assert.ok(!sound({ version: 1 }, 'requests')));
});
