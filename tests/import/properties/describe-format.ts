import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DAMAGE } from './damage.js';
import { reports } from './figures.js';
import type { Printer } from './printers/printer.js';
import { readBack } from './read-back.js';
import { LAYOUT, WORDING } from './variations.js';
import type { Variation } from './variations.js';

/** How often each property is tried; more with `PROPERTY_RUNS=2000 npm test -- node tests/import/properties/….test.ts`. */
export const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 60);

const some = (variations: readonly Variation[], minLength = 0): fc.Arbitrary<Variation[]> => fc.subarray([...variations], { minLength });

/** The properties of import in one format; `share` of the runs, for formats that take longer. */
export function describeFormat(printer: Printer, share = 1): void {
  const runs = (times: number): { numRuns: number } => ({ numRuns: Math.max(1, Math.ceil(RUNS * share * times)) });
  const { harmless, damage } = printer;

  for (const edition of ['2019', '2021'] as const) {
    describe(`any figures of ${edition}, printed as ${printer.name}`, () => {
      it('any way that is harmless, alone: every figure is read, and is the one printed', async () => {
        await fc.assert(
          fc.asyncProperty(reports(edition), fc.constantFrom(...harmless), fc.integer({ min: 1 }), async (report, variation, seed) => {
            assert.equal((await readBack(printer, report, edition, [variation], seed)).unread, 0);
          }),
          runs(0.5),
        );
      });

      it('all that is harmless, together: every figure is read, and is the one printed', async () => {
        await fc.assert(
          fc.asyncProperty(reports(edition), some(harmless), fc.integer({ min: 1 }), async (report, variations, seed) => {
            assert.equal((await readBack(printer, report, edition, inTurn(variations), seed)).unread, 0);
          }),
          runs(0.5),
        );
      });

      it('in any way: every figure is the one printed, or is named', async () => {
        await fc.assert(
          fc.asyncProperty(reports(edition), some([...LAYOUT, ...WORDING]), fc.integer({ min: 1 }), async (report, variations, seed) => {
            await readBack(printer, report, edition, inTurn(variations), seed);
          }),
          runs(0.5),
        );
      });

      it('and damaged: still no other figure', async () => {
        await fc.assert(
          fc.asyncProperty(reports(edition), some([...LAYOUT, ...WORDING]), some(damage, 1), fc.integer({ min: 1 }), async (report, variations, damages, seed) => {
            await readBack(printer, report, edition, inTurn([...variations, ...damages]), seed);
          }),
          runs(1),
        );
      });
    });
  }
}

/** First what lays a table out, then what damages it, last how the cells are worded. */
function inTurn(variations: readonly Variation[]): Variation[] {
  const order = [...LAYOUT, ...DAMAGE, ...WORDING];
  return [...variations].sort((one, other) => order.indexOf(one) - order.indexOf(other));
}
