import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../../src/editions/index.js';
import { readDocx } from '../../../src/import/docx/read-docx.js';
import { importDocument } from '../../../src/import/index.js';
import { FORM_IDS } from '../../../src/model/edition.js';
import { assertWhole, padded, standard } from '../support.js';
import { cell, docx, p, r, read, readTable, tableXml, tbl, tc, tr } from './support.js';

const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const RESTART = '<w:vMerge w:val="restart"/>';
const CONTINUE = '<w:vMerge/>';

describe('tables of a .docx', () => {
  for (const edition of ['2019', '2021'] as const) {
    it(`of the ${edition} form are read whole`, async () => {
      const xml = FORM_IDS.map((form) => p(r('其间一段文字。')) + tableXml(standard(form, edition))).join('');
      const imported = importDocument(await readDocx(docx(xml), {}), EDITIONS);
      for (const form of FORM_IDS) assertWhole(imported, form, edition);
      const split = importDocument(await readDocx(docx(tableXml(padded(standard('requests', edition)))), {}), EDITIONS);
      assertWhole(split, 'requests', edition);
    });
  }
  it('have cells over several columns and rows', async () => {
    const table = await readTable(tr(cell('a', RESTART) + cell('b', span(2))), tr(cell('', CONTINUE) + cell('c') + cell('d')), tr(cell('', CONTINUE) + cell('e') + cell('f')), tr(cell('g') + cell('h', span(2))));
    assert.deepEqual(table.rows, [
      { cells: [{ lines: ['a'], rowSpan: 3 }, { lines: ['b'], colSpan: 2 }] },
      { cells: [{ lines: ['c'] }, { lines: ['d'] }] },
      { cells: [{ lines: ['e'] }, { lines: ['f'] }] },
      { cells: [{ lines: ['g'] }, { lines: ['h'], colSpan: 2 }] },
    ]);
  });
  it('begin a merged cell anew at a restart, and where nothing is above', async () => {
    const table = await readTable(tr(cell('', CONTINUE) + cell('1')), tr(cell('', CONTINUE) + cell('2')), tr(cell('b', RESTART) + cell('3')), tr(cell('', CONTINUE) + cell('4')));
    assert.deepEqual(table.rows.map(({ cells }) => cells.map(({ rowSpan = 1 }) => rowSpan)), [[2, 1], [1], [2, 1], [1]]);
  });
  it('do not merge what prints something, or is of another width', async () => {
    const printed = await readTable(tr(cell('a', RESTART) + cell('1')), tr(cell('b', CONTINUE) + cell('2')));
    assert.deepEqual(printed.rows[1], { cells: [{ lines: ['b'] }, { lines: ['2'] }], unaligned: true });
    const wider = await readTable(tr(cell('a', RESTART) + cell('1') + cell('2')), tr(cell('', span(2) + CONTINUE) + cell('3')));
    assert.deepEqual(wider.rows[1], { cells: [{ lines: [], colSpan: 2 }, { lines: ['3'] }], unaligned: true });
  });
  it('merge cells side by side in the old way', async () => {
    const restart = '<w:hMerge w:val="restart"/>';
    const table = await readTable(tr(cell('a', restart) + cell('', '<w:hMerge/>') + cell('b')), tr(cell('a', restart) + cell('1', '<w:hMerge/>') + cell('b')));
    assert.deepEqual(table.rows, [
      { cells: [{ lines: ['a'], colSpan: 2 }, { lines: ['b'] }] },
      { cells: [{ lines: ['a'] }, { lines: ['1'] }, { lines: ['b'] }], unaligned: true },
    ]);
  });
  it('have rows that begin late and end early', async () => {
    const table = await readTable(tr(cell('a') + cell('b') + cell('c') + cell('d')), tr(cell('e'), '<w:gridBefore w:val="2"/><w:gridAfter w:val="1"/>'));
    assert.deepEqual(table.rows[1], { cells: [{ lines: [], colSpan: 2 }, { lines: ['e'] }] });
  });
  it('mark rows of another width than most', async () => {
    const two = tr(cell('a') + cell('b'));
    const table = await readTable(two, tr(cell('c')), two, tr(cell('d') + cell('e') + cell('f')));
    assert.deepEqual(table.rows.map(({ unaligned }) => unaligned), [undefined, true, undefined, true]);
  });
  it('leave out deleted and hidden rows, and look through controls and insertions', async () => {
    const row = (text: string): string => cell(text) + cell(text);
    const table = await readTable(
      tr(row('1')),
      tr(row('2'), '<w:del/>'),
      tr(row('3'), '<w:hidden/>'),
      tr(row('4'), '<w:ins/>'),
      `<w:sdt><w:sdtContent>${tr(`<w:sdt><w:sdtContent>${cell('5')}</w:sdtContent></w:sdt>${cell('5')}`)}</w:sdtContent></w:sdt>`,
      tr(row('6').replace('<w:tcPr>', '<w:tcPr><w:cellDel/>')),
    );
    assert.deepEqual(table.rows.map(({ cells, unaligned }) => [cells[0]?.lines[0], unaligned]), [['1', undefined], ['4', undefined], ['5', undefined], ['6', true]]);
  });
  it('hold tables in their cells', async () => {
    const [outer] = await read(tbl(tr(tc(p(r('题')) + tbl(tr(cell('1') + cell('2'))) + p('')))));
    const inner = outer?.type === 'table' ? outer.rows[0]?.cells[0] : undefined;
    assert.equal(inner?.content, 'table');
    assert.deepEqual(inner?.lines, ['题']);
    assert.deepEqual(inner?.blocks?.map(({ type }) => type), ['paragraph', 'table']);
  });
  it('that are layout give what is in them', async () => {
    const xml = tbl(tr(tc(p(r('二、主动公开政府信息情况')) + tableXml(standard('disclosure', '2021')) + p(''))));
    assertWhole(importDocument(await readDocx(docx(xml), {}), EDITIONS), 'disclosure', '2021');
  });
});
