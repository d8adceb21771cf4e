import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { readHtml } from '../../src/import/html/read-html.js';
import { importTables } from '../../src/import/index.js';
import { assertWhole, cell, codesOf, importHtml, importRows, itemRows, sourcesOf, standard, tableHtml, unreadOf, withCell, withRow } from './support.js';
import type { Rows } from './support.js';

const items = (edition: '2019' | '2021'): Rows[] => EDITIONS[edition].forms.disclosure.blocks.map((block) => itemRows(block, block.columns.length + 1));
const isCaption = (text: string): boolean => text.startsWith('第二十条');

describe('二 in one table or in several', () => {
  for (const edition of ['2019', '2021'] as const) {
    it(`one table for each item, ${edition}`, () => {
      assertWhole(importRows(...items(edition)), 'disclosure', edition);
    });
    it(`without captions, ${edition}`, () => {
      assertWhole(importRows(standard('disclosure', edition).filter(([first]) => !isCaption(first!.text))), 'disclosure', edition);
      assertWhole(importRows(...items(edition).map((rows) => rows.slice(1))), 'disclosure', edition);
    });
  }
  it('captions with odd white space, brackets, or more words', () => {
    let rows = withCell(standard('disclosure', '2019'), '第二十条第（一）项', { text: '第二十条  第(一) 项' });
    rows = withCell(rows, '第二十条第（五）项', { text: '《条例》第二十条第（五）项：行政许可' });
    assertWhole(importRows(rows), 'disclosure', '2019');
  });
  it('a caption of another item contradicts the row', () => {
    const imported = importRows(withCell(standard('disclosure', '2021'), '第二十条第（五）项', { text: '第二十条第（六）项' }));
    assert.deepEqual(unreadOf(imported, 'disclosure', '2021'), ['licensing.decisions']);
    assert.ok(codesOf(imported).includes('labelsDisagree'));
  });
  it('columns hold until the next header only, even one that is not understood', () => {
    // 2019: items 5 and 6 have the same columns, and 6 heads them with words nobody knows.
    const rows = standard('disclosure', '2019').map((cells, row) => (row === 9 ? [cells[0]!, cell('去年'), cell('变化'), cell('决定')] : cells));
    const imported = importRows(rows);
    const unread = unreadOf(imported, 'disclosure', '2019');
    assert.deepEqual(new Set(unread.map((path) => path.split('.')[0])), new Set(['penalties', 'coercion']));
    const withoutCorner = importRows(rows.map((cells, row) => (row === 9 ? [cell('项'), ...cells.slice(1)] : cells)));
    assert.deepEqual(unreadOf(withoutCorner, 'disclosure', '2019'), unread);
  });
  it('a caption without a header under it leaves its rows unread', () => {
    const imported = importRows(standard('disclosure', '2019').filter((_, row) => row !== 9));
    assert.equal(unreadOf(imported, 'disclosure', '2019').length, 6);
    assert.match(sourcesOf(imported, 'headerMissing').join(), /行政处罚/);
  });
  it('one header over the rows of two items', () => {
    const rows = standard('disclosure', '2019').filter((_, row) => row !== 8 && row !== 9);
    const withoutCaption = rows.filter(([first]) => first!.text !== '第二十条第（五）项');
    assertWhole(importRows(withoutCaption), 'disclosure', '2019');
  });
});

