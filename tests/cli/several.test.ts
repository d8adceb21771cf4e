import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import type { Report } from '../../src/model/index.js';
import { renderReportHtml } from '../../src/tables/index.js';
import { PINGTAN_2020, reviewLitigation } from '../support/reports.js';
import { disclosure, folder } from './support.js';

const { put } = folder();
const first: Report = { ...PINGTAN_2020, title: '某局2020年政府信息公开工作年度报告' };
const second: Report = { ...first, title: '某局2021年政府信息公开工作年度报告', reviewLitigation: reviewLitigation({ review: [3, 0, 0, 0, 3] }) };
const both = [first, second].map((report) => renderReportHtml(report, EDITIONS, ZH_CN)).join('\n');
const file = put('历年.html', both);

describe('disclosure import of a file that holds several reports', () => {
  it('reads none and lists them, with how to choose', async () => {
    const { code, out, err } = await disclosure(['import', file]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /历年\.html：文件中有2份报告，未读取，请选定其中一份：1\. 某局2020年政府信息公开工作年度报告（第1个表格起）；2\. 某局2021年政府信息公开工作年度报告（第\d+个表格起）。\n请加 --report 编号 选定，如 --report 2。\n$/);
    const english = await disclosure(['import', file, '--lang', 'en']);
    assert.match(english.err, /2 reports stand in the document; none was read, choose one: 1\. .+ \(from table 1\); 2\. .+ \(from table \d+\)\.\nChoose with --report NUMBER, such as --report 2\.\n$/);
  });
  it('reads the one asked for', async () => {
    for (const [number, report] of [['1', first], ['2', second]] as const) {
      const { code, out } = await disclosure(['import', file, '--report', number]);
      assert.equal(code, 0);
      const { title, disclosure: two, requests, reviewLitigation: four } = JSON.parse(out) as Report;
      assert.deepEqual({ title, two, requests, four }, { title: report.title, two: first.disclosure, requests: first.requests, four: report.reviewLitigation });
    }
  });
  it('says so where there are fewer', async () => {
    const { code, out, err } = await disclosure(['import', file, '--report', '3']);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /历年\.html：文件中没有选定的那一份报告，未读取；文件中有2份：1\. /);
  });
  it('takes no other value than a number', async () => {
    for (const value of ['0', '-1', '1.5', '二', '2021x', '1e3']) {
      const { code, out, err } = await disclosure(['import', file, `--report=${value}`]);
      assert.deepEqual([code, out, err], [2, '', `--report 的值应为 从1起的整数，而不是 ${value}。\n`]);
    }
  });
  it('is told in the help', async () => {
    for (const language of ['zh-CN', 'en']) assert.match((await disclosure(['import', '--help', '--lang', language])).out, /--report /);
  });
});
