import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBook } from './support.js';
import type { Book } from './support.js';

const FORMATS = `
  <numFmts><numFmt numFmtId="170" formatCode="yyyy/m/d"/><numFmt numFmtId="171" formatCode="0&quot;件&quot;;;;&quot;共&quot;@"/><numFmt numFmtId="172" formatCode=";;;"/></numFmts>
  <fonts><font><sz val="11"/></font><font><strike/><sz val="11"/></font><font><sz val="22"/></font></fonts>
  <borders><border><left/></border></borders>
  <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="2"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="14"/><xf numFmtId="49"/><xf fontId="1"/><xf fontId="2"/></cellXfs>
  <dxfs><dxf><font/></dxf><dxf><numFmt numFmtId="170" formatCode=";;;"/></dxf></dxfs>`;

/** What the cell A1 shows, with another beside it. */
async function shown(cell: string, { more = '', before = '', ...book }: Partial<Book> & { more?: string; before?: string } = {}): Promise<unknown> {
  const sheet = `${before}<sheetData><row r="1">${cell}<c r="B1" t="str"><v>乙</v></c><c r="C1" t="str"><v>丙</v></c></row></sheetData>${more}`;
  const [table] = await readBook({ sheets: [sheet], styles: FORMATS, ...book });
  const first = table?.type === 'table' ? table.rows[0]!.cells[0]! : undefined;
  if (first?.lines.join('') === '乙') return [];
  return first?.content === undefined ? first?.lines : [first.lines, first.content];
}

const number = (value: string, style = 0): string => `<c r="A1" s="${style}"><v>${value}</v></c>`;

