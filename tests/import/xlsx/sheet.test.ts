import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../../src/editions/index.js';
import { importDocument } from '../../../src/import/index.js';
import { FORM_IDS } from '../../../src/model/edition.js';
import { assertWhole, padded, standard } from '../support.js';
import { c, grid, merged, readBook, sheetOf, tablesIn, textsIn } from './support.js';
import type { Book } from './support.js';

const BORDERS = '<borders><border/><border><left style="thin"/></border></borders><cellXfs><xf/><xf borderId="1"/></cellXfs>';
const TITLES = ['二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况'];

/** All three tables below one another, `gap` blank rows between, each under its heading. */
function whole(edition: '2019' | '2021', gap: number, options: { blanks: boolean; style: number; wide: boolean; pad?: boolean }): Book {
  let row = 1;
  let xml = '';
  const merges: string[] = [];
  for (const [index, form] of FORM_IDS.entries()) {
    const rows = standard(form, edition);
    const table = grid(options.pad ? padded(rows) : rows, { row: row + 1, column: index }, options.blanks, options.style);
    const width = rows[0]!.reduce((sum, { cols }) => sum + cols, 0);
    xml += `<row r="${row}">${c(row, index, TITLES[index]!)}</row>${table.rows}`;
    if (options.wide) merges.push(`${String.fromCharCode(65 + index)}${row}:${String.fromCharCode(64 + index + width)}${row}`);
    merges.push(...table.merges);
    row += rows.length + 1 + gap;
  }
  return { sheets: [`<sheetData>${xml}</sheetData>${merged(...merges)}`], styles: BORDERS };
}

describe('a sheet with all three tables', () => {
  for (const edition of ['2019', '2021'] as const) {
    for (const gap of [0, 2]) {
      for (const [name, options] of Object.entries({
        'with lines': { blanks: true, style: 1, wide: false },
        'without lines': { blanks: true, style: 0, wide: true },
        'with cells for figures only': { blanks: false, style: 0, wide: true },
        'padded with blank cells': { blanks: true, style: 1, wide: false, pad: true },
      })) {
        it(`of ${edition}, ${gap} rows between, ${name}, is read whole`, async () => {
          const blocks = await readBook(whole(edition, gap, options));
          const imported = importDocument({ blocks }, EDITIONS);
          for (const form of FORM_IDS) assertWhole(imported, form, edition);
          for (const title of TITLES) assert.ok(textsIn(blocks).includes(title), title);
        });
      }
    }
  }
  it('on three sheets is read whole, and hidden sheets are not', async () => {
    const sheets = FORM_IDS.map((form) => {
      const table = grid(standard(form, '2021'));
      return `<sheetData>${table.rows}</sheetData>${merged(...table.merges)}`;
    });
    const imported = importDocument({ blocks: await readBook({ sheets }) }, EDITIONS);
    for (const form of FORM_IDS) assertWhole(imported, form, '2021');
    const some = importDocument({ blocks: await readBook({ sheets, states: ['hidden', undefined, 'veryHidden'] }) }, EDITIONS);
    assert.deepEqual(Object.keys(some.report).filter((key) => key !== 'version'), ['requests']);
  });
});

