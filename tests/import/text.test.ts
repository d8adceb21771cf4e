import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { importDocument, readText } from '../../src/import/index.js';
import type { Imported } from '../../src/import/index.js';
import type { EditionId, FormId } from '../../src/model/edition.js';
import { FORM_IDS } from '../../src/model/edition.js';
import { assertWhole, codesOf, padded, sourcesOf, standard, unreadOf, withCell } from './support.js';
import type { Cell, Rows } from './support.js';
import { onLines, tabbed, wordRows as wordCells } from './word-rows.js';

const wordRows = (rows: Rows): string[][] => wordCells(rows).map((cells) => cells.map(({ text }) => text));
const read = (text: string): Imported => importDocument(readText(text), EDITIONS);
const all = (edition: EditionId, write: (form: FormId) => string): string => FORM_IDS.map((form) => `${EDITIONS[edition].forms[form].title}\n\n${write(form)}\n`).join('\n');

describe('text saved by a word processor', () => {
  for (const edition of ['2019', '2021'] as const) {
    it(`every cell on its own line, ${edition}`, () => {
      const imported = read(all(edition, (form) => onLines(wordRows(standard(form, edition)))));
      for (const form of FORM_IDS) assertWhole(imported, form, edition);
    });
    it(`with a byte order mark and CRLF, ${edition}`, () => {
      const imported = read(`\ufeff${all(edition, (form) => onLines(wordRows(standard(form, edition)))).replace(/\n/g, '\r\n')}`);
      for (const form of FORM_IDS) assertWhole(imported, form, edition);
    });
    it(`cells of a row between tabs, ${edition}`, () => {
      const imported = read(all(edition, (form) => tabbed(wordRows(standard(form, edition)))));
      for (const form of FORM_IDS) assertWhole(imported, form, edition);
    });
    it(`from a spreadsheet, merged cells as blank ones, ${edition}`, () => {
      const imported = read(all(edition, (form) => tabbed(padded(standard(form, edition)).map((cells: Cell[]) => cells.map(({ text }) => text)))));
      for (const form of FORM_IDS) assertWhole(imported, form, edition);
    });
  }
  it('further lines of a cell belong to it', () => {
    const imported = read(onLines(wordRows(withCell(standard('disclosure', '2019'), '本年新制作数量', { text: '本年新\n制作数量' }))));
    assertWhole(imported, 'disclosure', '2019');
  });
  it('cells with line breaks come in quotes from a spreadsheet', () => {
    const rows = withCell(padded(standard('disclosure', '2019')), '本年新制作数量', { text: '"本年新\n制作数量"' });
    assertWhole(read(tabbed(rows.map((cells) => cells.map(({ text }) => text)))), 'disclosure', '2019');
  });
  it('a part’s heading right behind a table is no second line of its last cell', () => {
    const imported = read(`${onLines(wordRows(standard('reviewLitigation', '2021')))}五、存在的主要问题及改进情况\n正文。`);
    assertWhole(imported, 'reviewLitigation', '2021');
    assert.equal(imported.report.sections?.[0]?.id, 'problems');
  });
  it('places name the line', () => {
    const imported = read(`题\n\n${onLines(wordRows(standard('disclosure', '2021')))}`);
    assert.deepEqual(imported.places[0], { form: 'disclosure', cell: 'regulations.issued', at: { line: 11 }, printed: '100' });
  });
});

describe('Markdown', () => {
  it('has headings, and tables between bars', () => {
    const line = (cells: Cell[]): string => `| ${cells.map(({ text }) => text).join(' | ')} |`;
    const rows = padded(standard('requests', '2021')).map(line);
    const [first = '', ...rest] = rows;
    const imported = read(`# 某局2021年政府信息公开工作年度报告\n\n## 一、总体情况\n\n正文。\n\n${[first, first.replace(/[^|]+/g, '---'), ...rest].join('\n')}\n`);
    assertWhole(imported, 'requests', '2021');
    assert.deepEqual([imported.report.year, imported.report.sections?.[0]?.id], [2021, 'overview']);
  });
});

describe('rows that do not add up', () => {
  const rows = wordRows(standard('requests', '2021'));
  const granted = rows.findIndex((cells) => cells.includes('（一）予以公开'));
  const changed = (change: (cells: string[]) => string[]): Imported => read(onLines(rows.map((cells, row) => (row === granted ? change(cells) : cells))));

  it('by one cell are unread, with their text', () => {
    for (const change of [(cells: string[]) => cells.slice(0, -1), (cells: string[]) => [...cells, ''], (cells: string[]) => ['', ...cells]]) {
      const imported = changed(change);
      assert.deepEqual(
        unreadOf(imported, 'requests', '2021').map((path) => path.split('.').slice(0, 2).join('.')),
        Array.from({ length: 7 }, () => 'outcomes.granted'),
      );
      assert.match(sourcesOf(imported, 'rowLength').join(), /（一）予以公开/);
    }
  });
  it('because blank cells were lost are unread', () => {
    const text = onLines(rows.map((cells, row) => (row < 3 ? cells : cells.map((cell) => (/^\d+$/.test(cell) ? '' : cell)))));
    const imported = read(text.replace(/\t\n/g, '\n'));
    assert.deepEqual(imported.places, []);
  });
  it('in the header bind nothing', () => {
    const imported = read(onLines(rows.map((cells, row) => (row === 2 ? cells.slice(0, -1) : cells))));
    assert.deepEqual(imported.places, []);
    assert.ok(imported.notes.some(({ level }) => level === 'unread'));
  });
  it('in the order of its headings bind nothing', () => {
    const imported = read(onLines(rows.map((cells, row) => (row === 2 ? cells.map((text) => (text === '科研机构' ? '商业企业' : text)) : cells))));
    assert.deepEqual(imported.places, []);
  });
  it('but an unknown label of the right length is a row of the agency’s own', () => {
    const disclosure = wordRows(standard('disclosure', '2021'));
    const added = disclosure.flatMap((cells) => (cells[0] === '行政规范性文件' ? [cells, ['其他文件', '1', '2', '3']] : [cells]));
    const imported = read(onLines(added));
    assertWhole(imported, 'disclosure', '2021');
    assert.deepEqual(imported.report.disclosure?.extra?.[0]?.figures, [1, 2, 3]);
  });
});

describe('text that begins with a tab', () => {
  it('is a paragraph where it is no table', () => {
    const imported = read('\t一、总体情况\n\t本年度主动公开信息若干条。\n\n\t二、主动公开政府信息情况\n');
    assert.deepEqual(imported.report.sections?.map(({ id, heading, blocks }) => [id, heading, blocks.length]), [
      ['overview', '一、总体情况', 1],
      [null, '二、主动公开政府信息情况', 0],
    ]);
    assert.ok(!codesOf(imported).includes('otherTable'));
  });
});
