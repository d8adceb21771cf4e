import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { changed, JINING_2020, PINGTAN_2020, PINGTAN_2022, reviewLitigation } from '../support/reports.js';
import { disclosure, folder } from './support.js';

const { path, put } = folder();
const sound = put('2022.json', PINGTAN_2022);
const broken = put('2020.json', PINGTAN_2020);

describe('disclosure check', () => {
  it('all holds: the count, and 0', async () => {
    assert.deepEqual(await disclosure(['check', sound]), {
      code: 0,
      out: `${sound}（平潭综合实验区，2022年）\n  不相等 0 处，无法核对 0 处，相等 42 处。\n`,
      err: '',
    });
  });

  it('what is broken comes first, with its operands, and the exit code is 1', async () => {
    const { code, out } = await disclosure(['check', broken]);
    assert.equal(code, 1);
    const lines = out.split('\n');
    assert.equal(lines[1], '  不相等 2 处：');
    assert.match(lines[2] ?? '', /^ {2}- 第三部分 · 自然人：.*两边不相等：26 ≠ 20。$/);
    assert.equal(lines[3], '      左边合计 26：');
    assert.equal(lines[4], '        6〔三、本年度办理结果 · （一）予以公开 · 自然人〕');
    assert.equal(lines[10], '        其余 13 项均为 0');
    assert.equal(lines[11], '      右边：20〔三、本年度办理结果 · （七）总计 · 自然人〕');
    assert.equal(lines[22], '  不相等 2 处，无法核对 0 处，相等 38 处。');
    for (const line of lines) assert.ok(line.length < 160, line);
  });

  it('what cannot be assessed changes nothing', async () => {
    const { code, out } = await disclosure(['check', put('jining.json', JINING_2020)]);
    assert.equal(code, 0);
    assert.match(out, /不相等 0 处，无法核对 35 处，相等 5 处。/);
  });

  it('--all lists every finding', async () => {
    const { out } = await disclosure(['check', '--all', sound]);
    assert.equal(out.split('\n').filter((line) => line.startsWith('  - ')).length, 42);
  });

  it('years: a question, which is no error', async () => {
    const before = { ...PINGTAN_2022, year: 2021 };
    const { code, out } = await disclosure(['check', put('2021.json', before), sound]);
    assert.equal(code, 0);
    assert.match(out, /\n年度之间\n {2}待核对 2 处：\n {2}- 第三部分 · 自然人：[^]*\n {2}供参考 1 处：\n {2}- 第二部分 · 行政规范性文件：/);
  });

  it('values that do not fit the format are named with their place, and count', async () => {
    const data = { version: 1, reviewLitigation: changed(reviewLitigation({}), {}) } as { reviewLitigation: object };
    Object.assign(data.reviewLitigation, { comment: 'x' });
    const { code, out } = await disclosure(['check', put('comment.json', data)]);
    assert.equal(code, 1);
    assert.match(out, /数据不合格式 1 处：\n {2}- 第四部分 \(\/reviewLitigation\/comment\)：格式中没有这一项/);
    assert.match(out, /相等 3 处/);
  });

  it('--json is for machines', async () => {
    const { code, out } = await disclosure(['check', '--json', broken, sound]);
    assert.equal(code, 1);
    const result = JSON.parse(out) as { reports: { file: string; year: number; problems: unknown[]; findings: { outcome: string }[] }[]; betweenYears: unknown[]; notCompared: unknown[] };
    assert.deepEqual(
      result.reports.map(({ file, year, problems, findings }) => [file, year, problems.length, findings.filter(({ outcome }) => outcome === 'broken').length]),
      [[broken, 2020, 0, 2], [sound, 2022, 0, 0]],
    );
    assert.deepEqual(result.betweenYears, []);
    assert.deepEqual(result.notCompared, [{ file: broken, why: 'notConsecutive' }, { file: sound, why: 'notConsecutive' }]);
  });

  it('--lang en', async () => {
    const { out } = await disclosure(['check', '--lang', 'en', broken]);
    assert.match(out, /\(平潭综合实验区, 2020\)\n {2}2 not equal:\n {2}- Part 三 · Natural persons: the outcomes should add up/);
  });

  it('- is standard input', async () => {
    const { code, out } = await disclosure(['check', '-'], JSON.stringify(PINGTAN_2022));
    assert.equal(code, 0);
    assert.match(out, /^标准输入（平潭综合实验区，2022年）/);
  });
});

