import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Site } from '../pictures/site.js';
import { clickIn, openScene, TALL, withTextOf } from './pages.js';

/**
 * What may be smaller, and why.
 *
 * - Numbers in sentences: they are as high as their line, as links in running text may be.
 * - Marks of charts in text below 18 px: each is as large as its figure, and the cell it stands for leads to the same card.
 * - The button that opens a chart for the keyboard is shown while it has the keyboard; a pointer goes straight to a mark.
 */
const SMALLER = '.amount, svg.picture [data-cells], .opener';

export function targetsAreLarge(site: () => Site): void {
  describe('targets', () => {
    for (const width of [320, 1280]) {
      for (const [text, least] of [[16, 44], [18, 60], [24, 60]] as const) {
        it(`with text of ${text} px, ${width} px wide, are at least ${least} px either way`, async () => {
          const page = await openScene(site().open, 'county', width, { height: TALL });
          await withTextOf(page, text);
          for (const panel of ['view', 'take']) {
            await clickIn(page, `[data-panel=${panel}]`);
            assert.deepEqual(await smallTargets(page, least), [], panel);
          }
          await clickIn(page, 'svg.picture [data-cells]', 'request-matrix');
          assert.deepEqual(await smallTargets(page, least), [], 'card');
        });
      }
    }

    it('are so where loading failed', async () => {
      const page = await site().open('scenes.html?scene=missing', 320, 1000);
      await page.waitForFunction(() => document.querySelector('disclosure-report')?.shadowRoot?.querySelector('button'));
      assert.deepEqual(await smallTargets(page, 44), []);
      await withText(page, 20);
      assert.deepEqual(await smallTargets(page, 60), []);
    });

    for (const width of [320, 1280]) {
      it(`marks of charts are 60 px either way where the text is large: ${width} px`, async () => {
        for (const scene of ['county', 'city']) {
          const page = await openScene(site().open, scene, width, { height: TALL });
          await withTextOf(page, 18);
          const sizes = await page.evaluate(() => Array.from(document.querySelectorAll('disclosure-table, request-matrix, review-litigation-grid')).flatMap(({ shadowRoot }) => Array.from(shadowRoot?.querySelectorAll('svg.picture [data-cells]') ?? [], (mark) => {
            // A mark is hit wherever something of it is: its largest piece is what counts.
            const pieces = Array.from(mark.querySelectorAll('rect'), (piece) => piece.getBoundingClientRect()).map((box) => Math.min(box.width, box.height));
            return { mark: mark.textContent, least: Math.max(...pieces) };
          })));
          assert.ok(sizes.length >= 12);
          // A pixel of the outline of a segment is drawn inside it.
          assert.deepEqual(sizes.filter(({ least }) => least < 58.5), [], scene);
        }
      });
    }
  });
}

async function withText(page: Page, pixels: number): Promise<void> {
  await page.addStyleTag({ content: `disclosure-report { font-size: ${String(pixels)}px !important }` });
}

/** A radio button is as large as its label, which is pressed just as well. */
function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate(
    (smaller, limit) => {
      const small: string[] = [];
      const look = (root: Document | ShadowRoot): void => {
        for (const { shadowRoot } of Array.from(root.querySelectorAll('*'))) if (shadowRoot) look(shadowRoot);
        if (root instanceof Document) return;
        for (const target of Array.from(root.querySelectorAll('button, select, input, summary, a[href], [role=button], [role=link], [tabindex]'))) {
          if (target.getClientRects().length === 0 || target.matches(smaller)) continue;
          const { width, height } = (target.closest('label.radio') ?? target).getBoundingClientRect();
          if (Math.min(width, height) < limit - 0.5) small.push(`${target.localName}.${target.getAttribute('class') ?? ''} ${target.textContent?.trim().slice(0, 12) ?? ''}: ${width.toFixed(0)} × ${height.toFixed(0)}`);
        }
      };
      look(document);
      return small;
    },
    SMALLER,
    least,
  );
}
