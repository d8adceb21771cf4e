import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EDITIONS } from '../../../src/editions/index.js';
import { EN } from '../../../src/locales/en.js';
import { ZH_CN } from '../../../src/locales/zh-CN.js';
import { cellsOf, FORM_IDS } from '../../../src/model/edition.js';
import type { Report } from '../../../src/model/report.js';
import { figureAt } from '../../../src/model/table.js';
import { renderReportHtml } from '../../../src/tables/index.js';
import { importHtml } from '../support.js';
import { stripped } from './cms.js';
import { RUNS } from './describe-format.js';
import { wholeReports } from './whole-reports.js';

const CHINESE: readonly { readonly name: string; readonly html: (report: Report) => string }[] = [
  { name: 'a section', html: (report) => renderReportHtml(report, EDITIONS, ZH_CN) },
  { name: 'a page', html: (report) => renderReportHtml(report, EDITIONS, ZH_CN, { page: true, script: 'disclosure-elements.js' }) },
  { name: 'a section a CMS has stripped', html: (report) => stripped(renderReportHtml(report, EDITIONS, ZH_CN), 'kept') },
  { name: 'a section a CMS has stripped of its classes too', html: (report) => stripped(renderReportHtml(report, EDITIONS, ZH_CN), 'stripped') },
  { name: 'a page a CMS has stripped', html: (report) => stripped(renderReportHtml(report, EDITIONS, ZH_CN, { page: true }), 'stripped') },
];

for (const edition of ['2019', '2021'] as const) {
  describe(`any report of ${edition}, printed by this library`, () => {
    for (const { name, html } of CHINESE) {
      it(`comes back whole from ${name}`, () => {
        fc.assert(
          fc.property(wholeReports(edition), (report) => {
            assert.deepEqual(importHtml(html(report)).report, report);
          }),
          { numRuns: Math.ceil(RUNS / 3) },
        );
      });
    }
    it('has no other figure in English', () => {
      fc.assert(
        fc.property(wholeReports(edition), (report) => {
          const read = importHtml(renderReportHtml(report, EDITIONS, EN)).report;
          for (const id of FORM_IDS) {
            const table = read[id];
            const printed = report[id];
            for (const { path } of cellsOf(EDITIONS[edition].forms[id])) {
              const figure = table && figureAt(table, path);
              if (figure !== undefined) assert.equal(figure, printed && figureAt(printed, path), `${id}.${path}`);
            }
          }
        }),
        { numRuns: Math.ceil(RUNS / 6) },
      );
    });
  });
}
