import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertWhole, cell, importRows, standard, unreadOf, withCell } from './support.js';

const RECEIVED = '一、本年新收政府信息公开申请数量';

describe('a remark in brackets', () => {
  for (const remark of ['上年', '去年', '其中网络申请', '累计', '历年', '不含下属单位', '含行政确认', '新增', '上年数，按实际填写', '截至上年底', '办件', '万件']) {
    it(`（${remark}） makes another row or column of it`, () => {
      const row = importRows(withCell(standard('disclosure', '2021'), '行政许可', { text: `行政许可（${remark}）` }));
      assert.deepEqual(unreadOf(row, 'disclosure', '2021'), ['licensing.decisions']);
      assert.ok(row.notes.some(({ level, source }) => level === 'unread' && source?.includes('行政许可')));
      const column = importRows(withCell(standard('disclosure', '2021'), '现行有效件数', { text: `现行有效件数（${remark}）` }));
      assert.deepEqual(unreadOf(column, 'disclosure', '2021'), ['regulations.inForce', 'normativeDocuments.inForce']);
      const total = importRows(withCell(standard('requests', '2021'), '总计', { text: `总计（${remark}）` }));
      assert.equal(unreadOf(total, 'requests', '2021').length % 7 === 0 || total.places.length === 0 || unreadOf(total, 'requests', '2021').every((path) => path.endsWith('.total')), true);
      const received = importRows(withCell(standard('requests', '2021'), RECEIVED, { text: `${RECEIVED}（${remark}）` }));
      assert.equal(unreadOf(received, 'requests', '2021').length, 7);
      const group = importRows(withCell(standard('requests', '2021'), '（三）不予公开', { text: `（三）不予公开（${remark}）` }));
      assert.ok(unreadOf(group, 'requests', '2021').length >= 56);
    });
  }
  for (const remark of ['件', '单位：件', '截至12月31日', '截止2022年底', '设区的市、自治州人民政府应提供相关数据', '指2019年事项数', '减用负值表示,如 -8', '没有的填0', '指行政许可以外的政务服务事项等']) {
    it(`（${remark}） leaves it what it is`, () => {
      assertWhole(importRows(withCell(standard('disclosure', '2021'), '行政许可', { text: `行政许可（${remark}）` })), 'disclosure', '2021');
      assertWhole(importRows(withCell(standard('disclosure', '2021'), '现行有效件数', { text: `现行有效件数（${remark}）` })), 'disclosure', '2021');
    });
  }
  it('beside the form’s own row is the agency’s', () => {
    const rows = standard('disclosure', '2021').flatMap((cells) => (cells[0]?.text === '行政处罚' ? [cells, [cell('行政处罚（上年）'), cell(3, 3)]] : [cells]));
    const imported = importRows(rows);
    assertWhole(imported, 'disclosure', '2021');
    assert.equal(imported.report.disclosure?.extra?.[0]?.label, '行政处罚（上年）');
  });
});
