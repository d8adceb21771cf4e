import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { contrast, rgbOf } from '../pictures/colour.js';
import type { Site } from '../pictures/site.js';
import { clickIn, openScene, rendered, TALL } from './pages.js';
import { startToolbar } from './toolbar.js';
import type { Aid } from './toolbar.js';

const AIDS: readonly Aid[] = ['read-aloud', 'large text', 'colours', 'zoom'];

export function toolbarsMayRewrite(site: () => Site): void {
  describe('a toolbar that rewrites the page', () => {
    for (const aid of AIDS) {
      it(`${aid}: figures, views and marks stay right, and the two come to rest`, async () => {
        const page = await openScene(site().open, 'county', 1280, { height: TALL });
        const [whole, chart] = [await figures(page), await drawn(page)];
        await page.evaluate(startToolbar, aid);
        await settledWith(page);
        assert.deepEqual(await figures(page), whole);
        assert.deepEqual(await drawn(page), chart);
        await choose(page, 'column:individual');
        assert.equal((await figures(page)).length, 25);
        await choose(page, 'whole');
        assert.deepEqual(await figures(page), whole);
        await clickIn(page, 'svg.picture [data-cells]', 'request-matrix');
        assert.match(await page.evaluate(() => document.querySelector('request-matrix')?.shadowRoot?.querySelector('.card')?.textContent ?? ''), /予以公开[^]*21/);
        assert.equal(await page.evaluate(() => Array.from(document.querySelectorAll('request-matrix td.disclosure-lit'), (cell) => cell.textContent).join(' ')), '21');
      });
    }

    it('what it cut out of the table is put back', async () => {
      const page = await openScene(site().open, 'county', 1280);
      const whole = await figures(page);
      await page.evaluate(startToolbar, 'read-aloud' as const);
      await page.evaluate(() => {
        const rows = document.querySelectorAll('request-matrix tbody tr');
        rows[3]?.remove();
        rows[7]?.children[1]?.remove();
      });
      await settledWith(page);
      assert.deepEqual(await figures(page), whole);
    });

    it('charts and controls follow text it has enlarged', async () => {
      const page = await openScene(site().open, 'county', 1280, { height: TALL });
      const before = await sizes(page);
      await page.evaluate(startToolbar, 'large text' as const);
      await settledWith(page);
      const after = await sizes(page);
      for (const [index, size] of before.entries()) assert.ok((after[index] ?? 0) > size * 1.3, `${size} px, then ${after[index] ?? 0} px`);
    });

    it('words can be read in the colours it sets', async () => {
      const page = await openScene(site().open, 'county', 1280);
      await clickIn(page, '[data-panel=view]');
      await page.evaluate(startToolbar, 'colours' as const);
      await settledWith(page);
      assert.deepEqual(await faint(page), []);
      await clickIn(page, '[data-panel=terms]');
      assert.deepEqual(await faint(page), []);
    });
  });
}

/** Waits for quiet: a toolbar and an element that answered each other would go round and round. */
async function settledWith(page: Page): Promise<void> {
  const rounds = (): Promise<number> => page.evaluate(() => (globalThis as unknown as { rounds: number }).rounds);
  for (let turn = 0; turn < 5; turn += 1) await rendered(page);
  const before = await rounds();
  for (let turn = 0; turn < 5; turn += 1) await rendered(page);
  assert.equal(await rounds(), before);
  assert.ok(before < 10, `${before} rounds`);
}

async function choose(page: Page, view: string): Promise<void> {
  await page.evaluate((to) => { document.querySelector('request-matrix')?.setAttribute('view', to); }, view);
  await settledWith(page);
}

function figures(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() => Array.from(document.querySelectorAll('request-matrix table[slot=table] td.disclosure-figure'), (cell) => cell.textContent));
}

function drawn(page: Page): Promise<string[]> {
  return page.evaluate(() => Array.from(document.querySelector('request-matrix')?.shadowRoot?.querySelectorAll('svg.picture .figure') ?? [], (figure) => figure.textContent ?? ''));
}

/** Of charts, buttons, sentences and cells, in px. */
function sizes(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const root = document.querySelector('request-matrix')?.shadowRoot;
    const shown = [...['svg.picture text', '.tool', '.summary p'].map((selector) => root?.querySelector(selector)), document.querySelector('request-matrix td')];
    return shown.map((node) => (node ? parseFloat(getComputedStyle(node).fontSize) : 0));
  });
}

/** Texts with too little contrast to what is behind them, outside of drawings. */
async function faint(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const up = (from: Node): Node | null => (from instanceof Element ? from.assignedSlot : null) ?? (from.parentNode instanceof ShadowRoot ? from.parentNode.host : from.parentNode);
    const ground = (from: Node | null): string => {
      if (from === null) return 'rgb(255, 255, 255)';
      const behind = from instanceof Element ? getComputedStyle(from).backgroundColor : 'rgba(0, 0, 0, 0)';
      return /^rgba\(.*, 0\)$/.test(behind) ? ground(up(from)) : behind;
    };
    const all = (root: Document | ShadowRoot | Element): Element[] => Array.from(root.querySelectorAll('*')).flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
    return Array.from(document.querySelectorAll('disclosure-report'))
      .flatMap(all)
      .filter((element) => element instanceof HTMLElement && element.checkVisibility() && Array.from(element.childNodes).some((node) => node instanceof Text && node.data.trim() !== ''))
      .map((element) => ({ text: element.textContent?.trim().slice(0, 16) ?? '', colour: getComputedStyle(element).color, ground: ground(element) }));
  });
  return texts.filter(({ colour, ground }) => contrast(rgbOf(colour), rgbOf(ground)) < 4.5).map(({ text, colour, ground }) => `${text}: ${colour} on ${ground}`);
}
