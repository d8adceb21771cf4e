import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { wordPage } from '../../bench/word-page.js';
import { disclosure, folder } from './support.js';

const PAGE = wordPage({ edition: '2021' });

describe('disclosure survey', () => {
  it('a line for each page of a folder and its folders, why a part would stay, and the sums', async () => {
    const { path, put } = folder();
    mkdirSync(path('2022/更早'), { recursive: true });
    put('2022/good.html', PAGE);
    put('2022/更早/link.HTM', PAGE.replace('（一）予以公开', '<a href="/x">（一）予以公开</a>'));
    put('2022/none.html', '<p>没有表格</p>');
    put('2022/other.txt', PAGE);
    const { code, out, err } = await disclosure(['survey', path('2022')]);
    assert.equal(err, '');
    assert.equal(code, 1);
    const lines = out.trimEnd().split('\n');
    assert.deepEqual(lines.filter((line) => !line.startsWith('  ')), [
      'good.html：可升级 3 个部分，保持原样 0 个部分',
      'none.html：没有统计表',
      '更早/link.HTM：可升级 2 个部分，保持原样 1 个部分',
      '共 3 个网页，其中 1 个没有统计表；可升级 5 个部分，保持原样 1 个部分。',
    ]);
    assert.match(lines.find((line) => line.startsWith('  ')) ?? '', /三、.*将保持原样。第2个表格第\d+行第\d+列单元格有链接（“（一）予以公开”）/);
  });

  it('0 where every part would be upgraded, in GBK too', async () => {
    const { path, put } = folder();
    put('utf.html', PAGE);
    // 自然人 and so on: any text of GBK is also read.
    put('gbk.html', Buffer.concat([Buffer.from('<meta charset="gbk"><p>'), Buffer.from([0xd7, 0xd4, 0xc8, 0xbb, 0xc8, 0xcb]), Buffer.from('</p>')]));
    const { code, out } = await disclosure(['survey', path('.'), '--lang', 'en']);
    assert.equal(code, 0);
    assert.match(out, /^gbk\.html: no statutory table\nutf\.html: 3 to upgrade, 0 left as they are\n2 pages, 1 without/);
  });

  it('2 where there is no table, no page or no folder', async () => {
    const { path, put } = folder();
    put('none.html', '<p>没有表格</p>');
    assert.equal((await disclosure(['survey', path('.')])).code, 2);
    mkdirSync(path('empty'));
    const empty = await disclosure(['survey', path('empty')]);
    assert.deepEqual([empty.code, empty.out], [2, '']);
    assert.match(empty.err, /没有可读取的/);
    assert.equal((await disclosure(['survey', path('missing')])).code, 2);
    assert.match((await disclosure(['survey'])).err, /文件夹/);
  });

  it('--json gives the parts with what is in the way', async () => {
    const { path, put } = folder();
    put('page.html', PAGE.replace('自然人', '某类人'));
    const { out } = await disclosure(['survey', '--json', path('.')]);
    const { pages } = JSON.parse(out) as { pages: { file: string; parts: { form: string; tables: number[]; obstacle?: { kind: string } }[] }[] };
    assert.deepEqual(pages[0]?.parts.map(({ form, tables, obstacle }) => [form, tables, obstacle?.kind]), [
      ['disclosure', [1], undefined],
      ['requests', [2], 'unread'],
      ['reviewLitigation', [3], undefined],
    ]);
  });

  describe('--containers', () => {
    const tables = PAGE.match(/<table[^]*?<\/table>/g) ?? [];
    const [two = '', three = '', four = ''] = tables;

    it('reads what is in the containers alone, each by itself, and says where there is none', async () => {
      const { path, put } = folder();
      put('one.html', `<div class="TRS_Editor">${three}</div>${four}`);
      put('two.html', `<div class="TRS_Editor">${four}<div class="detail">${two}</div></div><div class="detail">${three}</div>`);
      put('none.html', `<div id="zoom">${four}</div>`);
      const args = ['survey', '--containers', '.TRS_Editor, .detail', path('.')];
      const { code, out, err } = await disclosure(args);
      assert.equal(err, '');
      assert.equal(code, 1);
      assert.deepEqual(out.trimEnd().split('\n'), [
        'none.html：没有与选择器“.TRS_Editor, .detail”相符的容器。',
        'one.html：可升级 1 个部分，保持原样 0 个部分',
        'two.html：可升级 3 个部分，保持原样 0 个部分',
        '共 3 个网页，其中 1 个没有相符的容器，0 个没有统计表；可升级 4 个部分，保持原样 0 个部分。',
      ]);
      const { pages } = JSON.parse((await disclosure([...args, '--json'])).out) as { pages: { containers: number; parts: { form: string; tables: number[] }[] }[] };
      assert.deepEqual(pages.map(({ containers, parts }) => [containers, ...parts.map(({ form, tables: numbers }) => [form, numbers])]), [
        [0],
        [1, ['requests', [1]]],
        // The box in a container is not looked at twice; tables are counted in each container.
        [2, ['disclosure', [2]], ['reviewLitigation', [1]], ['requests', [1]]],
      ]);
      assert.match((await disclosure([...args, '--lang', 'en'])).out, /^none\.html: no container matches the selector “\.TRS_Editor, \.detail”\.\n[^]*\n3 pages, 1 without a container, 0 without/);
    });

    it('title, agency and year are those around a container that is the only one', async () => {
      const { path, put } = folder();
      put('one.html', `<h1>某县2022年政府信息公开工作年度报告</h1><div class="a">${four}</div>`);
      put('two.html', `<h1>某县2022年政府信息公开工作年度报告</h1><div class="a">${four}</div><div class="a">${three}</div>`);
      const { out } = await disclosure(['survey', '--containers=.a', '--json', path('.')]);
      const { pages } = JSON.parse(out) as { pages: { parts: { about?: object }[] }[] };
      assert.deepEqual(pages.map(({ parts }) => parts.map(({ about }) => about)), [
        [{ title: '某县2022年政府信息公开工作年度报告', agency: { name: '某县' }, year: 2022 }],
        [undefined, undefined],
      ]);
    });

    it('an empty value is the whole page, as an empty data-enhance is', async () => {
      const { path, put } = folder();
      put('page.html', four);
      const { code, out } = await disclosure(['survey', '--containers', ' ', path('.')]);
      assert.equal(code, 0);
      assert.match(out, /^page\.html：可升级 1 个部分/);
    });

    const BAD = ['div,', '> div', '.1a', '#1', '[class=1]', '[class', 'div::before', 'a:hover', 'div:contains(x)', '[class!=a]', 'a < b', ':not(:hover)', ':parent', 'div)', '..a', 'svg|a'];
    for (const selector of BAD) {
      it(`${selector} is refused and named`, async () => {
        const { path, put } = folder();
        put('page.html', `<div class="a">${four}</div>`);
        const { code, out, err } = await disclosure(['survey', `--containers=${selector}`, path('.')]);
        assert.deepEqual([code, out], [2, '']);
        assert.ok(err.includes(`“${selector}”`) && err.includes('选择器'), err);
      });
    }

    const GOOD = ['.a', 'div.a', '#zoom', '#zoom.a > .b, .c', '[id=zoom]', '[id="1"]', '.\\31 a', 'ucapcontent', '.正文', 'td:nth-child(2n+1)', ':is(.a, .b):not(.c)', 'div:has(> table)', '.a/* #1 */', '[data-x=".1"]', '.a .b'];
    for (const selector of GOOD) {
      it(`${selector} is understood`, async () => {
        const { path, put } = folder();
        put('page.html', `<p>${four}</p>`);
        assert.equal((await disclosure(['survey', `--containers=${selector}`, path('.')])).err, '');
      });
    }
  });
});
