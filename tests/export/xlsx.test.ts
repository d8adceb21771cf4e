import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { toXlsx } from '../../src/export/index.js';
import { readXlsx } from '../../src/import/xlsx/read-xlsx.js';
import { parseXml } from '../../src/import/xml/xml-events.js';
import type { Report } from '../../src/model/report.js';
import { changed, JINING_2020 } from '../support/reports.js';
import { ENGLISH, HOSTILE, MIXED, PLAIN, tablesIn, tablesOf, ZH } from './support.js';

const partsOf = (report: Report, context = ZH): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(toXlsx(report, context)!)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const sheet = (report: Report, number: number): string => partsOf(report)[`xl/worksheets/sheet${number}.xml`] ?? '';
/** The cell at a place: its attributes and what is in it. */
const cellAt = (xml: string, place: string): string | undefined => new RegExp(`<c r="${place}" s="\\d+"([^>]*?)(?:/>|>(.*?)</c>)`, 's').exec(xml)?.slice(1).filter(Boolean).join(' ').trim();
const onlyReview = (figure: string | number | null): Report => ({ version: 1, reviewLitigation: { ...PLAIN.reviewLitigation, review: { ...PLAIN.reviewLitigation!.review, upheld: figure } } });
/** The first figure of 四: under its caption and three rows of headings. */
const firstFigure = (figure: string | number | null): string | undefined => cellAt(sheet(onlyReview(figure), 1), 'A5');

