import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { readDoc } from '../../src/import/doc/read-doc.js';
import { readDocx } from '../../src/import/docx/read-docx.js';
import { importDocument, readText } from '../../src/import/index.js';
import { doc, plain, tableOf } from './doc/support.js';
import { docx, tableXml } from './docx/support.js';
import { assertWhole, cell, importHtml, importRows, padded, standard, tableHtml, unreadOf, withCell, withRow } from './support.js';
import type { Rows } from './support.js';
import { tabbed } from './word-rows.js';

/** 三 with the first figure of a row deleted, so that those behind it moved to the left. */
const shortened = (): Rows => withRow(standard('requests', '2021'), '二、上年结转政府信息公开申请数量', (cells) => cells.filter((_, index) => index !== 1));
const MOVED = ['individual', 'business', 'research', 'publicInterest', 'legal', 'other', 'total'].map((column) => `carriedIn.${column}`);

describe('figures that moved aside are not read', () => {
  it('where a cell of a .docx was deleted, and the row ends early as Word counts it', async () => {
    const xml = tableXml(shortened());
    assert.ok(xml.includes('<w:gridAfter w:val="1"/>'));
    assert.deepEqual(unreadOf(importDocument(await readDocx(docx(xml), {}), EDITIONS), 'requests', '2021'), MOVED);
  });
  it('where a cell of a .doc was deleted, and the row ends early', async () => {
    const bytes = doc([plain('三'), ...tableOf(shortened())]);
    assert.deepEqual(unreadOf(importDocument(await readDoc(bytes, {}), EDITIONS), 'requests', '2021'), MOVED);
  });
  it('where two figures stand under a heading that is too wide', () => {
    const rows: Rows = [
      [cell('信息内容'), cell('上一年项目数量', 2), cell('本年增/减'), cell('处理决定数量')],
      [cell('行政处罚'), cell(1), cell(2), cell(3), cell('')],
      [cell('行政强制'), cell(4), cell(''), cell(6), cell('')],
    ];
    assert.deepEqual(importRows(rows).places, []);
  });
});

describe('a heading that was lost', () => {
  it('leaves figures unread where those behind it moved up, and a blank one at the end', () => {
    const rows: Rows = [['信息内容', '本年增/减', '处理决定数量', ''], ['行政许可', '1', '2', ''], ['其他对外管理服务事项', '4', '5', '']].map((texts) => texts.map((text) => cell(text)));
    assert.deepEqual(importRows(rows).places, []);
  });
});

describe('tables are read whole', () => {
  it('with a padded header and a blank column behind it', () => {
    const rows = padded(standard('reviewLitigation', '2021')).map((cells) => [...cells, cell('')]);
    assertWhole(importRows(rows), 'reviewLitigation', '2021');
  });
  it('pasted from a spreadsheet, with a line break in the very first cell', () => {
    const rows = withCell(padded(standard('disclosure', '2019').slice(1)), '信息内容', { text: '"信息\n内容"' });
    assertWhole(importDocument(readText(tabbed(rows.map((cells) => cells.map(({ text }) => text)))), EDITIONS), 'disclosure', '2019');
  });
});

describe('the caption of a table', () => {
  const table = tableHtml(standard('requests', '2021'));
  const captioned = (caption: string): string => table.replace('<table>', `<table><caption>${caption}</caption>`);
  it('is no narrative if it only names the part', () => {
    const { report } = importHtml(`<h2>一、总体情况</h2><p>正文。</p><h2>三、收到和处理政府信息公开申请情况</h2>${captioned('某局2021年收到和处理政府信息公开申请情况')}`);
    assert.deepEqual(report.sections?.map(({ heading, blocks }) => [heading, blocks.length]), [
      ['一、总体情况', 1],
      ['三、收到和处理政府信息公开申请情况', 0],
    ]);
  });
  it('is no second heading of a part that has one', () => {
    const { report } = importHtml(`<h2>三、收到和处理政府信息公开申请情况</h2>${captioned('三、收到和处理政府信息公开申请情况')}`);
    assert.equal(report.sections?.length, 1);
  });
  it('is the heading of a part that has no other', () => {
    const { report } = importHtml(`<h2>一、总体情况</h2><p>正文。</p>${captioned('三、收到和处理政府信息公开申请情况')}`);
    assert.deepEqual(report.sections?.map(({ heading }) => heading), ['一、总体情况', '三、收到和处理政府信息公开申请情况']);
  });
  it('stays if it says anything else', () => {
    const { report } = importHtml(`<h2>三、收到和处理政府信息公开申请情况</h2>${captioned('另有口头答复若干')}`);
    assert.deepEqual(report.sections?.[0]?.blocks, [{ type: 'paragraph', text: '另有口头答复若干' }]);
  });
});
