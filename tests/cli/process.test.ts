import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PINGTAN_2020 } from '../support/reports.js';
import { folder } from './support.js';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const { put } = folder();
const file = put('2020.json', PINGTAN_2020);

/** Runs the command line in a process of its own; `stopReading` closes its output at once. */
function spawned(args: readonly string[], { stdin = '', stopReading = false } = {}): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], { cwd: root });
    let out = '';
    let err = '';
    if (stopReading) child.stdout.destroy();
    else child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
    child.stdin.end(stdin);
  });
}

it('the command line runs in a process of its own: streams and exit code', async () => {
  const { code, out, err } = await spawned(['check', '-'], { stdin: JSON.stringify(PINGTAN_2020) });
  assert.equal(code, 1);
  assert.match(out, /不相等 2 处：/);
  assert.equal(err.replace(/^npm .*\n/gm, ''), '');
});

it('whoever reads its output may stop: no complaint', async () => {
  const { code, err } = await spawned(['check', '--all', '--json', ...Array<string>(20).fill(file)], { stopReading: true });
  assert.equal(code, 1);
  assert.equal(err, '');
});
