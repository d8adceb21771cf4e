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

describe('why a part is left', () => {
  const [two = '', three = '', four = ''] = wordPage({ edition: '2021' }).match(/<table[^]*?<\/table>/g) ?? [];
  const [earlier = ''] = wordPage({ edition: '2019' }).match(/<table[^]*?<\/table>/g) ?? [];
  const surveyed = async (body: string): Promise<string[]> => {
    const { path, put } = folder();
    put('page.html', `<html><body>${body}</body></html>`);
    const { out } = await disclosure(['survey', path('.')]);
    return out.split('\n').slice(0, -2);
  };
  /** 三 with other figures. */
  const threeOf = (figure: number): string => three.replace(/(\d+)<o:p>/g, `${String(figure)}<o:p>`);
  const where = '第三部分 · 一、本年新收政府信息公开申请数量 · 自然人 · 第1个表格第4行第4列单元格';

  const CELLS = {
    '<img src="a.png">': `${where}有图片。`,
    '<input>': `${where}有输入框或按钮。`,
    '<button></button>': `${where}有输入框或按钮。`,
    '<table><tr><td></td></tr></table>': `${where}套有另一表格。`,
    '<del>3</del>4': `${where}有带删除线的文字（“3 4”）。`,
    '<s>3</s>': `${where}有带删除线的文字（“3”）。`,
    '3<span style="visibility:hidden">4</span>': `${where}有网页隐藏的文字（“3”）。`,
    '3<span style="font-size:0">4</span>': `${where}有网页隐藏的文字（“3”）。`,
    '3<span style="vertical-align:super">2</span>': `${where}有上下标或脚注标记（“3 2”）。`,
    '3<small>2</small>': `${where}有不能确定为数字的内容（“32”）。`,
    '3<sup>①</sup>': '第1个表格第4行第4列单元格有上下标或脚注标记（“3①”）。',
    '3<a href="#x">附</a>': '第1个表格第4行第4列单元格有链接（“3附”）。',
  };
  for (const [markup, reason] of Object.entries(CELLS)) {
    it(`${markup} is named for what it is, at the column a reader counts`, async () => {
      const [, line] = await surveyed(three.replace(/(\d+)<o:p>/, `${markup}<o:p>`));
      assert.equal(line, `  三、收到和处理政府信息公开申请情况：将保持原样。${reason}`);
    });
  }

  const several = (count: number, table: number): RegExp =>
    new RegExp(`^ {2}二、.*将保持原样。第${String(table)}个表格：本页依次有 ${String(count)} 份同类表格，无法判断各属哪份报告。网页似含多份报告，请在每份报告前写明报告标题，`);

  it('tables 二 of several reports without titles are each named, whatever their form', async () => {
    const [head, ...lines] = await surveyed([earlier, two, earlier].map((table, index) => `${table}${threeOf(index)}`).join('<p>其他</p>'));
    assert.equal(head, 'page.html：可升级 3 个部分，保持原样 3 个部分');
    const left = lines.filter((line) => line.startsWith('  二'));
    assert.equal(left.length, 3);
    for (const [index, line] of left.entries()) assert.match(line, several(3, 1 + 2 * index));
  });

  it('years that plain lines divide: what stands alike in both is two parts, and titles tell them apart', async () => {
    const year = (line: string, figure: number): string => `${line}${two}${threeOf(figure)}${four}`;
    const [head, ...lines] = await surveyed(`${year('<p>2024年</p>', 1)}${year('<p>2025年</p>', 2)}`);
    assert.equal(head, 'page.html：可升级 4 个部分，保持原样 2 个部分');
    assert.equal(lines.length, 2);
    for (const [index, line] of lines.entries()) assert.match(line, several(2, 1 + 3 * index));
    const title = (of: number): string => `<h2>某县人民政府${String(of)}年政府信息公开工作年度报告</h2>`;
    assert.deepEqual(await surveyed(`${year(title(2024), 1)}${year(title(2025), 2)}`), ['page.html：可升级 6 个部分，保持原样 0 个部分']);
  });

  it('pieces of one 二 that a picture stands between are one part still', async () => {
    const [head, line = ''] = await surveyed(ITEMS.join('<p><img src="a.png"></p>'));
    assert.equal(head, 'page.html：可升级 0 个部分，保持原样 1 个部分');
    assert.match(line, /各表不相邻/);
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
