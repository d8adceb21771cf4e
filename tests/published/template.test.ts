/** The line of a site template with the published files, on servers as agencies have them. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { wordPage } from '../../bench/word-page.js';
import { inGbk, serveTemplate } from './template-site.js';
import type { Answer, Server } from './template-site.js';

const FINDER = fileURLToPath(new URL('../support/browser.mjs', import.meta.url));
const REPORT = wordPage({ edition: '2021' }).replace(/^[^]*<body>|<\/body>[^]*$/g, '');
/** A policy counts style attributes of Word's as well. */
const BARE = REPORT.replace(/ style="[^"]*"/g, '');

const line = (address = '/', more = ''): string => `<script src="${address}js/disclosure-elements.js" ${more} data-enhance=".TRS_Editor" defer></script>`;
const html = (body: string, { script = line(), charset = 'utf-8', doctype = '<!DOCTYPE html>' } = {}): string =>
  `${doctype}<html lang="zh-CN"><head><meta charset="${charset}"><link rel="icon" href="data:,">${script}</head><body>${body}</body></html>`;
const page = (body: string | Uint8Array, headers: Answer['headers'] = {}): Answer => ({ body, headers: { 'content-type': 'text/html', ...headers } });
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; require-trusted-types-for 'script'";

/** What a page came to. */
interface Outcome {
  /** Parts that are upgraded, and figures they print. */
  readonly parts: number;
  readonly figures: number;
  /** Tables of the page's own that are seen. */
  readonly plain: number;
  readonly text: string;
}