describe('the blocks of a sheet', () => {
  it('are parted by blank rows, whatever the size it claims', async () => {
    const sheet = `<dimension ref="A1:XFD1048576"/>${sheetOf([['a', 'b'], [], [null, 'c', 'd'], [null, null], ['x'], ['y', 1]])}`;
    const blocks = await readBook({ sheets: [sheet] });
    assert.deepEqual(tablesIn(blocks), [[['a', 'b']], [['c', 'd']], [['y', '1']]]);
    assert.deepEqual(textsIn(blocks), ['x']);
  });
  it('number rows as the sheet does', async () => {
    const [, table] = await readBook({ sheets: [sheetOf([['t'], [], ['a', 'b'], ['c', 'd']])] });
    assert.deepEqual(table?.type === 'table' && table.rows.map(({ number }) => number), [3, 4]);
  });
  it('keep a label with blank figures in its table', async () => {
    const rows = [['h', 'i', 'j'], ['a', 1, 2], ['b', null, null], ['c', 3, 4], ['d', null, null]];
    assert.equal(tablesIn(await readBook({ sheets: [sheetOf(rows)] }))[0]?.length, 5);
    assert.equal(tablesIn(await readBook({ sheets: [sheetOf(rows, '', '', 1)], styles: BORDERS }))[0]?.length, 5);
    const bare = [['h', 'i', 'j'], ['a', 1, 2], ['b'], ['c', 3, 4], ['d']];
    const blocks = await readBook({ sheets: [sheetOf(bare)] });
    assert.equal(tablesIn(blocks)[0]?.length, 4);
    assert.deepEqual(textsIn(blocks), ['d']);
  });
  it('keep a single figure in its table', async () => {
    const [table] = tablesIn(await readBook({ sheets: [sheetOf([['h', 'i'], [undefined, 5]])] }));
    assert.deepEqual(table, [['h', 'i'], ['', '5']]);
    assert.deepEqual(tablesIn(await readBook({ sheets: [sheetOf([['h', 'i'], ['无']])] })), [[['h', 'i'], ['无', '']]]);
  });
  it('keep blank rows with lines in the table above', async () => {
    const sheet = sheetOf([['h', 'i'], [null, null], ['a', 'b'], [null, null]], '', '', 1);
    assert.deepEqual(tablesIn(await readBook({ sheets: [sheet], styles: BORDERS })), [[['h', 'i'], ['', ''], ['a', 'b'], ['', '']]]);
  });
  it('are paragraphs for texts on lines of their own, one for each line', async () => {
    const blocks = await readBook({ sheets: [sheetOf([['标题'], ['甲\n乙'], [null, '丙']])] });
    assert.deepEqual(blocks, ['标题', '甲', '乙', '丙'].map((text) => ({ type: 'paragraph', text })));
  });
  it('are pictures for drawings that have one', async () => {
    const sheets = [sheetOf([['甲']], '<drawing/>')];
    assert.deepEqual(await readBook({ sheets, drawing: '<a><pic/></a>' }), [{ type: 'paragraph', text: '甲' }, { type: 'picture' }]);
    assert.deepEqual(await readBook({ sheets, drawing: '' }), [{ type: 'paragraph', text: '甲' }]);
    assert.deepEqual(await readBook({ sheets }), [{ type: 'paragraph', text: '甲' }]);
  });
});

describe('what is hidden or merged on a sheet', () => {
  it('is left out in whole rows and columns', async () => {
    const row = (number: number, hidden: string, ...values: (string | number)[]): string => `<row r="${number}" ${hidden}>${values.map((value, at) => c(number, at, value)).join('')}</row>`;
    const sheet = `<cols><col min="2" max="2" hidden="1"/><col min="4" max="4" width="0"/></cols><sheetData>${row(1, '', 'a', 'b', 'c', 'd', 'e')}${row(2, 'hidden="1"', 'f', 'g', 'h', 'i', 'j')}${row(3, '', 'k', 'l', 'm', 'n', 'o')}${row(4, 'ht="0"', 'p', 'q', 'r', 's', 't')}</sheetData>`;
    assert.deepEqual(tablesIn(await readBook({ sheets: [sheet] })), [[['a', 'c', 'e'], ['k', 'm', 'o']]]);
  });
  it('takes nothing else out of place', async () => {
    const rows = [['a', 'b', 'c'], [null, 'd', 'e'], [null, 'f', 'g']];
    const sheet = sheetOf(rows, merged('A1:A3', 'B1:C1'), '<cols><col min="2" max="2" hidden="true"/></cols>').replace('<row r="1">', '<row r="1" hidden="1">');
    const [table] = await readBook({ sheets: [sheet] });
    assert.deepEqual(table, { type: 'table', rows: [{ cells: [{ lines: ['a'], rowSpan: 2 }, { lines: ['e'] }], number: 2 }, { cells: [{ lines: ['g'] }], number: 3 }] });
  });
  it('is the cell at the top left where cells are merged', async () => {
    const [table] = await readBook({ sheets: [sheetOf([['a', 'no', 'b'], ['no', 'no', 'c']], merged('A1:B2'))] });
    assert.deepEqual(table?.type === 'table' && table.rows.map(({ cells }) => cells), [[{ lines: ['a'], colSpan: 2, rowSpan: 2 }, { lines: ['b'] }], [{ lines: ['c'] }]]);
  });
  it('is never bound where merged cells overlap', async () => {
    const [table] = await readBook({ sheets: [sheetOf([['a', 'b', 'c'], ['d', 'e', 'f'], ['g', 'h', 'i']], merged('A1:B2', 'B2:C3'))] });
    assert.ok(table?.type === 'table' && table.rows.every(({ unaligned }) => unaligned));
  });
});
