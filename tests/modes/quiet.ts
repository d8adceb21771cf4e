import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Site } from '../pictures/site.js';
import { clickIn, openScene, rendered } from './pages.js';

export function nothingMovesOrInterrupts(site: () => Site): void {
  describe('motion and interruption', () => {
    it('nothing is animated, also where a reader does not ask for less motion', async () => {
      for (const motion of ['no-preference', 'reduce']) {
        const page = await openScene(site().open, 'city', 1280);
        await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
        const moving: string[] = [];
        for (const selector of ['[data-panel=view]', '[data-panel=terms]', '.opener', 'svg.picture [data-cells]']) {
          await clickIn(page, selector);
          moving.push(
            ...(await page.evaluate(() => {
              const all = (root: Document | ShadowRoot): Element[] => Array.from(root.querySelectorAll('*')).flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
              const own = all(document).filter((element) => element.getRootNode() instanceof ShadowRoot || element.closest('disclosure-report'));
              const styled = own.filter((element) => {
                const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
                return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
              });
              return [...document.getAnimations().map(() => 'an animation'), ...styled.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`)];
            })),
          );
        }
        assert.deepEqual(moving, [], motion);
        await page.emulateMediaFeatures([]);
      }
    });

    it('a closed chart is a figure with a name, a title and its sentence, and the table is there', async () => {
      const page = await openScene(site().open, 'city', 1280);
      const charts = await page.evaluate(() =>
        Array.from(document.querySelectorAll('disclosure-table, request-matrix, review-litigation-grid')).flatMap((part) =>
          Array.from(part.shadowRoot?.querySelectorAll('svg.picture') ?? [], (svg) => ({
            role: svg.getAttribute('role'),
            name: svg.getAttribute('aria-label') ?? '',
            title: svg.closest('figure')?.querySelector('figcaption .title')?.textContent ?? '',
            sentence: part.shadowRoot?.querySelector('.summary')?.textContent?.trim() ?? '',
            stops: svg.querySelectorAll('[tabindex]').length,
            headers: part.querySelectorAll('table th[scope]').length,
          })),
        ),
      );
      assert.equal(charts.length, 3);
      for (const { role, name, title, sentence, stops, headers } of charts) {
        assert.equal(role, 'img');
        assert.ok(title !== '' && name.startsWith(title), `${title}: ${name}`);
        assert.match(name, /\d/);
        assert.ok(sentence !== '' && headers > 3);
        assert.equal(stops, 0);
      }
    });

    it('nothing is an application, and nothing is said loudly', async () => {
      const page = await openScene(site().open, 'county', 1280);
      await clickIn(page, '[data-panel=take]');
      await clickIn(page, '.opener');
      const roles = await page.evaluate(() => {
        const all = (root: Document | ShadowRoot): Element[] => Array.from(root.querySelectorAll('*')).flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
        return all(document).map((element) => element.getAttribute('role') ?? '').filter((role) => role !== '');
      });
      assert.ok(!roles.includes('application') && !roles.includes('alert'));
      assert.ok(roles.includes('status'));
    });

    it('what follows from what a reader did is said once, in one place', async () => {
      const page = await openScene(site().open, 'county', 1280);
      const saidAfter = async (act: () => Promise<unknown>): Promise<string[]> => {
        const before = await spoken(page);
        await act();
        await rendered(page);
        await rendered(page);
        return (await spoken(page)).filter((text, index) => text !== '' && text !== before[index]);
      };
      const regions = await page.evaluate(() => Array.from(document.querySelectorAll('disclosure-table, request-matrix, review-litigation-grid'), ({ shadowRoot }) => shadowRoot?.querySelectorAll('[role=status], [role=alert], [role=log], [aria-live]').length));
      assert.deepEqual(regions, [1, 1, 1]);
      const chosen = await saidAfter(() => page.evaluate(() => { document.querySelector('request-matrix')?.setAttribute('view', 'column:individual'); }));
      assert.equal(chosen.length, 1);
      assert.match(chosen[0] ?? '', /自然人（175个数字中的25个）/);
      assert.equal((await saidAfter(() => clickIn(page, '.opener', 'request-matrix'))).length, 1);
      assert.equal((await saidAfter(() => page.keyboard.press('Escape'))).length, 0);
      assert.equal((await saidAfter(() => clickIn(page, '[data-panel=view]', 'request-matrix'))).length, 0);
    });
  });
}

/** What is read out of every region, line by line. */
function spoken(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('disclosure-table, request-matrix, review-litigation-grid')).flatMap(({ shadowRoot }) => Array.from(shadowRoot?.querySelectorAll('[role=status] [aria-atomic=true]') ?? [], (line) => line.textContent?.trim() ?? '')),
  );
}