describe('the line of a site template', () => {
  let browser: Browser;
  const servers: Server[] = [];
  const serve = async (...given: Parameters<typeof serveTemplate>): Promise<string> => {
    const server = await serveTemplate(...given);
    servers.push(server);
    return server.address;
  };

  before(async () => {
    browser = await puppeteer.launch({
      executablePath: execFileSync(process.execPath, [FINDER], { encoding: 'utf8' }).trim(),
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    });
  });
  after(async () => {
    await browser.close();
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) server.close();
    for (const open of await browser.pages()) await open.close();
  });

  const open = async (address: string): Promise<{ readonly page: Page; readonly said: readonly string[] }> => {
    const tab = await browser.newPage();
    const said: string[] = [];
    tab.on('console', (message) => {
      if (message.text().startsWith('disclosure-elements')) said.push(message.text());
    });
    await tab.evaluateOnNewDocument("window.violations = []; document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => window.violations.push(effectiveDirective))");
    await tab.goto(address, { waitUntil: 'networkidle0' });
    return { page: tab, said };
  };
  const outcome = (tab: Pick<Page, 'evaluate'>): Promise<Outcome> => tab.evaluate(`({
    parts: Array.from(document.querySelectorAll('disclosure-table, request-matrix, review-litigation-grid')).filter((element) => element.querySelector('.disclosure-own')).length,
    figures: document.querySelectorAll('.disclosure-figure').length,
    plain: Array.from(document.querySelectorAll('table:not(.disclosure-own)')).filter((table) => table.getBoundingClientRect().height > 0).length,
    text: Array.from(document.querySelectorAll('request-matrix'), (element) => element.textContent + element.shadowRoot.textContent).join('').replace(/\\s+/g, ''),
  })`) as Promise<Outcome>;
  const upgraded = ({ parts, plain, text }: Outcome): void => {
    assert.deepEqual([parts, plain], [3, 0]);
    assert.match(text, /自然人/);
    assert.match(text, /查看原表/);
  };
  const untouched = ({ parts, plain }: Outcome): void => {
    assert.deepEqual([parts, plain], [0, 3]);
  };

  it('in a page in GBK, where the server says nothing of charsets', async () => {
    const address = await serve({ 'gbk.html': page(inGbk(html(REPORT, { charset: 'gbk' }))) });
    const { page: tab, said } = await open(`${address}gbk.html`);
    assert.equal(await tab.evaluate('document.characterSet'), 'GBK');
    upgraded(await outcome(tab));
    assert.deepEqual(said, []);
  });

  it('in quirks mode, in a frame, and in a frame of another origin', async () => {
    const inner = await serve({ 'quirks.html': page(html(REPORT, { doctype: '' })) });
    const outer = await serve({ 'frames.html': page(html(`<iframe src="${inner}quirks.html" width="900" height="600"></iframe>`, { script: '' })) });
    const { page: tab } = await open(`${outer}frames.html`);
    const [, frame] = tab.frames();
    assert.ok(frame);
    assert.equal(await frame.evaluate('document.compatMode'), 'BackCompat');
    upgraded(await outcome(frame));
  });

  it('from another host that allows it; without leave or without crossorigin, plain tables and one message', async () => {
    const allowing = await serve({}, () => ({ 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }));
    const refusing = await serve({});
    const address = await serve({ 'allowed.html': page(html(REPORT, { script: line(allowing, 'crossorigin') })), 'unsaid.html': page(html(REPORT, { script: line(allowing) })), 'refused.html': page(html(REPORT, { script: line(refusing) })) });
    const allowed = await open(`${address}allowed.html`);
    upgraded(await outcome(allowed.page));
    assert.deepEqual(allowed.said, []);
    for (const name of ['unsaid.html', 'refused.html']) {
      const refused = await open(address + name);
      untouched(await outcome(refused.page));
      assert.equal(refused.said.length, 1);
      assert.match(refused.said[0] ?? '', /原表不变/);
    }
  });

  for (const type of ['text/plain', 'application/octet-stream']) {
    it(`served as ${type}, the plain tables stay, with a message if the script runs at all`, async () => {
      const plain = await serve({ 'page.html': page(html(REPORT)) }, () => ({ 'content-type': type }));
      const { page: tab, said } = await open(`${plain}page.html`);
      untouched(await outcome(tab));
      assert.equal(said.length, 1);
      assert.match(said[0] ?? '', /原表不变/);
      const strict = await serve({ 'page.html': page(html(REPORT)) }, () => ({ 'content-type': type, 'x-content-type-options': 'nosniff' }));
      const { page: other, said: nothing } = await open(`${strict}page.html`);
      untouched(await outcome(other));
      assert.deepEqual(nothing, []);
    });
  }

  it('under the strict policy, without a violation; where no policy may be made, plain tables and one message', async () => {
    const address = await serve({
      'strict.html': page(html(BARE), { 'content-security-policy': `${STRICT}; trusted-types lit-html disclosure-elements` }),
      'none.html': page(html(BARE), { 'content-security-policy': `${STRICT}; trusted-types 'none'` }),
    });
    const strict = await open(`${address}strict.html`);
    upgraded(await outcome(strict.page));
    assert.deepEqual(await strict.page.evaluate('window.violations'), []);
    const none = await open(`${address}none.html`);
    untouched(await outcome(none.page));
    assert.equal(none.said.length, 1);
  });

  it('of files of two versions, plain tables and one message', async () => {
    const address = await serve({ 'page.html': page(html(REPORT)), 'js/disclosure-elements.reader.js': { body: 'export const VERSION = "0.0.9";', headers: { 'content-type': 'text/javascript' } } });
    const { page: tab, said } = await open(`${address}page.html`);
    untouched(await outcome(tab));
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /版本不一/);
  });

  it('prints the tables and none of the controls', async () => {
    const address = await serve({ 'page.html': page(html(REPORT)) });
    const { page: tab } = await open(`${address}page.html`);
    const { figures } = await outcome(tab);
    await tab.emulateMediaType('print');
    assert.equal(await tab.evaluate("Array.from(document.querySelectorAll('.disclosure-figure')).filter((cell) => cell.getBoundingClientRect().height > 0).length"), figures);
    assert.equal(await tab.evaluate("Array.from(document.querySelectorAll('request-matrix')).flatMap((element) => Array.from(element.shadowRoot.querySelectorAll('button'))).filter((button) => button.getBoundingClientRect().height > 0).length"), 0);
  });

  for (const [width, height] of [[1280, 800], [390, 844], [320, 640]] as const) {
    it(`at ${String(width)} px nothing moves once the tables are shown`, async () => {
      const address = await serve({ 'page.html': page(html(REPORT)) });
      const tab = await browser.newPage();
      await tab.setViewport({ width, height });
      await tab.evaluateOnNewDocument(`
        window.moved = [];
        window.stands = Infinity;
        new MutationObserver(() => { if (document.querySelectorAll('.disclosure-own > tbody').length >= 6 && window.stands === Infinity) requestAnimationFrame(() => requestAnimationFrame((now) => { window.stands = now; })); }).observe(document, { childList: true, subtree: true });
        new PerformanceObserver((list) => { for (const { startTime, value } of list.getEntries()) window.moved.push([startTime, value]); }).observe({ type: 'layout-shift', buffered: true });
      `);
      await tab.goto(`${address}page.html`, { waitUntil: 'networkidle0' });
      await tab.waitForFunction("document.querySelector('disclosure-table').shadowRoot.querySelector('.tools button')");
      await new Promise((resolve) => setTimeout(resolve, 500));
      const moved = (await tab.evaluate('window.moved.filter(([at]) => at > window.stands).reduce((sum, [, value]) => sum + value, 0)')) as number;
      assert.equal(await tab.evaluate('window.stands < Infinity'), true);
      assert.ok(moved < 0.001, String(moved));
    });
  }
});
