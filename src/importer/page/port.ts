import type { Port } from '../protocol.js';

/** The near end of a page's worker. Once it has said something, an error in it is none of ours: what asks has a time limit. */
export function portOf(worker: Worker): Port {
  return {
    send: (request) => worker.postMessage(request),
    listen: ({ message, dead }) => {
      let heard = false;
      worker.onmessage = ({ data }: MessageEvent<unknown>) => {
        heard = true;
        message(data);
      };
      worker.onmessageerror = dead;
      worker.onerror = (event) => {
        event.preventDefault();
        if (!heard) dead(event);
      };
    },
    end: () => {
      worker.onmessage = null;
      worker.terminate();
    },
  };
}
