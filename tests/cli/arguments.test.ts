import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { disclosure } from './support.js';

describe('disclosure: help and version', () => {
  for (const command of [[], ['import'], ['check'], ['render']]) {
    for (const [language, example] of [['zh-CN', '示例：'], ['en', 'Examples:']] as const) {
      it(`${['disclosure', ...command].join(' ')} --help teaches with examples, in ${language}`, async () => {
        const { code, out, err } = await disclosure([...command, '--help', '--lang', language]);
        assert.equal(code, 0);
        assert.equal(err, '');
        assert.ok(out.includes(example));
        assert.ok(out.includes(`disclosure ${command[0] ?? 'import'} `));
      });
    }
  }
  it('disclosure help says the same', async () => {
    for (const command of [[], ['import'], ['check'], ['render']]) {
      assert.deepEqual(await disclosure(['help', ...command]), await disclosure([...command, '--help']));
    }
  });
  it('-h is short for it', async () => assert.match((await disclosure(['check', '-h'])).out, /disclosure check/));
  it('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    assert.deepEqual(await disclosure(['--version']), { code: 0, out: `${version}\n`, err: '' });
  });
  it('every option a command takes is in its help', async () => {
    for (const [command, options] of [['import', ['--format']], ['check', ['--all', '--json']], ['render', ['--page', '--script', '--heading-level']]] as const) {
      const { out } = await disclosure([command, '--help']);
      for (const option of [...options, '--lang', '--output', '--help']) assert.ok(out.includes(option), `${command} ${option}`);
    }
  });
});

describe('disclosure: arguments that cannot be meant', () => {
  const refused: [args: string[], say: RegExp][] = [
    [[], /^请写明命令/],
    [['--lang', 'en'], /^Name a command/],
    [['chekc', 'x.json'], /没有 chekc 这个命令，是否要写 check？/],
    [['frobnicate'], /没有 frobnicate 这个命令。/],
    [['constructor'], /没有 constructor 这个命令。/],
    [['check', '--jsom', 'x.json'], /没有 --jsom 这个选项，是否要写 --json？/],
    [['check', '--jsom', 'x.json', '--lang=en'], /^There is no option --jsom\. Did you mean --json\?/],
    [['render', '--everything', 'x.json'], /没有 --everything 这个选项。/],
    [['check', '--page', 'x.json'], /没有 --page 这个选项/],
    [['check', '--json=yes', 'x.json'], /^--json 后面不写值/],
    [['check', 'x.json', '-o'], /^-o 后面要写一个值/],
    [['check', '-o', '--json', 'x.json'], /^-o 后面要写一个值/],
    [['check', '--lang', 'fr', 'x.json'], /^--lang 的值应为 zh-CN \/ en，而不是 fr/],
    [['render', '--heading-level', '7', 'x.json'], /^--heading-level 的值应为 1 \/ 2/],
    [['help', 'chekc'], /没有 chekc 这个命令，是否要写 check？/],
    [['render', '--script', 'a.js', 'x.json'], /^--script 须与 --page 一并使用。/],
    [['import', '--format', 'rtf', 'x'], /^--format 的值应为 html \/ text \/ docx \/ doc \/ xlsx \/ pdf，而不是 rtf/],
    [['check'], /^请写明文件：disclosure check/],
    [['render'], /^请写明文件/],
    [['render', 'a.json', 'b.json'], /一次只处理一个文件/],
  ];
  for (const [args, say] of refused) {
    it(args.join(' ') || '(nothing)', async () => {
      const { code, out, err } = await disclosure(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, say);
      assert.equal(err.split('\n').length, 2, 'one line');
    });
  }
});
