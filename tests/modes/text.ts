import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { rested } from '../pictures/schemes.js';
import type { Open, Site } from '../pictures/site.js';
import { clickIn, openScene, rendered, TALL, withTextOf } from './pages.js';

/** As WCAG 1.4.12 has it; a reader's own style sheet reaches into every tree. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

const SCENES = ['county', 'english', 'extras', 'broken-preview'];

export function textMayGrow(site: () => Site): void {
  describe('text', () => {
    for (const width of [320, 1280]) {
      it(`with more space between letters, words and lines nothing is lost: ${width} px`, async () => {
        await nothingLost(SCENES, (scene) => openScene(site().open, scene, width, { height: TALL }), everywhere(SPACING));
      });
      it(`of twice its size, and nothing else, nothing is lost: ${width} px`, async () => {
        await nothingLost(SCENES, (scene) => openScene(site().open, scene, width, { height: TALL }), (page) => withTextOf(page, 32));
      });
    }

    it('with a least size of 24 px in the browser’s settings nothing is lost', async () => {
      const open: Open = await site().openWith(['--blink-settings=minimumFontSize=24']);
      for (const width of [320, 1280]) {
        await nothingLost(SCENES, async (scene) => {
          const page = await openScene(open, scene, width, { height: TALL });
          const size = await page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('request-matrix td') ?? document.body).fontSize));
          assert.ok(size >= 24, `${size} px`);
          return page;
        });
      }
    });

    it('that grows while the page is read takes the charts with it', async () => {
      const page = await openScene(site().open, 'county', 1280);
      const sizes = (): Promise<number[]> => page.evaluate(() => Array.from(document.querySelectorAll('disclosure-table, request-matrix, review-litigation-grid')).flatMap(({ shadowRoot }) => Array.from(shadowRoot?.querySelectorAll('svg.picture text') ?? [], (text) => parseFloat(getComputedStyle(text).fontSize))));
      const before = Math.min(...(await sizes()));
      await withTextOf(page, 28);
      assert.ok(Math.min(...(await sizes())) > before * 1.4);
    });
  });
}

async function nothingLost(scenes: readonly string[], show: (scene: string) => Promise<Page>, then: (page: Page) => Promise<void> = () => Promise.resolve()): Promise<void> {
  const lost: string[] = [];
  for (const scene of scenes) {
    const page = await show(scene);
    await then(page);
    await rendered(page);
    await rested(page);
    for (const panel of ['view', 'take']) {
      await clickIn(page, `[data-panel=${panel}]`);
      lost.push(...(await lostTexts(page)).map((text) => `${scene}, ${panel}: ${text}`));
    }
  }
  assert.ok(lost.length === 0, lost.slice(0, 20).join('\n'));
}

function everywhere(css: string): (page: Page) => Promise<void> {
  return (page) =>
    page.evaluate((rules) => {
      const add = (root: Document | ShadowRoot): void => {
        const style = document.createElement('style');
        style.textContent = rules;
        (root instanceof Document ? root.head : root).append(style);
        for (const { shadowRoot } of Array.from(root.querySelectorAll('*'))) if (shadowRoot) add(shadowRoot);
      };
      add(document);
    }, css);
}

/** Texts that are cut, leave their cell, button or picture, lie on one another, or make the page scroll sideways. */
function lostTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth + 1) lost.push(`the page scrolls sideways by ${scrollWidth - clientWidth} px`);
    interface Line { readonly text: string; readonly of: Element; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
    const lines: Line[] = [];
    const unseen = (element: Element): boolean => element.getClientRects().length === 0 || !element.checkVisibility({ checkVisibilityCSS: true }) || element.closest('.opener') !== null;
    const add = (text: string, of: Element, { left, right, top, bottom }: DOMRect, size: number): void => {
      const middle = (top + bottom) / 2;
      if (right - left > 1) lines.push({ text: text.trim().slice(0, 16), of, left, right, top: middle - size * 0.45, bottom: middle + size * 0.45 });
    };
    const look = (root: Element | ShadowRoot): void => {
      for (const element of Array.from(root.querySelectorAll('*'))) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (unseen(element) || element.matches('style, script, option, optgroup')) continue;
        const { overflowX, overflowY, fontSize } = getComputedStyle(element);
        const cut = (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) || (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
        if (element instanceof HTMLElement && cut) lost.push(`${element.localName}.${element.className} is cut`);
        if (element instanceof SVGTextElement) {
          const box = element.getBoundingClientRect();
          add(element.textContent ?? '', element, box, box.height / 1.45);
        }
        if (!(element instanceof HTMLElement)) continue;
        for (const node of Array.from(element.childNodes)) {
          if (!(node instanceof Text) || node.data.trim() === '') continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const box of Array.from(range.getClientRects())) add(node.data, element, box, parseFloat(fontSize));
        }
      }
    };
    for (const report of Array.from(document.querySelectorAll('disclosure-report'))) {
      look(report);
      if (report.shadowRoot) look(report.shadowRoot);
    }
    for (const { text, of, left, right, top, bottom } of lines) {
      // In a table laid out as a list, labels of groups lie over their row.
      const frame = getComputedStyle(of).position === 'absolute' ? of.closest('table') : of.closest('td, th, caption, button, select, .tile, .panel, .card, svg');
      const box = frame?.getBoundingClientRect();
      if (frame && box && (left < box.left - 3 || right > box.right + 3 || top < box.top - 3 || bottom > box.bottom + 3)) lost.push(`“${text}” leaves its ${frame.localName}.${frame.getAttribute('class') ?? ''}`);
    }
    // What stays in view while a table scrolls lies over what scrolls.
    const stays = (element: Element): boolean => element.closest('.disclosure-row-label, .disclosure-corner, caption') !== null;
    lines.sort((one, other) => one.top - other.top);
    for (const [index, one] of lines.entries()) {
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.top >= one.bottom) break;
        if (one.of === other.of || stays(one.of) !== stays(other.of)) continue;
        if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 && Math.min(one.bottom, other.bottom) - other.top > 1) lost.push(`“${one.text}” and “${other.text}” overlap`);
      }
    }
    return lost;
  });
}