describe('a cell of an .xlsx', () => {
  it('shows a number as its format does', async () => {
    assert.deepEqual(await shown(number('12')), ['12']);
    assert.deepEqual(await shown(number('12.0')), ['12']);
    assert.deepEqual(await shown(number('1.2E2')), ['120']);
    assert.deepEqual(await shown(number('12', 1)), ['12.00']);
    assert.deepEqual(await shown(number('12', 3)), ['12件']);
    assert.deepEqual(await shown(number('12', 6)), ['12']);
    assert.deepEqual(await shown(number('12', 4)), []);
    assert.deepEqual(await shown(number('0.30000000000000004')), ['0.3']);
  });
  it('is not read where that is not certain', async () => {
    assert.deepEqual(await shown(number('44197', 2)), [['44197'], 'control']);
    assert.deepEqual(await shown(number('44197', 5)), [['44197'], 'control']);
    assert.deepEqual(await shown(number('0.3333333333333333')), [['0.3333333333333333'], 'control']);
    assert.deepEqual(await shown(number('zwölf')), [['zwölf'], 'control']);
    assert.deepEqual(await shown('<c r="A1" t="d"><v>2020-01-01</v></c>'), [['2020-01-01'], 'control']);
    assert.deepEqual(await shown('<c r="A1" t="s"><v>99</v></c>', { strings: '<si><t>甲</t></si>' }), [['99'], 'control']);
  });
  it('shows a decimal with the digits that fit', async () => {
    const cols = (width: number): string => `<cols><col min="1" max="1" width="${width}"/></cols>`;
    assert.deepEqual(await shown(number('73802895.9'), { before: cols(12) }), ['73802895.9']);
    assert.deepEqual(await shown(number('73802895.9'), { before: cols(9) }), [['73802895.9'], 'control']);
    assert.deepEqual(await shown(number('12345.67', 8), { before: cols(12) }), [['12345.67'], 'control']);
    assert.deepEqual(await shown(number('73802895'), { before: cols(2) }), ['73802895']);
  });
  it('shows texts, shared or not, without their reading', async () => {
    const strings = '<si><t>甲</t></si><si><r><t>本年</t></r><r><rPr><b/></rPr><t>增/减</t></r><rPh sb="0" eb="1"><t>ほん</t></rPh><phoneticPr fontId="1"/></si><si><t xml:space="preserve"> 一_x000D_\n二 </t></si>';
    const shared = (index: number): Promise<unknown> => shown(`<c r="A1" t="s"><v>${index}</v></c>`, { strings });
    assert.deepEqual(await shared(0), ['甲']);
    assert.deepEqual(await shared(1), ['本年增/减']);
    assert.deepEqual(await shared(2), ['一', '二']);
    assert.deepEqual(await shown('<c r="A1" t="inlineStr"><is><r><t>1</t></r><r><t>2</t></r></is></c>'), ['12']);
    assert.deepEqual(await shown('<c r="A1" s="3" t="inlineStr"><is><t>3</t></is></c>'), ['共3']);
    assert.deepEqual(await shown('<c r="A1" s="2" t="inlineStr"><is><t>无</t></is></c>'), ['无']);
    assert.deepEqual(await shown('<c r="A1" s="4" t="inlineStr"><is><t>无</t></is></c>'), []);
  });
  it('tells text that is no part of its figure', async () => {
    const runs = (look: string): string => `<c r="A1" t="inlineStr"><is><r><t>12</t></r><r><rPr>${look}</rPr><t>1</t></r></is></c>`;
    assert.deepEqual(await shown(runs('<vertAlign val="superscript"/>')), [['12', '1'], 'apart']);
    assert.deepEqual(await shown(runs('<strike/>')), [['12', '1'], 'struck']);
    assert.deepEqual(await shown(runs('<strike val="0"/>')), ['121']);
    assert.deepEqual(await shown(number('12', 7)), [['12'], 'struck']);
  });
  it('shows the stored result of a formula, if there is one that holds', async () => {
    assert.deepEqual(await shown('<c r="A1"><f>B1+1</f><v>3</v></c>'), ['3']);
    assert.deepEqual(await shown('<c r="A1" t="str"><f>B1</f><v>无</v></c>'), ['无']);
    for (const cell of ['<c r="A1"><f>B1+1</f></c>', '<c r="A1"><f>B1+1</f><v/></c>', '<c r="A1" t="str"><f>B1</f></c>']) assert.deepEqual(await shown(cell), [['='], 'control']);
    assert.deepEqual(await shown('<c r="A1" t="str"><f>B1</f><v></v></c>'), []);
    assert.deepEqual(await shown('<c r="A1"><f>B1+1</f><v>0</v></c>', { calculation: '<calcPr fullCalcOnLoad="1"/>' }), [['0'], 'control']);
    assert.deepEqual(await shown(number('12'), { calculation: '<calcPr fullCalcOnLoad="1"/>' }), ['12']);
  });
  it('shows errors and truths as text', async () => {
    assert.deepEqual(await shown('<c r="A1" t="e"><v>#REF!</v></c>'), ['#REF!']);
    assert.deepEqual(await shown('<c r="A1" t="b"><v>1</v></c>'), ['TRUE']);
  });
  it('hides zeros where the sheet does', async () => {
    const before = '<sheetViews><sheetView showZeros="0"/></sheetViews>';
    assert.deepEqual(await shown(number('0'), { before }), []);
    assert.deepEqual(await shown(number('7'), { before }), ['7']);
  });
  it('is not read where a conditional format may change it', async () => {
    const rule = (dxf: number, ref = 'A1:A9'): string => `<conditionalFormatting sqref="${ref} Z9"><cfRule dxfId="${dxf}"/></conditionalFormatting>`;
    assert.deepEqual(await shown(number('12'), { more: rule(0) }), ['12']);
    assert.deepEqual(await shown(number('12'), { more: rule(1, 'B1') }), ['12']);
    assert.deepEqual(await shown(number('12'), { more: rule(1) }), [['12'], 'control']);
    assert.deepEqual(await shown(number('12'), { more: '<conditionalFormatting sqref="A1"><cfRule><iconSet showValue="0"/></cfRule></conditionalFormatting>' }), [['12'], 'control']);
  });
});
