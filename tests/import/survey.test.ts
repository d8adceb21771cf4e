import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordPage } from '../../bench/word-page.js';
import { EDITIONS } from '../../src/editions/index.js';
import { HTML_TREE, parseHtml, readHtmlNodes } from '../../src/import/html/read-html.js';
import type { HtmlNode } from '../../src/import/html/read-html.js';
import { importTables, importTablesInSteps } from '../../src/import/import-tables.js';
import { stretchOf } from '../../src/import/survey/stretch.js';
import type { Stretch } from '../../src/import/survey/stretch.js';
import { PRINTED } from '../../src/locales/printed.js';
import { disclosure, folder } from '../cli/support.js';
import { ITEMS, SITES } from '../support/site-pages.js';

describe('pages as agencies have them', () => {
  for (const { name, body, parts, head = '' } of SITES) {
    it(name, async () => {
      const { path, put } = folder();
      put('page.html', `<html><head>${head}</head><body>${body}</body></html>`);
      const { out } = await disclosure(['survey', path('.')]);
      assert.match(out, new RegExp(`^page\\.html：可升级 ${String(parts)} 个部分，保持原样 0 个部分\n`), out);
    });
  }
});

describe('tables that are hidden themselves', () => {
  const [, three = '', four = ''] = wordPage({ edition: '2021' }).match(/<table[^]*?<\/table>/g) ?? [];
  const hiding = (table: string, attributes: string): string => table.replace(/<table[^>]*>/, `<table ${attributes}>`);

  for (const attributes of ['hidden', 'style="display: none"', 'style="visibility: hidden"', 'style="opacity:0"']) {
    it(`${attributes} is named, and is in the way of none that is shown`, async () => {
      const { path, put } = folder();
      put('page.html', `${three}${hiding(three.replace(/\d+<o:p>/g, '7<o:p>'), attributes)}${four}`);
      const { out } = await disclosure(['survey', path('.')]);
      assert.match(out, /^page\.html：可升级 2 个部分，保持原样 1 个部分\n {2}三、收到和处理政府信息公开申请情况：将保持原样。网页未显示该表格。\n/, out);
    });
  }

  it('in something that is hidden it is named as well, and once', async () => {
    const { path, put } = folder();
    put('page.html', `<div>${three}</div><div style="display:none">${hiding(three, 'hidden')}${four}</div>`);
    const { out } = await disclosure(['survey', path('.')]);
    assert.match(out, /^page\.html：可升级 2 个部分，保持原样 1 个部分\n[^\n]*网页未显示该表格。\n/, out);
  });
});

/** The stretch of all tables in an element with the class `all`. */
function stretchIn(html: string): Stretch<HtmlNode> | undefined {
  const found: HtmlNode[] = [];
  const waiting: HtmlNode[] = [parseHtml(`<div>${html}</div>`)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (HTML_TREE.attribute(node, 'class') === 'of') found.unshift(node);
    waiting.push(...HTML_TREE.children(node));
  }
  return stretchOf(HTML_TREE, found);
}

const names = (stretch: Stretch<HtmlNode> | undefined): string => (stretch?.nodes ?? []).map((node) => HTML_TREE.name(node)).filter((name) => name !== '').join(' ');
const ONE = '<table class="of"><tr><td>1</td></tr></table>';

describe('tables of one part that stand apart', () => {
  it('each in a box are taken with their boxes, in place of all', () => {
    const stretch = stretchIn(`<p>前</p><div>${ONE}</div> <div><p>第二十条第（五）项</p>${ONE}</div><p>后</p>`);
    assert.equal(stretch?.whole, true);
    assert.equal(names(stretch), 'div div');
  });

  it('text between them stays in the page; names of items go', () => {
    const stretch = stretchIn(`<div><h4>（一）规章</h4>${ONE}</div><p>见下表。</p><h5>第二十条第（五）项</h5>${ONE}`);
    assert.equal(stretch?.whole, false);
    assert.equal(names(stretch), 'table h5 table');
  });

  it('stay where something else stands between, or where they stand side by side', () => {
    for (const between of ['<table><tr><td>其他</td></tr></table>', '<p><img src="a.png"></p>', '<img src="a.png">', '<input>', '<h3>三、收到和处理政府信息公开申请情况</h3>']) {
      assert.equal(stretchIn(`${ONE}${between}${ONE}`), undefined, between);
    }
    assert.equal(stretchIn(`<table><tr><td>${ONE}</td><td>${ONE}</td></tr></table>`), undefined);
    assert.equal(stretchIn(`<table><tr><td>${ONE}</td></tr><tr><td>${ONE}</td></tr></table>`)?.whole, false);
  });
});

describe('reading in steps', () => {
  it('finds what reading at once finds, and stops at least once for each table', () => {
    const html = `${wordPage({ edition: '2021' })}${ITEMS.join('<p>其他</p>')}`;
    const document = readHtmlNodes(parseHtml(html));
    const steps = importTablesInSteps(document, EDITIONS, PRINTED);
    let stops = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) stops += 1;
    const { blocks, ...found } = step.value;
    const { blocks: same, ...atOnce } = importTables(document, EDITIONS, PRINTED);
    assert.deepEqual(found, atOnce);
    assert.equal(blocks.length, same.length);
    assert.ok(stops >= 3 + ITEMS.length, String(stops));
  });
});
