/** `disclosure-elements/import` in Node. */
import { importWith } from '../import-with.js';
import type { Host } from '../import-with.js';
import type { ImportedReport, ImportOptions } from '../options.js';
import type { ReportSource } from '../source.js';
import { startWorker } from './start-worker.js';

const HOST: Host = { start: startWorker, here: () => import('./here.js'), pause: () => new Promise((resolve) => setImmediate(resolve)) };

/** As in a page, in a thread of its own; nodes of a page there are none. */
export function importReport(source: Exclude<ReportSource, Node>, options?: ImportOptions): Promise<ImportedReport> {
  return importWith(HOST, source, options);
}

export type { FigurePlace, ImportedReport, ImportOptions } from '../options.js';
export type { ReportSource } from '../source.js';