describe('an Excel workbook', () => {
  for (const [name, report] of Object.entries({ MIXED, PLAIN, JINING_2020 })) {
    it(`read back it is the same tables: ${name}`, async () => {
      assert.deepEqual(tablesIn(await readXlsx(toXlsx(report, ZH)!, {})), tablesOf(report));
    });
  }
  it('has a sheet for each part the report has, named by its heading', () => {
    assert.deepEqual([...(partsOf(PLAIN)['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name), [
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
    ]);
    const english = [...(partsOf(PLAIN, ENGLISH)['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => name);
    assert.equal(english.length, 3);
    assert.ok(english.every((name) => name.length <= 31 && /^[二三四] /.test(name)), english.join('|'));
  });
  it('of a report without tables there is none', () => assert.equal(toXlsx({ version: 1 }, ZH), undefined));

  it('headings are merged as printed, and panes keep headings and labels in sight', () => {
    const xml = sheet(PLAIN, 2);
    assert.match(xml, /<mergeCell ref="D2:J2"\/>/);
    assert.match(xml, /<mergeCell ref="A2:C4"\/>/);
    assert.equal(cellAt(xml, 'D2'), 't="inlineStr" <is><t xml:space="preserve">申请人情况</t></is>');
    assert.match(xml, /<pane xSplit="3" ySplit="4" topLeftCell="D5" activePane="bottomRight" state="frozen"\/>/);
  });
  it('printed, the headings are repeated on each page, where they are of all that is below', () => {
    const parts = partsOf(PLAIN);
    assert.deepEqual([...(parts['xl/workbook.xml'] ?? '').matchAll(/<definedName name="([^"]*)" localSheetId="(\d)">([^<]*)<\/definedName>/g)].map(([, ...found]) => found), [
      ['_xlnm.Print_Titles', '1', "'三、收到和处理政府信息公开申请情况'!$2:$4"],
      ['_xlnm.Print_Titles', '2', "'四、政府信息公开行政复议、行政诉讼情况'!$2:$4"],
    ]);
    assert.match(parts['xl/workbook.xml'] ?? '', /<\/sheets><definedNames>.*<\/definedNames><\/workbook>$/);
    // Below the title of the report and the caption.
    assert.match(partsOf({ ...PLAIN, title: '年度报告' })['xl/workbook.xml'] ?? '', /!\$3:\$5<.*!\$3:\$5</);
    const words = { ...ZH.words, page: { ...ZH.words.page, partHeading: (part: string) => `${part} 'A&B'` } };
    assert.match(partsOf(PLAIN, { ...ZH, words })['xl/workbook.xml'] ?? '', />'三 ''A&amp;B'''!\$2:\$4</);
    assert.doesNotMatch(partsOf({ version: 1, disclosure: PLAIN.disclosure! })['xl/workbook.xml'] ?? '', /definedName/);
  });
  it('printed, each is as wide as a page of A4 on its side, and as many pages long as it takes', () => {
    for (const number of [1, 2, 3]) {
      const xml = sheet(PLAIN, number);
      assert.match(xml, /<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><dimension/);
      assert.match(xml, /<\/mergeCells><pageMargins [^>]*\/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/><ignoredErrors>/);
    }
  });
  it('二: no heading stays above figures of another table, only the labels do', () => {
    assert.match(sheet(PLAIN, 1), /<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"\/>/);
  });
  it('sheets have names that programs take, whatever the words', () => {
    const words = { ...ZH.words, page: { ...ZH.words.page, partHeading: (part: string, title: string) => `${part}: [${title}] */?\\ ${title}` } };
    const names = [...(partsOf(PLAIN, { ...ZH, words })['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => name);
    assert.equal(names.length, 3);
    assert.ok(names.every((name) => name.length <= 31 && !/[[\]:*?/\\]/.test(name)), names.join('|'));
  });
  it('has title, caption, footnotes and, apart from them, the source', () => {
    const xml = sheet(MIXED, 1);
    for (const text of [MIXED.title, '平潭综合实验区2020年主动公开政府信息情况：第二十条第（一）项', '注：集中采购含上年度结转项目', '来源：https://www.example.gov.cn/2020?a=1&amp;b=2', '公布日期：2021-01-29']) {
      assert.ok(xml.includes(`>${text ?? ''}</t>`), text);
    }
    const rowOf = (text: string): number => Number(/<c r="A(\d+)"[^>]*><is><t[^>]*>$/.exec(xml.slice(0, xml.indexOf(text)))?.[1]);
    assert.equal(rowOf('来源：') - rowOf('※ 所载数据中没有此格。'), 2);
  });

  it('only a JSON number is a number, shown with just its own decimals', () => {
    assert.equal(firstFigure(0), '<v>0</v>');
    assert.equal(firstFigure(-18), '<v>-18</v>');
    assert.equal(firstFigure(24252.311082), '<v>24252.311082</v>');
    const parts = partsOf(onlyReview(24252.311082));
    const style = Number(/<c r="A5" s="(\d+)"/.exec(parts['xl/worksheets/sheet1.xml'] ?? '')?.[1]);
    const format = [...(/<cellXfs.*<\/cellXfs>/.exec(parts['xl/styles.xml'] ?? '')?.[0] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)][style]?.[1] ?? '';
    assert.match(parts['xl/styles.xml'] ?? '', new RegExp(`numFmtId="${format}" formatCode="0\\.000000"`));
  });
  for (const text of ['0.00', '1,234', '１２', '+19', '无', '/', '1-2', '251000元', '123456789012345678', '007', HOSTILE, '@SUM(1)']) {
    it(`text stays text: ${text}`, () => assert.equal(firstFigure(text), `t="inlineStr" <is><t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}</t></is>`));
  }
  it('a number with more digits than a spreadsheet keeps is text', () => {
    assert.equal(firstFigure(9007199254740991), 't="inlineStr" <is><t xml:space="preserve">9007199254740991</t></is>');
    assert.equal(firstFigure(123456789012345), '<v>123456789012345</v>');
  });
  it('blank is blank', () => assert.equal(firstFigure(null), ''));
  it('a text that looks like a character’s number is no such', async () => {
    assert.ok(firstFigure('_x0041_')?.includes('_x005F_x0041_'));
    assert.match(JSON.stringify(await readXlsx(toXlsx(onlyReview('_x0041_'), ZH)!, {})), /"_x0041_"/);
  });
  it('there is no formula anywhere', () => {
    const report = { ...MIXED, agency: { name: HOSTILE }, reviewLitigation: changed(MIXED.reviewLitigation!, { 'review.upheld': HOSTILE }) };
    assert.doesNotMatch(Object.values(partsOf(report)).join(''), /<f[ >]/);
  });
  it('no column is too narrow for its numbers', () => {
    const xml = sheet(onlyReview(-123456789.123456), 1);
    const width = Number(/<col min="1" max="1" width="([\d.]+)"/.exec(xml)?.[1]);
    assert.ok(width >= '-123456789.123456'.length + 1, String(width));
  });

  it('every part is well-formed, whatever the text', () => {
    const report = { ...MIXED, title: '\u0000\u0007<b>&"\ud800\uffff]]>', agency: { name: '一\u0001二' } };
    const parts = unzipSync(toXlsx(report, ZH)!);
    assert.equal(Object.keys(parts).length, 8);
    for (const [name, bytes] of Object.entries(parts)) {
      let elements = 0;
      parseXml(bytes, name, { open: () => (elements += 1), close: () => undefined, text: () => undefined });
      assert.ok(elements > 0, name);
    }
    assert.ok(strFromU8(parts['xl/worksheets/sheet1.xml']!).includes('>&lt;b&gt;&amp;&quot;]]&gt;</t>'));
    assert.ok(strFromU8(parts['xl/worksheets/sheet1.xml']!).includes('>一二2020年'));
  });
  it('the same report gives the same bytes in every time zone', () => {
    const zone = process.env['TZ'];
    const inZone = (name: string): string => {
      process.env['TZ'] = name;
      return Buffer.from(toXlsx(PLAIN, ZH)!).toString('base64');
    };
    try {
      assert.equal(inZone('Asia/Shanghai'), inZone('America/Los_Angeles'));
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
