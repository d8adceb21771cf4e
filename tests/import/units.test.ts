import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Imported } from '../../src/import/index.js';
import { moneyInLabel, moneyInLine } from '../../src/import/labels/unit.js';
import { assertWhole, cell, codesOf, importHtml, importRows, sourcesOf, standard, tableHtml, unreadOf, withCell, withRow } from './support.js';
import type { Rows } from './support.js';

const HEADING = '本年收费金额（单位：万元）';
const headed = (heading: string): Rows => withCell(standard('disclosure', '2021'), HEADING, { text: heading });
const unitIn = ({ report }: Imported): string | undefined => report.disclosure?.units?.['fees.amount'];

/** The amount is unread and named, everything else read. */
function assertUnclear(imported: Imported): void {
  assert.deepEqual(unreadOf(imported, 'disclosure', '2021'), ['fees.amount'], JSON.stringify(imported.report.disclosure?.units));
  assert.equal(imported.parts[0]?.whole, false);
  assert.ok(imported.notes.some(({ level, cell: path }) => level === 'unread' && path === 'fees.amount') || codesOf(imported).includes('columnUnknown'));
}

describe('the unit of an amount', () => {
  for (const text of ['本年收费金额（单位：人民币元）', '本年收费金额（人民币：元）', '本年收费金额（单位：元，保留两位小数）', '本年收费金额（单位为元）', '本年收费金额（以元为单位）']) {
    it(`is 元 in ${text}`, () => {
      const imported = importRows(headed(text));
      assertWhole(imported, 'disclosure', '2021');
      assert.equal(unitIn(imported), '元');
    });
  }
  for (const text of ['（单位：百万元）', '（十万元）', '（美元）', '（单位：元）（不含税）', '（单位：件）', '（元/万元）', '（万）', '（单位：港币）', ' 美元', ' 单位：元', '（单位：）']) {
    it(`is not known in 本年收费金额${text}`, () => {
      assertUnclear(importRows(headed(`本年收费金额${text}`)));
    });
  }
  it('is the form’s where nothing else is printed', () => {
    for (const text of ['本年收费金额', HEADING, '本年收费金额（万元）']) {
      const imported = importRows(headed(text));
      assertWhole(imported, 'disclosure', '2021');
      assert.equal(unitIn(imported), undefined);
    }
  });
  it('may stand in the row’s label', () => {
    const rows = withCell(headed('本年收费金额'), '行政事业性收费', { text: '行政事业性收费（元）' });
    assert.equal(unitIn(importRows(rows)), '元');
    assertUnclear(importRows(withCell(rows, '本年收费金额', { text: HEADING })));
  });
  it('may stand above the table, in it, or in a footnote', () => {
    const rows = headed('本年收费金额');
    const pages = [
      tableHtml([[cell('单位：元', 4)], ...rows]),
      tableHtml([[cell('2022年', 2), cell('单位：元', 2)], ...rows]),
      `<p>单位：元</p>${tableHtml(rows)}`,
      `<p>二、主动公开政府信息情况（金额单位：元）</p>${tableHtml(rows)}`,
      tableHtml(rows).replace('<table>', '<table><caption>（单位：元）</caption>'),
      `${tableHtml(rows)}<p>注：收费金额单位为元。</p>`,
      tableHtml([...rows, [cell('注：表中金额以元为单位', 4)]]),
      `<p>单位：件、元</p>${tableHtml(rows)}`,
      tableHtml(withCell(rows, '第二十条第（八）项', { text: '第二十条第（八）项（单位：元）' })),
    ];
    for (const page of pages) assert.equal(unitIn(importHtml(page)), '元', page.slice(0, 80));
    for (const page of pages) assertUnclear(importHtml(page.replace('本年收费金额<', `${HEADING}<`)));
  });
  it('is none of the counts’', () => {
    for (const page of [`<p>单位：件</p>`, '<p>渠道更加多元</p>', '<p>本单位2022年收费共1200元</p>', '<p>本单位概况</p>']) {
      const imported = importHtml(page + tableHtml(standard('disclosure', '2021')));
      assertWhole(imported, 'disclosure', '2021');
    }
    const counted = importRows(withCell(standard('disclosure', '2021'), '现行有效件数', { text: '现行有效件数（单位：件）' }));
    assertWhole(counted, 'disclosure', '2021');
    const thousands = importRows(withCell(standard('disclosure', '2021'), '现行有效件数', { text: '现行有效件数（单位：万件）' }));
    assert.deepEqual(unreadOf(thousands, 'disclosure', '2021'), ['regulations.inForce', 'normativeDocuments.inForce']);
  });
  it('in the cell itself counts more than any other', () => {
    const rows = withRow(headed('本年收费金额（单位：百万元）'), '行政事业性收费', ([label]) => [label!, cell('251000元', 3)]);
    assertWhole(importRows(rows), 'disclosure', '2021', (path) => (path === 'fees.amount' ? '251000元' : undefined));
    const blank = withRow(headed('本年收费金额（单位：百万元）'), '行政事业性收费', ([label]) => [label!, cell('/', 3)]);
    assertWhole(importRows(blank), 'disclosure', '2021', (path) => (path === 'fees.amount' ? '/' : undefined));
  });
  it('of 采购总金额 has to be known or not printed', () => {
    const procurement = (heading: string): Imported => importRows(withCell(standard('disclosure', '2019'), '采购总金额', { text: heading }));
    assertWhole(procurement('采购总金额'), 'disclosure', '2019');
    assert.deepEqual(procurement('采购总金额（人民币万元）').report.disclosure?.units, { 'procurement.amount': '万元' });
    assert.deepEqual(unreadOf(procurement('采购总金额（百万元）'), 'disclosure', '2019'), ['procurement.amount']);
    assert.match(sourcesOf(procurement('采购总金额（百万元）'), 'unitUnclear').join(), /百万元/);
  });
});

describe('words of money', () => {
  it('in a line are only what speaks of a unit', () => {
    assert.deepEqual(['金额单位：万元', '（元）', '单位：件', '共收费12元', '多元化', '单位：美元'].map(moneyInLine), [['万元'], ['元'], [], [], [], ['']]);
  });
  it('in a label are all but its own', () => {
    assert.deepEqual(moneyInLabel('收费金额（单位：元）', ['收费金额']), ['元']);
    assert.deepEqual(moneyInLabel('收费金额', ['收费金额']), []);
  });
});
