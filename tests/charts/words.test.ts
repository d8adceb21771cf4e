import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CHART_EN } from '../../src/locales/charts.en.js';
import { CHART_ZH } from '../../src/locales/charts.zh-CN.js';


describe('words of charts', () => {
  const groups = [
    { name: '行政复议', figures: [{ name: '结果维持', text: '1', computed: false }, { name: '总计', text: '1', computed: false }] },
    { figures: [{ name: '不予公开', text: '4', computed: true }] },
  ];

  it('describes a chart in Chinese', () =>
    assert.equal(CHART_ZH.described('各类结果', groups), '各类结果。行政复议：结果维持1，总计1；不予公开4（分项合计）。'));
  it('describes a chart in English', () =>
    assert.equal(
      CHART_EN.described('By result', [{ name: 'Review', figures: [{ name: 'Upheld', text: '1', computed: true }] }]),
      'By result. Review: Upheld 1 (sum of sub-items).',
    ));
  it('joins the labels of a track', () => {
    assert.equal(CHART_ZH.track(['行政诉讼', '复议后起诉']), '行政诉讼（复议后起诉）');
    assert.equal(CHART_ZH.track(['行政复议']), '行政复议');
  });
  it('writes the balance', () =>
    assert.equal(
      CHART_ZH.balance({ received: '74', carriedIn: '1', concluded: '75', carriedOut: '0' }),
      '新收74 + 上年结转1 = 办理结果总计75 + 结转下年度0',
    ));
  it('knows the units of money in English, and leaves others as they are', () =>
    assert.deepEqual([CHART_EN.unit('万元'), CHART_EN.unit('项'), CHART_ZH.unit('万元')], ['(10,000 yuan)', '(项)', '万元']));
});
