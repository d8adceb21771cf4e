import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';

const FINDER = fileURLToPath(new URL('../support/browser.mjs', import.meta.url));

/** A Chromium without a window. Functions handed to its pages run as they stand in TypeScript. */
export function launch(): Promise<Browser> {
  return puppeteer.launch({
    // Wide enough for every table in the form's own layout.
    defaultViewport: { width: 1280, height: 900 },
    executablePath: execFileSync(process.execPath, [FINDER], { encoding: 'utf8' }).trim(),
    args: [
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    ],
  });
}