describe('disclosure check: between years', () => {
  const between = async (...reports: object[]): Promise<string> => {
    const { out } = await disclosure(['check', ...reports.map((report, index) => put(`${index}.json`, report))]);
    return out.split('年度之间\n')[1]?.replace(/[^（、：]*\/(\d)\.json/g, '$1') ?? '';
  };
  const cases: [what: string, reports: object[], say: string][] = [
    ['a gap', [PINGTAN_2020, PINGTAN_2022], '  未与其他年度核对：0、1（没有同一机关前一年或后一年的报告）\n'],
    ['one year twice', [PINGTAN_2022, PINGTAN_2022], '  未与其他年度核对：0、1（同一机关的其他报告均为同一年度）\n'],
    ['two agencies', [PINGTAN_2020, JINING_2020], '  未与其他年度核对：0、1（没有机关名称相同的其他报告）\n'],
    ['no name', [{ ...PINGTAN_2020, agency: undefined }, { ...PINGTAN_2022, year: 2021, agency: undefined }], '  未与其他年度核对：0、1（未载机关名称，无从判断是否同一机关）\n'],
    ['no year', [{ ...PINGTAN_2020, year: undefined }, { ...PINGTAN_2022, year: undefined }], '  未与其他年度核对：0、1（未载年份）\n'],
    ['no tables', [PINGTAN_2022, { version: 1, agency: PINGTAN_2022.agency, year: 2023 }], '  未与其他年度核对：0、1（相邻年度的报告表式不同或缺少表格，没有可核对的关系）\n'],
  ];
  for (const [what, reports, say] of cases) it(`says why not: ${what}`, async () => assert.equal(await between(...reports), say));
  it('one report alone: nothing is said of it', async () => assert.equal(await between(PINGTAN_2020), ''));
  it('beside a pair', async () => {
    assert.match(await between({ ...PINGTAN_2022, year: 2021 }, PINGTAN_2022, JINING_2020), /前后相符 6 处。\n {2}未与其他年度核对：2（没有机关名称相同的其他报告）\n$/);
  });
});

describe('disclosure check: figures as they are written', () => {
  it('a numeral JavaScript would write otherwise stays what it is', async () => {
    const file = put('written.json', '{"version":1,"reviewLitigation":{"review":{"upheld":1.0,"corrected":0,"other":0,"pending":0,"total":2e0}}}');
    const { out } = await disclosure(['check', '--json', file]);
    const [report] = (JSON.parse(out) as { reports: { problems: unknown[]; findings: { left: { operands: { figure: unknown }[] } }[] }[] }).reports;
    assert.deepEqual(report?.problems, []);
    assert.equal(report?.findings[0]?.left.operands[0]?.figure, '1.0');
  });
  it('a name given twice is a fault', async () => {
    const { code, out } = await disclosure(['check', put('twice.json', '{"version":1,"year":2020,"year":2021}')]);
    assert.equal(code, 1);
    assert.match(out, /- \/year：这一项写了不止一次，以最后一次为准，请删去多余的。/);
  });
  it('a report without any table is said to have none', async () => {
    const { code, err } = await disclosure(['check', put('bare.json', { version: 1 })]);
    assert.equal(code, 0);
    assert.match(err, /bare\.json：报告中没有统计表（第二、三、四部分）。\n$/);
  });
});

