import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { EN } from '../../src/locales/en.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import { renderReportHtml } from '../../src/tables/index.js';
import { assertWhole, cell, figureOf, importHtml, importRows, standard, unreadOf, withCell, withRow } from './support.js';
import type { Rows } from './support.js';

/** As markup is that was cleaned of all attributes. */
const spanless = (rows: Rows): Rows => rows.map((cells) => cells.map((one) => ({ ...one, cols: 1, rows: 1 })));
const isFigure = (path: string): number => figureOf('requests', path);

describe('a table that lost all its merged cells', () => {
  for (const edition of ['2019', '2021'] as const) {
    it(`is read where it prints exactly the form of ${edition}`, () => {
      assertWhole(importRows(spanless(standard('requests', edition))), 'requests', edition);
    });
  }

  it('四 as well, which has a single row of figures', () => {
    assertWhole(importRows(spanless(standard('reviewLitigation', '2021'))), 'reviewLitigation', '2021');
  });

  it('blank cells, 无, and lines above and below it change nothing', () => {
    const rows = withRow(standard('requests', '2021'), '（一）予以公开', (cells) => cells.map((one, at) => (at === 3 ? cell('') : at === 4 ? cell('无') : one)));
    const printed = (path: string): number | string | null => (path === 'outcomes.granted.business' ? null : path === 'outcomes.granted.research' ? '无' : isFigure(path));
    const row = rows.find((cells) => cells.some(({ text }) => text === '（一）予以公开'));
    const blank = row?.findIndex(({ text }) => text === '');
    assert.equal(blank, 3);
    assertWhole(importRows([[cell('三、收到和处理政府信息公开申请情况')], ...spanless(rows), [cell('注：单位为件。')]]), 'requests', '2021', printed);
  });

  it('a page of this library’s own, in English too', () => {
    const { report } = importRows(standard('disclosure', '2021'), standard('requests', '2021'), standard('reviewLitigation', '2021'));
    for (const words of [ZH_CN, EN]) {
      const again = importHtml(renderReportHtml(report, EDITIONS, words).replace(/ (?:class|scope|colspan|rowspan|aria-label)="[^"]*"/g, ''));
      for (const form of ['disclosure', 'requests', 'reviewLitigation'] as const) assert.deepEqual(again.report[form], report[form]);
    }
  });

  it('and so are 三 and 四 in one table, under lines of their own or directly behind each other', () => {
    const [three, four] = [spanless(standard('requests', '2021')), spanless(standard('reviewLitigation', '2021'))];
    for (const rows of [[...three, [cell('四、政府信息公开行政复议、行政诉讼情况')], ...four], [...three, ...four]]) {
      const read = importRows(rows);
      assert.deepEqual(unreadOf(read, 'requests', '2021'), []);
      assert.deepEqual(unreadOf(read, 'reviewLitigation', '2021'), []);
      assert.deepEqual(read.notes.filter(({ level }) => level !== 'info'), []);
    }
  });

  it('is named, once for each form, for it stands askew where no script runs', () => {
    const named = (...tables: Rows[]): unknown => importRows(...tables).notes.filter(({ code }) => code === 'spansRestored').map(({ level, form, place, at }) => ({ level, form, place, at }));
    const [three, four] = [standard('requests', '2021'), standard('reviewLitigation', '2021')];
    assert.deepEqual(named(three, spanless(four)), [{ level: 'info', form: 'reviewLitigation', place: ['四'], at: { table: 2 } }]);
    assert.deepEqual(named(three, four), []);
  });

  it('is not read where words stand in place of a figure', () => {
    for (const text of ['其他', '见附件']) {
      const read = importRows(spanless(withRow(standard('requests', '2021'), '（一）予以公开', (cells) => cells.map((one, at) => (at === 3 ? cell(text) : one)))));
      assert.equal(unreadOf(read, 'requests', '2021').length, 175, text);
    }
  });

  it('is not read where rows of no form stand behind those of the form', () => {
    const read = importRows([...spanless(standard('requests', '2021')), [cell('另行统计'), cell(3)]]);
    assert.equal(unreadOf(read, 'requests', '2021').length, 175);
  });

  it('is not read where one row has a cell too few or too many', () => {
    for (const change of [(cells: Rows[number]) => cells.slice(0, -1), (cells: Rows[number]) => [...cells, cell(7)]]) {
      const read = importRows(spanless(withRow(standard('requests', '2021'), '2.重复申请', change)));
      assert.equal(unreadOf(read, 'requests', '2021').length, 175);
    }
  });

  it('is not read where a label stands in another row than on the form, or a row is left out', () => {
    const rows = standard('requests', '2021');
    const swapped = withCell(withCell(withCell(rows, '2.重复申请', { text: '…' }), '1.信访举报投诉类申请', { text: '2.重复申请' }), '…', { text: '1.信访举报投诉类申请' });
    assert.notDeepEqual(swapped, rows);
    assert.equal(unreadOf(importRows(spanless(swapped)), 'requests', '2021').length, 175);
    assert.equal(unreadOf(importRows(spanless(withRow(rows, '2.重复申请', () => undefined))), 'requests', '2021').length, 175);
  });

  it('is not read where two headings have changed places', () => {
    const rows = standard('requests', '2021');
    const swapped = withCell(withCell(withCell(rows, '商业企业', { text: '…' }), '科研机构', { text: '商业企业' }), '…', { text: '科研机构' });
    assert.equal(unreadOf(importRows(spanless(swapped)), 'requests', '2021').length, 175);
  });
});
