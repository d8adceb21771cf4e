import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import type { Way } from './cases.js';
import type { Program } from './programs.js';
import type { Site } from './serve.js';

/** What the page of a program makes; see programs.ts. */
interface Survival {
  readonly set: (html: string) => unknown;
  readonly get: () => string;
  readonly focus: () => void;
  readonly cleaned: (html: string) => string;
}
declare const survival: Promise<Survival>;

const require = createRequire(import.meta.url);

/** What is left of some content once it has gone through a program: what an editor hands over to be stored. */
export async function roundTrip(program: Program, way: Way, html: string, browser: Browser, site: Site): Promise<string> {
  if (program.kind === 'in Node') return (require(program.of) as (html: string) => string)(html);
  const path = `/${program.id}.html`;
  site.pages.set(path, { body: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${program.id}</title></head><body>${program.page ?? ''}</body></html>` });
  if (program.kind === 'editor' && way === 'paste') await copy(html, browser, site);
  const page = await browser.newPage();
  try {
    await page.goto(site.address + path, { waitUntil: 'load' });
    await page.evaluate(async () => {
      await survival;
    });
    if (program.kind === 'in page') return await page.evaluate(async (text) => (await survival).cleaned(text), html);
    if (way === 'set') await page.evaluate(async (text) => void (await survival).set(text), html);
    else await paste(page);
    return await settled(page);
  } finally {
    await page.close();
  }
}

/** Puts markup into the clipboard of the browser, byte for byte, as Word or another page would. */
async function copy(html: string, browser: Browser, site: Site): Promise<void> {
  site.pages.set('/copy.html', { body: '<!DOCTYPE html><meta charset="utf-8"><title>copy</title><p>复制</p>' });
  const page = await browser.newPage();
  try {
    await page.goto(`${site.address}/copy.html`);
    await page.evaluate((text) => {
      document.addEventListener('copy', (event) => {
        event.clipboardData?.setData('text/html', text);
        event.preventDefault();
      });
      getSelection()?.selectAllChildren(document.body);
    }, html);
    await key(page, 'KeyC', 'Copy');
  } finally {
    await page.close();
  }
}

async function paste(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async () => {
    (await survival).focus();
  });
  await pause(300);
  await key(page, 'KeyV', 'Paste');
}

/** The key as a person presses it, with the command that the browser's own window would send. */
async function key(page: Page, code: 'KeyC' | 'KeyV', command: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.down(code, { commands: [command] });
  await page.keyboard.up(code);
  await page.keyboard.up('Control');
}

/** What an editor has, once it no longer changes. @throws {Error} if it keeps changing, or stays empty */
async function settled(page: Page): Promise<string> {
  let last: string | undefined;
  for (let same = 0, tries = 0; tries < 60; tries += 1) {
    await pause(250);
    const now = await page.evaluate(async () => (await survival).get());
    same = now === last ? same + 1 : 0;
    if (same >= 4) return now;
    last = now;
  }
  throw new Error(`it keeps changing; last: ${(last ?? '').slice(0, 200)}`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
