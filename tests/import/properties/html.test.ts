import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EDITIONS } from '../../../src/editions/index.js';
import { readHtml } from '../../../src/import/html/read-html.js';
import { importDocument } from '../../../src/import/index.js';
import { cellsOf, FORM_IDS } from '../../../src/model/edition.js';
import type { EditionId } from '../../../src/model/edition.js';
import type { Report } from '../../../src/model/report.js';
import { figureAt } from '../../../src/model/table.js';
import { reports } from './figures.js';
import { htmlOf, printedTables } from './printed-table.js';
import { DAMAGE, drawFrom, LAYOUT, WORDING } from './variations.js';
import type { Variation } from './variations.js';

/** More with `PROPERTY_RUNS=2000 npm test -- node tests/import/properties/html.test.ts`. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 60);

interface Count {
  right: number;
  unread: number;
}

/** Prints a report with variations, reads it, and compares figure by figure. @throws at the first wrong figure */
function readBack(report: Report, edition: EditionId, variations: readonly Variation[], seed: number): Count {
  const draw = drawFrom(seed);
  const tables = printedTables(report);
  for (const variation of variations) variation.apply(tables, draw);
  const html = htmlOf(tables);
  const { report: read, notes } = importDocument(readHtml(html), EDITIONS);
  const count = { right: 0, unread: 0 };
  for (const id of FORM_IDS) {
    const [printed, bound] = [report[id], read[id]];
    if (!printed) continue;
    for (const { path } of cellsOf(EDITIONS[edition].forms[id])) {
      const figure = bound && figureAt(bound, path);
      if (figure === undefined) count.unread += 1;
      else {
        assert.equal(figure, figureAt(printed, path), `${id}.${path} in\n${html}`);
        count.right += 1;
      }
    }
    if (bound && 'edition' in bound) assert.equal(bound.edition, edition);
  }
  if (count.unread > 0) assert.ok(notes.some(({ level }) => level !== 'info') || notes.some(({ code }) => code === 'rowMissing' || code === 'columnMissing' || code === 'notPrinted'), 'unread and not named');
  return count;
}

const some = (variations: readonly Variation[]): fc.Arbitrary<Variation[]> => fc.subarray([...variations], { minLength: 0 });

for (const edition of ['2019', '2021'] as const) {
  describe(`any figures of ${edition}, printed in any way`, () => {
    for (const variation of [...WORDING, ...LAYOUT]) {
      it(`${variation.name}: every figure is read, and is the one printed`, () => {
        fc.assert(
          fc.property(reports(edition), fc.integer({ min: 1 }), (report, seed) => {
            assert.equal(readBack(report, edition, [variation], seed).unread, 0);
          }),
          { numRuns: Math.ceil(RUNS / 6) },
        );
      });
    }

    it('any of them together: every figure is the one printed, or is named', () => {
      fc.assert(
        fc.property(reports(edition), some(WORDING), some(LAYOUT), fc.integer({ min: 1 }), (report, wording, layout, seed) => {
          readBack(report, edition, [...layout, ...wording], seed);
        }),
        { numRuns: RUNS },
      );
    });

    it('and damaged: still no other figure', () => {
      fc.assert(
        fc.property(reports(edition), some(WORDING), some(LAYOUT), fc.subarray([...DAMAGE], { minLength: 1 }), fc.integer({ min: 1 }), (report, wording, layout, damage, seed) => {
          readBack(report, edition, [...layout, ...damage, ...wording], seed);
        }),
        { numRuns: RUNS * 2 },
      );
    });
  });
}
