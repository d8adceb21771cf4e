import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../../src/editions/index.js';
import { readDoc } from '../../../src/import/doc/read-doc.js';
import { importDocument } from '../../../src/import/index.js';
import { FORM_IDS } from '../../../src/model/edition.js';
import { assertWhole, padded, standard } from '../support.js';
import { cellEnd, change, DELETED, doc, HIDDEN, inCell, plain, read, readTable, row, rowEnd, tableOf, u16, u32 } from './support.js';
import type { Text } from './support.js';

const paragraph = (text: string): object => ({ type: 'paragraph', text });
const heading = (text: string): object => ({ type: 'heading', text });
const field = (code: string, result: string): string => `\u0013${code}\u0014${result}\u0015`;

async function readCell(...texts: (string | Text)[]): Promise<unknown> {
  const table = await readTable(cellEnd(texts.map((text) => (typeof text === 'string' ? { text } : text))), rowEnd([0, 1000]));
  const { lines, content } = table.rows[0]!.cells[0]!;
  return content === undefined ? lines : [lines, content];
}

describe('paragraphs of a .doc', () => {
  it('are headings by their style or their own level, and lists', async () => {
    const styles = [{}, { builtIn: 1 }, { basedOn: 1 }, { paragraph: change(0x2640, 2) }, { builtIn: 19 }, { paragraph: change(0x460b, 5, 0) }, { basedOn: 6 }];
    const styled = (style: number): ReturnType<typeof plain> => ({ ...plain(`样式${style}`), style });
    const blocks = await read([0, 1, 2, 3, 4, 5, 5, 6].map(styled).concat(plain('自己', change(0x2640, 0)), plain('项', change(0x460b, 1, 0))), { styles });
    assert.deepEqual(blocks, [paragraph('样式0'), heading('样式1'), heading('样式2'), heading('样式3'), { type: 'list', items: ['样式5', '样式5'] }, paragraph('样式6'), heading('自己'), paragraph('项')]);
  });
  it('are the same in pieces of one and two bytes', async () => {
    const paragraphs = [plain('abc 政府信息公开 def 12345 ghijk'), plain('甲乙'), plain('12')];
    const whole = await read(paragraphs);
    for (const pieces of [1, 3, 4, 7]) assert.deepEqual(await read(paragraphs, { pieces }), whole);
    assert.deepEqual(whole, [paragraph('abc 政府信息公开 def 12345 ghijk'), paragraph('甲乙'), paragraph('12')]);
  });
  it('part at breaks, and keep tabs as room', async () => {
    assert.deepEqual(await read([plain('甲\t乙\u000b丙\u001e丁\u001f\u0002\u0005戊')]), [paragraph('甲 乙'), paragraph('丙-丁戊')]);
  });
  it('have no deleted and no hidden text', async () => {
    const styles = [{}, { kind: 2 as const, character: HIDDEN }];
    const texts = [{ text: '1' }, { text: '2', changes: DELETED }, { text: '3', changes: HIDDEN }, { text: '4', changes: change(0x083c, 0) }, { text: '5', changes: change(0x4a30, 1, 0) }, { text: '6', changes: [...change(0x4a30, 1, 0), ...change(0x083c, 0x81)] }];
    assert.deepEqual(await read([{ texts, mark: '\r' }], { styles }), [paragraph('146')]);
    assert.deepEqual(await read([{ ...plain('甲'), markChanges: DELETED }, plain('乙')]), [paragraph('甲乙')]);
    assert.deepEqual(await read([plain('甲')], { pieceChanges: DELETED }), []);
  });
  it('show what fields show, and not their code', async () => {
    assert.deepEqual(await read([plain(`甲${field(` IF ${field('PAGE', '9')}`, '乙')}丙`)]), [paragraph('甲乙丙')]);
  });
  it('have pictures behind them, and text boxes at the end', async () => {
    assert.deepEqual(await read([plain('甲\u0001乙'), plain('丙')], { boxes: [plain('框')] }), [paragraph('甲乙'), { type: 'picture' }, paragraph('丙'), paragraph('框')]);
  });
});

