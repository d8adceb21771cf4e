import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Site } from '../pictures/site.js';
import { openScene } from './pages.js';

export function paperIsPaper(site: () => Site): void {
  describe('on paper', () => {
    it('a report takes as many pages whatever the width of the window it is printed from', async () => {
      const pages: number[] = [];
      for (const width of [1280, 820, 360]) pages.push(await pagesOf(await openScene(site().open, 'county', width)));
      assert.ok((pages[0] ?? 0) > 1);
      assert.deepEqual(pages, pages.map(() => pages[0]));
    });

    it('a line of the page that leads up to a part stays with it', async () => {
      const page = await openScene(site().open, 'county', 1280);
      await page.emulateMediaType('print');
      const breaks = await page.evaluate(() => Array.from(document.querySelectorAll('disclosure-table, request-matrix, review-litigation-grid'), (part) => getComputedStyle(part).breakBefore));
      assert.deepEqual(breaks, ['avoid', 'avoid', 'avoid']);
    });
  });
}

/** How many sheets of A4 a page takes: each is an object of its own in the file. */
async function pagesOf(page: Page): Promise<number> {
  const file = await page.pdf({ format: 'A4', margin: { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' } });
  return Buffer.from(file).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
