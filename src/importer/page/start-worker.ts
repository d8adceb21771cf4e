import type { ImportOptions } from '../options.js';
import type { Port, WorkerKind } from '../protocol.js';
import { portOf } from './port.js';

/** Starts a worker as bundlers know it: they look for exactly these words, and put the worker's modules together. */
export function startWorker(kind: WorkerKind, { worker }: ImportOptions): Port {
  if (worker) return portOf(worker(kind));
  return portOf(
    kind === 'pdf'
      ? new Worker(new URL('./pdf-worker.js', import.meta.url), { type: 'module' })
      : new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }),
  );
}
