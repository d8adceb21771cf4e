import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { SCENES } from '../../demo/scenes/index.js';
import { emulate, SCHEMES } from '../pictures/schemes.js';
import { openSite } from '../pictures/site.js';
import type { Open, Site } from '../pictures/site.js';
import { bringAxe, complaints } from './axe.js';
import { openScene, PARTS, rendered } from './pages.js';
import { enter, STATES } from './states.js';
import { WITHOUT_REPORT } from './without-report.js';

/** Pages looked at side by side. */
const AT_ONCE = 2;

const statement = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

/** Parts of a report, of each scene. */
const ALL = PARTS.split(',').length;

describe('axe finds nothing, with every rule it has', () => {
  let site: Site | undefined;
  const free: Open[] = [];
  /** In how many parts of how many scenes each state was looked at. */
  const seen = new Map(STATES.map(({ id }) => [id, { scenes: 0, parts: 0 }]));
  let runs = 0;
  before(async () => {
    site = await openSite();
    free.push(site.open);
    while (free.length < AT_ONCE) free.push(await site.openWith([]));
  });
  after(() => site?.close());

  /** Looks at a page in every scheme. */
  async function found(page: Page, what: string, parts?: readonly number[]): Promise<string[]> {
    const faults: string[] = [];
    for (const scheme of SCHEMES) {
      await emulate(page, scheme);
      await rendered(page);
      faults.push(...(await complaints(page, parts)).map((complaint) => `${what}, ${scheme}: ${complaint}`));
      runs += 1;
    }
    return faults;
  }

  async function inWindow(look: (open: Open) => Promise<string[]>): Promise<void> {
    const open = free.pop();
    if (!open) throw new Error('there is no window');
    try {
      const faults = await look(open);
      assert.ok(faults.length === 0, faults.join('\n'));
    } finally {
      free.push(open);
    }
  }

  describe('in every state a scene can be in, in every scheme', { concurrency: AT_ONCE }, () => {
    for (const { id: scene } of SCENES) {
      it(scene, () =>
        inWindow(async (open) => {
          const page = await openScene(open, scene, 1280);
          await bringAxe(page);
          const faults: string[] = [];
          for (const [nth, state] of STATES.entries()) {
            await emulate(page, 'light');
            const parts = await enter(page, state);
            if (state.everywhere && parts.length < ALL) faults.push(`${state.id}: in ${parts.length} of ${ALL} parts`);
            if (parts.length === 0) continue;
            const count = seen.get(state.id);
            if (count) Object.assign(count, { scenes: count.scenes + 1, parts: count.parts + parts.length });
            // What stands around the parts is the same in all states.
            faults.push(...(await found(page, state.id, nth === 0 ? undefined : parts)));
          }
          return faults;
        }),
      );
    }

    for (const { id, show } of WITHOUT_REPORT) {
      it(id, () =>
        inWindow(async (open) => {
          const page = await show(open);
          await bringAxe(page);
          return found(page, id);
        }),
      );
    }
  });

  it('and would find a fault in the shadow root of a part and in its table', () =>
    inWindow(async (open) => {
      const page = await openScene(open, 'county', 1280);
      await emulate(page, 'light');
      await bringAxe(page);
      await page.evaluate(() => {
        const part = document.querySelector('request-matrix');
        for (const place of [part?.shadowRoot?.querySelector('.tools'), part?.querySelector('caption')]) place?.append(document.createElement('img'));
      });
      await rendered(page);
      const faults = await complaints(page, [1]);
      assert.equal(faults.filter((fault) => fault.startsWith('image-alt ')).length, 2, faults.join('\n'));
      return (await complaints(page, [0, 2])).filter((fault) => fault.startsWith('image-alt '));
    }));

  it('and every state was looked at, as often as the statement says', () => {
    for (const [state, { scenes, parts }] of seen) console.info(`${state}: ${scenes} scenes, ${parts} parts`);
    const pairs = Array.from(seen.values()).reduce((sum, { scenes }) => sum + scenes, WITHOUT_REPORT.length);
    const states = STATES.length + WITHOUT_REPORT.length;
    console.info(`${runs} runs: ${SCENES.length} scenes, ${states} states, ${SCHEMES.length} schemes`);
    assert.deepEqual(Array.from(seen).filter(([, { scenes }]) => scenes === 0), []);
    assert.equal(runs, pairs * SCHEMES.length);
    assert.match(statement('accessibility.md'), new RegExp(`on ${SCENES.length} scenes in ${states} states .*, ${runs} runs:`));
    assert.match(statement('accessibility.zh-CN.md'), new RegExp(`检查${SCENES.length}种情形、${states}种状态.*，共${runs}次：`));
  });
});
