import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { importFile } from '../../src/import/file/import-file.js';
import { ask } from '../../src/importer/ask.js';
import { importWith } from '../../src/importer/import-with.js';
import type { Host } from '../../src/importer/import-with.js';
import * as here from '../../src/importer/node/here.js';
import type { Port, PortListener, Request } from '../../src/importer/protocol.js';
import { FILES, SNIPPET } from './files.js';

const REQUEST: Request = { type: 'request', source: 'x', seconds: 60 };
const RESULT = { report: { version: 1 as const, title: '甲' }, notes: [], places: [] };

/** A worker of which the test says what it does once it is listened to. */
function port(act: (listener: PortListener) => void, send: (request: Request) => void = () => undefined): Port & { ended: number; sent: Request[] } {
  const made = {
    ended: 0,
    sent: [] as Request[],
    send: (request: Request) => {
      made.sent.push(request);
      send(request);
    },
    listen: (listener: PortListener) => queueMicrotask(() => act(listener)),
    end: () => {
      made.ended += 1;
    },
  };
  return made;
}

const asking = (signal = new AbortController().signal, told: number[] = []) => ({ signal, progress: (part: number) => told.push(part) });

describe('ask', () => {
  it('sends once the worker is there, hears of progress, ends it with the result; messages of others are none', async () => {
    const told: number[] = [];
    const worker = port(({ message }) => {
      for (const other of [undefined, null, 'ready', { action: 'ready', sourceName: 'worker' }]) message(other);
      assert.equal(worker.sent.length, 0);
      message({ type: 'ready' });
      message({ type: 'ready' });
      message({ type: 'progress', part: 0.5 });
      message({ type: 'result', imported: RESULT });
    });
    assert.deepEqual(await ask(worker, REQUEST, asking(undefined, told)), RESULT);
    assert.deepEqual([worker.sent, told, worker.ended], [[REQUEST], [0.5], 1]);
  });

  it('a worker that does not start, cannot be sent the request, or fails: nothing was read', async () => {
    const refuses = (): void => {
      throw new DOMException('not cloneable', 'DataCloneError');
    };
    const workers = [
      port(({ dead }) => dead(new Error('blocked'))),
      port(({ message }) => message({ type: 'ready' }), refuses),
      port(({ message }) => {
        message({ type: 'ready' });
        message({ type: 'failure', message: 'chunk' });
      }),
    ];
    for (const worker of workers) {
      assert.equal(await ask(worker, REQUEST, asking()), undefined);
      assert.equal(worker.ended, 1);
    }
  });

  it('a worker that breaks down in the middle: the file is refused', async () => {
    for (const [error, code] of [[new Error('x'), 'damagedFile'], [Object.assign(new Error('x'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }), 'tooLarge']] as const) {
      const worker = port(({ message, dead }) => {
        message({ type: 'ready' });
        dead(error);
      });
      assert.deepEqual((await ask(worker, REQUEST, asking()))?.notes.map((note) => note.code), [code]);
      assert.equal(worker.ended, 1);
    }
  });

  it('a worker that never answers is ended, and the file refused', async () => {
    const worker = port(({ message }) => message({ type: 'ready' }));
    assert.deepEqual((await ask(worker, { ...REQUEST, seconds: 0.01 }, asking()))?.notes, [{ level: 'refused', code: 'tooLong', source: '0.01 s' }]);
    assert.equal(worker.ended, 1);
  });

  it('nobody wants it any more: the worker is ended', async () => {
    const controller = new AbortController();
    const worker = port(() => controller.abort());
    assert.equal(await ask(worker, REQUEST, asking(controller.signal)), undefined);
    assert.equal(worker.ended, 1);
  });
});

describe('importWith: where no worker can be had this thread reads, to the same result', () => {
  const started: string[] = [];
  const host = (start: Host['start']): Host => ({
    start: (kind, options) => {
      started.push(kind);
      return start(kind, options);
    },
    here: () => Promise.resolve(here),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const refused = host(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  const dies = host(() => port(({ dead }) => dead(new Error('404'))));

  for (const format of ['html', 'text', 'docx', 'doc', 'xlsx', 'pdf'] as const) {
    it(format, async () => {
      const { report, notes } = await importFile(FILES[format], here.readers, EDITIONS);
      for (const one of [refused, dies]) {
        started.length = 0;
        const parts: number[] = [];
        const imported = await importWith(one, FILES[format], { progress: (part) => parts.push(part) });
        assert.deepEqual([imported.report, imported.notes, started], [report, notes, [format === 'pdf' ? 'pdf' : 'document']]);
        assert.deepEqual(parts, [...parts].sort((one, other) => one - other));
        assert.equal(parts[parts.length - 1], 1);
      }
    });
  }

  it('short pages and texts need none, nor does who wants none', async () => {
    started.length = 0;
    await importWith(refused, SNIPPET);
    await importWith(refused, new TextEncoder().encode(SNIPPET));
    await importWith(refused, FILES.docx, { worker: false });
    assert.deepEqual(started, []);
  });

  it('gives way: what waits has its turn while a file is read', async () => {
    const order: string[] = [];
    const reading = importWith(refused, FILES.docx).then(() => order.push('read'));
    setImmediate(() => setImmediate(() => order.push('other')));
    await reading;
    assert.deepEqual(order, ['other', 'read']);
  });

  it('once aborted it goes no further', async () => {
    const controller = new AbortController();
    const parts: number[] = [];
    const reading = importWith(refused, FILES.pdf, {
      signal: controller.signal,
      progress: (part) => {
        parts.push(part);
        controller.abort();
      },
    });
    await assert.rejects(reading, { name: 'AbortError' });
    assert.deepEqual(parts, [0]);
  });
});
