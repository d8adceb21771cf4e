import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toPrintedCsv, toTidyCsv } from '../../src/export/index.js';
import type { Report } from '../../src/model/report.js';
import { JINING_2020 } from '../support/reports.js';
import { ENGLISH, HOSTILE, MIXED, parseCsv, PLAIN, ZH } from './support.js';

const printed = (report: Report, id: 'disclosure' | 'requests' | 'reviewLitigation'): string[][] => parseCsv(toPrintedCsv(report, id, ZH) ?? '');
const tidy = (report: Report, context = ZH): Record<string, string>[] => {
  const [head = [], ...lines] = parseCsv(toTidyCsv(report, context));
  return lines.map((fields) => Object.fromEntries(fields.map((field, index) => [head[index] ?? '', field])));
};
const lineAt = (report: Report, row: string, column: string): Record<string, string> | undefined => tidy(report).find((line) => line['行代码'] === row && line['列代码'] === column);

describe('CSV as printed', () => {
  it('has caption, heading rows, labels and figures; a merged cell is printed once, in its first place', () => {
    const lines = printed(PLAIN, 'requests');
    assert.equal(lines[0]?.[0], '平潭综合实验区2022年收到和处理政府信息公开申请情况');
    assert.deepEqual(lines[1], ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '', '', '申请人情况', '', '', '', '', '', '']);
    assert.deepEqual(lines[3]?.slice(3), ['', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '']);
    assert.deepEqual(lines[4], ['一、本年新收政府信息公开申请数量', '', '', '71', '3', '0', '0', '0', '0', '74']);
    assert.deepEqual(lines[8], ['', '（三）不予公开', '1.属于国家秘密', '0', '0', '0', '0', '0', '0', '0']);
  });
  it('二: one block a table, a blank line between, footnotes and source below', () => {
    const lines = printed(MIXED, 'disclosure');
    const first = lines.map(([text]) => text);
    assert.ok(first.includes('第二十条第（五）项') && first.includes('第二十条第（九）项'));
    assert.deepEqual(lines[first.indexOf('第二十条第（五）项') - 1], ['', '', '', '']);
    assert.deepEqual(first.slice(-4), ['注：集中采购含上年度结转项目', '※ 所载数据中没有此格。', '来源：https://www.example.gov.cn/2020?a=1&b=2', '公布日期：2021-01-29']);
  });
  it('0, 无, blank and what is missing stay four things; odd figures stay as printed', () => {
    const lines = printed(MIXED, 'disclosure');
    assert.deepEqual(lines[2], ['规章', '0', '无', '']);
    assert.deepEqual(lines[3], ['规范性文件', '※', '0.00', '1,234']);
    assert.deepEqual(lines[4], ['其他主动公开文件', '3', '', '/']);
    assert.deepEqual(lines.find(([label]) => label === '行政许可'), ['行政许可', '396', '+19', '278']);
    assert.deepEqual(lines.find(([label]) => label === '行政处罚'), ['行政处罚', '2648', '-18', '538']);
  });
  it('every line has as many fields as the others, and ends with CRLF', () => {
    const csv = toPrintedCsv(MIXED, 'disclosure', ZH) ?? '';
    assert.equal(new Set(parseCsv(csv).map(({ length }) => length)).size, 1);
    assert.ok(csv.endsWith('\r\n'));
    assert.doesNotMatch(csv, /[^\r]\n/);
  });
  it('a part the report does not have gives none', () => assert.equal(toPrintedCsv({ version: 1 }, 'requests', ZH), undefined));
  it('labels are in the language asked for', () => {
    assert.match(toPrintedCsv(PLAIN, 'reviewLitigation', ENGLISH) ?? '', /Administrative review/);
  });
});

