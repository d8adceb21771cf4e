import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type axeCore from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { SCENES } from '../../demo/scenes/index.js';
import { emulate, SCHEMES } from '../pictures/schemes.js';
import type { Site } from '../pictures/site.js';
import { openScene, rendered } from './pages.js';
import { STATES } from './states.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe may find, and why it is no fault. No rule is switched off: the same rule still holds for all else.
 * The corner of 三 has a remark of the form in it. As a header it would be said with every row label beneath it.
 */
const ACCEPTED = [{ rule: 'td-has-header', about: /^<td [^>]*colspan="3"[^>]*>（本列数据的勾稽关系为|^<td class="disclosure-corner"/ }] as const;

/** What axe leaves for people to look at. Texts on drawings are looked at by the pictures, in pixels. */
const TO_BE_LOOKED_AT = ['color-contrast', 'color-contrast-enhanced', 'identical-links-same-purpose', 'hidden-content', 'aria-hidden-focus', 'scrollable-region-focusable'];

export function axeEverywhere(site: () => Site): void {
  describe('axe finds nothing, with every rule it has', () => {
    for (const { id } of SCENES) {
      it(`${id}, in every scheme`, async () => {
        await inEveryScheme(await openScene(site().open, id, 1280));
      });
    }
    for (const { id, show } of STATES) {
      it(`${id}, in every scheme`, async () => {
        await inEveryScheme(await show(site().open));
      });
    }
  });
}

async function inEveryScheme(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const found: string[] = [];
  for (const scheme of SCHEMES) {
    await emulate(page, scheme);
    await rendered(page);
    found.push(...(await complaints(page)).map((complaint) => `${scheme}: ${complaint}`));
  }
  assert.ok(found.length === 0, found.join('\n'));
}

/** Every rule: WCAG 2.0 to 2.2, A to AAA, best practices, and those still on trial. */
async function complaints(page: Page): Promise<string[]> {
  const { violations, incomplete } = await page.evaluate(async (): Promise<Pick<AxeResults, 'violations' | 'incomplete'>> => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    return axe.run(document, { rules, resultTypes: ['violations', 'incomplete'] });
  });
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ any, all, none }) => {
          const about = [...any, ...all, ...none].flatMap(({ relatedNodes }) => relatedNodes ?? []);
          return !ACCEPTED.some((accepted) => accepted.rule === id && about.length > 0 && about.every(({ html }) => accepted.about.test(html)));
        })
        .map(({ target, failureSummary }) => `${id} at ${JSON.stringify(target)}: ${(failureSummary ?? '').replace(/\s+/g, ' ')}`),
    ),
    ...incomplete.filter(({ id }) => !TO_BE_LOOKED_AT.includes(id)).map(({ id, nodes }) => `${id} to be looked at: ${JSON.stringify(nodes.map(({ target }) => target))}`),
  ];
}
