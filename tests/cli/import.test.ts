import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { existsSync } from 'node:fs';
import type { Call } from '../../src/cli/command.js';
import { showProgress } from '../../src/cli/progress.js';
import { EDITIONS } from '../../src/editions/index.js';
import { CLI_ZH } from '../../src/locales/cli.zh-CN.js';
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

  it('reads the page that render writes in English', async () => {
    const { out: english } = await disclosure(['render', '--lang', 'en', '--page', put('2020.json', PINGTAN_2020)]);
    const { code, out } = await disclosure(['import', put('2020.en.html', english)]);
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
    assert.match(err.split('\n')[0] ?? '', /flat\.txt：文字中的单元格已连在一起，数字的起止无从判断，未读取。请改用保留表格的原文件。$/);
    assert.equal(err.split('行政许可396442278').length, 2, 'once');
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

  it('the name of a file tells nothing: what it holds does', async () => {
    for (const name of ['report', 'report.doc', 'report.pdf']) {
      const { code, out } = await disclosure(['import', put(name, page)]);
      assert.equal(code, 0);
      assert.deepEqual(tablesOf(out), expected);
    }
  });
  it('an archive that is no document', async () => {
    const { code, out, err } = await disclosure(['import', put('a.docx', 'PK\u0003\u0004')]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /a\.docx：不能识别的文件格式.*\n$/);
    assert.equal(err.split('\n').length, 2, 'one line');
  });
  it('report JSON is a report already', async () => {
    for (const file of [put('a.json', PINGTAN_2020), put('data', PINGTAN_2020), put('broken.json', '{')]) {
      const { code, out, err } = await disclosure(['import', file]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /：已是 JSON 数据，无须读取，可直接用 disclosure check 核对、disclosure render 输出。\n$/);
    }
  });
  it('nothing, no name, a folder', async () => {
    assert.match((await disclosure(['import', put('nothing.html', '')])).err, /nothing\.html：没有内容。\n$/);
    assert.equal((await disclosure(['import', '-'])).err, '标准输入：没有内容。\n');
    assert.equal((await disclosure(['import', ''])).err, '文件名为空。\n');
    assert.match((await disclosure(['import', path('.')])).err, /无法读取，这是一个文件夹。\n$/);
  });
  it('a list of indicators from before 2019: why, and its text once', async () => {
    const list = '政府信息公开情况统计表\n\n指标名称 计量单位 历年累计\n\n主动公开文件数 条 346\n';
    const { code, err } = await disclosure(['import', put('2016.txt', list)]);
    assert.equal(code, 2);
    assert.match(err.split('\n')[0] ?? '', /2016\.txt：这是2019年以前的政府信息公开情况统计表，与现行表式不同，未读取。$/);
    assert.equal(err.split('政府信息公开情况统计表').length, 3, 'in the reason, and as the source');
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

describe('disclosure import: how far it is', () => {
  const slow = (isTTY: boolean): { call: Call; written: string[] } => {
    const written: string[] = [];
    const stderr = { isTTY, write: (text: string) => written.push(text) };
    return { call: { streams: { stderr }, words: CLI_ZH } as unknown as Call, written };
  };
  const told = (isTTY: boolean, milliseconds: number): string[] => {
    const { call, written } = slow(isTTY);
    let time = 0;
    const progress = showProgress(call, () => time);
    time = milliseconds;
    progress.report(0.4);
    progress.report(0.401);
    progress.end();
    return written;
  };
  it('a person who waits is told, and the line goes away', () => assert.deepEqual(told(true, 1500), ['\r\u001b[K正在读取…… 40%', '\r\u001b[K']));
  it('nobody is told of a moment', () => assert.deepEqual(told(true, 500), []));
  it('a file or pipe is told nothing', () => assert.deepEqual(told(false, 1500), []));
});
