import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { contrast, rgbOf } from '../pictures/colour.js';
import { showIn } from '../pictures/schemes.js';
import type { Scheme } from '../pictures/schemes.js';
import type { Site } from '../pictures/site.js';
import { clickIn, openScene, rendered } from './pages.js';

/** Where the keyboard is. */
interface Focused {
  readonly what: string;
  /** In px of the page. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly outline: { readonly style: string; readonly width: number; readonly colour: string; readonly behind: string };
  /** What covers a corner, an edge or the middle of it, as far as it is in the window. */
  readonly coveredBy: readonly string[];
  /** Whether at least a part of it is in the window. */
  readonly inWindow: boolean;
}

/** Below this a focus is not told from its surroundings. */
const LEAST = 3;

export function focusIsSeen(site: () => Site): void {
  describe('the keyboard', () => {
    for (const [width, height] of [[320, 640], [1280, 800]] as const) {
      for (const scheme of ['light', 'dark', 'forced'] as const satisfies readonly Scheme[]) {
        it(`is always seen, nowhere covered, and goes as the eye goes: ${width} px, ${scheme}`, async () => {
          const page = await openScene(site().open, 'county', width);
          await showIn(page, scheme);
          await clickIn(page, '[data-panel=view]', 'request-matrix');
          await page.setViewport({ width, height });
          await rendered(page);
          const stops = await walk(page);
          assert.ok(stops.length > 15, `${stops.length} stops`);
          for (const stop of stops) {
            const { what, outline, coveredBy, inWindow } = stop;
            assert.ok(inWindow, `${what} is out of the window`);
            assert.deepEqual(coveredBy, [], `${what} is covered`);
            assert.ok(outline.style !== 'none' && outline.width >= 2, `${what} has an outline of ${outline.style} ${outline.width} px`);
            // What the system paints in its own colours is not in computed styles.
            const seen = scheme === 'forced' ? LEAST : contrast(rgbOf(outline.colour), rgbOf(outline.behind));
            assert.ok(seen >= LEAST, `${what}: its outline ${outline.colour} on ${outline.behind} has a contrast of ${seen.toFixed(2)}`);
          }
          for (const [index, stop] of stops.entries()) {
            const before = stops[index - 1];
            const above = before && stop.top + stop.height < before.top;
            const leftOf = before && Math.abs(stop.top - before.top) < 8 && stop.left < before.left;
            assert.ok(!above && !leftOf, `${stop.what} comes after ${before?.what ?? ''}`);
          }
        });
      }
    }

    it('led to a figure, finds it beside the labels that stay, not under them', async () => {
      const page = await openScene(site().open, 'city', 320);
      await page.setViewport({ width: 320, height: 640 });
      await rendered(page);
      const amounts = await page.evaluate(() => document.querySelector('request-matrix')?.shadowRoot?.querySelectorAll('.amount').length ?? 0);
      assert.ok(amounts > 5);
      for (let index = 0; index < amounts; index += 1) {
        await page.evaluate((at) => { document.querySelector('request-matrix')?.shadowRoot?.querySelectorAll<HTMLElement>('.amount')[at]?.click(); }, index);
        await rendered(page);
        const cell = await focused(page);
        assert.ok(cell?.what.startsWith('td'), cell?.what);
        assert.deepEqual(cell?.coveredBy, []);
        assert.ok(cell?.inWindow);
      }
    });

    it('has one stop in an opened chart, moves along and across, and comes back by Escape', async () => {
      const page = await openScene(site().open, 'city', 1280);
      for (const part of ['disclosure-table', 'request-matrix', 'review-litigation-grid']) {
        await clickIn(page, '.opener', part);
        const chart = await page.evaluate((tag) => {
          const svg = document.querySelector(tag)?.shadowRoot?.querySelector('svg.picture');
          const marks = Array.from(svg?.querySelectorAll('[data-cells]') ?? []);
          return { stops: svg?.querySelectorAll('[tabindex="0"]').length, named: marks.every((mark) => (mark.getAttribute('aria-label') ?? '') !== ''), marks: marks.length, group: svg?.getAttribute('role'), title: svg?.getAttribute('aria-label') };
        }, part);
        assert.equal(chart.stops, 1);
        assert.ok(chart.named && chart.marks > 4);
        assert.equal(chart.group, 'group');
        assert.ok(chart.title);
        await page.keyboard.press('End');
        const last = await focusedName(page);
        await page.keyboard.press('ArrowRight');
        assert.equal(await focusedName(page), last);
        await page.keyboard.press('Home');
        assert.notEqual(await focusedName(page), last);
        await page.keyboard.press('Escape');
        assert.ok((await focused(page))?.what.includes('opener'));
        assert.equal(await page.evaluate((tag) => document.querySelector(tag)?.shadowRoot?.querySelectorAll('svg [tabindex], svg [role]').length, part), 0);
      }
    });

    it('goes up and down between the tracks of 四, and back and forth along their results', async () => {
      const page = await openScene(site().open, 'city', 1280);
      await clickIn(page, '.opener', 'review-litigation-grid');
      const names = [await focusedName(page)];
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowUp'] as const) {
        await page.keyboard.press(key);
        names.push(await focusedName(page));
      }
      assert.deepEqual(names, ['行政复议 · 结果维持：376', '行政复议 · 结果纠正：97', '行政诉讼 · 未经复议直接起诉 · 结果纠正：1', '行政诉讼 · 复议后起诉 · 结果纠正：1', '行政诉讼 · 复议后起诉 · 结果维持：74', '行政诉讼 · 未经复议直接起诉 · 结果维持：16']);
    });

    it('comes back to the button of a panel, and to the mark of a card, by Escape', async () => {
      const page = await openScene(site().open, 'county', 1280);
      await clickIn(page, '[data-panel=view]', 'request-matrix');
      await page.evaluate(() => { document.querySelector('request-matrix')?.shadowRoot?.querySelector('select')?.focus(); });
      await page.keyboard.press('Escape');
      await rendered(page);
      assert.ok((await focused(page))?.what.includes('查看方式'));
      await clickIn(page, '.opener', 'request-matrix');
      await page.keyboard.press('ArrowDown');
      const mark = await focusedName(page);
      await page.keyboard.press('Enter');
      await rendered(page);
      assert.ok((await focused(page))?.what.includes('card'));
      await page.keyboard.press('Escape');
      await rendered(page);
      assert.equal(await focusedName(page), mark);
    });

    it('is ringed in the system’s colour where colours are forced: a mark, a card and a cell', async () => {
      const page = await openScene(site().open, 'county', 1280);
      await showIn(page, 'forced');
      const ring = (): Promise<{ what: string; own: boolean }> =>
        page.evaluate(() => {
          const node = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement ?? document.body;
          const sample = document.body.appendChild(document.createElement('i'));
          sample.style.color = 'Highlight';
          const own = getComputedStyle(node).outlineColor === getComputedStyle(sample).color;
          sample.remove();
          return { what: node.localName, own };
        });
      await clickIn(page, '.opener', 'request-matrix');
      await page.keyboard.press('ArrowDown');
      await rendered(page);
      const rings = [await ring()];
      await page.keyboard.press('Enter');
      await rendered(page);
      rings.push(await ring());
      await clickIn(page, '.card button', 'request-matrix');
      rings.push(await ring());
      assert.deepEqual(rings, ['g', 'div', 'td'].map((what) => ({ what, own: true })));
    });

    it('says nothing by itself when it moves', async () => {
      const page = await openScene(site().open, 'county', 1280);
      await clickIn(page, '.opener', 'request-matrix');
      const said = await page.evaluate(() => {
        const records: string[] = [];
        for (const { shadowRoot } of Array.from(document.querySelectorAll('disclosure-table, request-matrix, review-litigation-grid'))) {
          for (const live of Array.from(shadowRoot?.querySelectorAll('[role=status], [role=alert], [aria-live]') ?? [])) {
            new MutationObserver(() => { if (live.textContent?.trim()) records.push(live.textContent); }).observe(live, { childList: true, characterData: true, subtree: true });
          }
        }
        Object.assign(globalThis, { said: records });
        return records;
      });
      assert.deepEqual(said, []);
      for (const key of ['ArrowDown', 'ArrowDown', 'End', 'Home', 'Tab', 'Tab', 'Tab'] as const) await page.keyboard.press(key);
      await rendered(page);
      assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said), []);
    });
  });
}

