import type { Call } from './command.js';

/** Milliseconds before anything is said of how far a file is read. */
const PATIENCE = 1000;
const CLEAR_LINE = '\r\u001b[K';

export interface Progress {
  readonly report: (part: number) => void;
  /** Takes away what is shown. */
  readonly end: () => void;
}

/** Says how far a file is read, on one line of its own, where a person waits for longer than a moment. */
export function showProgress({ streams: { stderr }, words }: Call, now: () => number = Date.now): Progress {
  const started = now();
  let shown = '';
  return {
    report: (part) => {
      if (stderr.isTTY !== true || now() - started < PATIENCE) return;
      const line = words.reading(Math.round(Math.min(1, Math.max(0, part)) * 100));
      if (line === shown) return;
      shown = line;
      stderr.write(CLEAR_LINE + line);
    },
    end: () => {
      if (shown !== '') stderr.write(CLEAR_LINE);
      shown = '';
    },
  };
}
