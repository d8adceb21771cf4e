import type { Page } from 'puppeteer-core';
import { rested } from '../pictures/schemes.js';
import type { Open } from '../pictures/site.js';

/** A window high enough for the longest scene in large text: controls come once a table is near the window. */
export const TALL = 16_000;

/** The parts of a report. */
export const PARTS = 'disclosure-table, request-matrix, review-litigation-grid';

/** A scene as it is in a window of a width, all of it at rest. */
export async function openScene(open: Open, scene: string, width: number, { fragment = '', height }: { fragment?: string; height?: number } = {}): Promise<Page> {
  const page = await open(`scenes.html?scene=${scene}&theme=auto${fragment}`, width, height);
  await rested(page);
  return page;
}

/** Waits until what was asked for is rendered, and what follows from its size. */
export async function rendered(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
}

/** Clicks the first thing of a kind in the shadow root of every part that has one, or of one kind of part. */
export async function clickIn(page: Page, selector: string, part = PARTS): Promise<void> {
  const clicked = await page.evaluate(
    (wanted, parts) => {
      const found = Array.from(document.querySelectorAll(parts)).flatMap(({ shadowRoot }) => shadowRoot?.querySelector(wanted) ?? []);
      for (const each of found) each.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
      return found.length;
    },
    selector,
    part,
  );
  if (clicked === 0) throw new Error(`nothing is ${selector}`);
  await rendered(page);
}

/** Sets the size of the page's text, as a button for larger text does. */
export async function withTextOf(page: Page, pixels: number): Promise<void> {
  await page.addStyleTag({ content: `disclosure-report, disclosure-report > p, disclosure-report > ul { font-size: ${String(pixels)}px !important }` });
  await rendered(page);
  await rested(page);
}
