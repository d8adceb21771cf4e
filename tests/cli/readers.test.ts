import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { loadPdfEngine } from '../../src/importer/node/pdf-engine.js';
import { FORMATS } from '../../src/import/file/format.js';
import { createReaders } from '../../src/import/file/readers.js';

describe('readers of the command line', () => {
  const readers = createReaders(loadPdfEngine);
  for (const format of FORMATS) it(`${format} has one`, async () => assert.equal(typeof (await readers[format]()), 'function'));

  it('pdf.js is there, with its tables of characters', async () => {
    const { pdfjs, cMapUrl = '' } = await loadPdfEngine();
    assert.equal(typeof pdfjs.getDocument, 'function');
    assert.ok(existsSync(`${cMapUrl}GBK-EUC-H.bcmap`));
  });
});
