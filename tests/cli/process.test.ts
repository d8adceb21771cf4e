import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PINGTAN_2020 } from '../support/reports.js';
import { folder } from './support.js';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const { put } = folder();
const file = put('2020.json', PINGTAN_2020);

/** Runs the command line in a process of its own; `stopReading` closes its output at once, `into` is a file it goes to. */
function spawned(args: readonly string[], { stdin = '', stopReading = false, into = '' } = {}): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const target = into === '' ? 'pipe' : openSync(into, 'w');
    const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], { cwd: root, stdio: ['pipe', target, 'pipe'] });
    let out = '';
    let err = '';
    if (stopReading) child.stdout?.destroy();
    else child.stdout?.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr?.on('data', (data: Buffer) => (err += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (typeof target === 'number') closeSync(target);
      resolve({ code, out, err: err.replace(/^npm .*\n/gm, '') });
    });
    child.stdin?.end(stdin);
  });
}

it('the command line runs in a process of its own: streams and exit code', async () => {
  const { code, out, err } = await spawned(['check', '-'], { stdin: JSON.stringify(PINGTAN_2020) });
  assert.equal(code, 1);
  assert.match(out, /不相等 2 处：/);
  assert.equal(err, '');
});

it('whoever reads its output may stop: no complaint', async () => {
  const { code, err } = await spawned(['check', '--all', '--json', ...Array<string>(20).fill(file)], { stopReading: true });
  assert.equal(code, 1);
  assert.equal(err, '');
});

describe('a full disk', { skip: !existsSync('/dev/full') }, () => {
  it('standard output: one line, and 2', async () => {
    const { code, err } = await spawned(['check', file], { into: '/dev/full' });
    assert.deepEqual([code, err], [2, '标准输出：无法写入，磁盘已满。\n']);
  });
  it('--output: the same', async () => {
    const { code, out, err } = await spawned(['check', file, '-o', '/dev/full', '--lang', 'en']);
    assert.deepEqual([code, out, err], [2, '', '/dev/full: cannot be written, the disk is full.\n']);
  });
});
