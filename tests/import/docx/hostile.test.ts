import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../../src/import/docx/read-docx.js';
import { Refusal } from '../../../src/import/file-reader.js';
import { readXlsx } from '../../../src/import/xlsx/read-xlsx.js';
import { docx, p, r, relations, zip } from './support.js';

const codeOf = async (bytes: Uint8Array, read = readDocx): Promise<string> =>
  read(bytes, {}).then(
    () => 'read',
    (error: unknown) => (error instanceof Refusal ? error.code : `threw ${String(error)}`),
  );

/** A little generator, so that a failure can be met again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const part = (xml: string): Uint8Array => zip({ '_rels/.rels': relations(['officeDocument', 'word/document.xml']), 'word/document.xml': xml });

function u32(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
}

function find(bytes: Uint8Array, signature: number, nth = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0, left = nth; at + 4 <= bytes.length; at += 1) if (view.getUint32(at, true) === signature && left-- === 0) return at;
  return -1;
}

describe('a file that is no office file', () => {
  it('is damaged', async () => {
    for (const read of [readDocx, readXlsx]) {
      assert.equal(await codeOf(new Uint8Array(0), read), 'damagedFile');
      assert.equal(await codeOf(strToU8('PK\u0003\u0004 und nichts weiter'), read), 'damagedFile');
      assert.equal(await codeOf(zip({ 'a.txt': 'b' }), read), 'damagedFile');
      assert.equal(await codeOf(zip({ '_rels/.rels': relations(['officeDocument', 'word/gone.xml']) }), read), 'damagedFile');
    }
    assert.equal(await codeOf(part('<w:document')), 'damagedFile');
    assert.equal(await codeOf(part('<a><b></a>')), 'damagedFile');
    assert.equal(await codeOf(docx('<w:p>&nbsp;</w:p>')), 'damagedFile');
  });
  it('is told as locked where it is', async () => {
    const container = new Uint8Array(4096);
    container.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    assert.equal(await codeOf(container), 'damagedFile');
    container.set(Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]), 1024);
    assert.equal(await codeOf(container), 'encrypted');
    assert.equal(await codeOf(container, readXlsx), 'encrypted');
    const bytes = docx(p(r('甲')));
    for (let entry = 0, at = 0; (at = find(bytes, 0x02014b50, entry)) >= 0; entry += 1) bytes[at + 8]! |= 1;
    assert.equal(await codeOf(bytes), 'encrypted');
  });
});

describe('a damaged archive', () => {
  const whole = docx(p(r('甲'.repeat(500))));
  it('is refused wherever it is cut off', async () => {
    for (let size = 0; size < whole.length; size += 13) assert.equal(await codeOf(whole.subarray(0, size)), 'damagedFile', String(size));
  });
  it('is refused, or read right, whatever byte is wrong', async () => {
    const next = random(7);
    for (let round = 0; round < 400; round += 1) {
      const bytes = whole.slice();
      bytes[Math.floor(next() * bytes.length)]! ^= 1 << Math.floor(next() * 8);
      const code = await codeOf(bytes);
      assert.ok(['read', 'damagedFile', 'encrypted', 'tooLarge'].includes(code), code);
      if (code === 'read') assert.match(JSON.stringify((await readDocx(bytes, {})).blocks), /"甲{500}"|\[\]/);
    }
  });
  it('of random bytes is refused', async () => {
    const next = random(11);
    for (let round = 0; round < 50; round += 1) {
      const bytes = Uint8Array.from({ length: 2000 }, () => Math.floor(next() * 256));
      bytes.set([0x50, 0x4b, 3, 4]);
      assert.equal(await codeOf(bytes), 'damagedFile');
    }
  });
  it('that lies about sizes is refused', async () => {
    const entry = find(whole, 0x02014b50, 1);
    assert.equal(await codeOf(u32(whole, entry + 24, 10)), 'damagedFile');
    assert.equal(await codeOf(u32(whole, entry + 24, 5000)), 'damagedFile');
    assert.equal(await codeOf(u32(whole, entry + 24, 0x7fffffff)), 'tooLarge');
    assert.equal(await codeOf(u32(whole, entry + 20, 0x7fffffff)), 'damagedFile');
    assert.equal(await codeOf(u32(whole, entry + 42, 0x7fffffff)), 'damagedFile');
  });
  it('with one part twice is refused', async () => {
    const bytes = docx(p(r('甲')), '', { 'word/Document.xml': '<w:document/>' });
    assert.equal(await codeOf(bytes), 'damagedFile');
  });
});

describe('a file that is small and unpacks to much', () => {
  const zeros = new Uint8Array(10_000_000);
  const office = { '_rels/.rels': strToU8(relations(['officeDocument', 'word/document.xml'])) };
  it('is refused by its ratio', async () => {
    assert.equal(await codeOf(zipSync({ ...office, 'word/document.xml': zeros })), 'tooLarge');
  });
  it('is not unpacked where it is not asked for', async () => {
    const bytes = zipSync({ ...office, 'word/document.xml': strToU8('<w:document><w:body/></w:document>'), 'word/media/a.png': zeros });
    assert.equal(await codeOf(bytes), 'read');
  });
  it('is stopped at what it claims', async () => {
    const bytes = zipSync({ ...office, 'word/document.xml': zeros });
    assert.equal(await codeOf(u32(bytes, find(bytes, 0x02014b50, 1) + 24, 1000)), 'damagedFile');
  });
  it('is refused for its entities, before they come to be', async () => {
    const bomb = `<!DOCTYPE a [${Array.from({ length: 20 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join('')}]><a>&e20;</a>`;
    assert.equal(await codeOf(part(bomb)), 'damagedFile');
    assert.equal(await codeOf(part('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')), 'damagedFile');
  });
  it('is refused for its depth', async () => {
    assert.equal(await codeOf(docx('<w:sdt>'.repeat(10_000) + '</w:sdt>'.repeat(10_000))), 'tooLarge');
    const tables = '<w:tbl><w:tr><w:tc>'.repeat(320) + '</w:tc></w:tr></w:tbl>'.repeat(320);
    assert.equal(await codeOf(docx(tables)), 'read');
  });
  it('is refused for its nodes', async () => {
    assert.equal(await codeOf(docx(Array.from({ length: 700_000 }, (_, index) => `<w:p w:i="${index}"/>`).join('') + '<w:p/>'.repeat(700_000))), 'tooLarge');
  });
});

describe('reading', () => {
  it('ends when it is cancelled, and tells how far it is', async () => {
    await assert.rejects(readDocx(docx(p(r('甲'))), { signal: { aborted: true } }), (error: Refusal) => error.code === 'cancelled');
    await assert.rejects(readXlsx(docx(p(r('甲'))), { signal: { aborted: true } }), (error: Refusal) => error.code === 'cancelled');
    const parts: number[] = [];
    await readDocx(docx(p(r('甲'))), { progress: (part) => parts.push(part) });
    assert.equal(parts[parts.length - 1], 1);
  });
});