describe('disclosure check: input that is no report', () => {
  const refused: [what: string, content: unknown, say: RegExp][] = [
    ['no JSON', '{\n  "version": 1,\n  oops\n}', /bad\.json：第3行第3列：此处缺少英文双引号（"）。/],
    ['a comma too many', '{\n  "version": 1,\n}', /bad\.json：第2行第15列：此处多了一个逗号。/],
    ['half a JSON', '{"version": 1,', /bad\.json：第1行第15列：内容到此中断，并不完整。/],
    ['nothing', '', /bad\.json：没有内容。/],
    ['a page', '<!DOCTYPE html><p>', /bad\.json：不是报告 JSON。如是年报文档，请先用 disclosure import 读成 JSON。/],
    ['a page in GB18030', new Uint8Array([0x3c, 0x70, 0x3e, 0xc4, 0xea, 0xb1, 0xa8]), /bad\.json：不是报告 JSON。如是年报文档/],
    ['a text', '二、主动公开政府信息情况', /bad\.json：不是报告 JSON。如是年报文档/],
    ['a PDF', '%PDF-1.4\n', /bad\.json：不是报告 JSON。如是年报文档/],
    ['another encoding', new Uint8Array([0x22, 0xce, 0xde, 0x22]), /bad\.json：不是 UTF-8 编码/],
    ['a list', [], /bad\.json：不是年度报告数据/],
    ['an object without a version', { a: 1 }, /bad\.json：不是年度报告数据：缺少格式版本（应有 "version": 1）。/],
    ['another version', { ...PINGTAN_2022, version: 2 }, /bad\.json：\/version：数据格式的版本应为 1，所载为 2。/],
  ];
  for (const [what, content, say] of refused) {
    it(what, async () => {
      const { code, out, err } = await disclosure(['check', put('bad.json', typeof content === 'object' && !(content instanceof Uint8Array) ? JSON.stringify(content) : content)]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, say);
      assert.equal(err.split('\n').length, 2, 'one line');
    });
  }
  it('no such file, a folder, no name', async () => {
    assert.equal((await disclosure(['check', ''])).err, '文件名为空。\n');
    assert.match((await disclosure(['check', path('none.json')])).err, /none\.json：无法读取，没有这个文件或文件夹。/);
    assert.match((await disclosure(['check', path('.')])).err, /无法读取，这是一个文件夹。/);
  });
  it('standard input by its name', async () => {
    assert.equal((await disclosure(['check', '-'], '')).err, '标准输入：没有内容。\n');
    assert.equal((await disclosure(['check', '-', '--lang', 'en'], '')).err, 'standard input: it is empty.\n');
  });
  it('what can be read is checked all the same', async () => {
    const { code, out, err } = await disclosure(['check', path('none.json'), sound]);
    assert.equal(code, 2);
    assert.match(out, /相等 42 处/);
    assert.match(err, /none\.json/);
  });
  it('a byte order mark is no fault', async () => {
    assert.equal((await disclosure(['check', put('bom.json', `\ufeff${JSON.stringify(PINGTAN_2022)}`)])).code, 0);
  });
});

describe('disclosure: --output', () => {
  it('writes the file whole and leaves nothing beside it', async () => {
    const target = put('result.json', 'old');
    const { code, out } = await disclosure(['check', '--json', sound, '-o', target]);
    assert.deepEqual([code, out], [0, '']);
    assert.equal((JSON.parse(readFileSync(target, 'utf8')) as { reports: unknown[] }).reports.length, 1);
    assert.deepEqual(readdirSync(path('.')).filter((name) => name.endsWith('.tmp')), []);
  });
  it('leaves the file alone where there is nothing to write', async () => {
    const target = put('kept.json', 'old');
    assert.equal((await disclosure(['check', path('none.json'), '-o', target])).code, 2);
    assert.equal(readFileSync(target, 'utf8'), 'old');
  });
  it('a place that cannot be written is refused in one line', async () => {
    const target = path('nowhere/result.json');
    const { code, err } = await disclosure(['check', sound, '-o', target]);
    assert.equal(code, 2);
    assert.match(err, /result\.json：无法写入，没有这个文件或文件夹。\n$/);
    assert.ok(!existsSync(target));
    assert.match((await disclosure(['check', sound, '-o', path('.')])).err, /无法写入，这是一个文件夹。/);
  });
});
