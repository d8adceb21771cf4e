import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import { cellsOf } from '../../src/model/edition.js';
import { MISSING, MISSING_NOTES } from '../../src/model/missing.js';
import type { Report } from '../../src/model/report.js';
import { renderReportHtml } from '../../src/tables/index.js';
import { assertWhole, cell, importHtml, importRows, standard, withRow } from './support.js';

describe('a page of this library’s own', () => {
  it('gives back a report with cells missing', () => {
    const { report } = importRows(standard('disclosure', '2021'), standard('requests', '2021'), standard('reviewLitigation', '2021'));
    const partly = JSON.parse(JSON.stringify(report)) as Report & Record<string, Record<string, Record<string, unknown>>>;
    delete (partly['disclosure'] as unknown as Record<string, Record<string, unknown>>)['regulations']!['issued'];
    delete (partly['requests']!['outcomes'] as Record<string, Record<string, unknown>>)['granted']!['total'];
    delete partly['reviewLitigation']!['review'];
    const html = renderReportHtml(partly, EDITIONS, ZH_CN);
    assert.ok(html.includes(MISSING) && html.includes(MISSING_NOTES.zh));
    const again = importHtml(html);
    for (const form of ['disclosure', 'requests', 'reviewLitigation'] as const) assert.deepEqual(again.report[form], partly[form]);
    assert.ok(again.parts.every(({ whole }) => whole));
    assert.ok(!JSON.stringify(again.report).includes(MISSING));
    const all = Object.values(EDITIONS['2021'].forms).flatMap((form) => cellsOf(form)).length;
    assert.equal(again.places.length, all - 7);
  });
  it('is told by the mark alone in a cell', () => {
    const rows = withRow(standard('reviewLitigation', '2021'), '5000', (cells) => cells.map((one, index) => cell(index === 3 ? MISSING : '')));
    assertWhole(importRows(rows.slice(0, 3).concat([rows[3]!.map((one) => ({ ...one, text: one.text === MISSING ? '' : one.text }))])), 'reviewLitigation', '2021', () => null);
    assert.equal(importRows(rows).report.reviewLitigation?.notes, undefined);
    assert.deepEqual(importRows(rows).report.reviewLitigation?.review, { upheld: null, corrected: null, other: null, total: null });
  });
});
