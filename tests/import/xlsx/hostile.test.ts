import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../../src/editions/index.js';
import { Refusal } from '../../../src/import/file-reader.js';
import { importDocument } from '../../../src/import/index.js';
import { readXlsx } from '../../../src/import/xlsx/read-xlsx.js';
import { c, column, merged, sheetOf, tablesIn, xlsx } from './support.js';

const codeOf = async (sheet: string, more: object = {}): Promise<string> =>
  readXlsx(xlsx({ sheets: [sheet], ...more }), {}).then(
    () => 'read',
    (error: unknown) => (error instanceof Refusal ? error.code : `threw ${String(error)}`),
  );

/** Reads and imports within a time that no file may exceed. */
async function quickly(sheet: string): Promise<void> {
  const bytes = xlsx({ sheets: [sheet] });
  const start = Date.now();
  const imported = importDocument(await readXlsx(bytes, {}), EDITIONS);
  assert.deepEqual(imported.places, []);
  assert.ok(Date.now() - start < 30_000, `${Date.now() - start} ms`);
}

describe('a hostile sheet', () => {
  it('with places that are none is damaged', async () => {
    for (const row of ['<row r="0"/>', '<row r="1048577"/>', '<row r="x"/>', '<row r="1"/><row r="1"/>', '<row r="1"><c r="B1"/><c r="A1"/></row>', '<row r="1"><c r="A2"/></row>', '<row r="1"><c r="XFE1"/></row>', '<c r="A1"/>']) {
      assert.equal(await codeOf(`<sheetData>${row}</sheetData>`), 'damagedFile', row);
    }
    assert.equal(await codeOf('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>'), 'read');
  });
  it('with merged ranges that are none, or enormous, is read', async () => {
    const rows = [['a', 1], ['b', 2]];
    assert.equal(await codeOf(sheetOf(rows, merged('A1', 'B2:A1', 'x', '', 'A1:ZZZ9999999'))), 'read');
    const { blocks } = await readXlsx(xlsx({ sheets: [sheetOf(rows, merged('C1:XFD1048576'))] }), {});
    assert.deepEqual(tablesIn(blocks), [[['a', '1'], ['b', '2']]]);
  });
  it('with a million merged rows is refused', async () => {
    const ranges = Array.from({ length: 40 }, (_, index) => `${column(index)}1:${column(index)}1048576`);
    assert.equal(await codeOf(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>${merged(...ranges)}`), 'tooLarge');
  });
  it('with more nodes than the limit is refused', async () => {
    const row = (number: number): string => `<row r="${number}">${Array.from({ length: 100 }, () => '<c><v>1</v></c>').join('')}</row>`;
    assert.equal(await codeOf(`<sheetData>${Array.from({ length: 10_000 }, (_, index) => row(index + 1)).join('')}</sheetData>`), 'tooLarge');
  });
  it('takes no time: cells far apart, very wide, very long, many merged ones', async () => {
    await quickly(`<sheetData>${Array.from({ length: 5000 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c><c r="XFD${row + 1}"><v>1</v></c></row>`).join('')}</sheetData>`);
    await quickly(sheetOf([Array.from({ length: 16_000 }, () => 1)].map((values) => values.slice(0, 600))));
    await quickly(`<sheetData>${Array.from({ length: 130_000 }, (_, row) => `<row r="${row + 1}">${c(row + 1, 0, '文')}</row>`).join('')}</sheetData>`);
    const wide = Array.from({ length: 600 }, (_, row) => `<row r="${row + 1}">${Array.from({ length: 300 }, () => '<c><v>1</v></c>').join('')}</row>`);
    await quickly(`<sheetData>${wide.join('')}</sheetData>${merged(...Array.from({ length: 20_000 }, (_, index) => `${column(index % 600)}1:${column(index % 600)}${1 + (index % 90)}`))}`);
    await quickly(`<sheetData>${wide.join('')}</sheetData>${Array.from({ length: 20_000 }, (_, index) => `<conditionalFormatting sqref="A${index + 1}"><cfRule><iconSet showValue="0"/></cfRule></conditionalFormatting>`).join('')}`);
  });
  it('with a table too large to be any form is named, not read', async () => {
    const rows = [['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'], ['规章', 1, 2, 3], ...Array.from({ length: 20_000 }, () => ['其他', 1, 2, 3])];
    const { blocks } = await readXlsx(xlsx({ sheets: [sheetOf(rows)] }), {});
    assert.deepEqual(importDocument({ blocks }, EDITIONS).places, []);
  });
});
