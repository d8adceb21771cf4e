import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertWhole, cell, codesOf, importHtml, importRows, padded, sourcesOf, standard, tableHtml, unreadOf, withCell, withRow } from './support.js';
import type { Cell, Rows } from './support.js';

/** Damage that leaves every row with as many cells as it should have, so that only labels and headers can tell. */
describe('headers that slipped', () => {
  const lower = (rows: Rows, change: (cells: Cell[]) => Cell[]): Rows => rows.map((cells, row) => (row === 2 ? change([...cells]) : cells));

  for (let lost = 0; lost < 10; lost += 1) {
    it(`四: cell ${lost + 1} of the lower heading row is lost`, () => {
      assert.deepEqual(importRows(lower(standard('reviewLitigation', '2021'), (cells) => cells.filter((_, index) => index !== lost))).places, []);
    });
    it(`四: cell ${lost + 1} of the lower heading row is lost, and a blank put at its end`, () => {
      const imported = importRows(lower(standard('reviewLitigation', '2021'), (cells) => [...cells.filter((_, index) => index !== lost), cell('')]));
      const unread = unreadOf(imported, 'reviewLitigation', '2021');
      assert.ok(unread.includes(`${lost < 5 ? 'direct' : 'afterReview'}.${['upheld', 'corrected', 'other', 'pending', 'total'][lost % 5] ?? ''}`));
    });
  }
  it('四: a heading that ends too early lets the lower row slip, a wider one makes up for it', () => {
    const rows = standard('reviewLitigation', '2021').map((cells) => cells.map((one) => ({ ...one })));
    rows[1]![0]!.rows = 1;
    rows[2]![3]!.cols = 2;
    assert.deepEqual(importRows(rows).places, []);
  });
  it('四: a group moved by one column over blank cells', () => {
    const rows = padded(standard('reviewLitigation', '2021'));
    rows[1]!.splice(9, 2, cell('复议后起诉'), cell(''));
    assert.deepEqual(importRows(rows).places, []);
  });
  it('四: one heading replaced by another over blank cells', () => {
    const rows = padded(standard('reviewLitigation', '2021'));
    rows[2]![5] = cell('总计');
    assert.deepEqual(importRows(rows).places, []);
  });
  it('三: a group that reaches over 总计', () => {
    const rows = standard('requests', '2021').map((cells, row) => {
      if (row === 1) return [cells[0]!, { ...cells[1]!, cols: 6 }];
      return row === 2 ? [...cells, cell('总计')] : cells;
    });
    const imported = importRows(rows);
    assert.deepEqual(imported.places, []);
    assert.ok(codesOf(imported).includes('labelsDisagree'));
  });
  it('二: cells of a header that overlap', () => {
    const rows = [
      [cell('甲'), cell('乙'), cell('丙', 1, 2), cell('丁', 2)],
      [cell('信息内容'), cell('本年制发件数', 2), cell('本年废止件数'), cell('现行有效件数')],
      [cell('规章'), cell(1), cell(2), cell(3), cell(4)],
      [cell('行政规范性文件'), cell(5), cell(6), cell(7), cell(8)],
    ];
    assert.deepEqual(importRows(rows).places, []);
  });
  it('三: a heading that reaches down among the figures', () => {
    const rows = standard('requests', '2021').map((cells, row) => {
      if (row === 1) return cells.map((one) => (one.text === '自然人' ? { ...one, rows: 3 } : one));
      return row === 3 ? [cells[0]!, ...cells.slice(2)] : cells;
    });
    const unread = unreadOf(importRows(rows), 'requests', '2021');
    assert.equal(unread.length, 7);
    assert.ok(unread.every((path) => path.startsWith('received')));
  });
  it('二: a header that lacks a column beside a row that does not', () => {
    const rows = standard('disclosure', '2019').map((cells, row): Cell[] => (row === 1 ? [cells[0]!, cells[1]!, cells[3]!] : row === 2 ? [...cells.slice(0, 3), cell('')] : cells));
    const unread = unreadOf(importRows(rows), 'disclosure', '2019');
    assert.deepEqual(unread.filter((path) => path.startsWith('regulations')), ['regulations.made', 'regulations.published', 'regulations.publicTotal']);
  });
});

