import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { VERSION } from '../src/model/version.js';

interface PackageJson {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly types: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly sideEffects: readonly string[];
  readonly files: readonly string[];
}

const root = new URL('../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as PackageJson;

/** The file of this repository a published file is made from: `dist/` holds one module for each of `src/`. */
function sourceOf(path: string): string {
  return path.replace(/^(?:\.\/)?dist\//, 'src/').replace(/(?:\.d)?\.[tj]s$/, '.ts').replace(/^\.\//, '');
}

describe('package.json', () => {
  const targets = Object.entries(manifest.exports).flatMap(([name, target]) =>
    (typeof target === 'string' ? [target] : Object.values(target)).map((path) => [name, path] as const),
  );
  for (const [name, path] of [...targets, ['types', manifest.types] as const, ...Object.entries(manifest.bin)]) {
    it(`${name}: ${path} has a source`, () => {
      assert.ok(existsSync(new URL(sourceOf(path), root)), sourceOf(path));
    });
    it(`${name}: ${path} is published`, () => {
      assert.ok(path === './package.json' || manifest.files.some((file) => path.replace(/^\.\//, '').startsWith(file)), path);
    });
  }

  it('types stand in front of what is run', () => {
    for (const [name, target] of Object.entries(manifest.exports)) {
      if (typeof target === 'string') continue;
      assert.deepEqual(Object.keys(target), 'node' in target ? ['types', 'node', 'default'] : ['types', 'default'], name);
      assert.equal(target.types?.replace(/\.d\.ts$/, ''), target.default?.replace(/\.js$/, ''), name);
    }
  });

  it('the version that files of a page are compared by is that of the package', () => {
    assert.equal(VERSION, manifest.version);
  });

  it('every file said to have an effect is there', () => {
    for (const path of manifest.sideEffects.filter((path) => !path.includes('*'))) {
      assert.ok(existsSync(new URL(sourceOf(path), root)), path);
    }
  });
});
