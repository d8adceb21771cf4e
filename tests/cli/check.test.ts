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
    assert.match(lines[2] ?? '', /^ {2}- 三 · 自然人：.*左边：6〔.*合计 26；右边：20〔三、本年度办理结果 · （七）总计 · 自然人〕，合计 20。$/);
    assert.equal(lines[4], '  不相等 2 处，无法核对 0 处，相等 38 处。');
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
    assert.match(out, /\n年度之间\n {2}待核对 2 处：\n {2}- 三 · 自然人：.*\n.*\n {2}供参考 1 处：\n {2}- 二 · 行政规范性文件：/);
  });

  it('values that do not fit the format are named with their place, and count', async () => {
    const data = { version: 1, reviewLitigation: changed(reviewLitigation({}), {}) } as { reviewLitigation: object };
    Object.assign(data.reviewLitigation, { comment: 'x' });
    const { code, out } = await disclosure(['check', put('comment.json', data)]);
    assert.equal(code, 1);
    assert.match(out, /数据不合格式 1 处：\n {2}- 四 \(\/reviewLitigation\/comment\)：格式中没有这一项/);
    assert.match(out, /相等 3 处/);
  });

  it('--json is for machines', async () => {
    const { code, out } = await disclosure(['check', '--json', broken, sound]);
    assert.equal(code, 1);
    const result = JSON.parse(out) as { reports: { file: string; year: number; problems: unknown[]; findings: { outcome: string }[] }[]; betweenYears: unknown[] };
    assert.deepEqual(
      result.reports.map(({ file, year, problems, findings }) => [file, year, problems.length, findings.filter(({ outcome }) => outcome === 'broken').length]),
      [[broken, 2020, 0, 2], [sound, 2022, 0, 0]],
    );
    assert.deepEqual(result.betweenYears, []);
  });

  it('--lang en', async () => {
    const { out } = await disclosure(['check', '--lang', 'en', broken]);
    assert.match(out, /\(平潭综合实验区, 2020\)\n {2}2 not equal:\n {2}- Part 三 · Natural persons: the outcomes should add up/);
  });

  it('- is standard input', async () => {
    const { code, out } = await disclosure(['check', '-'], JSON.stringify(PINGTAN_2022));
    assert.equal(code, 0);
    assert.match(out, /^-（平潭综合实验区，2022年）/);
  });
});

describe('disclosure check: input that is no report', () => {
  const refused: [what: string, content: unknown, say: RegExp][] = [
    ['no JSON', '{\n  "version": 1,\n  oops\n}', /bad\.json：第 3 行第 3 列起不是有效的 JSON。/],
    ['half a JSON', '{"version": 1,', /bad\.json：第 1 行第 15 列起/],
    ['nothing', '', /bad\.json：第 1 行第 1 列起/],
    ['another encoding', new Uint8Array([0x22, 0xce, 0xde, 0x22]), /bad\.json：不是 UTF-8 编码/],
    ['a list', [], /bad\.json：不是年度报告数据/],
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
  it('no such file, a folder', async () => {
    assert.match((await disclosure(['check', path('none.json')])).err, /none\.json：无法读取，没有这个文件或文件夹。/);
    assert.match((await disclosure(['check', path('.')])).err, /无法读取，这是一个文件夹。/);
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
