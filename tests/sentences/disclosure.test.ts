import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../../src/model/index.js';
import { disclosure, JINING_2020, PINGTAN_2020, PINGTAN_2022 } from '../support/reports.js';
import { said } from './support.js';

describe('二 in sentences', () => {
  it('2021', () => {
    assert.deepEqual(said(PINGTAN_2022, 'disclosure'), [
      '规章本年制发0件、废止0件，现行有效0件。',
      '行政规范性文件本年制发88件、废止55件，现行有效698件。',
      '处理决定数量：行政许可10690、行政处罚2113、行政强制0。',
      '行政事业性收费9116.36万元。',
    ]);
    assert.deepEqual(said(PINGTAN_2022, 'disclosure', 'en').slice(1), [
      'Normative documents: issued this year 88, repealed this year 55, in force 698.',
      'Decisions taken: administrative licensing 10690, administrative penalties 2113, administrative coercion 0.',
      'Administrative fees: 9116.36 (10,000 yuan).',
    ]);
  });

  it('2019', () => {
    assert.deepEqual(said(PINGTAN_2020, 'disclosure'), [
      '规章本年新制作0、新公开0，对外公开总数量7。',
      '规范性文件本年新制作77、新公开77，对外公开总数量166。',
      '行政许可上一年项目数量396、本年增/减442、处理决定数量278。',
      '其他对外管理服务事项上一年项目数量10、本年增/减7、处理决定数量105。',
      '行政处罚上一年项目数量2648、本年增/减-18、处理决定数量538。',
      '行政强制上一年项目数量126、本年增/减26、处理决定数量29。',
      '行政事业性收费上一年项目数量35、本年增/减-15。',
      '政府集中采购395项，采购总金额73802895.90元。',
    ]);
    assert.equal(said(PINGTAN_2020, 'disclosure', 'en')[7], 'Centralised government procurement: procurement projects 395, amount 73802895.90 (yuan).');
  });

  const procurement = (figures: (number | string | null)[], units?: Record<string, string>): string[] => {
    const report: Report = { version: 1, disclosure: { ...disclosure('2019', { procurement: figures }), ...(units ? { units } : {}) } };
    return said(report, 'disclosure');
  };

  it('no unit printed', () => {
    assert.deepEqual(procurement([13, 477.35]), ['政府集中采购13项，采购总金额477.35（未标单位）。']);
    assert.match(said({ version: 1, disclosure: disclosure('2019', { procurement: [13, 477.35] }) }, 'disclosure', 'en')[0] ?? '', /amount 477\.35 \(no unit printed\)\.$/);
  });

  it('the unit of the cell goes before that of the label, and that before the form’s', () => {
    assert.deepEqual(procurement([13, 477.35], { 'procurement.amount': '万元' }), ['政府集中采购13项，采购总金额477.35万元。']);
    assert.deepEqual(procurement([13, '251000元'], { 'procurement.amount': '万元' }), ['政府集中采购13项，采购总金额251000元。']);
    assert.deepEqual(said({ version: 1, disclosure: disclosure('2021', { fees: ['251000元'] }) }, 'disclosure'), ['行政事业性收费251000元。']);
  });

  it('nothing of what is unknown', () => {
    assert.deepEqual(procurement([null, 477.35]), ['政府集中采购：采购总金额477.35（未标单位）。']);
    assert.deepEqual(procurement(['/', null]), []);
    const rows = { normativeDocuments: [null, 55, 698], licensing: ['不涉及'], penalties: [3] };
    assert.deepEqual(said({ version: 1, disclosure: disclosure('2021', rows) }, 'disclosure'), [
      '行政规范性文件本年废止55件，现行有效698件。',
      '处理决定数量：行政处罚3。',
    ]);
  });

  it('all 无', () => assert.deepEqual(said(JINING_2020, 'disclosure'), ['本表所填各项均为“无”。']));
  it('无 among figures is quoted, not counted', () => assert.deepEqual(procurement([0, '无']), ['政府集中采购0项，采购总金额“无”。']));
});
