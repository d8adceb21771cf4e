import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { FORMATS } from '../../src/import/file/format.js';
import { importFile } from '../../src/import/file/import-file.js';
import { createReaders } from '../../src/import/file/readers.js';
import { ask } from '../../src/importer/ask.js';
import { importReport } from '../../src/importer/node/import-report.js';
import { loadPdfEngine } from '../../src/importer/node/pdf-engine.js';
import { startWorker } from '../../src/importer/node/start-worker.js';
import type { ReportSource } from '../../src/importer/page/import-report.js';
import type { Figure } from '../../src/model/index.js';
import { cellsOf, FORM_IDS } from '../../src/model/edition.js';
import { figureAt, formOf } from '../../src/model/table.js';
import { endless, FILES, PAGE, SNIPPET, TEXT } from './files.js';

const readers = createReaders(loadPdfEngine);
const plainly = (bytes: Uint8Array | string) => importFile(bytes, readers, EDITIONS);

describe('importReport in Node', () => {
  for (const format of FORMATS) {
    it(`${format}: a worker reads it as this thread does, and tells how far it is`, async () => {
      const { report, notes, places } = await plainly(FILES[format]);
      assert.ok(places.length > 0);
      const parts: number[] = [];
      const quiet = { signal: new AbortController().signal, progress: (part: number) => parts.push(part) };
      assert.deepEqual(await ask(startWorker(), { type: 'request', source: FILES[format], seconds: 60 }, quiet), { report, notes, places });
      assert.deepEqual(parts, [...parts].sort((one, other) => one - other));
    });
  }

  it('progress: from 0 to 1, never the same twice', async () => {
    const parts: number[] = [];
    await importReport(FILES.pdf, { progress: (part) => parts.push(part) });
    assert.deepEqual(parts, [...new Set(parts)].sort((one, other) => one - other));
    assert.deepEqual([parts[0], parts[parts.length - 1]], [0, 1]);
    assert.ok(parts.length > 2);
  });

  it('every figure of the tables has its place, with the text that is printed there', async () => {
    const { report, places } = await importReport(FILES.html);
    const found = new Map(places.map((place) => [place.path, place]));
    let count = 0;
    for (const id of FORM_IDS) {
      const table = report[id];
      assert.ok(table);
      for (const { path } of cellsOf(formOf(table, id, EDITIONS))) {
        const figure: Figure | undefined = figureAt(table, path);
        if (figure === undefined) continue;
        count += 1;
        const place = found.get(`${id}.${path}`);
        assert.deepEqual([place?.form, place?.cell, place?.printed], [id, path, figure === null ? '' : String(figure)]);
        assert.ok(place?.at.table !== undefined && place.at.row !== undefined && place.at.column !== undefined);
      }
    }
    assert.equal(places.length, count);
  });

  it('whatever holds a report: Blob, File, ArrayBuffer, a view of one, markup, pasted cells', async () => {
    const { report } = await plainly(FILES.docx);
    const around = new Uint8Array(FILES.docx.length + 20);
    around.set(FILES.docx, 10);
    const sources: readonly Exclude<ReportSource, Node>[] = [
      new Blob([FILES.docx.slice()]),
      new File([FILES.docx.slice()], '2022.docx'),
      FILES.docx.slice().buffer,
      new DataView(around.buffer, 10, FILES.docx.length),
      Buffer.from(FILES.docx),
    ];
    for (const source of sources) assert.deepEqual((await importReport(source)).report, report);
    for (const source of [SNIPPET, TEXT]) assert.deepEqual((await importReport(source)).report.reviewLitigation, report.reviewLitigation);
    assert.deepEqual((await importReport(PAGE)).report, (await plainly(PAGE)).report);
    assert.equal((await importReport('正文')).notes.some(({ level }) => level === 'refused'), true);
  });

  it('what the caller holds stays as it was', async () => {
    const bytes = FILES.xlsx.slice();
    await importReport(bytes);
    assert.deepEqual(bytes, FILES.xlsx);
  });

  it('format, report and editions are passed on', async () => {
    const { EDITION_2019, EDITION_2021 } = { EDITION_2019: EDITIONS['2019'], EDITION_2021: EDITIONS['2021'] };
    const { notes } = await importReport(FILES.html, { format: 'pdf' });
    assert.deepEqual(notes.map(({ code }) => code), ['unknownFormat']);
    assert.equal((await importReport(PAGE, { format: 'text' })).places.length, 0);
    assert.equal((await importReport(PAGE, { report: 7 })).notes[0]?.code, 'noSuchReport');
    const swapped = await importReport(FILES.html, { editions: { '2019': EDITION_2021, '2021': EDITION_2021 } });
    assert.notDeepEqual(swapped.places, []);
    // A function cannot go to a worker: then this thread reads.
    const odd = { '2019': { ...EDITION_2019, odd: () => 0 }, '2021': EDITION_2021 };
    assert.deepEqual((await importReport(FILES.docx, { editions: odd })).report, (await plainly(FILES.docx)).report);
  });

  it('a file that cannot be read resolves: an empty report, and why', async () => {
    const lost = Object.assign(new Blob(['x']), { arrayBuffer: () => Promise.reject(new Error('gone')) });
    const large = Object.defineProperty(new Blob([]), 'size', { value: 60_000_000 });
    for (const [source, code] of [[FILES.docx.subarray(0, 300), 'unknownFormat'], [lost, 'damagedFile'], [large, 'tooLarge'], [new Uint8Array(50_000_001), 'tooLarge']] as const) {
      const { report, notes, places } = await importReport(source);
      assert.deepEqual([report, places], [{ version: 1 }, []]);
      assert.equal(notes[0]?.level, 'refused');
      assert.ok(notes[0].code === code || notes[0].code === 'damagedFile', notes[0].code);
    }
  });

  it('an argument that is wrong is named', async () => {
    for (const source of [undefined, null, 1, {}, [], { nodeType: 1, childNodes: [] }]) {
      await assert.rejects(importReport(source as never), { name: 'TypeError', message: /source should be/ });
    }
    const wrong = { editions: 1, format: 'odt', report: 0, signal: {}, progress: 1, seconds: -1, worker: true };
    for (const [name, value] of Object.entries(wrong)) {
      await assert.rejects(importReport(SNIPPET, { [name]: value }), { name: 'TypeError', message: new RegExp(`options\\.${name} should be`) });
    }
    await assert.rejects(importReport(SNIPPET, { format: 'pdf' }), { name: 'TypeError', message: /options\.format/ });
    await assert.rejects(importReport(SNIPPET, 'html' as never), { name: 'TypeError', message: /options should be/ });
  });
});

