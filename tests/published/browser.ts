import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';

const FINDER = fileURLToPath(new URL('../support/browser.mjs', import.meta.url));

/** A browser that asks one server for everything, whatever host an address names: page, workers and all. */
export function launchThrough(proxy: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: execFileSync(process.execPath, [FINDER], { encoding: 'utf8' }).trim(),
    args: [
      `--proxy-server=${proxy}`,
      '--proxy-bypass-list=<-loopback>',
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    ],
  });
}
