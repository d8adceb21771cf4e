import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { files, ROOT } from './folder.js';
import { POLICY } from './policy.js';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const review = read('docs/security-review.zh-CN.md');
const DOCUMENTS = ['README.md', 'README.zh-CN.md', 'SECURITY.md', ...readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];

describe('documents for those who check', () => {
  it('the list of files is that of the folder', () => {
    const rows = /## 二、[^]*?\n## /.exec(review)?.[0].split('\n').filter((line) => line.startsWith('| `')) ?? [];
    const named = rows.flatMap((row) => Array.from((row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g), ([, name]) => name));
    assert.deepEqual(named.sort(), Object.keys(files()).sort());
  });

  it('the policy is the one that pages were tried under', () => {
    const written = /```\n(default-src[^]*?)```/.exec(review)?.[1];
    assert.equal(written?.replace(/\s+/g, ' ').trim(), POLICY);
  });

  for (const document of DOCUMENTS) {
    it(`${document}: what it links to is there`, () => {
      for (const [, target = ''] of read(document).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
        if (!/^[a-z]+:/.test(target)) assert.ok(existsSync(join(ROOT, dirname(document), target)), target);
      }
    });
  }
});