describe('rows that slipped', () => {
  it('a label put to a row elsewhere', () => {
    // The right row lost its label, another was given it; neither is told apart by a group.
    let rows = withCell(standard('requests', '2021'), '8.属于行政查询事项', { text: '' });
    rows = withCell(rows, '二、上年结转政府信息公开申请数量', { text: '8.属于行政查询事项' });
    const unread = unreadOf(importRows(rows), 'requests', '2021');
    assert.equal(unread.length, 14);
    assert.ok(unread.includes('outcomes.refused.administrativeInquiry.total'));
  });
  it('a label that stands once under its group and once under another', () => {
    let rows = withCell(standard('requests', '2021'), '1.信访举报投诉类申请', { text: '8.属于行政查询事项' });
    rows = withCell(rows, '（五）不予处理', { text: '（三）不予公开' });
    rows = withCell(rows, '（三）不予公开', { text: '（五）不予处理' });
    assert.doesNotThrow(() => unreadOf(importRows(rows), 'requests', '2021'));
  });
  it('a label claimed by a row that contradicts it is nobody’s', () => {
    // 8.属于行政查询事项 stands under （四） in its own row, and once more where it would fit.
    let rows = withCell(standard('requests', '2021'), '（三）不予公开', { rows: 7 });
    rows = withRow(rows, '8.属于行政查询事项', (cells) => [cell('（四）无法提供'), ...cells]);
    const copy = withRow(rows, '7.属于行政执法案卷', (cells) => [cell('8.属于行政查询事项'), ...cells.slice(1)]);
    const unread = unreadOf(importRows(copy), 'requests', '2021');
    assert.ok(unread.includes('outcomes.refused.administrativeInquiry.total'));
  });
  it('a misprint out of the form’s order', () => {
    let rows = withCell(standard('requests', '2021'), '5.属于三类内部事务信息', { text: '$' });
    rows = withCell(rows, '6.属于四类过程性信息', { text: '5.属于三类内部事务信自' });
    rows = withCell(rows, '$', { text: '6.属于四类过程性信息' });
    const { notes, report } = importRows(rows);
    assert.equal(report.requests?.outcomes?.refused?.internalAffairs, undefined);
    assert.ok(notes.some(({ source }) => source?.includes('5.属于三类内部事务信自')));
  });
  it('the header of another item is not known and has no caption', () => {
    const rows = standard('disclosure', '2019').filter(([first]) => !first!.text.startsWith('第二十条'));
    const header = rows.findIndex(([first]) => first!.text === '行政处罚') - 1;
    for (const corner of ['信息内容', '项']) {
      const changed = rows.map((cells, row) => (row === header ? [cell(corner), cell('去年'), cell('变化'), cell('决定')] : cells));
      const unread = unreadOf(importRows(changed), 'disclosure', '2019').map((path) => path.split('.')[0]);
      assert.deepEqual(new Set(unread), new Set(['penalties', 'coercion']), corner);
    }
  });
  it('a header of one column, misprinted, is still a header', () => {
    const rows = standard('disclosure', '2021').map((cells) => cells.map((one) => ({ ...one })));
    rows[5]![1]!.text = '本年处理决顶数量';
    assertWhole(importRows(rows), 'disclosure', '2021');
  });
  it('the second half of a cut table that skips a row, or has other columns, is not under the first’s header', () => {
    const rows = standard('requests', '2019');
    const skipped = importHtml(tableHtml(rows.slice(0, 24)) + tableHtml(rows.slice(25)));
    assert.equal(unreadOf(skipped, 'requests', '2019').filter((path) => path.startsWith('carriedOut')).length, 7);
    assert.ok(codesOf(skipped).includes('headerMissing'));
    assert.equal(skipped.parts[0]?.whole, false);
  });
  it('the second half of a cut table belongs to the first only directly behind its last row, and from its own first row', () => {
    const rows = standard('disclosure', '2019').filter(([first]) => !first!.text.startsWith('第二十条'));
    const at = rows.findIndex(([first]) => first!.text === '行政处罚');
    const [front, coercion] = [rows.slice(0, at + 1), rows[at + 1]!];
    const read = (first: Rows, second: Rows): boolean => importHtml(tableHtml(first) + tableHtml(second)).places.some(({ cell: path }) => path.startsWith('coercion'));
    assert.ok(read(front, [coercion]));
    assert.ok(!read(front, [[cell('第二十条第（七）项', 4)], coercion]));
    assert.ok(!read(front, [[cell('另有', 4)], coercion]));
    assert.ok(!read([...front, [cell('信息内容'), cell('甲'), cell('乙'), cell('丙')]], [coercion]));
    assert.ok(!read([...front, [cell('第二十条第（七）项', 4)]], [coercion]));
  });
});

