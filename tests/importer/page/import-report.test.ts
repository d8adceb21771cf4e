import { expect } from '@open-wc/testing';
import { EDITIONS } from '../../../src/editions/index.js';
import { importReport } from '../../../src/importer/page/import-report.js';
import type { ImportOptions, WorkerKind } from '../../../src/importer/page/import-report.js';
import * as here from '../../../src/importer/page/here.js';
import { trusting } from '../../../src/importer/page/policy.js';
import { endless, FILES, SNIPPET } from '../files.js';

const FOLDER = '/src/importer/page/';
const SCRIPTS: Readonly<Record<WorkerKind, string>> = { document: 'worker.ts', pdf: 'pdf-worker.ts' };

/** From the sources: a bundler would have put the workers together. */
function workers(): { worker: (kind: WorkerKind) => Worker; started: Worker[]; kinds: WorkerKind[] } {
  const started: Worker[] = [];
  const kinds: WorkerKind[] = [];
  const worker = (kind: WorkerKind): Worker => {
    const made = new Worker(FOLDER + SCRIPTS[kind], { type: 'module' });
    started.push(made);
    kinds.push(kind);
    return made;
  };
  return { worker, started, kinds };
}

const json = (value: unknown): string => JSON.stringify(value);

describe('importReport in a page', () => {
  for (const format of ['html', 'text', 'docx', 'doc', 'xlsx', 'pdf'] as const) {
    it(`${format}: a worker reads it as this thread does`, async () => {
      const { report, notes } = await here.importFile(FILES[format], here.readers, EDITIONS);
      const { worker, kinds } = workers();
      const parts: number[] = [];
      const imported = await importReport(new File([FILES[format].slice()], 'report'), { worker, progress: (part) => parts.push(part) });
      expect(json([imported.report, imported.notes])).to.equal(json([report, notes]));
      expect(imported.places.length).to.be.greaterThan(10);
      expect(kinds).to.deep.equal([format === 'pdf' ? 'pdf' : 'document']);
      expect(parts).to.deep.equal([...new Set(parts)].sort((one, other) => one - other));
      expect([parts[0], parts[parts.length - 1]]).to.deep.equal([0, 1]);
      expect(json(await importReport(FILES[format], { worker: false }))).to.equal(json(imported));
    });
  }

  it('an element that stands in the page, as it is seen', async () => {
    const box = document.createElement('div');
    box.append(new DOMParser().parseFromString(SNIPPET, 'text/html').body);
    document.body.append(box);
    const { report, places } = await importReport(box);
    expect(json(report)).to.equal(json((await importReport(SNIPPET)).report));
    expect(places.length).to.equal(15);
    const cells = box.querySelectorAll('td');
    cells[cells.length - 1]!.style.display = 'none';
    expect((await importReport(box)).places.length).to.be.lessThan(15);
    const page = new DOMParser().parseFromString(SNIPPET, 'text/html');
    expect(json((await importReport(page)).report)).to.equal(json(report));
    box.remove();
  });

  it('files of another window', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const other = frame.contentWindow as unknown as typeof globalThis;
    const bytes = new other.Uint8Array(FILES.docx);
    const { report } = await importReport(FILES.docx, { worker: false });
    for (const source of [bytes, bytes.buffer, new other.Blob([bytes])]) {
      expect(json((await importReport(source, { worker: false })).report)).to.equal(json(report));
    }
    frame.remove();
  });

  it('a worker that cannot be started: this thread reads', async () => {
    const { report } = await importReport(FILES.docx, { worker: false });
    const ways: readonly NonNullable<ImportOptions['worker']>[] = [
      () => new Worker('/src/no-such-file.js', { type: 'module' }),
      () => new Worker('https://other.invalid/worker.js'),
      () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    ];
    for (const worker of ways) expect(json((await importReport(FILES.docx, { worker })).report)).to.equal(json(report));
  });

  it('aborted: the promise rejects at once and the worker is ended', async () => {
    const { worker, started } = workers();
    const controller = new AbortController();
    const reading = importReport(endless(), { worker, signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 50));
    let ended = 0;
    for (const one of started) {
      const terminate = one.terminate.bind(one);
      one.terminate = () => {
        ended += 1;
        terminate();
      };
    }
    controller.abort();
    const error: unknown = await reading.catch((reason: unknown) => reason);
    expect((error as Error).name).to.equal('AbortError');
    expect([started.length, ended]).to.deep.equal([1, 1]);
  });

  it('a file that takes too long is refused', async () => {
    const { notes } = await importReport(endless(), { worker: workers().worker, seconds: 1 });
    expect(notes.map(({ code }) => code)).to.deep.equal(['tooLong']);
  });

  it('where Trusted Types are demanded: one policy, which lets nothing through but our own workers', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/tests/importer/page/strict.html';
    const said = new Promise<unknown>((resolve) => {
      addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data), { once: true });
    });
    document.body.append(frame);
    const { report } = await importReport(FILES.docx, { worker: false });
    expect(json(await said)).to.equal(json({ report, started: 1, violations: [], other: 'TypeError' }));
    frame.remove();
  });

  it('without Trusted Types an address is an address', () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'trustedTypes');
    Object.defineProperty(globalThis, 'trustedTypes', { value: undefined, configurable: true });
    const trusted = trusting(['/a.js']);
    expect(trusted('/a.js')).to.equal('/a.js');
    expect(() => trusted('/b.js')).to.throw(TypeError);
    if (before) Object.defineProperty(globalThis, 'trustedTypes', before);
  });
});
