import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { twoOrigins } from './site.js';

type Sites = Awaited<ReturnType<typeof twoOrigins>>;
let sites: Sites;
let page: Page;
/** What the console and the policies of all frames said. */
let said: string[] = [];

before(async () => {
  sites = await twoOrigins();
});
after(async () => {
  await sites.browser.close();
  sites.here.close();
  sites.there.close();
});

/** Opens a page of the site here, with markup in its body. */
async function open(body: string, hash = '', script = '/js/embed-parent.js'): Promise<Page> {
  await page?.close();
  sites.pages['/page.html'] = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><script src="/watch.js"></script><script src="${script}" defer></script></head><body>${body}</body></html>`;
  sites.pages['/watch.js'] = 'window.heights = []; addEventListener("message", (event) => heights.push([event.origin, event.data]));';
  said = [];
  page = await sites.browser.newPage();
  await page.setViewport({ width: 900, height: 700 });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(`${sites.here.address}/page.html${hash}`, { waitUntil: 'load' });
  return page;
}

const frameAt = (query: string, address = ''): string => `<iframe src="${address}/js/embed.html?${query}" title="年度报告" width="800"></iframe>`;
const inside = async (): Promise<Frame> => (await page.waitForFrame((frame) => frame.url().includes('/embed.html')));
const heightOf = (): Promise<number> => page.$eval('iframe', (frame) => frame.getBoundingClientRect().height);
const messages = (): Promise<[string, { type: string; height?: number }][]> => page.evaluate(() => (window as unknown as { heights: [string, { type: string }][] }).heights);
/** Waits until nothing has been reported for a while. */
async function settled(): Promise<number> {
  for (let turn = 0, last = -1; turn < 60; turn += 1) {
    const { length } = await messages();
    if (length > 0 && length === last) return length;
    last = length;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`never at rest: ${JSON.stringify((await messages()).slice(-5))}`);
}
const contentHeight = async (): Promise<number> => (await inside()).$eval('main', (main) => Math.ceil(main.getBoundingClientRect().height));
const textInside = async (): Promise<string> => (await inside()).$eval('main', (main) => main.textContent ?? '');

describe('a report in a frame', () => {
  it('of the same site gets the height it has, once and for all, under a strict policy', async () => {
    await open(frameAt('src=reports/2022.json'));
    await (await inside()).waitForSelector('request-matrix table');
    const count = await settled();
    assert.ok(count < 15, `${count} messages`);
    const height = await heightOf();
    assert.ok(height > 2000, String(height));
    // The frame has a border of its own.
    assert.ok(Math.abs((await contentHeight()) - (height - 4)) <= 4, `${height} for ${await contentHeight()}`);
    assert.ok((await messages()).every(([origin, data]) => origin === sites.here.address && data.type === 'disclosure-height'));
    assert.equal(await (await inside()).title(), '示例县2022年政府信息公开工作年度报告');
    assert.deepEqual(said, []);
  });

  it('has no scroll bar of its own, however the page counts borders', async () => {
    sites.pages['/boxes.css'] = 'iframe { box-sizing: border-box; border: 7px solid; padding: 3px; }';
    await open(`<link rel="stylesheet" href="/boxes.css">${frameAt('src=reports/2022.json')}`);
    await (await inside()).waitForSelector('request-matrix table');
    await settled();
    assert.equal(await (await inside()).evaluate(() => document.documentElement.scrollHeight - window.innerHeight), 0);
    assert.equal(await heightOf(), (await contentHeight()) + 20);
  });

  it('has one heading above all others, computed of what is known where the report prints no title', async () => {
    const NAMES: readonly (readonly [query: string, name: string])[] = [
      ['src=reports/2022.json', '示例县2022年政府信息公开工作年度报告'],
      ['src=reports/untitled.json&theme=dark', '平潭综合实验区2022年政府信息公开工作年度报告'],
      ['src=reports/unknown.json', '政府信息公开工作年度报告'],
      ['src=reports/unknown.json&lang=en', 'Annual report on the disclosure of government information'],
    ];
    for (const [query, name] of NAMES) {
      await open(frameAt(query));
      await (await inside()).waitForSelector('request-matrix table');
      await settled();
      assert.equal(await (await inside()).title(), name);
      assert.deepEqual(await (await inside()).$$eval('h1', (headings) => headings.map(({ textContent }) => textContent)), [name]);
      // It is seen where the title is, in line with the headings below it.
      const [first, next] = await (await inside()).$$eval('h1, h2', (headings) => headings.map((heading) => heading.getBoundingClientRect().left));
      assert.equal(first, next);
      assert.ok(await (await inside()).$eval('h1', (heading) => heading.getBoundingClientRect().height > 20));
    }
  });

  it('follows what changes it, up and down, and comes to rest', async () => {
    await open(frameAt('src=reports/2022.json&part=requests'));
    await (await inside()).waitForSelector('request-matrix table');
    const before = await settled().then(heightOf);
    await (await inside()).$eval('request-matrix', (element) => element.setAttribute('show', 'table'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const lower = await settled().then(heightOf);
    await page.$eval('iframe', (frame) => frame.setAttribute('width', '330'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const narrow = await settled();
    const height = await heightOf();
    assert.ok(lower < before && height !== lower, [before, lower, height].join());
    assert.ok(narrow < 30, `${narrow} messages`);
    assert.ok(height >= (await contentHeight()));
  });

  it('of another site tells its height only to the site its address names', async () => {
    const parent = encodeURIComponent(sites.here.address);
    await open(frameAt(`src=reports/2022.json&parent=${parent}`, sites.there.address));
    await (await inside()).waitForSelector('request-matrix table');
    await settled();
    assert.ok((await heightOf()) > 2000);
    assert.ok((await messages()).every(([origin]) => origin === sites.there.address));
    assert.deepEqual(said, []);

    await open(frameAt('src=reports/2022.json', sites.there.address));
    await (await inside()).waitForSelector('request-matrix table');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.deepEqual(await messages(), []);
    assert.ok((await heightOf()) < 400);
  });

  it('names whom it tells, for browsers that do not say who is around', async () => {
    sites.pages['/overhear.js'] = 'window.targets = []; window.postMessage = (data, target) => targets.push(target);';
    await open(`<script src="/overhear.js"></script>${frameAt('src=reports/2022.json')}`);
    await (await inside()).waitForSelector('request-matrix table');
    await page.waitForFunction(() => (window as unknown as { targets: string[] }).targets.length > 0);
    const targets = await page.evaluate(() => (window as unknown as { targets: string[] }).targets);
    assert.deepEqual([...new Set(targets)], [sites.here.address]);
  });

  it('is not moved by messages of others', async () => {
    sites.pages['/forger.html'] = '<!DOCTYPE html><script src="/forger.js"></script>';
    sites.pages['/forger.js'] = 'for (let turn = 0; turn < 3; turn += 1) parent.postMessage({ type: "disclosure-height", height: 5000 }, "*");';
    await open(`${frameAt('src=reports/2022.json')}<iframe class="forger" src="${sites.there.address}/forger.html"></iframe><iframe class="forger" src="${sites.here.address}/forger.html"></iframe>`);
    await (await inside()).waitForSelector('request-matrix table');
    await settled();
    const height = await heightOf();
    assert.ok((await messages()).some(([origin, { height: forged }]) => origin === sites.there.address && forged === 5000));
    assert.notEqual(height, 5000);
    assert.deepEqual(await page.$$eval('.forger', (frames) => frames.map((frame) => (frame as HTMLElement).style.height)), ['', '']);
    await page.evaluate(() => window.postMessage({ type: 'disclosure-height', height: 5000 }, '*'));
    // A frame that has gone to another site is no longer what its `src` says.
    await (await inside()).evaluate((address) => location.replace(address), `${sites.there.address}/forger.html`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await heightOf(), height);
  });

  for (const [what, data] of [['a height that is none', { type: 'disclosure-height', height: '5000px' }], ['a height beyond reason', { type: 'disclosure-height', height: 1e9 }], ['something else', 'disclosure-height']] as const) {
    it(`is not moved by ${what} from the frame itself`, async () => {
      await open(frameAt('src=reports/2022.json'));
      await (await inside()).waitForSelector('request-matrix table');
      await settled();
      const height = await heightOf();
      await (await inside()).evaluate((forged) => parent.postMessage(forged, '*'), data);
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(await heightOf(), height);
    });
  }

  it('a parent script that comes late asks, and has the height', async () => {
    await open(frameAt('src=reports/2022.json&part=reviewLitigation'), '', '/slow/js/embed-parent.js');
    const reported = (await messages()).map(([, { height }]) => height ?? 0);
    // All of it was said before the script was there, but for the answer to its ask.
    assert.ok(reported.length > 1);
    await settled();
    assert.equal(await page.$eval('iframe', (frame) => frame.style.height), `${(await messages()).map(([, { height }]) => height).pop()}px`);
    assert.deepEqual(said, []);
  });

  it('hands on where the address leads', async () => {
    await open(frameAt('src=reports/2022.json'), '#disclosure=requests&cell=outcomes.granted.total');
    const leadsTo = (): Promise<string | undefined> => page.$eval('iframe', (frame) => frame.contentWindow?.location.hash);
    await page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.querySelector('request-matrix table'));
    assert.equal(await leadsTo(), '#disclosure=requests&cell=outcomes.granted.total');
    await page.evaluate(() => { location.hash = '#disclosure=reviewLitigation'; });
    await page.waitForFunction(() => document.querySelector('iframe')?.contentWindow?.location.hash === '#disclosure=reviewLitigation');
    // The report was not loaded again.
    assert.equal(await page.$eval('iframe', (frame) => frame.contentDocument?.querySelectorAll('table').length), 6);
    await page.evaluate(() => { location.hash = '#top'; });
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(await leadsTo(), '#disclosure=reviewLitigation');
    assert.deepEqual(said, []);
  });
});

describe('the folders a site sets', () => {
  const PAGE = readFileSync(new URL('../../src/embed/embed.html', import.meta.url), 'utf8');
  const META = '<meta name="disclosure-src" content="reports/">';
  const REPORT = JSON.stringify({ version: 1, year: 2022, title: '另一文件夹中的报告' });
  const titleOf = async (query: string): Promise<string> => {
    await open(frameAt(query));
    await (await inside()).waitForFunction(() => document.querySelector('[role=alert]') !== null || document.title.startsWith('另一'));
    return (await inside()).title();
  };
  after(() => {
    sites.pages['/js/embed.html'] = PAGE;
  });

  it('are those whose reports are shown, and no other', async () => {
    Object.assign(sites.pages, { '/js/embed.html': PAGE.replace(META, META.replace('reports/', '/zwgk/')), '/zwgk/2022.json': REPORT, '/uploads/2022.json': REPORT });
    assert.ok(sites.pages['/js/embed.html'] !== PAGE);
    assert.equal(await titleOf('src=/zwgk/2022.json'), '另一文件夹中的报告');
    assert.equal(await titleOf('src=/uploads/2022.json'), '政府信息公开工作年度报告');
    assert.match(await textInside(), /不在本网站指定的文件夹中（\/zwgk\/）/);
    assert.equal(await titleOf('src=reports/2022.json'), '政府信息公开工作年度报告');
  });

  it('are the one beside the page where it names none', async () => {
    Object.assign(sites.pages, { '/js/embed.html': PAGE.replace(META, ''), '/uploads/2022.json': REPORT });
    assert.equal(await titleOf('src=/uploads/2022.json'), '政府信息公开工作年度报告');
    assert.match(await textInside(), /不在本网站指定的文件夹中（\/js\/reports\/）/);
  });
});

describe('an address that asks for what there is not', () => {
  const CASES: readonly (readonly [query: string, says: RegExp])[] = [
    ['', /地址中缺少 src 参数/],
    ['src=javascript:alert(1)', /src 所指的数据须与本页在同一网站/],
    ['src=data:application/json,{}', /src 所指的数据须与本页在同一网站/],
    ['src=https://other.example/2022.json', /src 所指的数据须与本页在同一网站/],
    ['src=/uploads/2022.json', /src 所指的数据不在本网站指定的文件夹中（\/js\/reports\/）/],
    ['src=reports/..%252f..%252fuploads/2022.json&lang=en', /what src names is in none of the folders this site has set \(\/js\/reports\/\)/],
    ['src=reports/2022.json&part=%3Cimg%20src=x%3E', /part 参数的值不能使用，可用的值为 disclosure、requests、reviewLitigation/],
    ['src=reports/2022.json&parent=*', /parent 参数的值不能使用/],
    ['lang=en', /the address lacks the parameter src/],
  ];
  for (const [query, says] of CASES) {
    it(`says so: ${query}`, async () => {
      await open(frameAt(query));
      await (await inside()).waitForSelector('main > [role=alert]');
      assert.match(await textInside(), says);
      assert.equal(await (await inside()).$('disclosure-report, request-matrix, img'), null);
      assert.deepEqual(said, []);
    });
  }

  it('a frame that may not read the data of its own site says so, and what to change', async () => {
    const SAYS: readonly (readonly [query: string, says: RegExp])[] = [
      ['src=reports/2022.json', /^未能显示报告：没有读到 http:[^ ]+\/js\/reports\/2022\.json。.*sandbox 属性.*加上 allow-same-origin/],
      ['src=reports/2022.json&part=requests&lang=en', /^The report cannot be shown: http:[^ ]+\/js\/reports\/2022\.json was not read\. .*add allow-same-origin to the sandbox attribute/],
    ];
    for (const [query, says] of SAYS) {
      await open(frameAt(query).replace('<iframe', '<iframe sandbox="allow-scripts"'));
      await (await inside()).waitForSelector('main > [role=alert]');
      assert.match(await textInside(), says);
    }
    await open(frameAt('src=reports/2022.json').replace('<iframe', '<iframe sandbox="allow-scripts allow-same-origin"'));
    await (await inside()).waitForSelector('request-matrix table');
  });

  it('a frame that may run no script says what it has to allow', async () => {
    await open(frameAt('src=reports/2022.json').replace('<iframe', '<iframe sandbox'));
    assert.match(await textInside(), /sandbox 属性的，属性中须有 allow-scripts 和 allow-same-origin/);
    assert.match(await textInside(), /has to say allow-scripts and allow-same-origin/);
  });

  it('a report that is not there is said by the element; one that a redirect leads away to is never fetched', async () => {
    await open(frameAt('src=reports/1999.json'));
    await (await inside()).waitForFunction(() => document.querySelector('disclosure-report')?.shadowRoot?.querySelector('[part=message]'));
    sites.pages['leads to'] = `${sites.there.address}/reports/2022.json`;
    await open(frameAt('src=reports/leads-away.json'));
    await (await inside()).waitForFunction(() => document.querySelector('disclosure-report')?.shadowRoot?.querySelector('[part=message]'));
    assert.equal(await (await inside()).$('table'), null);
    assert.ok(said.some((line) => line.includes('Content Security Policy')), said.join('\n'));
  });
});
