import type { Format } from '../import/file/format.js';
import type { Imported } from '../import/import-document.js';
import type { Editions } from '../model/table.js';

/**
 * What goes between a page, or a process, and the worker that reads for it. The worker says `ready`, is sent one
 * request, tells of its progress, and ends with `result`, or with `failure` where it could not so much as begin.
 */
export interface Request {
  readonly type: 'request';
  /** Bytes of a file, or a text decoded already. */
  readonly source: Uint8Array | string;
  readonly format?: Format;
  /** The published forms if absent. */
  readonly editions?: Editions;
  /** Which of several reports, from 1. */
  readonly report?: number;
  readonly seconds: number;
}

export type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly part: number }
  | { readonly type: 'result'; readonly imported: ImportedData }
  | { readonly type: 'failure'; readonly message: string };

/** What an import leaves that can go from one thread to another. */
export type ImportedData = Pick<Imported, 'report' | 'notes' | 'places'>;

/** The worker's end: files without pdf.js, or with it. */
export type WorkerKind = 'document' | 'pdf';

/** The near end of a worker, alike in pages and in Node. */
export interface Port {
  readonly send: (request: Request) => void;
  readonly listen: (listener: PortListener) => void;
  /** Stops the worker at once, whatever it does. */
  readonly end: () => void;
}

export interface PortListener {
  readonly message: (data: unknown) => void;
  /** The worker did not start, or broke down. */
  readonly dead: (error: unknown) => void;
}

/** Whether a message is one of these: pdf.js, inside the worker, sends some of its own. */
export function isAnswer(data: unknown): data is Answer {
  return typeof data === 'object' && data !== null && 'type' in data && ['ready', 'progress', 'result', 'failure'].includes(String(data.type));
}

export function isRequest(data: unknown): data is Request {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'request';
}