describe('the edition of a table', () => {
  it('is told by its own labels, never by a year around it', () => {
    const imported = importHtml(`<h1>某县2024年政府信息公开工作年度报告</h1>${tableHtml(standard('requests', '2019'))}`);
    assertWhole(imported, 'requests', '2019');
    assert.equal(imported.report.year, 2024);
  });
  it('is that of the rows of （六）其他处理 in 三', () => {
    const withSubtotal = standard('requests', '2021').flatMap((cells) => {
      if (cells[0]?.text !== '（六）其他处理') return [cells];
      const [group, ...rest] = cells;
      return [[{ ...group, cols: 2, rows: 1 }, ...Array.from({ length: 7 }, () => cell(9))], [group, ...rest]];
    });
    const imported = importRows(withCell(withSubtotal, '三、本年度办理结果', { rows: 23 }));
    assertWhole(imported, 'requests', '2021');
    assert.deepEqual(imported.report.requests?.extra, [{ axis: 'row', label: '（六）其他处理', after: 'outcomes.notProcessed.confirmation', figures: [9, 9, 9, 9, 9, 9, 9] }]);
  });
  it('that is not settled binds nothing and names every row', () => {
    const rows = withRow(standard('requests', '2019'), '（六）其他处理', () => undefined);
    const imported = importRows(withCell(rows, '三、本年度办理结果', { rows: 19 }));
    assert.deepEqual(imported.places, []);
    const sources = sourcesOf(imported, 'editionUnclear').join('\n');
    assert.match(sources, /一、本年新收/);
    assert.match(sources, /四、结转/);
    assert.equal(imported.parts[0]?.whole, false);
  });
  it('may not be two at once', () => {
    const imported = importRows(withCell(standard('disclosure', '2021'), '本年制发件数', { text: '本年新制作数量' }));
    assert.deepEqual(imported.places, []);
    assert.ok(codesOf(imported).includes('editionUnclear'));
  });
  it('is not told by 处理决定数量, which both have', () => {
    const both = [[cell('信息内容'), cell('处理决定数量')], [cell('行政许可'), cell(3)], [cell('行政处罚'), cell(4)]];
    assert.ok(codesOf(importRows(both)).includes('editionUnclear'));
    assert.equal(importRows(both, items('2021')[0]!).report.disclosure?.licensing?.decisions, 3);
  });
  it('variants of labels seen in print are the form’s', () => {
    const names: [string, string][] = [
      ['本年制发件数', '本年新 制发数量'],
      ['本年废止件数', '废止数量'],
      ['现行有效件数', '现行有效数量'],
      ['行政规范性文件', '规范性文件'],
      ['本年处理决定数量', '处理决定数量'],
      ['本年收费金额（单位：万元）', '本年收费金额(万元)'],
    ];
    const rows = names.reduce((all, [from, text]) => withCell(all, from, { text }), standard('disclosure', '2021'));
    const imported = importRows(rows);
    assertWhole(imported, 'disclosure', '2021');
    assert.equal(imported.report.disclosure?.units, undefined);
  });
});

describe('a form more than once', () => {
  it('is not read where the tables differ', () => {
    const rows = standard('reviewLitigation', '2021');
    const imported = importRows(rows, withCell(rows, '5000', { text: '1' }));
    assert.deepEqual(imported.places, []);
    assert.match(sourcesOf(imported, 'tableTwice').join('\n'), /5000 \| 5001/);
  });
  it('is read once where they are the same to the letter', () => {
    const rows = standard('requests', '2021');
    const imported = importRows(rows, rows);
    assertWhole(imported, 'requests', '2021');
    assert.deepEqual(imported.notes.filter(({ code }) => code === 'tableTwice').map(({ level }) => level), ['info']);
  });
});

describe('a table beside the forms', () => {
  it('with a few words of theirs is none of them', () => {
    const other = [
      ['类型', '其他', '总计'],
      ['咨询', '3', '4'],
    ].map((texts) => texts.map((text) => cell(text)));
    const imported = importRows(other, standard('requests', '2021'));
    assertWhole(imported, 'requests', '2021');
    assert.equal(sourcesOf(imported, 'otherTable').length, 1);
  });
  it('of rows of the form without its headings is named', () => {
    const imported = importRows([
      [cell('行政许可'), cell(1)],
      [cell('行政处罚'), cell(2)],
    ]);
    assert.deepEqual(imported.places, []);
    assert.deepEqual(sourcesOf(imported, 'headerMissing'), ['行政许可 | 1', '行政处罚 | 2']);
  });
});

describe('parts', () => {
  it('say which tables each form stands in, and are absent for a form that is not there', () => {
    const document = readHtml(tableHtml(standard('requests', '2021')) + tableHtml(standard('reviewLitigation', '2021')));
    const { tables, places, parts, notes } = importTables(document, EDITIONS);
    assert.deepEqual(parts.map(({ form, tables: numbers, whole }) => [form, numbers, whole]), [['requests', [1], true], ['reviewLitigation', [2], true]]);
    assert.equal(places.filter(({ form }) => form === 'reviewLitigation').length, 15);
    assert.deepEqual(notes, []);
    assert.equal(tables.reviewLitigation !== undefined && 'review' in tables.reviewLitigation, true);
    assert.equal(tables.disclosure, undefined);
  });
});
