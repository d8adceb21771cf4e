import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { medianOf } from './measure.js';
import { printTable } from './print.js';
import { serve } from './serve.js';
import { benchTemplate, TEMPLATE_PAGES } from './template.js';
import { wordPage } from './word-page.js';

const ROUNDS = 7;
/** Times slower than this machine, as the desktops of an office are. */
const SLOWER = 4;
const SCRIPT = fileURLToPath(new URL('../dist/cdn/disclosure-elements.js', import.meta.url));
const WATCH = readFileSync(new URL('watch-page.js', import.meta.url), 'utf8');
const FINDER = fileURLToPath(new URL('../tests/support/browser.mjs', import.meta.url));
/** Long enough for a page to come to rest on a slow machine. */
const LONGEST_WAIT = 30_000;

const PAGES = [
  ['demo page, report JSON', '2022.html'],
  ['Word page of 350 kB, tables taken up', 'word.html'],
] as const;

/** What a page says of itself, in milliseconds from the beginning of its loading. */
interface Times {
  readonly table: number;
  readonly chart: number;
  readonly longest: number;
}

/** Prints how long a reader waits for the tables and the first chart of a page with the built script. */
export async function benchBrowser(): Promise<void> {
  if (!existsSync(SCRIPT)) {
    process.stdout.write('\nPages in Chromium: left out, there is no dist/cdn. Run `npm run build` first.\n');
    return;
  }
  const { address, close } = await serve({ 'word.html': wrappedPage(), ...TEMPLATE_PAGES });
  const browser = await puppeteer.launch({
    executablePath: execFileSync(process.execPath, [FINDER], { encoding: 'utf8' }).trim(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  try {
    const rows: (string | number)[][] = [];
    for (const [name, path] of PAGES) {
      for (const slower of [1, SLOWER]) {
        const rounds: Times[] = [];
        for (let round = 0; round < ROUNDS; round += 1) rounds.push(await visit(browser, address + path, slower));
        const median = (of: keyof Times): number => medianOf(rounds.map((times) => times[of]));
        const longest = median('longest');
        rows.push([`${name}${slower === 1 ? '' : `, processor ${slower}× slower`}`, median('table'), median('chart'), longest === 0 ? 'under 50' : longest]);
      }
    }
    printTable('Pages in Chromium, medians in ms from the beginning of loading', ['', 'tables', 'first chart', 'longest task'], rows);
    await benchTemplate(browser, address);
  } finally {
    await browser.close();
    close();
  }
}

/** A Word page with an element put around each of its tables. */
function wrappedPage(): string {
  const tags = ['disclosure-table', 'request-matrix', 'review-litigation-grid'];
  let table = 0;
  return wordPage({ edition: '2021', bytes: 350_000 })
    .replace(/<table[^]*?<\/table>/g, (html) => {
      const tag = tags[table] ?? 'div';
      table += 1;
      return `<${tag}>${html}</${tag}>`;
    })
    .replace('<head>', '<head><meta charset="utf-8"><script src="cdn/disclosure-elements.js" defer></script>');
}

async function visit(browser: Browser, address: string, slower: number): Promise<Times> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  if (slower > 1) await page.emulateCPUThrottling(slower);
  await page.evaluateOnNewDocument(`{${WATCH}}`);
  await page.goto(address, { waitUntil: 'load' });
  // A chart is drawn once it comes near the window.
  await page.evaluate("document.querySelector('request-matrix, disclosure-report')?.scrollIntoView()");
  await page.waitForFunction('window.benchTimes.chart > 0 && window.benchTimes.table > 0', { timeout: LONGEST_WAIT });
  // Whatever else the page does at first belongs to it as well.
  await page.waitForNetworkIdle({ idleTime: 500, timeout: LONGEST_WAIT });
  const times = (await page.evaluate('window.benchTimes')) as Times;
  await context.close();
  return times;
}
