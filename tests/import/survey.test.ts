import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordPage } from '../../bench/word-page.js';
import { surveyPage } from '../../src/cli/saved-page.js';
import { EDITIONS } from '../../src/editions/index.js';
import { HTML_TREE, parseHtml, readHtmlNodes } from '../../src/import/html/read-html.js';
import type { HtmlNode } from '../../src/import/html/read-html.js';
import { importTables, importTablesInSteps } from '../../src/import/import-tables.js';
import { stretchOf } from '../../src/import/survey/stretch.js';
import type { Stretch } from '../../src/import/survey/stretch.js';
import { surveyDocument } from '../../src/import/survey/survey.js';
import type { FoundPart, Look } from '../../src/import/survey/survey.js';
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

  /** 二 with other figures. */
  const twoOf = (figure: number): string => two.replace(/(\d+)<o:p>/g, `${String(figure)}<o:p>`);
  const lost = two.replace(/<tr(?:(?!<tr)[^])*行政强制(?:(?!<tr)[^])*<\/tr>/, '');
  const head = (body: string): Promise<string | undefined> => surveyed(body).then(([first]) => first);
  const upgrade = (upgraded: number, left: number): string => `page.html：可升级 ${String(upgraded)} 个部分，保持原样 ${String(left)} 个部分`;

  it('tables 二 of several reports without titles that a line about money may go with are each named, whatever their form', async () => {
    const [first, ...lines] = await surveyed([earlier, two, earlier].map((table, index) => `${table}${threeOf(index)}`).join('<p>单位：万元</p>'));
    assert.equal(first, upgrade(3, 3));
    const left = lines.filter((line) => line.startsWith('  二'));
    assert.equal(left.length, 3);
    for (const [index, line] of left.entries()) assert.match(line, several(3, 1 + 2 * index));
  });

  it('years that plain lines divide: each complete part is one, and titles tell which 二 a line about money goes with', async () => {
    const year = (line: string, figure: number): string => `${line}${two}${threeOf(figure)}${four}`;
    assert.deepEqual(await surveyed(`${year('<p>2024年</p>', 1)}${year('<p>2025年</p>', 2)}`), [upgrade(6, 0)]);
    const [first, ...lines] = await surveyed(`${year('<p>2024年</p>', 1)}${year('<p>2025年（单位：万元）</p>', 2)}`);
    assert.equal(first, upgrade(4, 2));
    assert.equal(lines.length, 2);
    for (const [index, line] of lines.entries()) assert.match(line, several(2, 1 + 3 * index));
    const title = (of: number): string => `<h2>某县人民政府${String(of)}年政府信息公开工作年度报告</h2>`;
    assert.deepEqual(await surveyed(`${year(title(2024), 1)}${year(title(2025), 2)}`), [upgrade(6, 0)]);
  });

  it('a complete 二 is one in whatever order the parts stand, and no figure is of another', () => {
    const ORDERS = ['二三四二三四', '二二三四', '三二四二', '二四三二', '二三二'];
    for (const order of ORDERS) {
      const tables = Array.from(order, (part, index) => (part === '二' ? twoOf(index + 11) : part === '三' ? threeOf(index + 11) : four));
      const parts = surveyPage(`<body>${tables.join('<p>其他</p>')}</body>`, 'body').parts;
      assert.equal(parts.length, order.length, order);
      assert.ok(parts.every(({ obstacle, about }) => !obstacle && !about), order);
      const found = readEach(tables.join('<p>其他</p>')).filter(({ form }) => form === 'disclosure');
      assert.deepEqual(found.map(({ tables: [number = 0] }) => order.charAt(number - 1)), found.map(() => '二'), order);
      for (const { tables: [number = 0], table } of found) assert.deepEqual([...new Set(figuresOf(table))], [number + 10], order);
    }
  });

  it('one that lacks a row leaves all of them: its figures may stand in another', async () => {
    assert.ok(lost.length > 0 && lost.length < two.length);
    for (const tables of [[lost, two], [two, lost]]) assert.equal(await head(`${tables[0] ?? ''}${three}<p>其他</p>${tables[1] ?? ''}`), upgrade(1, 2));
  });

  it('pieces of several 二 are parted where another part stands between, and nowhere else', async () => {
    const [one = '', ...others] = ITEMS;
    const all = ITEMS.join('');
    const other = all.replace(/>\d+</g, '>11<');
    assert.equal(await head(`${all}${three}${four}${other}${threeOf(2)}${four}`), upgrade(6, 0));
    assert.equal(await head(`${all}<p>其他</p>${other}${three}`), upgrade(1, 2));
    // Pieces that another part stands between are no run, and those of two reports may make one up.
    assert.equal(await head(`${one}${three}${others.join('')}${four}${other}`), upgrade(2, 2));
    assert.equal(await head(`${one}${other}${three}${others.join('')}`), upgrade(1, 3));
    assert.equal(await head(`${all}${three}${others.join('')}`), upgrade(1, 2));
    // A line between two pieces may begin another report.
    assert.equal(await head(`${one}<p>2024年</p>${others.join('')}${three}${other}${threeOf(2)}`), upgrade(2, 2));
    assert.equal(await head(`${one}<p>第二十条第（五）项</p>${others.join('')}${three}${other}${threeOf(2)}`), upgrade(4, 0));
  });

  it('pieces of one 二 that a picture stands between are one part still', async () => {
    const [first, line = ''] = await surveyed(ITEMS.join('<p><img src="a.png"></p>'));
    assert.equal(first, upgrade(0, 1));
    assert.match(line, /各表不相邻/);
  });
});

/** Each part of a page with its reading. */
function readEach(html: string): FoundPart[] {
  const look: Look = { markupIn: () => undefined, contentAt: () => 'other', areTogether: (tables) => stretchOf(HTML_TREE, tables as readonly HtmlNode[]) !== undefined, sums: () => [] };
  return [...surveyDocument(readHtmlNodes(parseHtml(html)), EDITIONS, look, PRINTED)].flatMap((report) => report?.parts ?? []);
}

/** All numbers of a table, whatever they are of. */
function figuresOf(table: unknown): number[] {
  if (typeof table === 'number') return [table];
  return typeof table === 'object' && table !== null ? Object.entries(table).flatMap(([key, value]) => (key === 'edition' ? [] : figuresOf(value))) : [];
}

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