describe('a cell of a .doc', () => {
  it('has a line for each paragraph and break', async () => {
    const table = await readTable(inCell('1'), cellEnd('2\u000b3\t4'), cellEnd(''), rowEnd([0, 1000, 2000]));
    assert.deepEqual(table.rows[0], { cells: [{ lines: ['1', '2', '3', '4'] }, { lines: [] }] });
  });
  it('tells text that is no part of its figure', async () => {
    assert.deepEqual(await readCell('12', { text: '1', changes: change(0x2a48, 1) }), [['12', '1'], 'apart']);
    assert.deepEqual(await readCell({ text: '12', changes: change(0x0837, 1) }), [['12'], 'struck']);
    assert.deepEqual(await readCell({ text: '12', changes: change(0x2a53, 1) }), [['12'], 'struck']);
    assert.deepEqual(await readCell('12', { text: '1', changes: change(0x4845, 6, 0) }), [['121'], 'beside']);
    assert.deepEqual(await readCell('12', { text: '3', changes: HIDDEN }), ['12']);
    assert.deepEqual(await readCell('12', { text: '\u0001', changes: change(0x0855, 1) }), [['12'], 'picture']);
    assert.deepEqual(await readCell('12', { text: '\u0008', changes: change(0x0855, 1) }), [['12'], 'picture']);
    assert.deepEqual(await readCell({ text: '(', changes: change(0x6a09, 1, 0, 0xfe, 0xf0) }), [[], 'control']);
    assert.deepEqual(await readCell(field(' FORMCHECKBOX ', '')), [[], 'control']);
    assert.deepEqual(await readCell('\u0013EQ \\f(1,2)\u0015'), [[], 'control']);
  });
});

