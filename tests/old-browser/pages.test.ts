/** The files for script tags in a real Chromium 80, the oldest engine they are made for (DESIGN.md, decision 6). */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { importReport } from '../../src/importer/node/import-report.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import { renderReportHtml } from '../../src/tables/index.js';
import { FILES } from '../importer/files.js';
import { PINGTAN_2022 } from '../support/reports.js';
import { findChromium80 } from './chromium-80.js';
import { launch } from './devtools.js';
import type { Browser, Page } from './devtools.js';
import { serve } from './serve.js';
import type { Site } from './serve.js';

const page = (body: string, attributes = 'lang="zh-CN"'): string =>
  `<!doctype html><html ${attributes}><meta charset="utf-8"><link rel="icon" href="data:,"><script src="/cdn/disclosure-elements.js"></script><body>${body}`;

/** As a CMS leaves them: no classes, no scopes. */
const PLAIN = renderReportHtml(PINGTAN_2022, EDITIONS, ZH_CN).replace(/ (?:class|scope)="[^"]*"/g, '');

const SITE = {
  '/english.html': page('<disclosure-report src="/data/2022-county.json"></disclosure-report>', 'lang="en"'),
  '/enhanced.html': page(`<article>${PLAIN}</article>`).replace('<script ', '<script data-enhance="article" '),
  '/taken-up.html': page(`<disclosure-report>${renderReportHtml(PINGTAN_2022, EDITIONS, ZH_CN)}</disclosure-report>`),
  '/preview.html': page('<disclosure-report preview src="/broken.json"></disclosure-report>'),
  '/broken.json': JSON.stringify({ version: 1, reviewLitigation: { review: { upheld: 1, corrected: 0, other: 0, pending: 0, total: 2 } } }),
  '/import.html': page(''),
  ...Object.fromEntries(Object.entries(FILES).map(([format, bytes]) => [`/report.${format}`, bytes])),
};

