import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EDITIONS } from '../../../src/editions/index.js';
import { EN } from '../../../src/locales/en.js';
import { ZH_CN } from '../../../src/locales/zh-CN.js';
import type { Report } from '../../../src/model/report.js';
import type { Words } from '../../../src/model/words.js';
import { renderReportHtml } from '../../../src/tables/index.js';
import { importHtml } from '../support.js';
import { stripped } from './cms.js';
import { DAMAGE } from './damage.js';
import { RUNS } from './describe-format.js';
import { reports } from './figures.js';
import { HTML } from './printers/printers.js';
import { readBack } from './read-back.js';
import { wholeReports } from './whole-reports.js';

const PAGES: readonly { readonly name: string; readonly html: (report: Report, words: Words) => string }[] = [
  { name: 'a section', html: (report, words) => renderReportHtml(report, EDITIONS, words) },
  { name: 'a page', html: (report, words) => renderReportHtml(report, EDITIONS, words, { page: true, script: 'disclosure-elements.js' }) },
  { name: 'a section a CMS has stripped', html: (report, words) => stripped(renderReportHtml(report, EDITIONS, words), 'kept') },
  { name: 'a section a CMS has stripped of its classes too', html: (report, words) => stripped(renderReportHtml(report, EDITIONS, words), 'stripped') },
  { name: 'a page a CMS has stripped', html: (report, words) => stripped(renderReportHtml(report, EDITIONS, words, { page: true }), 'stripped') },
];

const LANGUAGES = [
  { language: 'Chinese', words: ZH_CN },
  { language: 'English', words: EN },
];

for (const edition of ['2019', '2021'] as const) {
  describe(`any report of ${edition}, printed by this library`, () => {
    for (const { language, words } of LANGUAGES) {
      for (const { name, html } of PAGES) {
        it(`comes back whole from ${name} in ${language}`, () => {
          fc.assert(
            fc.property(wholeReports(edition), (report) => {
              const { report: read, notes, parts } = importHtml(html(report, words));
              assert.deepEqual(read, report);
              assert.deepEqual(notes.filter(({ level }) => level !== 'info'), []);
              assert.ok(parts.every(({ whole }) => whole));
            }),
            { numRuns: Math.ceil(RUNS / 3) },
          );
        });
      }
    }
    it('has no other figure in English, however its tables were damaged', async () => {
      const damages = fc.subarray([...DAMAGE], { minLength: 1, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(reports(edition), damages, fc.integer({ min: 1, max: 2 ** 31 - 1 }), async (report, some, seed) => {
          await readBack(HTML, report, edition, some, seed, EN);
        }),
        { numRuns: RUNS },
      );
    });
  });
}
