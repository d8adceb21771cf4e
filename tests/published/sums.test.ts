import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { buildCdn } from '../../.build/cdn.js';
import { VERSION } from '../../src/model/version.js';
import { files, LOADED, textOf } from './folder.js';

const hash = (how: string, bytes: Uint8Array, as: 'hex' | 'base64'): string => createHash(how).update(bytes).digest(as);

describe('hashes of what is published', () => {
  it('SHA256SUMS has every file but itself, and every sum is right', () => {
    const listed = textOf('SHA256SUMS').trimEnd().split('\n').map((line) => line.split('  ').reverse());
    const { SHA256SUMS, ...others } = files();
    assert.ok(SHA256SUMS);
    assert.deepEqual(Object.fromEntries(listed), Object.fromEntries(Object.entries(others).map(([name, bytes]) => [name, hash('sha256', bytes, 'hex')])));
    assert.equal(listed.length, Object.keys(others).length);
  });

  it('integrity.json has what an integrity attribute needs for every file a page loads, and the version', () => {
    const all = files();
    const expected = Object.fromEntries(LOADED.map((name) => [name, `sha384-${hash('sha384', all[name] ?? Buffer.of(), 'base64')}`]));
    assert.deepEqual(JSON.parse(textOf('integrity.json')), { version: VERSION, files: expected });
  });

  it('the same sources make the same bytes again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'disclosure-cdn-'));
    try {
      await buildCdn(folder);
      const [first, second] = [files(), files(folder)];
      assert.deepEqual(Object.keys(second), Object.keys(first));
      for (const [name, bytes] of Object.entries(first)) assert.ok(second[name]?.equals(bytes), name);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