/** Every stop of the keyboard in the report, by the tabulator. */
async function walk(page: Page): Promise<Focused[]> {
  const stops: Focused[] = [];
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop && !stop.what.startsWith('body')) stops.push(stop);
    else if (stops.length > 0) return stops;
  }
  throw new Error('the keyboard does not come out of the page');
}

async function focusedName(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return node?.getAttribute('aria-label') ?? null;
  });
}

/** What has the keyboard, if it is in a report or a part of one. */
function focused(page: Page): Promise<Focused | undefined> {
  return page.evaluate(() => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    if (!node) return undefined;
    const up = (from: Node): Node | null => (from instanceof Element ? from.assignedSlot : null) ?? (from.parentNode instanceof ShadowRoot ? from.parentNode.host : from.parentNode);
    const isIn = (inner: Node | null, outer: Node): boolean => inner !== null && (inner === outer || isIn(up(inner), outer));
    if (!Array.from(document.querySelectorAll('disclosure-report')).some((report) => isIn(node, report))) return undefined;
    const box = node.getBoundingClientRect();
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(node);
    const ground = (from: Node | null): string => {
      for (let each = from; each; each = up(each)) {
        if (!(each instanceof Element)) continue;
        const { backgroundColor } = getComputedStyle(each);
        if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const points = [[0.5, 0.5], [0.04, 0.1], [0.96, 0.1], [0.04, 0.9], [0.96, 0.9]] as const;
    const at = (x: number, y: number): Element | null => {
      let hit = document.elementFromPoint(x, y);
      for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit; inner = inner.shadowRoot?.elementFromPoint(x, y)) hit = inner;
      return hit;
    };
    const hits = right > left && bottom > top ? points.map(([x, y]) => at(left + (right - left) * x, top + (bottom - top) * y)) : [];
    return {
      what: `${node.localName} ${node.getAttribute('class') ?? ''} ${node.textContent?.trim().slice(0, 12) ?? ''}`,
      left: box.left + scrollX,
      top: box.top + scrollY,
      height: box.height,
      outline: { style: outlineStyle, width: parseFloat(outlineWidth), colour: outlineColor, behind: ground(up(node)) },
      coveredBy: hits.filter((hit) => hit !== null && !isIn(hit, node as Node) && !isIn(node, hit)).map((hit) => `${hit?.localName ?? ''} ${hit?.getAttribute('class') ?? ''}`),
      inWindow: right > left && bottom > top,
    };
  });
}
