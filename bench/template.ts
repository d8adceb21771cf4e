import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { medianOf } from './measure.js';
import { printTable } from './print.js';
import { wordPage } from './word-page.js';

const ROUNDS = 5;
/** Reports on the long page, three tables each. */
const REPORTS = 33;
const WATCH = readFileSync(new URL('watch-template.js', import.meta.url), 'utf8');
const LINE = '<meta charset="utf-8"><script src="cdn/disclosure-elements.js" data-enhance defer></script>';
/** Long enough for a page to come to rest on a slow machine. */
const LONGEST_WAIT = 60_000;

/** Pages with the line of a site template, and the same without, by file name. */
export const TEMPLATE_PAGES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ word: wordPage({ edition: '2021', bytes: 350_000 }), many: manyReports() }).flatMap(([name, html]) => [
    [`template-${name}.html`, html.replace('<head>', `<head>${LINE}`)],
    [`plain-${name}.html`, html.replace('<head>', '<head><meta charset="utf-8">')],
  ]),
);

const ROWS = [
  ['Word page of 350 kB', 'word', 3],
  ['page with 99 statutory tables', 'many', 3 * REPORTS],
] as const;

/** What a page says of itself: milliseconds, but for what moved, which is as Chromium counts it. */
interface Times {
  readonly first: number;
  readonly all: number;
  /** The longest task; 0 where none took 50 ms. */
  readonly longest: number;
  /** Layout shift by the tables that take the place of the page's own, and after the last of them. */
  readonly replaced: number;
  readonly moved: number;
}

/** Prints how long tasks are and how much moves where the script of a site template upgrades a page. */
export async function benchTemplate(browser: Browser, address: string): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const [name, file, parts] of ROWS) {
    for (const [kind, count] of [['plain', 0], ['template', parts]] as const) {
      const rounds: Times[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await visit(browser, `${address}${kind}-${file}.html`, count));
      const median = (of: keyof Times): number => medianOf(rounds.map((times) => times[of]));
      const longest = median('longest');
      rows.push([`${name}${kind === 'plain' ? ', without the script' : ''}`, count === 0 ? '' : median('first'), count === 0 ? '' : median('all'), longest === 0 ? 'under 50' : longest, median('replaced'), median('moved')]);
    }
  }
  printTable('The line of a site template, medians in ms', ['', 'first part', 'all parts', 'longest task', 'shift by replacing', 'shift after'], rows);
}

function manyReports(): string {
  const one = wordPage({ edition: '2021' });
  const body = /<body>([^]*)<\/body>/.exec(one)?.[1] ?? '';
  const years = Array.from({ length: REPORTS }, (_, index) => body.replace('2022年', `${String(1990 + index)}年`));
  return one.replace(body, () => years.join(''));
}

async function visit(browser: Browser, address: string, parts: number): Promise<Times> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.evaluateOnNewDocument(`{${WATCH}}`);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(`window.templateTimes.parts >= ${String(parts)}`, { timeout: LONGEST_WAIT });
  await page.waitForNetworkIdle({ idleTime: 500, timeout: LONGEST_WAIT });
  const times = (await page.evaluate('window.templateTimes')) as Times;
  await context.close();
  return times;
}
