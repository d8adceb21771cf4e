import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertWhole, cell, codesOf, importHtml, importRows, padded, sourcesOf, standard, tableHtml, unreadOf, withCell, withRow } from './support.js';
import type { Cell, Rows } from './support.js';

const blank = (count: number): Cell[] => Array.from({ length: count }, () => cell(''));

describe('headers as real pages write them', () => {
  it('padded with blank cells instead of merged', () => {
    const [first, , , ...rest] = standard('requests', '2021');
    const header = [
      first!,
      [cell('自然人'), cell('法人或其他组织', 5), cell('总计')],
      [cell(''), ...['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((label) => cell(label)), cell('')],
    ];
    assertWhole(importRows([...header, ...rest]), 'requests', '2021');
  });
  it('with words split over two rows', () => {
    const [first, second, , ...rest] = standard('requests', '2019');
    const halves = [
      ['商业', '科研', '社会公益组织', '法律服务', '其他'].map((label) => cell(label)),
      ['企业', '机构', '', '机构', ''].map((label) => cell(label)),
    ];
    const header = [first!.map((one) => ({ ...one, rows: one.rows === 3 ? 4 : 1 })), second!.map((one) => ({ ...one, rows: one.rows === 2 ? 3 : 1 })), ...halves];
    assertWhole(importRows([...header, ...rest]), 'requests', '2019');
  });
  it('with a line break and white space inside a word', () => {
    const rows = withCell(standard('disclosure', '2019'), '本年新制作数量', { html: '本年新 <br> 制作数量' });
    assertWhole(importRows(rows), 'disclosure', '2019');
  });
  it('with a blank or missing corner', () => {
    assertWhole(importRows(withCell(standard('disclosure', '2021'), '信息内容', { text: '' })), 'disclosure', '2021');
    const without = standard('disclosure', '2021').map((cells) => cells.filter(({ text }) => text !== '信息内容'));
    const imported = importRows(without);
    assert.deepEqual(imported.places, []);
    assert.ok(imported.notes.some(({ level }) => level === 'unread'));
  });
  it('repeated inside the table', () => {
    const rows = standard('requests', '2019');
    const header = rows.slice(0, 3);
    assertWhole(importRows([...rows.slice(0, 25), ...header, ...rows.slice(25)]), 'requests', '2019');
  });
  it('with an extra blank column', () => {
    const rows = standard('reviewLitigation', '2021').map((cells, row) => (row < 2 ? [...cells, cell('', 1, row === 0 ? 1 : 2)] : row === 3 ? [...cells, cell('')] : cells));
    assertWhole(importRows(rows), 'reviewLitigation', '2021');
    // The wide header of 申请人情况 over a blank column names nothing.
    const wide = standard('requests', '2019').map((cells, row): Cell[] => {
      if (row === 0) return cells.map((one) => (one.text === '申请人情况' ? { ...one, cols: 8 } : one));
      return row === 1 ? [...cells, cell('', 1, 2)] : row === 2 ? cells : [...cells, cell('')];
    });
    assertWhole(importRows(wide), 'requests', '2019');
  });
  it('whose lower row slipped under the wrong columns bind nothing', () => {
    // The corner spans one row too few, so the browser puts 商业企业 under the corner.
    const rows = withCell(standard('requests', '2021'), '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', { rows: 2 });
    const imported = importRows(rows);
    assert.deepEqual(imported.places, []);
    const told = JSON.stringify(imported.notes);
    for (const { text } of rows.flat()) if (/^\d+$/.test(text)) assert.ok(told.includes(text), text);
  });
  it('without the groups that tell columns apart bind nothing', () => {
    const imported = importRows(standard('reviewLitigation', '2021').map((cells) => cells.map((one) => (one.text.includes('复议') ? { ...one, text: '' } : one))));
    assert.deepEqual(imported.places, []);
  });
  it('with a column twice leave it unread and keep the others', () => {
    const imported = importRows(withCell(standard('disclosure', '2019'), '本年新公开数量', { text: '本年新制作数量' }));
    const unread = unreadOf(imported, 'disclosure', '2019').filter((path) => /^(regulations|normative)/.test(path));
    assert.deepEqual(unread, ['regulations.made', 'regulations.published', 'normativeDocuments.made', 'normativeDocuments.published']);
    assert.ok(codesOf(imported).includes('columnTwice'));
  });
});

describe('rows as real pages write them', () => {
  it('a group cell again after a page break', () => {
    const rows = standard('requests', '2019');
    const broken = rows.map((cells, row) => {
      if (row === 5) return cells.map((one) => (one.rows === 20 ? { ...one, rows: 10 } : one));
      return row === 15 ? [cell('三、本年度办理结果', 1, 10), ...cells] : cells;
    });
    assertWhole(importRows(broken), 'requests', '2019');
  });
  it('a label spread over blank cells, or repeated in them', () => {
    const rows = withRow(standard('requests', '2019'), '四、结转下年度继续办理', ([label, ...figures]) => [{ ...label!, cols: 1 }, ...blank(2), ...figures]);
    assertWhole(importRows(rows), 'requests', '2019');
    const repeated = withRow(standard('requests', '2019'), '四、结转下年度继续办理', ([label, ...figures]) => [...[1, 2, 3].map(() => ({ ...label!, cols: 1 })), ...figures]);
    assertWhole(importRows(repeated), 'requests', '2019');
  });
  it('a group in the wrong rows: those are not bound', () => {
    // （三）不予公开 reaches one row too far, （四）无法提供 one too few.
    const rows = withCell(withCell(standard('requests', '2021'), '（三）不予公开', { rows: 9 }), '（四）无法提供', { rows: 2 });
    const moved = withRow(rows, '（四）无法提供', (cells) => cells.slice(1));
    const shifted = withRow(moved, '2.没有现成信息需要另行制作', (cells) => [cell('（四）无法提供', 1, 2), ...cells]);
    const unread = unreadOf(importRows(shifted), 'requests', '2021');
    assert.ok(unread.every((path) => path.startsWith('outcomes.unavailable.notHeld')), unread.join());
    assert.equal(unread.length, 7);
    assert.ok(codesOf(importRows(shifted)).includes('labelsDisagree'));
  });
  it('a row with a cell too few or too many is not bound', () => {
    const changes: ((cells: Cell[]) => Cell[])[] = [
      (cells) => cells.slice(0, -1),
      (cells) => [...cells, cell(7)],
      (cells) => [cells[0]!, cells[1]!, cell(''), ...cells.slice(2)],
      // A blank too many at the end, and one among the figures, which may have moved.
      (cells) => [...cells.slice(0, 2), cell(''), ...cells.slice(3), cell('')],
    ];
    for (const change of changes) {
      const imported = importRows(withRow(standard('requests', '2021'), '（一）予以公开', change));
      assert.deepEqual(new Set(unreadOf(imported, 'requests', '2021').map((path) => path.split('.').slice(0, 2).join('.'))), new Set(['outcomes.granted']));
      assert.ok(codesOf(imported).includes('rowLength'));
      assert.match(sourcesOf(imported, 'rowLength').join(), /（一）予以公开/);
    }
    // Every figure stands under its heading, so a blank behind them all has moved none.
    assertWhole(importRows(withRow(standard('requests', '2021'), '（一）予以公开', (cells) => [...cells, cell('')])), 'requests', '2021');
  });
  it('a figure among the labels is a shifted row', () => {
    const rows = withRow(standard('requests', '2021'), '二、上年结转政府信息公开申请数量', ([label, ...figures]) => [{ ...label!, cols: 2 }, ...figures, cell('')]);
    const imported = importRows(rows);
    assert.equal(unreadOf(imported, 'requests', '2021').length, 7);
    assert.ok(codesOf(imported).includes('labelsDisagree'));
  });
  it('a merged label that ends short, with blanks at both ends, may be shifted', () => {
    const rows = withRow(standard('requests', '2021'), '二、上年结转政府信息公开申请数量', ([label, , ...figures]) => [{ ...label!, cols: 2 }, cell(''), ...figures, cell('')]);
    assert.equal(unreadOf(importRows(rows), 'requests', '2021').length, 7);
  });
  it('the same row twice: neither is read', () => {
    const rows = standard('disclosure', '2021');
    const imported = importRows(withRow(rows, '行政处罚', (cells) => cells).flatMap((cells) => (cells[0]?.text === '行政处罚' ? [cells, cells] : [cells])));
    assert.deepEqual(unreadOf(imported, 'disclosure', '2021'), ['penalties.decisions']);
    assert.equal(sourcesOf(imported, 'rowTwice').length, 2);
  });
  it('a numbered column in front', () => {
    const rows = standard('disclosure', '2021').map((cells, row): Cell[] => {
      if (cells.length === 1) return [{ ...cells[0]!, cols: 5 }];
      return [cell(cells[0]?.text === '信息内容' ? '序号' : row), ...cells];
    });
    assertWhole(importRows(rows), 'disclosure', '2021');
  });
  it('rows of 四: blank ones beside the figures do no harm, a second one does', () => {
    const rows = standard('reviewLitigation', '2021');
    assertWhole(importRows([...rows, blank(15)]), 'reviewLitigation', '2021');
    const twice = importRows([...rows, rows[3]!]);
    assert.deepEqual(twice.places, []);
    assert.ok(codesOf(twice).includes('rowTwice'));
    const numbered = importRows([...rows.slice(0, 3), Array.from({ length: 15 }, (_, index) => cell(index + 1)), rows[3]!]);
    assertWhole(numbered, 'reviewLitigation', '2021');
  });
  it('四 all blank is blank, not absent', () => {
    const imported = importRows([...standard('reviewLitigation', '2021').slice(0, 3), blank(15)]);
    assertWhole(imported, 'reviewLitigation', '2021', () => null);
  });
});

describe('cells that span', () => {
  it('several figures of 三 or 四 leave their row unread', () => {
    const rows = withRow(standard('requests', '2021'), '（一）予以公开', (cells) => [...cells.slice(0, 2), { ...cells[2]!, cols: 2 }, ...cells.slice(4)]);
    const imported = importRows(rows);
    assert.equal(unreadOf(imported, 'requests', '2021').filter((path) => path.startsWith('outcomes.granted')).length, 7);
    assert.equal(unreadOf(imported, 'requests', '2021').length, 7);
    assert.ok(codesOf(imported).includes('spansFigures'));
    const down = withRow(standard('disclosure', '2021'), '规章', (cells) => cells.map((one, index) => (index === 1 ? { ...one, rows: 2 } : one)));
    const unread = unreadOf(importRows(withRow(down, '行政规范性文件', (cells) => [cells[0]!, ...cells.slice(2)])), 'disclosure', '2021');
    assert.deepEqual(unread, ['regulations.issued', ...['issued', 'repealed', 'inForce'].map((path) => `normativeDocuments.${path}`)]);
  });
  it('the columns of one heading of 二 are read', () => {
    const rows = withRow(standard('disclosure', '2021'), '行政许可', ([label, figure]) => [label!, { ...figure!, cols: 1 }, cell('', 2)]);
    assertWhole(importRows(rows), 'disclosure', '2021');
    assertWhole(importRows(padded(standard('disclosure', '2019'))), 'disclosure', '2019');
  });
  it('columns of two headings of 二 are not', () => {
    const rows = withRow(standard('disclosure', '2019'), '政府集中采购', ([label, projects, amount]) => [label!, { ...projects!, cols: 2 }, { ...amount!, cols: 1 }]);
    assert.deepEqual(unreadOf(importRows(rows), 'disclosure', '2019'), ['procurement.projects', 'procurement.amount']);
  });
  it('two figures under one heading are not', () => {
    const rows = withRow(standard('disclosure', '2021'), '行政许可', ([label, figure]) => [label!, { ...figure!, cols: 1 }, cell(7), cell(8)]);
    const imported = importRows(rows);
    assert.deepEqual(unreadOf(imported, 'disclosure', '2021'), ['licensing.decisions']);
    assert.match(sourcesOf(imported, 'spansFigures').join(), /7 \| 8/);
  });
  it('a figure under a blank heading takes the row with it', () => {
    const rows = withRow(padded(standard('disclosure', '2021')), '行政许可', ([label, figure]) => [label!, cell(''), figure!, cell('')]);
    const imported = importRows(rows);
    assert.deepEqual(unreadOf(imported, 'disclosure', '2021'), ['licensing.decisions']);
    assert.ok(codesOf(imported).includes('labelsDisagree'));
  });
});

describe('cells that hold more than text', () => {
  it('are not read past a picture, a field or a table', () => {
    for (const html of ['<img src="5.png">', '<input value="5">', '<table><tr><td>5</td></tr></table>']) {
      const imported = importRows(withRow(standard('disclosure', '2021'), '规章', (cells) => cells.map((one, index) => (index === 1 ? { ...one, html } : one))));
      assert.deepEqual(unreadOf(imported, 'disclosure', '2021'), ['regulations.issued'], html);
      assert.ok(codesOf(imported).includes('cellNotText'));
      assert.equal(imported.parts[0]?.whole, false);
    }
  });
  it('two paragraphs are no number', () => {
    const rows = withRow(standard('disclosure', '2021'), '规章', (cells) => cells.map((one, index) => (index === 1 ? { ...one, html: '<p>12</p><p>34</p>' } : one)));
    const imported = importRows(rows);
    assertWhole(imported, 'disclosure', '2021', (path) => (path === 'regulations.issued' ? '12\n34' : undefined));
    assert.ok(codesOf(imported).includes('noFigure'));
  });
  it('a label where a figure should be is none', () => {
    const imported = importRows(withRow(standard('disclosure', '2021'), '规章', (cells) => cells.map((one, index) => (index === 1 ? cell('行政许可') : one))));
    assert.ok(unreadOf(imported, 'disclosure', '2021').includes('regulations.issued'));
  });
});

describe('tables around tables', () => {
  it('a layout table is opened', () => {
    const inner = `<p>二、主动公开政府信息情况</p>${tableHtml(standard('disclosure', '2021'))}`;
    assertWhole(importHtml(`<table><tr><td>栏目</td><td><table><tr><td>${inner}</td></tr></table></td></tr></table>`), 'disclosure', '2021');
  });
  it('one table cut in two by a page', () => {
    const rows = standard('requests', '2019');
    const [front, back] = [rows.slice(0, 5), rows.slice(25)];
    // Rows of the same columns, directly behind, in the form's order.
    const halves = (between: string, second: Rows): ReturnType<typeof importHtml> => importHtml(tableHtml([...rows.slice(0, 25)]) + between + tableHtml(second));
    assertWhole(halves('<p>- 3 -</p>', back), 'requests', '2019');
    const apart = halves('<p>另有一段说明。</p>', back);
    assert.ok(unreadOf(apart, 'requests', '2019').every((path) => path.startsWith('carriedOut')));
    assert.equal(unreadOf(apart, 'requests', '2019').length, 7);
    const narrower = halves('', back.map((cells) => cells.slice(0, -1)));
    assert.equal(unreadOf(narrower, 'requests', '2019').length, 7);
    assert.equal(front.length, 5);
  });
});
