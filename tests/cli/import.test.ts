import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { existsSync } from 'node:fs';
import { EDITIONS } from '../../src/editions/index.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import type { Report } from '../../src/model/index.js';
import { renderReportHtml } from '../../src/tables/index.js';
import { PINGTAN_2020, reviewLitigation } from '../support/reports.js';
import { disclosure, folder } from './support.js';

const { path, put } = folder();
const page = renderReportHtml(PINGTAN_2020, EDITIONS, ZH_CN, { page: true });

/** The bytes of a text in GB18030, as far as they are two a character: there is a decoder for it only. */
function gb18030(text: string): Uint8Array {
  const bytes = new Map<string, number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) bytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return Uint8Array.from(Array.from(text).flatMap((character) => (character < '\u0080' ? [character.charCodeAt(0)] : (bytes.get(character) ?? []))));
}

function tablesOf(json: string): Pick<Report, 'disclosure' | 'requests' | 'reviewLitigation'> {
  const { disclosure: 二, requests: 三, reviewLitigation: 四 } = JSON.parse(json) as Report;
  return { disclosure: 二!, requests: 三!, reviewLitigation: 四! };
}

const expected = tablesOf(JSON.stringify(PINGTAN_2020));

describe('disclosure import', () => {
  it('reads a page: the figures on standard output, cell for cell', async () => {
    const { code, out } = await disclosure(['import', put('2020.html', page)]);
    assert.equal(code, 0);
    assert.deepEqual(tablesOf(out), expected);
  });

  it('what render writes, import reads; what import writes, check takes', async () => {
    const target = path('2020.json');
    assert.equal((await disclosure(['import', put('2020.htm', page), '-o', target])).code, 0);
    const { code, out } = await disclosure(['check', target]);
    assert.equal(code, 1);
    assert.match(out, /不相等 2 处，无法核对 0 处，相等 38 处。/);
  });

  it('standard input, its format told by --format or by its content', async () => {
    for (const args of [['import', '-'], ['import', '-', '--format', 'html']]) {
      const { code, out } = await disclosure(args, page);
      assert.equal(code, 0);
      assert.deepEqual(tablesOf(out), expected);
    }
  });

  it('text that lost its cells: refused in one line, then the lines, nothing on standard output', async () => {
    const rows = ['规章007', '规范性文件7777166', '行政许可396442278', '其他对外管理服务事项107105', '行政处罚2648-18538', '行政强制1262629'];
    const flat = ['二、主动公开政府信息情况', '信息内容上一年项目数量本年增/减处理决定数量', ...rows, ''].join('\n');
    const target = path('flat.json');
    const { code, out, err } = await disclosure(['import', put('flat.txt', flat), '-o', target]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err.split('\n')[0] ?? '', /flat\.txt：/);
    assert.ok(err.includes('行政许可396442278'));
    assert.ok(!existsSync(target));
  });

  it('a page without any table', async () => {
    const { code, out, err } = await disclosure(['import', put('empty.html', '<p>政府信息公开</p>')]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^.*empty\.html：.+\n/);
  });

  it('a figure that cannot be read makes it 1, and is named', async () => {
    const damaged = page.replace('>10<', ' colspan="2">10<').replace(/(<td[^>]*>)7(<\/td>)/, '$1<img src="7.png">$2');
    const { code, out, err } = await disclosure(['import', put('damaged.html', damaged)]);
    assert.equal(code, 1);
    assert.notEqual(err, '');
    assert.ok((JSON.parse(out) as Report).requests);
  });

  for (const name of ['a.docx', 'a.DOC', 'a.xlsx', 'a.pdf']) {
    it(`${name}: one line saying that it cannot be read yet`, async () => {
      const { code, out, err } = await disclosure(['import', put(name, 'PK')]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, new RegExp(`a\\.\\w+：尚不能读取 \\${name.slice(1).toLowerCase()}。.*\\n$`));
    });
  }
  it('a name that tells nothing', async () => {
    assert.match((await disclosure(['import', put('report', page)])).err, /report：从文件名看不出格式/);
    assert.equal((await disclosure(['import', path('report'), '--format', 'html'])).code, 0);
  });
  it('no such file', async () => assert.match((await disclosure(['import', path('none.html')])).err, /无法读取，没有这个文件/));
});

describe('disclosure import: encodings', () => {
  const cases: Report = { version: 1, reviewLitigation: reviewLitigation({ review: [3, 0, 0, 0, 3] }) };
  const html = renderReportHtml(cases, EDITIONS, ZH_CN, { page: true });

  for (const [what, text] of [['declared', html.replace('utf-8', 'gb2312')], ['not declared', html.replace('<meta charset="utf-8">', '')]] as const) {
    it(`GB18030, ${what}`, async () => {
      const { code, out } = await disclosure(['import', put('gb.html', gb18030(text))]);
      assert.equal(code, 0);
      assert.deepEqual((JSON.parse(out) as Report).reviewLitigation, cases.reviewLitigation);
    });
  }

  it('UTF-16 with a byte order mark', async () => {
    const { code } = await disclosure(['import', put('u16.html', Buffer.from(`\ufeff${page}`, 'utf16le'))]);
    assert.equal(code, 0);
  });
});
