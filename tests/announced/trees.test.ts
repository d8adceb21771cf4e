/**
 * What a screen reader is given for every figure of every table: asked of the accessibility trees of real browsers, over AT-SPI,
 * and compared with the forms. `npm run test:announced`.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { MISSING } from '../../src/model/missing.js';
import { serve } from '../old-browser/serve.js';
import type { Site } from '../old-browser/serve.js';
import { setUpDesk } from './desk.js';
import type { Desk } from './desk.js';
import { ENGINES, openWindow } from './engines.js';
import type { Engine, Window } from './engines.js';
import { judge } from './judge.js';
import type { Judgement } from './judge.js';
import { PAGES, STATES, WAKING } from './pages.js';
import type { AnnouncedPage } from './pages.js';
import { tablesOf } from './tree.js';
import type { TreeTable } from './tree.js';

/** How long a tree may take to say what is true, in ms: on the first page of Firefox, and after what scripts change. */
const PATIENCE = 20_000;
/** What a tree has said so long is what it says. */
const SETTLED = 3_000;
const PAUSE = 150;

/** The first is shown to wake an engine up: the first table Firefox is asked for, it tells without any spans. */
const ALL: readonly AnnouncedPage[] = [WAKING, ...PAGES, ...STATES];

const addressOf = (index: number): string => `/announced/${index}.html`;
const pageHtml = ({ name, language, head, body }: AnnouncedPage): string =>
  `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

describe('what a screen reader is given', () => {
  let site: Site;
  let desk: Desk;
  const lines: string[] = [];

  before(async () => {
    site = await serve(Object.fromEntries(ALL.map((page, index) => [addressOf(index), pageHtml(page)])));
    desk = await setUpDesk();
  });
  after(() => {
    desk.close();
    site.close();
    console.info(`\n${lines.join('\n')}\n`);
  });

  /** Shows a page and asks about it; once more where the answer will not do, since a tree made half is not mended. */
  async function tablesIn(window: Window, index: number, willDo: (tables: readonly TreeTable[]) => boolean): Promise<readonly TreeTable[]> {
    const page = ALL[index];
    if (!page) throw new Error('no such page');
    const ask = async (): Promise<readonly TreeTable[]> => {
      await window.open(site.address + addressOf(index), page.scripted, page.width);
      return askUntil(page.name, willDo);
    };
    const tables = await ask();
    return willDo(tables) ? tables : ask();
  }

  /** Asks until an answer will do, or nothing new is said; the last answer counts. */
  async function askUntil(title: string, willDo: (tables: readonly TreeTable[]) => boolean): Promise<readonly TreeTable[]> {
    const start = Date.now();
    let last = { said: '', at: start };
    for (;;) {
      const { tables, trouble } = await tablesOf(title, desk);
      const said = JSON.stringify(tables);
      const now = Date.now();
      if (said !== last.said) last = { said, at: now };
      if (willDo(tables) || (tables.length > 0 && now - last.at > SETTLED)) return tables;
      if (now - start > PATIENCE) throw new Error(`nothing is said of ${title}: ${trouble}`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  for (const engine of ENGINES) {
    describe(`by ${engine}`, () => {
      let window: Window;
      before(async () => {
        window = await openWindow(engine, desk);
        lines.push(window.version);
        await tablesIn(window, 0, (tables) => tables.length > 0);
      });
      after(() => window.close());

      for (const page of PAGES) {
        it(page.name, async () => {
          const exact = (tables: readonly TreeTable[]): Judgement => judge(page.tables, tables);
          const judgement = exact(await tablesIn(window, ALL.indexOf(page), (tables) => exact(tables).faults.length === 0));
          lines.push(line(engine, page, judgement));
          assert.ok(judgement.all > 0, 'there are figures to ask for');
          assert.deepEqual(judgement.faults.slice(0, 20), []);
          assert.equal(judgement.exact, judgement.all);
        });
      }

      for (const page of STATES) {
        it(page.name, async () => {
          const said = (tables: readonly TreeTable[]): Record<string, string> =>
            Object.fromEntries((tables[0]?.cells ?? []).filter(({ columns }) => columns.includes('行政复议')).map(({ columns, text }) => [[...columns].filter((label) => label !== '行政复议').join(), text]));
          const told = said(await tablesIn(window, ALL.indexOf(page), (tables) => Object.keys(said(tables)).length === 5));
          // A cell without any text is what screen readers call blank in their own words, in the language they are set to.
          assert.deepEqual(told, { 结果维持: '0', 结果纠正: '无', 其他结果: '', 尚未审结: MISSING, 总计: '/' });
        });
      }
    });
  }
});

function line(engine: Engine, { name }: AnnouncedPage, { exact, all }: Judgement): string {
  return `${engine.padEnd(9)} ${`${exact} / ${all}`.padStart(9)}  ${name}`;
}