describe('rows printed twice', () => {
  it('are not read where the cells of one moved aside', () => {
    // The group's cell is printed again with the row, and pushes its label over the figures.
    const rows = standard('requests', '2021').flatMap((cells) => (cells[0]?.text === '（五）不予处理' ? [cells.map((one) => (/^\d+$/.test(one.text) ? cell(8) : one)), cells] : [cells]));
    const imported = importRows(rows);
    assert.equal(imported.report.requests?.outcomes?.notProcessed?.petition, undefined);
    assert.doesNotThrow(() => unreadOf(imported, 'requests', '2021'));
  });
  it('are not read where one of them has a remark', () => {
    const rows = standard('disclosure', '2021').flatMap((cells) => (cells[0]?.text === '规章' ? [cells, [cell('规章（没有的填0）'), cell(8), cell(8), cell(8)]] : [cells]));
    const imported = importRows(rows);
    assert.deepEqual(unreadOf(imported, 'disclosure', '2021'), ['regulations.issued', 'regulations.repealed', 'regulations.inForce']);
    assert.ok(codesOf(imported).includes('rowTwice'));
  });
  it('with the group around all rows tell no other edition', () => {
    const rows = standard('requests', '2021').flatMap((cells) => (cells.some(({ text }) => text === '（一）予以公开') ? [cells, cells] : [cells]));
    const { report } = importRows(rows);
    assert.ok(report.requests === undefined || report.requests.edition === '2021');
  });
});

describe('figures beside the form', () => {
  it('of a row and a column of the agency’s own at once are named', () => {
    const rows = standard('disclosure', '2019').map((cells, row): Cell[] => {
      if (cells.length === 1) return [{ ...cells[0]!, cols: 5 }];
      return [...cells, cell(row === 1 ? '备注' : row < 4 ? 6 : '')];
    });
    rows.splice(4, 0, [cell('其他文件'), cell(1), cell(2), cell(3), cell(777)]);
    const imported = importRows(rows);
    assertRead(imported, 'disclosure', '2019');
    assert.match(sourcesOf(imported, 'rowUnknown').join(), /其他文件 \| 1 \| 2 \| 3 \| 777/);
  });
  it('under a heading of another item are not the agency’s own', () => {
    // 行政事业性收费 has no 处理决定数量.
    const rows = standard('disclosure', '2019').map((cells) => (cells[0]?.text === '行政事业性收费' ? [cells[0], cells[1]!, { ...cells[2]!, cols: 1 }, cell(777)] : cells));
    const header = rows.findIndex(([first]) => first!.text === '行政事业性收费') - 1;
    rows[header] = ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'].map((text) => cell(text));
    const imported = importRows(rows);
    assertRead(imported, 'disclosure', '2019');
    assert.equal(imported.report.disclosure?.extra, undefined);
    assert.match(sourcesOf(imported, 'columnUnknown').join(), /处理决定数量: 777/);
  });
  it('of an item in a table without its header are named, and its part is not whole', () => {
    const rows = standard('disclosure', '2021');
    const imported = importRows(rows.slice(0, 13 - 3 + 1), [[cell('行政事业性收费'), cell(777)]]);
    assert.match(sourcesOf(imported, 'headerMissing').join(), /行政事业性收费 \| 777/);
    assert.equal(imported.parts[0]?.whole, false);
  });
  it('that a table repeats from the form are no loss', () => {
    const imported = importRows(standard('disclosure', '2021'), [
      [cell('项目'), cell('2020'), cell('2021')],
      [cell('行政许可'), cell(1), cell(106)],
    ]);
    assertWhole(imported, 'disclosure', '2021');
  });
});

function assertRead(imported: ReturnType<typeof importRows>, form: 'disclosure', edition: '2019'): void {
  assert.deepEqual(unreadOf(imported, form, edition), []);
}
