import { Worker } from 'node:worker_threads';
import type { Port } from '../protocol.js';

/** Run from its sources the library is TypeScript all through. */
const END = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** One worker for every format. It keeps the process alive as long as it reads. */
export function startWorker(): Port {
  const worker = new Worker(new URL(`./worker.${END}`, import.meta.url));
  return {
    send: (request) => worker.postMessage(request),
    listen: ({ message, dead }) => {
      worker.on('message', message);
      worker.on('messageerror', dead);
      worker.on('error', dead);
      worker.on('exit', dead);
    },
    end: () => {
      worker.removeAllListeners();
      // What it says in dying is of no interest; without a listener it would end the process.
      worker.on('error', () => undefined);
      void worker.terminate();
    },
  };
}
