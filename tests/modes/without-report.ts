import type { Page } from 'puppeteer-core';
import type { Open } from '../pictures/site.js';
import { rendered } from './pages.js';

interface Missing {
  readonly id: string;
  readonly show: (open: Open) => Promise<Page>;
}

/** What elements show where there is no report to show. */
export const WITHOUT_REPORT: readonly Missing[] = [
  ...['empty', 'missing', 'not-json'].map((id): Missing => ({ id, show: (open) => opened(open, id) })),
  {
    id: 'loading',
    async show(open: Open): Promise<Page> {
      const page = await opened(open, 'empty');
      await page.evaluate(() => {
        window.fetch = () => new Promise<Response>(() => undefined);
        document.querySelector('disclosure-report')?.setAttribute('src', 'data/2022-county.json');
      });
      return said(page, '[role=status]');
    },
  },
  {
    id: 'table that could not be read',
    async show(open: Open): Promise<Page> {
      const page = await opened(open, 'empty');
      await page.evaluate(() => {
        const matrix = document.createElement('request-matrix');
        matrix.setAttribute('preview', '');
        const table = document.createElement('table');
        for (const text of ['申请人情况', '自然人', '总计']) table.insertRow().insertCell().textContent = text;
        matrix.append(table);
        document.querySelector('disclosure-report')?.replaceWith(matrix);
      });
      return said(page);
    },
  },
];

async function opened(open: Open, scene: string): Promise<Page> {
  return said(await open(`scenes.html?scene=${scene}`, 1280, 2000));
}

/** Waits until an element says what there is in place of a report. */
async function said(page: Page, kind = ''): Promise<Page> {
  await page.waitForFunction(
    (selector) => Array.from(document.querySelectorAll('disclosure-report, request-matrix')).some(({ shadowRoot }) => shadowRoot?.querySelector(selector)),
    {},
    `[part=message]${kind}`,
  );
  await rendered(page);
  return page;
}
