/**
 * Work that is over for its caller as soon as `signal` says so: the promise rejects at once with the signal's reason,
 * else with an `AbortError`. The work is told by the signal it is handed; `fail` ends it in the same way.
 */
export function stoppable<T>(signal: AbortSignal | undefined, work: (inner: AbortSignal, fail: (reason: Error) => void) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const inner = new AbortController();
    const fail = (reason: Error): void => {
      reject(reason);
      inner.abort();
    };
    const abort = (): void => fail(reasonOf(signal));
    if (signal?.aborted) {
      abort();
      return;
    }
    signal?.addEventListener('abort', abort);
    const settle = (): void => signal?.removeEventListener('abort', abort);
    work(inner.signal, fail).then(resolve, reject).then(settle, settle);
  });
}

/** Whatever the caller gave. Engines before 2022 know no reason. */
function reasonOf(signal: AbortSignal | undefined): Error {
  return (signal?.reason as Error | undefined) ?? new DOMException('The import was aborted', 'AbortError');
}
