import puppeteer from 'puppeteer-core';
import type { Desk } from './desk.js';

export const ENGINES = ['chromium', 'firefox'] as const;
export type Engine = (typeof ENGINES)[number];

/** A browser with a window on a desk, whose accessibility tree is up. */
export interface Window {
  readonly version: string;
  /** Shows a page in place of the one before, so many px wide if that is given, and waits until it shows so many figures that scripts put there. */
  readonly open: (address: string, figures: number, width?: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Wide enough for tables to stand as the forms have them. */
const [WIDTH, HEIGHT] = [1300, 900];

const CHROMIUM_ARGS = [
  `--window-size=${WIDTH},${HEIGHT}`,
  '--force-renderer-accessibility',
  // Chromium refuses its sandbox to root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-dev-shm-usage'],
  '--ozone-platform=x11',
];

/** Long enough for a page on a machine that has other things to do. */
const PATIENCE = 30_000;

export async function openWindow(engine: Engine, { programs, env }: Desk): Promise<Window> {
  const browser = await puppeteer.launch({
    browser: engine === 'chromium' ? 'chrome' : 'firefox',
    executablePath: programs[engine],
    headless: false,
    env: { ...env },
    defaultViewport: null,
    ...(engine === 'chromium' ? { args: CHROMIUM_ARGS } : { args: [`--width=${WIDTH}`, `--height=${HEIGHT}`], extraPrefsFirefox: { 'accessibility.force_disabled': -1 } }),
  });
  const [page = await browser.newPage()] = await browser.pages();
  return {
    version: await browser.version(),
    open: async (address, figures, width) => {
      await page.setViewport(width === undefined ? null : { width, height: HEIGHT });
      await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
      // Charts and controls come when they are near; tables come at once.
      await page.waitForFunction((count) => document.querySelectorAll('td.disclosure-figure').length >= count, { timeout: PATIENCE }, figures);
    },
    close: () => browser.close(),
  };
}
