import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../../src/editions/index.js';
import { readDoc } from '../../../src/import/doc/read-doc.js';
import { Refusal } from '../../../src/import/file-reader.js';
import { importDocument } from '../../../src/import/index.js';
import { standard } from '../support.js';
import { compoundFile } from './compound.js';
import { change, doc, inCell, plain, tableOf, u32 } from './support.js';
import type { Options } from './support.js';

const codeOf = async (bytes: Uint8Array): Promise<string> =>
  readDoc(bytes, {}).then(
    () => 'read',
    (error: unknown) => (error instanceof Refusal ? error.code : `threw ${String(error)}`),
  );

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const refusedWith = async (options: Options): Promise<string> => codeOf(doc([plain('甲')], options));

describe('a file that is no .doc that can be read', () => {
  it('says why', async () => {
    assert.equal(await refusedWith({ flags: 0x0100 }), 'encrypted');
    assert.equal(await refusedWith({ magic: 0xa5dc }), 'unknownFormat');
    assert.equal(await refusedWith({ version: 0x68 }), 'unknownFormat');
    assert.equal(await refusedWith({ magic: 0x1234 }), 'damagedFile');
    assert.equal(await codeOf(new Uint8Array(0)), 'damagedFile');
    assert.equal(await codeOf(compoundFile({ Workbook: new Uint8Array(5000) })), 'damagedFile');
    assert.equal(await codeOf(compoundFile({ EncryptedPackage: new Uint8Array(5000) })), 'encrypted');
    assert.equal(await codeOf(compoundFile({ WordDocument: new Uint8Array(10) })), 'damagedFile');
    await assert.rejects(readDoc(doc([plain('甲')]), { signal: { aborted: true } }), (error: Refusal) => error.code === 'cancelled');
  });
});

describe('a damaged .doc', () => {
  const whole = doc([plain('甲乙丙'), ...tableOf(standard('disclosure', '2021'))]);
  it('is refused wherever it is cut off', async () => {
    for (let size = 0; size < whole.length - 512; size += 997) assert.equal(await codeOf(whole.subarray(0, size)), 'damagedFile', String(size));
  });
  it('is refused where a chain of sectors never ends', async () => {
    const bytes = whole.slice();
    const view = new DataView(bytes.buffer);
    // The first sector holds the chains; every one of them now leads back to its beginning.
    for (let index = 0; index < 128; index += 1) if (view.getUint32(512 + index * 4, true) < 0xfffffff0) view.setUint32(512 + index * 4, index > 4 ? index - 1 : index + 1, true);
    assert.equal(await codeOf(bytes), 'damagedFile');
  });
  it('is refused where the directory leads in a circle, or out of it', async () => {
    for (const target of [1, 0xffff]) {
      const bytes = whole.slice();
      const view = new DataView(bytes.buffer);
      const directory = (view.getUint32(48, true) + 1) * 512;
      view.setUint32(directory + 128 + 72, target, true);
      assert.equal(await codeOf(bytes), 'damagedFile', String(target));
    }
  });
  it('never throws anything but a refusal, and takes no time, whatever is wrong', async () => {
    const next = random(3);
    for (let round = 0; round < 300; round += 1) {
      const bytes = whole.slice();
      for (let flips = 0; flips < 1 + round % 20; flips += 1) bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
      const code = await codeOf(bytes);
      assert.ok(['read', 'damagedFile', 'encrypted', 'unknownFormat', 'tooLarge'].includes(code), code);
      if (code === 'read') importDocument(await readDoc(bytes, {}), EDITIONS);
    }
  });
  it('of random bytes is refused', async () => {
    const next = random(5);
    for (let round = 0; round < 50; round += 1) {
      const bytes = Uint8Array.from({ length: 8192 }, () => Math.floor(next() * 256));
      bytes.set(whole.subarray(0, 80));
      assert.equal(await codeOf(bytes), 'damagedFile');
    }
  });
  it('with tables too deep within one another is refused', async () => {
    assert.equal(await codeOf(doc([inCell('甲', ...change(0x6649, ...u32(5000)))])), 'tooLarge');
    assert.equal(await codeOf(doc([inCell('甲', ...change(0x6649, ...u32(-5)))])), 'read');
    assert.equal(await codeOf(doc([inCell('甲', ...change(0x6649, ...u32(90)))])), 'read');
  });
  it('that claims more characters than it has is refused', async () => {
    const bytes = doc([plain('甲'.repeat(3000))]);
    const view = new DataView(bytes.buffer);
    const start = (view.getUint32((view.getUint32(48, true) + 1) * 512 + 128 + 116, true) + 1) * 512;
    view.setUint32(start + 0x4c, 0x7fffffff, true);
    assert.equal(await codeOf(bytes), 'tooLarge');
  });
});