describe('importReport, aborted', () => {
  const abortError = { name: 'AbortError' };

  it('before it begins, and while it reads: the reason, else an AbortError; nothing is told afterwards', async () => {
    for (const reason of [undefined, new Error('closed')]) {
      const early = new AbortController();
      early.abort(reason);
      const told: number[] = [];
      await assert.rejects(importReport(FILES.docx, { signal: early.signal, progress: (part) => told.push(part) }), reason ?? abortError);
      assert.equal(told.length, 0);

      const late = new AbortController();
      const reading = importReport(endless(), {
        signal: late.signal,
        progress: (part) => {
          told.push(part);
          // The worker has begun its first page.
          if (told.length === 1) setTimeout(() => late.abort(reason), 1000);
        },
      });
      await assert.rejects(reading, reason ?? abortError);
      assert.ok(!told.includes(1));
    }
  });

  it('a signal that has no reason', async () => {
    const signal = new EventTarget() as AbortSignal;
    const reading = importReport(FILES.docx, { signal });
    signal.dispatchEvent(new Event('abort'));
    await assert.rejects(reading, (error) => error instanceof DOMException && error.name === 'AbortError');
  });

  it('an error in the listener of progress is the import’s', async () => {
    const error = new Error('listener');
    for (const source of [FILES.docx, SNIPPET]) {
      await assert.rejects(importReport(source, { progress: () => { throw error; } }), error);
    }
  });
});

describe('importReport, bounded', () => {
  it('a file that takes too long is refused, and the process is free meanwhile', async () => {
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 20);
    const { report, notes } = await importReport(endless(), { seconds: 1 });
    clearInterval(clock);
    assert.deepEqual([report, notes], [{ version: 1 }, [{ level: 'refused', code: 'tooLong', source: '1 s' }]]);
    assert.ok(turns > 10);
  });

  it('no time at all: refused, with a worker and without', async () => {
    for (const source of [FILES.docx, FILES.pdf, SNIPPET]) {
      for (const worker of [undefined, false] as const) {
        const { notes } = await importReport(source, { seconds: 0, worker });
        assert.deepEqual(notes.map(({ code }) => code), ['tooLong']);
      }
    }
  });
});
