import type { Readers } from '../../import/file/read-file.js';
import { answer } from '../answer.js';
import { isRequest } from '../protocol.js';
import type { Answer } from '../protocol.js';

/** What there is of a worker's global scope; its types cannot stand beside a page's. */
interface WorkerScope {
  addEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) => void;
  postMessage: (message: Answer) => void;
}

/** The far end of a page's worker: answers the request that comes. */
export function serve(readers: Readers): void {
  const scope = globalThis as unknown as WorkerScope;
  scope.addEventListener('message', ({ data }) => {
    if (isRequest(data)) void answer(data, readers, (message) => scope.postMessage(message));
  });
  scope.postMessage({ type: 'ready' });
}