/** The policy of DESIGN.md, decision 7, but for Trusted Types, which this engine does not know. */
const STRICT = { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; worker-src 'self'" };

const MATRIX = "document.querySelector('request-matrix')";
const inMatrix = (selector: string): string => `${MATRIX}.shadowRoot.querySelector(${JSON.stringify(selector)})`;
const button = (text: string): string => `Array.from(${MATRIX}.shadowRoot.querySelectorAll('button')).find((button) => button.textContent.includes(${JSON.stringify(text)}))`;
const text = (expression: string): string => `${expression}.textContent.replace(/\\s+/g, '')`;
const tables = 'Array.from(document.querySelectorAll("table"), (table) => table.querySelectorAll(".disclosure-figure").length)';

describe('in Chromium 80', () => {
  let browser: Browser;
  let site: Site;
  let tab: Page;
  const open = (path: string): Promise<void> => tab.open(site.address + path);
  /** Opens a page, brings 三 into view, and waits for its controls. */
  const openControls = async (path: string): Promise<void> => {
    await open(path);
    await tab.until(`${MATRIX} && ${MATRIX}.querySelector('table')`);
    await tab.ask(`${MATRIX}.scrollIntoView()`);
    await tab.until(inMatrix('.tool'));
  };

  before(async () => {
    site = await serve(SITE, STRICT);
    browser = await launch(await findChromium80());
    tab = await browser.newPage({ width: 1100, height: 900 });
  });
  after(async () => {
    await browser.close();
    site.close();
  });
  afterEach(() => {
    assert.deepEqual(tab.complaints(), []);
  });

  it('is that version', () => {
    assert.match(browser.version, /Chrome\/80\./);
  });

  for (const [path, figures] of [['/index.html', [6, 6, 6, 2, 2, 161, 15]], ['/2022.html', [6, 1, 2, 1, 175, 15]]] as const) {
    it(`${path}: every table with its figures, in the element's styles`, async () => {
      await open(path);
      await tab.until(`${tables}.length === ${figures.length}`);
      assert.deepEqual(await tab.ask(tables), figures);
      assert.equal(await tab.ask("getComputedStyle(document.querySelector('request-matrix > table')).tableLayout"), 'fixed');
      assert.match(await tab.ask(text(inMatrix('[part=summary]'))), path === '/index.html' ? /均为“无”/ : /2022年新收74件，上年结转1件/);
    });
  }

  it('charts of all three parts are drawn, with their marks', async () => {
    await open('/2022.html');
    for (const [tag, marks] of [['disclosure-table', 2], ['request-matrix', 4], ['review-litigation-grid', 2]] as const) {
      await tab.until(`document.querySelector('${tag}')`);
      const drawn = `document.querySelector('${tag}').shadowRoot.querySelector('svg[role=img]')`;
      await tab.ask(`document.querySelector('${tag}').scrollIntoView()`);
      await tab.until(drawn);
      const boxes = await tab.ask<number[]>(`Array.from(${drawn}.querySelectorAll('[data-cells]'), (mark) => mark.getBoundingClientRect().width)`);
      assert.ok(boxes.filter((width) => width > 0).length >= marks, `${tag}: ${boxes.join(' ')}`);
    }
  });

  it('readers have their controls, and a view shows its part of the table only', async () => {
    await openControls('/2022.html');
    assert.deepEqual(await tab.ask(`Array.from(${MATRIX}.shadowRoot.querySelectorAll('.tool'), (tool) => tool.textContent)`), ['查看方式', '下载与复制', '名词解释']);
    await tab.click(button('查看方式'));
    await tab.until(inMatrix('.panel-view select'));
    await tab.ask(`{ const select = ${inMatrix('.panel-view select')}; select.value = 'column:business'; select.dispatchEvent(new Event('change')); }`);
    await tab.until(`${MATRIX}.querySelectorAll('table[slot=table] .disclosure-figure').length < 175`);
    assert.match(await tab.ask(text(inMatrix('.now'))), /商业企业.*175/);
    await tab.click(button('恢复全表'));
    await tab.until(`${MATRIX}.querySelectorAll('table[slot=table] .disclosure-figure').length === 175`);
  });

  it('the flow of requests can be chosen', async () => {
    await openControls('/2022.html');
    await tab.click(button('查看方式'));
    const select = `Array.from(${MATRIX}.shadowRoot.querySelectorAll('select')).find((select) => select.querySelector('[value=flow]'))`;
    await tab.until(select);
    await tab.ask(`{ const select = ${select}; select.value = 'flow'; select.dispatchEvent(new Event('change')); }`);
    await tab.until(`${MATRIX}.shadowRoot.querySelectorAll('.chart svg path[data-cells], .chart svg [data-cells] path').length > 4`);
  });

  it('a clicked figure opens a card with its names and what the term means, and closes again', async () => {
    await openControls('/2022.html');
    await tab.click(`Array.from(${MATRIX}.querySelectorAll('tbody tr')).find((row) => row.textContent.includes('不掌握')).querySelector('.disclosure-total')`);
    await tab.until(inMatrix('.card .term'));
    const card = await tab.ask<string>(text(inMatrix('.card')));
    assert.match(card, /本机关不掌握相关政府信息.*总计/);
    assert.match(card, /第三十六条/);
    await tab.click(button('关闭'));
    await tab.until(`!${inMatrix('.card')}`);
  });

  it('a mark leads to its cells', async () => {
    await openControls('/2022.html');
    await tab.click(`${MATRIX}.shadowRoot.querySelector('.chart [data-cells="outcomes.granted.total"] rect, .chart rect[data-cells="outcomes.granted.total"]')`);
    await tab.until(inMatrix('.card .actions'));
    assert.deepEqual(await tab.ask(`Array.from(${MATRIX}.querySelectorAll('td.disclosure-lit'), (cell) => cell.textContent)`), ['21']);
  });

  it('files to take away are made', async () => {
    await openControls('/2022.html');
    await tab.ask(`{
      window.made = [];
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => (window.made.push(blob), createObjectURL.call(URL, blob));
      HTMLAnchorElement.prototype.click = () => {};
    }`);
    await tab.click(button('下载与复制'));
    const files = [['CSV（与表同）', 'text/csv', 1000], ['XLSX', 'spreadsheetml', 3000], ['JSON', 'application/json', 1000], ['图（SVG）', 'image/svg', 1000], ['图（PNG）', 'image/png', 5000]] as const;
    for (const [index, [label, type, size]] of files.entries()) {
      await tab.until(button(label));
      await tab.click(button(label));
      await tab.until(`/已生成文件/.test(${inMatrix('.said')}.textContent) && window.made.some((blob) => blob.type.includes('${type}'))`);
      assert.ok((await tab.ask<number>(`window.made.find((blob) => blob.type.includes('${type}')).size`)) > size, `${label}, file ${index}`);
    }
    const csv = await tab.ask<string>('window.made[0].text()');
    assert.match(csv, /一、本年新收政府信息公开申请数量.*,71,3,0,0,0,0,74/);
  });

  it('an English page has English words', async () => {
    await openControls('/english.html');
    await tab.until(`/Received/i.test(${MATRIX}.querySelector('tbody').textContent)`);
    assert.equal(await tab.ask(`/[\\u4e00-\\u9fff]/.test(${MATRIX}.shadowRoot.querySelector('.tools').textContent)`), false);
  });

  it('tables a page has are taken up', async () => {
    await open('/taken-up.html');
    await tab.until(`${MATRIX} && ${MATRIX}.querySelector('.disclosure-own') && document.querySelector('review-litigation-grid .disclosure-own')`);
    assert.equal(await tab.ask(`${MATRIX}.querySelectorAll('table[slot=table] .disclosure-figure').length`), 175);
    assert.equal(await tab.ask(`${MATRIX}.querySelector('.disclosure-total').textContent`), '74');
  });

  it('tables of a page without new markup are upgraded by the one line of a site template', async () => {
    await open('/enhanced.html');
    await tab.until(`${tables}.reduce((sum, figures) => sum + figures, 0) === 200`);
    assert.equal(await tab.ask("document.querySelectorAll('article disclosure-table, article request-matrix, article review-litigation-grid').length"), 3);
  });

  it('preview names what does not add up', async () => {
    await open('/preview.html');
    const findings = "document.querySelector('review-litigation-grid').shadowRoot.querySelector('[part=findings]')";
    await tab.until(`document.querySelector('review-litigation-grid') && ${findings}`);
    assert.match(await tab.ask(text(findings)), /不相等1处.*行政复议.*2/);
  });

  it('built-ins that pdf.js needs are added as the standard has them', async () => {
    await open('/import.html');
    const uses = `[
      [1, 2, 3].at(-1), [1].at(5) === undefined, 'abc'.at(0), Uint8Array.of(1, 2).at(-2), [4].at(),
      'a.b.c'.replaceAll('.', '$&$&'), 'a.b.c'.replaceAll('.', () => '$&'), 'aXbx'.replaceAll(/x/gi, '-'), 'abc'.replaceAll('', '_'),
      Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({}, 'toString'), Object.keys([].concat([])).length, structuredClone(new Map([[1, { a: 2 }]])).get(1).a,
    ]`;
    assert.equal(await tab.ask("[].at || ''.replaceAll || Object.hasOwn || window.structuredClone ? 'there' : 'missing'"), 'missing');
    await tab.ask("import('/cdn/disclosure-elements.import-pdf.js').then(() => undefined)");
    assert.deepEqual(await tab.ask(uses), [3, true, 'a', 1, 4, 'a..b..c', 'a$&b$&c', 'a-b-', '_a_b_c_', true, false, 0, 2]);
    assert.equal(await tab.ask("(() => { for (const key in []) return key; try { 'a'.replaceAll(/a/, ''); } catch (error) { return error.name; } })()"), 'TypeError');
  });

  for (const format of ['html', 'text', 'docx', 'doc', 'xlsx', 'pdf'] as const) {
    it(`importReport reads ${format} in its worker, and without one, as Node does`, async () => {
      await open('/import.html');
      const { report, notes, places } = await importReport(FILES[format]);
      const imported = await tab.ask<unknown>(`(async () => {
        const bytes = await (await fetch('/report.${format}')).blob();
        const { Worker } = window;
        let workers = 0;
        window.Worker = class extends Worker { constructor(url) { super(url); workers += 1; } };
        const imported = [await disclosureElements.importReport(bytes), await disclosureElements.importReport(bytes, { worker: false })];
        return { imported, workers };
      })()`);
      assert.deepEqual(imported, JSON.parse(JSON.stringify({ imported: [{ report, notes, places }, { report, notes, places }], workers: 1 })));
      assert.ok(places.length > 10);
    });
  }
});
