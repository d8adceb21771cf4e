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
});
