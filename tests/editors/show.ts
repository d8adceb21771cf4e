import type { Browser } from 'puppeteer-core';
import { ADDRESS, REPORT } from './cases.js';
import { readBack } from './look.js';
import type { Shown } from './results.js';
import type { Site } from './serve.js';

/** The policy of DESIGN.md, decision 7. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; require-trusted-types-for 'script'; trusted-types lit-html disclosure-elements";

const MOST_WAITS = 20;

/** Publishes what an editor handed over in an article of a strict page whose template has the script, and looks at the page. */
export async function show(html: string, browser: Browser, site: Site): Promise<Shown> {
  site.pages.set(ADDRESS, { body: JSON.stringify(REPORT) });
  site.pages.set('/article.html', {
    body: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>报告</title><link rel="icon" href="data:,"><script src="/cdn/disclosure-elements.js" data-enhance="article" defer></script></head><body><article>${html}</article></body></html>`,
    policy: STRICT,
  });
  const page = await browser.newPage();
  try {
    await page.goto(`${site.address}/article.html`, { waitUntil: 'load' });
    let tables: string[] = [];
    let parts = 0;
    for (let waits = 0; waits < MOST_WAITS && parts < 3; waits += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      ({ parts, tables } = await page.evaluate(() => {
        const own = 'table.disclosure-own[slot="table"]';
        const elements = Array.from(document.querySelectorAll('disclosure-table, request-matrix, review-litigation-grid')).filter((element) => element.shadowRoot && element.querySelector(own));
        return { parts: elements.length, tables: elements.flatMap((element) => Array.from(element.querySelectorAll(own), (table) => table.outerHTML)) };
      }));
    }
    const { right, wrong } = readBack(tables.join('\n'));
    return { parts, right, wrong };
  } finally {
    await page.close();
  }
}
