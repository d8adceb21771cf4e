/** What a page with the script of a site template asks for and keeps, while a reader uses everything there is. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { EDITIONS } from '../../src/editions/index.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import { renderReportHtml } from '../../src/tables/index.js';
import { FILES } from '../importer/files.js';
import { PINGTAN_2022 } from '../support/reports.js';
import { launchThrough } from './browser.js';
import { files } from './folder.js';
import { startOnlyServer } from './only-server.js';
import type { OnlyServer } from './only-server.js';
import { POLICY } from './policy.js';

const SITE = 'http://localhost';
/** As a CMS leaves them: no classes, no scopes. */
const PLAIN = renderReportHtml(PINGTAN_2022, EDITIONS, ZH_CN).replace(/ (?:class|scope)="[^"]*"/g, '');
const page = (attributes: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>年度报告</title><link rel="icon" href="data:,"><script src="/js/disclosure-elements.js" ${attributes} defer></script><body><article>${body}</article>`;

const narrow = { width: 360, height: 740 };

const SERVED = {
  [`${SITE}/article.html`]: page('data-enhance="article"', PLAIN),
  [`${SITE}/article-en.html`]: page('data-enhance="article"', PLAIN).replace('lang="zh-CN"', 'lang="en"'),
  [`${SITE}/report.html`]: page('', '<disclosure-report src="/reports/2022.json" preview></disclosure-report>'),
  [`${SITE}/list.html`]: page('', '<disclosure-report src="/reports/2022.json" layout="list"></disclosure-report>'),
  [`${SITE}/reports/2022.json`]: JSON.stringify(PINGTAN_2022),
  [`${SITE}/without.html`]: page('data-enhance="article"', '<p>没有表格的文章。</p>'),
  'http://elsewhere.example/index.html': '<!doctype html>',
  [`${SITE}/import.html`]: page('', ''),
  ...Object.fromEntries(Object.entries(files()).map(([name, bytes]) => [`${SITE}/js/${name}`, bytes])),
};

/** Asked for by Chromium itself, also where it shows no page. */
const OF_CHROMIUM = ['CONNECT accounts.google.com:443'];

const MATRIX = "document.querySelector('request-matrix')";
const button = (text: string): string => `Array.from(${MATRIX}?.shadowRoot?.querySelectorAll('button') ?? []).find((button) => button.textContent.includes(${JSON.stringify(text)}))`;

describe('a page with the script of a site template', () => {
  let server: OnlyServer;
  let browser: Browser;
  let tab: Page;
  let complaints: string[];
  const click = async (text: string): Promise<void> => {
    await tab.waitForFunction(button(text));
    await tab.evaluate(`${button(text)}.click()`);
  };
  const open = (path: string): Promise<unknown> => tab.goto(SITE + path, { waitUntil: 'networkidle0' });
  const askedFor = (): string[] => [...new Set(server.asked)].filter((address) => !OF_CHROMIUM.includes(address)).sort();
  const scripts = (...names: string[]): string[] => names.map((name) => `${SITE}/js/disclosure-elements${name}.js`);

  /** Nothing is kept, and neither the policy nor a script complained. */
  const asItWas = async (): Promise<void> => {
    assert.deepEqual(await kept(tab), { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
    assert.deepEqual(await browser.cookies(), []);
    assert.deepEqual(complaints, []);
  };

  before(async () => {
    server = await startOnlyServer(SERVED, { 'content-security-policy': POLICY });
    browser = await launchThrough(server.proxy);
  });
  after(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    tab = await browser.newPage();
    complaints = [];
    tab.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    tab.on('pageerror', (error) => complaints.push(String(error)));
    server.asked.length = 0;
  });
  afterEach(async () => {
    await tab.close();
  });

  it('asks for the script alone where there is no table', async () => {
    await open('/without.html');
    assert.deepEqual(askedFor(), [`${SITE}/without.html`, ...scripts('')].sort());
  });

  it('asks for files beside the script alone, and keeps nothing, whatever a reader does', async () => {
    await open('/article.html');
    await tab.waitForFunction(`${MATRIX}?.querySelector('table.disclosure-own')`);
    await tab.evaluate(`${MATRIX}.scrollIntoView()`);
    for (const text of ['查看方式', '名词解释', '下载与复制', 'CSV（与表同）', 'CSV（每行', 'XLSX', '报告数据（JSON）', '图（SVG）', '图（PNG）', '复制表格', '查看原表', '收起原表']) await click(text);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(askedFor(), [`${SITE}/article.html`, ...scripts('', '.explore', '.export', '.reader', '.terms')].sort());
    await asItWas();
  });

  it('asks for what lays tables out as lists as well where the page is narrow', async () => {
    await tab.setViewport(narrow);
    await open('/article.html');
    await tab.waitForFunction(`${MATRIX}?.querySelector('table.disclosure-own')`);
    for (const text of ['查看方式', '名词解释']) await click(text);
    await tab.waitForNetworkIdle();
    assert.deepEqual(askedFor(), [`${SITE}/article.html`, ...scripts('', '.explore', '.list', '.reader', '.terms')].sort());
    await asItWas();
  });

  it('asks for English words as well where the page is in English', async () => {
    await open('/article-en.html');
    await tab.waitForFunction(`${MATRIX}?.querySelector('table.disclosure-own')`);
    await click('Terms');
    await tab.waitForNetworkIdle();
    assert.deepEqual(askedFor(), [`${SITE}/article-en.html`, ...scripts('', '.en', '.explore', '.reader', '.terms')].sort());
    await asItWas();
  });

  it('asks for the address in `src`, and for the preview where the page is one', async () => {
    await open('/report.html');
    await tab.waitForFunction(`${MATRIX}?.querySelector('table')`);
    assert.deepEqual(askedFor(), [`${SITE}/report.html`, `${SITE}/reports/2022.json`, ...scripts('', '.explore', '.preview')].sort());
    await asItWas();
  });

  it('asks for what lays tables out as lists at any width where the page wants lists', async () => {
    await open('/list.html');
    await tab.waitForFunction(`${MATRIX}?.querySelector('table')`);
    assert.deepEqual(askedFor(), [`${SITE}/list.html`, `${SITE}/reports/2022.json`, ...scripts('', '.explore', '.list')].sort());
    await asItWas();
  });

  for (const format of ['docx', 'pdf'] as const) {
    it(`reading a .${format} asks for files beside the script alone, workers included`, async () => {
      await open('/import.html');
      const bytes = Buffer.from(FILES[format]).toString('base64');
      const figures = await tab.evaluate(
        `disclosureElements.importReport(Uint8Array.from(atob('${bytes}'), (character) => character.charCodeAt(0))).then(({ places }) => places.length)`,
      );
      assert.equal(figures, 15);
      const needed = format === 'pdf' ? ['.import', '.import-pdf-worker'] : ['.import', '.import-worker'];
      assert.deepEqual(askedFor(), [`${SITE}/import.html`, ...scripts('', ...needed)].sort());
      assert.deepEqual(await kept(tab), { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
      assert.deepEqual(complaints, []);
    });
  }

  it('another host would be noticed', async () => {
    await tab.goto('http://elsewhere.example/index.html');
    assert.ok(askedFor().includes('http://elsewhere.example/index.html'));
  });
});

function kept(tab: Page): Promise<unknown> {
  return tab.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}
