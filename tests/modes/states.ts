import type { Page } from 'puppeteer-core';
import type { Open } from '../pictures/site.js';
import { clickIn, openScene, rendered } from './pages.js';

/** A state of the elements beside the scenes. */
export interface State {
  readonly id: string;
  readonly show: (open: Open) => Promise<Page>;
}

const WIDTH = 1280;

/** What readers bring about. */
const READERS: readonly State[] = [
  ...['view', 'take', 'terms'].map((panel) => after(`panel of ${panel}`, 'county', (page) => clickIn(page, `[data-panel=${panel}]`))),
  after('charts opened', 'city', (page) => clickIn(page, '.opener')),
  after('card of a mark', 'city', (page) => clickIn(page, 'svg.picture [data-cells]')),
  after('card of a cell', 'county', async (page) => {
    await page.evaluate(() => { document.querySelector<HTMLElement>('request-matrix td.disclosure-figure')?.click(); });
    await rendered(page);
  }),
  after('figure pointed at', 'county', async (page) => {
    await page.evaluate(() => {
      const mark = document.querySelector('request-matrix')?.shadowRoot?.querySelector('svg.picture [data-cells]');
      mark?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }));
    });
    await rendered(page);
  }),
  ...['flow', 'reasons:refused', 'applicants:received'].map((chart) => after(`chart ${chart}`, 'city', (page) => clickIn(page, '.opener'), `#disclosure=requests&chart=${chart}`)),
  after('shares', 'city', async (page) => {
    await clickIn(page, '[data-panel=view]', 'request-matrix');
    await clickIn(page, 'input[value=share]', 'request-matrix');
  }),
  ...['column:individual', 'nonzero', 'row:outcomes.refused'].map((view) => after(`view ${view}`, 'county', (page) => set(page, 'request-matrix', 'view', view))),
  ...['table', 'chart'].map((show) => after(`${show} alone`, 'county', (page) => set(page, 'request-matrix', 'show', show))),
  after('original', 'county', async (page) => {
    await withOriginal(page);
    await clickIn(page, '.original button');
  }),
];

/** Where there is no report to show. */
const WITHOUT_REPORT: readonly State[] = [
  ...['empty', 'missing', 'not-json'].map((id) => ({
    id,
    show: async (open: Open) => {
      const page = await open(`scenes.html?scene=${id}`, WIDTH, 2000);
      await said(page);
      return page;
    },
  })),
  {
    id: 'loading',
    show: async (open) => {
      const page = await open('scenes.html?scene=empty', WIDTH, 2000);
      await page.evaluate(() => {
        window.fetch = () => new Promise<Response>(() => undefined);
        document.querySelector('disclosure-report')?.setAttribute('src', 'data/2022-county.json');
      });
      await said(page, '[role=status]');
      return page;
    },
  },
  {
    id: 'table that could not be read',
    show: async (open) => {
      const page = await open('scenes.html?scene=empty', WIDTH, 2000);
      await page.evaluate(() => {
        const matrix = document.createElement('request-matrix');
        matrix.setAttribute('preview', '');
        const table = document.createElement('table');
        for (const text of ['申请人情况', '自然人', '总计']) table.insertRow().insertCell().textContent = text;
        matrix.append(table);
        document.querySelector('disclosure-report')?.replaceWith(matrix);
      });
      await said(page);
      return page;
    },
  },
];

export const STATES: readonly State[] = [...READERS, ...WITHOUT_REPORT];

function after(id: string, scene: string, then: (page: Page) => Promise<void>, fragment = ''): State {
  return {
    id,
    show: async (open) => {
      const page = await openScene(open, scene, WIDTH, { fragment });
      await then(page);
      return page;
    },
  };
}

async function set(page: Page, element: string, name: string, value: string): Promise<void> {
  await page.evaluate((tag, attribute, to) => { document.querySelector(tag)?.setAttribute(attribute, to); }, element, name, value);
  await rendered(page);
}

/** Puts in the report's place its third part as a page would have it: an element around a plain table. */
async function withOriginal(page: Page): Promise<void> {
  await page.evaluate(() => {
    const made = document.querySelector('request-matrix > table');
    const matrix = document.createElement('request-matrix');
    const table = document.createElement('table');
    table.innerHTML = made?.innerHTML ?? '';
    for (const node of Array.from(table.querySelectorAll('*'))) node.removeAttribute('class');
    matrix.append(table);
    document.querySelector('disclosure-report')?.replaceWith(matrix);
  });
  await page.waitForFunction(() => document.querySelector('request-matrix')?.shadowRoot?.querySelector('.original button'));
}

/** Waits until an element says what there is in place of a report. */
async function said(page: Page, kind = ''): Promise<void> {
  await page.waitForFunction(
    (selector) => Array.from(document.querySelectorAll('disclosure-report, request-matrix')).some(({ shadowRoot }) => shadowRoot?.querySelector(selector)),
    {},
    `[part=message]${kind}`,
  );
  await rendered(page);
}
