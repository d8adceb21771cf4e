import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { build, preview } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FINDER = fileURLToPath(new URL('../support/browser.mjs', import.meta.url));
/** In px, high enough for all of the longest scene: charts are drawn once they come near the window. */
const heightAt = (width: number): number => (width < 1000 ? 12_000 : 5000);

/** Shows a page of the demo in a window of a size in px: the only window of its browser, which shows one page at a time. */
export type Open = (address: string, width: number, height?: number) => Promise<Page>;

/** The demo as it is published, and a browser to look at it. */
export interface Site {
  readonly open: Open;
  /** Another browser, started with settings of its own, that is closed with the site. */
  readonly openWith: (settings: readonly string[]) => Promise<Open>;
  readonly close: () => Promise<void>;
}

/** Builds the demo into a folder of its own and serves it from there. */
export async function openSite(): Promise<Site> {
  const configFile = join(ROOT, 'vite.config.ts');
  const outDir = mkdtempSync(join(tmpdir(), 'disclosure-demo-'));
  await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({ configFile, logLevel: 'error', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls?.local[0];
  const browsers: Browser[] = [];
  const openWith = async (settings: readonly string[]): Promise<Open> => {
    const browser = await launch(settings);
    browsers.push(browser);
    const page = await browser.newPage();
    // What names functions in TypeScript that is run as it stands; functions handed to the page call it.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    return async (path, width, height = heightAt(width)) => {
      // A page that differs only in where its address leads would not be loaded again.
      await page.goto('about:blank');
      await page.setViewport({ width, height });
      await page.goto(new URL(path, address).href, { waitUntil: 'load' });
      return page;
    };
  };
  return {
    open: await openWith([]),
    openWith,
    close: async () => {
      for (const browser of browsers) await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}

function launch(settings: readonly string[]): Promise<Browser> {
  return puppeteer.launch({
    executablePath: execFileSync(process.execPath, [FINDER], { encoding: 'utf8' }).trim(),
    args: [
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
      '--force-color-profile=srgb',
      // Nobody is looking: a frame need not wait for a screen.
      ...['--disable-frame-rate-limit', '--disable-gpu-vsync'],
      ...settings,
    ],
  });
}
