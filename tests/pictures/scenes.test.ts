import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { compare, differing, drawnOf, take } from './compare.js';
import type { ChartTaken } from './compare.js';
import { keepEvidence } from './evidence.js';
import { gridOf } from './grid.js';
import { lookAt } from './look.js';
import { openPictured, PICTURED } from './pictured.js';
import { drawnIn, mediumOf, readReference, writeReference } from './reference.js';
import type { Reference } from './reference.js';
import { SCHEMES, showIn } from './schemes.js';
import type { Scheme } from './schemes.js';
import { openSite } from './site.js';
import type { Site } from './site.js';

/** `npm test -- pictures --update`: what is seen becomes the reference. What is wrong in any case fails all the same. */
const UPDATE = process.env.UPDATE_PICTURES === '1';

/** All that is pictured of a page in a scheme. */
interface PageTaken {
  readonly charts: readonly ChartTaken[];
  readonly shown: readonly string[];
  readonly width: number;
  readonly scheme: Scheme;
}

describe('pictures', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const pictured of PICTURED) {
    describe(pictured.id, () => {
      const { id, like = id, elements } = pictured;
      const renewed = UPDATE && like === id;
      let reference: Reference = { paints: {}, widths: {} };
      before(() => {
        if (!renewed) reference = readReference(like);
      });
      after(() => {
        if (renewed) writeReference(id, reference);
      });

      for (const width of pictured.widths) {
        describe(`${width} px`, () => {
          let page: Page;
          before(async () => {
            page = await openPictured(site, pictured, width);
          });

          for (const scheme of SCHEMES) {
            it(scheme, async () => {
              await showIn(page, scheme);
              const seen = await lookAt(page);
              const charts: ChartTaken[] = [];
              for (const chart of seen.charts) if (elements?.includes(chart.element) ?? true) charts.push(await take(page, seen, chart));
              // A dark page has less room, by its padding: what is not compared may be laid out otherwise in it.
              const shown = seen.shown.filter((line) => elements?.some((element) => line.startsWith(element)) ?? true);
              const taken = { charts, shown, width, scheme };
              if (renewed) adopt(taken, reference);
              const complaints = await complaintsOf(page, id, taken, reference);
              assert.ok(complaints.length === 0, complaints.join('\n'));
            });
          }
        });
      }
    });
  }
});

/** What is wrong, and where it can be looked at. */
async function complaintsOf(page: Page, id: string, { charts, shown, width, scheme }: PageTaken, reference: Reference): Promise<string[]> {
  const expected = reference.widths[width];
  const complaints = differing(shown, expected?.shown[mediumOf(scheme)] ?? []);
  if (expected?.charts.length !== charts.length) complaints.push(`${charts.length} charts instead of ${expected?.charts.length ?? 'any known'}`);
  for (const [index, taken] of charts.entries()) {
    const { facts, cells } = compare(taken, expected?.charts[index], reference.paints, scheme);
    const found = [...taken.faults, ...facts, ...(cells.length > 0 ? [`the picture differs in ${cells.length} places`] : [])];
    if (found.length === 0) continue;
    const kept = await keepEvidence(page, `${id} ${width} ${scheme} ${index + 1}`, taken, cells);
    complaints.push(`${taken.chart.element}, see ${kept}:`, ...found);
  }
  return complaints;
}

function adopt({ charts, shown, width, scheme }: PageTaken, { paints, widths }: Reference): void {
  const page = (widths[width] ??= { shown: {}, charts: charts.map(({ chart: { element, said } }) => ({ element, said, drawn: {}, grids: {} })) });
  page.shown[mediumOf(scheme)] ??= shown;
  paints[scheme] = Array.from(new Set([...(paints[scheme] ?? []), ...charts.flatMap(({ chart }) => chart.paints)])).sort();
  for (const [index, { chart, pixels }] of charts.entries()) {
    const known = page.charts[index];
    if (!known || !pixels) continue;
    // What is the same in several schemes is taken from the first, and compared with the others.
    known.drawn[drawnIn(scheme)] ??= drawnOf(chart);
    known.grids[scheme] = gridOf(pixels);
  }
}
