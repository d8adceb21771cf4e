import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toClipboard } from '../../src/export/index.js';
import { readHtml } from '../../src/import/html/read-html.js';
import type { FormId } from '../../src/model/edition.js';
import type { Report } from '../../src/model/report.js';
import { JINING_2020 } from '../support/reports.js';
import { HOSTILE, MIXED, PLAIN, tablesIn, ZH } from './support.js';

const FORMS: readonly FormId[] = ['disclosure', 'requests', 'reviewLitigation'];
const htmlOf = (report: Report, id: FormId): string => toClipboard(report, id, ZH)?.['text/html'] ?? '';
const textOf = (report: Report, id: FormId): string[] => (toClipboard(report, id, ZH)?.['text/plain'] ?? '').split('\n');
const withReview = (upheld: string | number): Report => ({ ...PLAIN, reviewLitigation: { ...PLAIN.reviewLitigation, review: { ...PLAIN.reviewLitigation!.review, upheld } } });
/** How Excel is told to show the cell with a text. */
const formatOf = (html: string, text: string): string | undefined => new RegExp(`mso-number-format:&quot;([^&]*)&quot;">${text.replace(/[.*+?^$()|/]/g, '\\$&')}</t`).exec(html)?.[1];

describe('a table on the clipboard, as HTML', () => {
  for (const [name, report] of Object.entries({ MIXED, PLAIN, JINING_2020 })) {
    for (const id of FORMS) {
      it(`read back it is the same table: ${name}, ${id}`, () => assert.deepEqual(tablesIn(readHtml(htmlOf(report, id)))[id], report[id]));
    }
  }
  it('headings are header cells with spans and lines of their own, for Word and Excel take no style sheet', () => {
    const html = htmlOf(PLAIN, 'requests');
    assert.match(html, /<th scope="col" colspan="5" sdnum="1033;0;@" style="border:1px solid [^"]*">法人或其他组织<\/th>/);
    assert.match(html, /<th scope="row" rowspan="8" sdnum="1033;0;@" style="border:1px solid [^"]*">（三）不予公开<\/th>/);
    assert.equal((html.match(/<t[hd] [^>]*>/g) ?? []).length, (html.match(/border:1px/g) ?? []).length);
    assert.doesNotMatch(html, /class=|<style|<script/);
  });
  it('spreadsheets show a number with its own decimals, and everything else as the text it is', () => {
    const formats = [24252.311082, 12, '0.00', '1-2', '+19', '3/4'].map((figure) => formatOf(htmlOf(withReview(figure), 'reviewLitigation'), String(figure)));
    assert.deepEqual(formats, ['0\\.000000', '0', '\\@', '\\@', '\\@', '\\@']);
    assert.match(htmlOf(withReview('0.00'), 'reviewLitigation'), /<td sdnum="1033;0;@" [^>]*>0\.00<\/td>/);
    assert.match(htmlOf(withReview(0.25), 'reviewLitigation'), /<td sdnum="1033;0;0\.00" [^>]*>0\.25<\/td>/);
  });
  it('a text is text: no markup, no formula', () => {
    const html = htmlOf({ ...withReview(HOSTILE), agency: { name: '<img src=x onerror=alert(1)>' } }, 'reviewLitigation');
    assert.doesNotMatch(html, /<img/);
    assert.match(html, /mso-number-format:&quot;\\@&quot;">&#39;=HYPERLINK/);
  });
  it('a caption stands in front: in the table a spreadsheet would put it into the first cell', () => {
    assert.match(htmlOf(PLAIN, 'requests'), /^<p><b>平潭综合实验区2022年收到和处理政府信息公开申请情况<\/b><\/p>\n<table/);
    assert.doesNotMatch(htmlOf(PLAIN, 'requests'), /<caption/);
  });
  it('二: columns of all its tables are alike, so that a spreadsheet puts them under one another', () => {
    const widths = [...htmlOf(MIXED, 'disclosure').matchAll(/<(t[hd]) (?:scope="(?:row|col)" )?width="(\d+)"/g)].map(([, , width]) => width);
    assert.deepEqual([...new Set(widths)], ['160', '120']);
    assert.equal(widths.length, (htmlOf(MIXED, 'disclosure').match(/<t[hd] /g) ?? []).length);
  });
  it('footnotes stand below', () => assert.match(htmlOf(MIXED, 'disclosure'), /<p>注：集中采购含上年度结转项目<\/p>/));
  it('two lines in a cell stay in one cell', () => {
    assert.match(htmlOf(withReview('5\n6'), 'reviewLitigation'), />5<br style="mso-data-placement:same-cell">6<\/td>/);
  });
});

describe('a table on the clipboard, as text', () => {
  it('a tab between cells, every row with all of them; 0, 无 and blank stay three things', () => {
    const lines = textOf(MIXED, 'disclosure');
    assert.equal(lines[2], '规章\t0\t无\t');
    assert.equal(lines[3], '规范性文件\t※\t0.00\t1,234');
    assert.ok(lines.includes('行政处罚\t2648\t-18\t538'));
    assert.deepEqual([...new Set(textOf(PLAIN, 'requests').slice(1).map((line) => line.split('\t').length))], [10]);
  });
  it('no formula runs, and figures stay as printed', () => {
    assert.match(textOf(withReview(HOSTILE), 'reviewLitigation')[4] ?? '', /^'=HYPERLINK/);
    assert.match(textOf(withReview(-18), 'reviewLitigation')[4] ?? '', /^-18\t/);
  });
  it('a tab or a line break in a cell parts no cells', () => {
    assert.match(textOf(withReview('5\n6'), 'reviewLitigation').slice(4).join('\n'), /^"5\n6"\t/);
  });
});

it('of a part the report does not have there is nothing to copy', () => assert.equal(toClipboard({ version: 1 }, 'requests', ZH), undefined));
