import { Refusal, tooLong } from '../import/file-reader.js';
import { refusedFile } from '../import/file/refused-file.js';
import { isAnswer } from './protocol.js';
import type { ImportedData, Port, Request } from './protocol.js';

export interface AskOptions {
  /** Ends the worker. */
  readonly signal: AbortSignal;
  readonly progress: (part: number) => void;
}

/** Milliseconds a worker has for saying that it is there, its file loaded. */
const PATIENCE = 30_000;
/** The longest a timer can wait. */
const LONGEST = 2 ** 31 - 1;

/**
 * Has a worker read a file, and ends it: when it is done, when nobody wants the result any more, or when it takes longer
 * than `seconds`, for which the file is refused. `undefined` where the worker did not come to reading, so that the file
 * can be read in some other way.
 */
export function ask(port: Port, request: Request, { signal, progress }: AskOptions): Promise<ImportedData | undefined> {
  return new Promise((resolve) => {
    let started = false;
    const finish = (imported?: ImportedData): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      port.end();
      resolve(imported);
    };
    const stop = (): void => finish();
    let timer = setTimeout(stop, PATIENCE);
    const start = (): void => {
      started = true;
      clearTimeout(timer);
      timer = setTimeout(() => finish(refusedFile(tooLong(request.seconds))), Math.min(request.seconds * 1000, LONGEST));
      try {
        port.send(request);
      } catch {
        // Editions with something in them that cannot go to another thread.
        finish();
      }
    };
    signal.addEventListener('abort', stop);
    port.listen({
      message: (data) => {
        if (!isAnswer(data)) return;
        if (data.type === 'ready') {
          if (!started) start();
        } else if (data.type === 'progress') progress(data.part);
        else finish(data.type === 'result' ? data.imported : undefined);
      },
      dead: (error) => finish(started ? refusedFile(breakdown(error)) : undefined),
    });
  });
}

/** Why a worker broke down in the middle of a file. */
function breakdown(error: unknown): Refusal {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return new Refusal('tooLarge');
  return new Refusal('damagedFile', error instanceof Error ? error.message : '');
}