describe('tables of a .doc', () => {
  for (const edition of ['2019', '2021'] as const) {
    it(`of the ${edition} form are read whole`, async () => {
      const paragraphs = FORM_IDS.flatMap((form) => [plain('其间一段文字。'), ...tableOf(standard(form, edition))]);
      for (const options of [{}, { pieces: 50 }]) {
        const imported = importDocument(await readDoc(doc(paragraphs, options), {}), EDITIONS);
        for (const form of FORM_IDS) assertWhole(imported, form, edition);
      }
      assertWhole(importDocument(await readDoc(doc(tableOf(padded(standard('requests', edition)))), {}), EDITIONS), 'requests', edition);
    });
  }
  it('have columns by the edges of their rows, nearly the same being one', async () => {
    const table = await readTable(...row(['a', 'b', 'c'], [], [0, 1000, 2000, 3000]), ...row(['d', 'e'], [], [5, 1990, 3004]), ...row(['f'], [], [1000, 2000]));
    assert.deepEqual(table.rows, [
      { cells: [{ lines: ['a'] }, { lines: ['b'] }, { lines: ['c'] }] },
      { cells: [{ lines: ['d'], colSpan: 2 }, { lines: ['e'] }] },
      { cells: [{ lines: [] }, { lines: ['f'] }] },
    ]);
  });
  it('stand in the middle or at the right row by row', async () => {
    const centred = change(0x548a, 1, 0);
    const table = await readTable(...row(['a', 'b'], [], [0, 1000, 2000], centred), ...row(['c', 'd'], [], [50, 1050, 2050], centred));
    assert.deepEqual(table.rows.map(({ cells }) => cells.length), [2, 2]);
    const right = await readTable(...row(['a', 'b'], [], [0, 1000, 2000]), ...row(['c', 'd'], [], [0, 1000, 2000], change(0x5400, 2, 0)));
    assert.deepEqual(right.rows.map(({ unaligned }) => unaligned), [undefined, true]);
  });
  it('merge cells down, by definition or afterwards', async () => {
    const expected = [{ cells: [{ lines: ['a'], rowSpan: 2 }, { lines: ['1'] }] }, { cells: [{ lines: ['2'] }] }, { cells: [{ lines: ['b'] }, { lines: ['3'] }] }];
    assert.deepEqual((await readTable(...row(['a', '1'], [0x60]), ...row(['', '2'], [0x20]), ...row(['b', '3'], [0x60]))).rows, expected);
    const merge = (flag: number): number[] => change(0xd62b, 2, 0, flag);
    assert.deepEqual((await readTable(...row(['a', '1'], [], undefined, merge(3)), ...row(['', '2'], [], undefined, merge(1)), ...row(['b', '3']))).rows, expected);
    const printed = await readTable(...row(['a', '1'], [0x60]), ...row(['x', '2'], [0x20]));
    assert.deepEqual(printed.rows[1], { cells: [{ lines: ['x'] }, { lines: ['2'] }], unaligned: true });
  });
  it('merge cells side by side, in either way it is written', async () => {
    for (const flags of [[1, 2, 2, 0], [2, 1, 1, 0]]) {
      assert.deepEqual((await readTable(...row(['a', '', '', 'b'], flags))).rows[0], { cells: [{ lines: ['a'], colSpan: 3 }, { lines: ['b'] }] });
    }
    assert.deepEqual((await readTable(...row(['a', '', 'b', ''], [1, 2, 1, 2]))).rows[0]?.cells.map(({ lines }) => lines[0]), ['a', 'b']);
    assert.equal((await readTable(...row(['a', 'x', 'b'], [1, 2, 0]))).rows[0]?.unaligned, true);
  });
  it('mark rows whose shape is not certain', async () => {
    const unaligned = async (...paragraphs: Parameters<typeof readTable>): Promise<boolean> => (await readTable(...paragraphs)).rows[0]?.unaligned === true;
    assert.equal(await unaligned(...row(['a', 'b'])), false);
    assert.equal(await unaligned(...row(['a', 'b'], [], [0, 1000])), true);
    assert.equal(await unaligned(...row(['a', 'b'], [], [0, 1000, 900])), true);
    assert.equal(await unaligned(cellEnd('a'), { texts: [], mark: '\u0007', changes: [...change(0x2416, 1), ...change(0x2417, 1)] }), true);
    assert.equal(await unaligned(cellEnd('a'), cellEnd('b')), true);
    assert.equal(await unaligned(cellEnd('a'), inCell('b'), rowEnd([0, 1000])), true);
    for (const code of [0x7621, 0x7623]) assert.equal(await unaligned(...row(['a', 'b'], [], undefined, change(code, 0, 0, 0, 0))), true);
  });
  it('leave out deleted rows', async () => {
    const deleted = row(['x', 'y']);
    deleted[2] = { ...deleted[2]!, markChanges: DELETED };
    assert.deepEqual((await readTable(...row(['a', 'b']), ...deleted, ...row(['c', 'd']))).rows.map(({ cells }) => cells[0]?.lines[0]), ['a', 'c']);
  });
  it('hold tables in their cells', async () => {
    const deep = [...change(0x2416, 1), ...change(0x6649, ...u32(2))];
    const inner = rowEnd([0, 500, 1000]);
    const table = await readTable(
      { texts: [{ text: '1' }], mark: '\r', changes: [...deep, ...change(0x244b, 1)] },
      { texts: [{ text: '2' }], mark: '\r', changes: [...deep, ...change(0x244b, 1)] },
      { texts: [], mark: '\r', changes: [...deep, ...change(0x244c, 1), ...inner.changes!.slice(6)] },
      cellEnd('外'),
      rowEnd([0, 1000]),
    );
    const cell = table.rows[0]?.cells[0];
    assert.equal(cell?.content, 'table');
    const [within] = cell?.blocks ?? [];
    assert.deepEqual(within?.type === 'table' && within.rows, [{ cells: [{ lines: ['1'] }, { lines: ['2'] }] }]);
  });
  it('follow tab stops of any length in their properties', async () => {
    const tabs = change(0xc615, 255, 60, ...new Array<number>(240).fill(1), 1, ...u16(100), 0);
    const end = rowEnd([0, 1000, 2000]);
    const table = await readTable(cellEnd('a'), cellEnd('b'), { ...end, changes: [...tabs, ...end.changes!] });
    assert.deepEqual(table.rows, [{ cells: [{ lines: ['a'] }, { lines: ['b'] }] }]);
  });
});