describe('tidy CSV', () => {
  it('one line a figure, with what the table says of it', () => {
    assert.deepEqual(lineAt(PLAIN, 'outcomes.refused.internalAffairs', 'individual'), {
      年度: '2022',
      机关名称: '平潭综合实验区',
      部分: '三、收到和处理政府信息公开申请情况',
      表式版本: '2021',
      行代码: 'outcomes.refused.internalAffairs',
      行名称: '三、本年度办理结果 › （三）不予公开 › 5.属于三类内部事务信息',
      列代码: 'individual',
      列名称: '申请人情况 › 自然人',
      原文: '1',
      数值: '1',
      单位: '',
      说明: '',
      表注: '',
    });
    assert.equal(tidy(PLAIN).length, 10 + 25 * 7 + 15);
  });
  it('四 has no row, and its tracks are told by the column', () => {
    const line = tidy(PLAIN).find((one) => one['列代码'] === 'afterReview.pending');
    assert.deepEqual([line?.['行代码'], line?.['行名称'], line?.['列名称'], line?.['表式版本']], ['', '', '行政诉讼 › 复议后起诉 › 尚未审结', '']);
  });
  it('0, 无 and blank are three things; a cell that is missing has no line', () => {
    const of = (row: string, column: string): string[] => ['原文', '数值', '说明'].map((name) => lineAt(MIXED, row, column)?.[name] ?? '–');
    assert.deepEqual(of('regulations', 'made'), ['0', '0', '']);
    assert.deepEqual(of('regulations', 'published'), ['无', '', '原表填“无”，未折算为数值']);
    assert.deepEqual(of('regulations', 'publicTotal'), ['', '', '原表此格空白']);
    assert.equal(lineAt(MIXED, 'normativeDocuments', 'made'), undefined);
  });
  it('the number of a numeral stands beside the printed text, with its unit', () => {
    const of = (row: string, column: string): string[] => ['原文', '数值', '单位', '说明'].map((name) => lineAt(MIXED, row, column)?.[name] ?? '–');
    assert.deepEqual(of('normativeDocuments', 'published'), ['0.00', '0', '', '']);
    assert.deepEqual(of('normativeDocuments', 'publicTotal'), ['1,234', '1234', '', '']);
    assert.deepEqual(of('procurement', 'amount'), ['73802895.90元', '73802895.9', '元', '']);
    assert.deepEqual(of('procurement', 'projects'), ['22（其中修订16件）', '22', '', '其中修订16件']);
    assert.deepEqual([lineAt(PLAIN, 'fees', 'amount')?.['数值'], lineAt(PLAIN, 'fees', 'amount')?.['单位']], ['9116.36', '万元']);
  });
  it('a line of the agency’s own has its label and no id, and what applies to nothing no number', () => {
    const own = tidy(MIXED).filter((line) => line['行名称'] === '其他主动公开文件');
    assert.deepEqual(own.map((line) => [line['行代码'], line['列代码'], line['原文'], line['数值'], line['说明']]), [
      ['', 'made', '3', '3', '表式以外的行或列'],
      ['', 'published', '', '', '原表此格空白；表式以外的行或列'],
      ['', 'publicTotal', '/', '', '原表所填表示不适用；表式以外的行或列'],
    ]);
  });
  it('a column of the agency’s own as well', () => {
    const extra = { axis: 'column' as const, label: '备注', after: 'total', figures: Array.from({ length: 25 }, (_, index) => index + 100) };
    const lines = tidy({ ...PLAIN, requests: { ...PLAIN.requests!, extra: [extra] } }).filter((line) => line['列名称']?.endsWith('备注'));
    assert.deepEqual(lines.map((line) => line['原文']), extra.figures.map(String));
    assert.deepEqual([lines[0]?.['行代码'], lines[0]?.['列代码']], ['received', '']);
  });
  it('footnotes stand on every line of their part', () => {
    const noted = tidy(MIXED).filter((line) => line['表注'] === '注：集中采购含上年度结转项目');
    assert.deepEqual([...new Set(noted.map((line) => line['部分']))], ['二、主动公开政府信息情况']);
  });
  it('only the parts asked for; the heads in the language of the words', () => {
    assert.deepEqual([...new Set(parseCsv(toTidyCsv(MIXED, ZH, ['reviewLitigation'])).slice(1).map((line) => line[2]))], ['四、政府信息公开行政复议、行政诉讼情况']);
    assert.equal(parseCsv(toTidyCsv(JINING_2020, ENGLISH))[0]?.[8], 'As printed');
  });
});

describe('formulas in CSV', () => {
  const report = (text: string): Report => ({ version: 1, reviewLitigation: { review: { upheld: text } } });
  const field = (text: string): string | undefined => parseCsv(toTidyCsv(report(text), ZH))[1]?.[8];
  for (const hostile of [HOSTILE, '@SUM(1+1)', '+1+cmd|\' /C calc\'!A0', '-2+3', '\t=1+1', ' =1+1', '＝1+1', '-A1', '+(1)', '\r=1']) {
    it(`do not run: ${JSON.stringify(hostile)}`, () => assert.equal(field(hostile), `'${hostile}`));
  }
  for (const figure of ['-18', '+19', '－18', '-1,234.50', '-18万元', '-', '--', '—', '-2（其中废止 1 件）', '0.00', "'-18", '无']) {
    it(`figures stay as they are: ${figure}`, () => assert.equal(field(figure), figure));
  }
  it('an apostrophe that is printed is told from one that was put there', () => {
    assert.equal(field("'=1+1"), "''=1+1");
  });
  it('stand in any field: labels, names, footnotes', () => {
    const own: Report = {
      ...PLAIN,
      agency: { name: HOSTILE },
      reviewLitigation: { ...PLAIN.reviewLitigation, notes: ['@A1'] },
      requests: { ...PLAIN.requests!, extra: [{ axis: 'row', label: '=1+1', after: 'carriedOut', figures: [1, 2, 3, 4, 5, 6, 7] }] },
    };
    for (const csv of [toTidyCsv(own, ZH), toPrintedCsv(own, 'requests', ZH) ?? '', toPrintedCsv(own, 'reviewLitigation', ZH) ?? '']) {
      assert.deepEqual(parseCsv(csv).flat().filter((text) => /^[=@]/.test(text)), []);
    }
  });
});
