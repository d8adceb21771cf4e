import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Site } from '../pictures/site.js';
import { clickIn, openScene, rendered } from './pages.js';

/** Names that are the same in Chinese: of file formats, of programs that open them, of keys. */
const NAMES = /\b(?:Word|Excel|WPS|CSV|XLSX|JSON|SVG|PNG|A4|Esc)\b/g;
/** Chinese within an English sentence: the name of an agency, the number of a part as printed, and a printed word that is quoted. */
const IN_ENGLISH = /平潭综合实验区|济宁市知识产权事业发展中心|^[二三四] |\(无\)/g;

export function wordsAreInTheirLanguage(site: () => Site): void {
  describe('language', () => {
    for (const scene of ['english', 'county', 'extras', 'broken-preview']) {
      it(`every word, seen or only said, is in the language it is marked as: ${scene}`, async () => {
        const page = await openScene(site().open, scene, 1280);
        for (const panel of ['view', 'take', 'terms']) {
          await clickIn(page, `[data-panel=${panel}]`);
          assert.deepEqual(await misplaced(page), [], panel);
        }
        await clickIn(page, '.opener');
        await clickIn(page, 'svg.picture [data-cells]');
        assert.deepEqual(await misplaced(page), [], 'chart and card');
      });
    }

    it('what a report says in Chinese is marked so on an English page', async () => {
      const page = await openScene(site().open, 'all-none', 1280);
      await page.evaluate(() => {
        const report = document.querySelector('disclosure-report');
        if (report?.parentElement) report.parentElement.lang = 'en';
        if (report) report.report = { ...(report.report ?? { version: 1 }) };
      });
      await page.waitForFunction(() => document.querySelector('request-matrix')?.shadowRoot?.querySelector('.summary')?.textContent?.includes('none'));
      await rendered(page);
      const marked = await page.evaluate(() => Array.from(document.querySelectorAll('request-matrix td.disclosure-figure'), (cell) => [cell.textContent, cell.getAttribute('lang')].join(' ')));
      assert.ok(marked.includes('无 zh-CN'));
      assert.ok(!marked.some((cell) => cell === '无 '));
      assert.deepEqual(await misplaced(page), []);
    });

    it('every control has a name in each language, and no two of a group have the same', async () => {
      const namesIn = async (scene: string): Promise<string[]> => {
        const page = await openScene(site().open, scene, 1280);
        const names: string[] = [];
        for (const panel of ['view', 'take']) {
          await clickIn(page, `[data-panel=${panel}]`, 'request-matrix');
          const { children = [] } = (await page.accessibility.snapshot({ interestingOnly: true })) ?? {};
          const found = children.flatMap(function flat(node): { role: string; name: string }[] {
            return [{ role: node.role, name: node.name ?? '' }, ...(node.children ?? []).flatMap(flat)];
          });
          const controls = found.filter(({ role, name }) => !/^(?:平潭|演示)/.test(name) && ['button', 'combobox', 'radio', 'group', 'region'].includes(role));
          assert.ok(controls.every(({ name }) => name.trim() !== ''), JSON.stringify(controls.filter(({ name }) => name.trim() === '')));
          names.push(...controls.map(({ role, name }) => `${role} ${name}`));
        }
        const own = await page.evaluate(() => Array.from(document.querySelector('request-matrix')?.shadowRoot?.querySelectorAll('button') ?? [], (button) => button.textContent?.trim() ?? ''));
        assert.equal(new Set(own).size, own.length, own.join(', '));
        return names;
      };
      const [chinese, english] = [await namesIn('county'), await namesIn('english')];
      assert.equal(chinese.length, english.length);
      assert.ok(english.filter((name) => /[\u3400-\u9fff]/.test(name) ).length === 0, english.join('\n'));
    });
  });
}

/** Texts and names whose script is not that of the language they are marked as. */
async function misplaced(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const texts: { text: string; english: boolean }[] = [];
    const up = (node: Node): Node | null => (node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode);
    const isEnglish = (node: Node | null): boolean => {
      if (node === null) return false;
      const own = node instanceof Element ? node.getAttribute('lang') : null;
      return own ? own.startsWith('en') : isEnglish(up(node));
    };
    const look = (root: Element | ShadowRoot): void => {
      for (const element of Array.from(root.querySelectorAll('*'))) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (element.matches('style, script')) continue;
        const own = [...Array.from(element.childNodes).map((node) => (node instanceof Text ? node.data : '')), ...['aria-label', 'aria-description', 'title', 'alt', 'label'].map((name) => element.getAttribute(name) ?? '')];
        for (const text of own) if (text.trim() !== '') texts.push({ text: text.trim(), english: isEnglish(element) });
      }
    };
    for (const report of Array.from(document.querySelectorAll('disclosure-report'))) {
      look(report);
      if (report.shadowRoot) look(report.shadowRoot);
    }
    return texts;
  });
  return found.filter(({ text, english }) => (english ? /[\u3400-\u9fff]/.test(text.replace(IN_ENGLISH, '')) : /[A-Za-z]{2}/.test(text.replace(NAMES, '')))).map(({ text, english }) => `${english ? 'en' : 'zh'}: ${text}`);
}
