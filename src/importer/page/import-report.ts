/** `disclosure-elements/import` in a page. */
import { importWith } from '../import-with.js';
import type { ImportedReport, ImportOptions } from '../options.js';
import type { ReportSource } from '../source.js';
import { pageHost } from './host.js';
import { startWorker } from './start-worker.js';

const HOST = pageHost(startWorker);

/**
 * Reads a report from a file (Word, Excel, PDF with text, HTML, plain text; told by its content), from pasted markup or
 * text, or, in a page, from an element that is there. A figure is bound where labels and geometry say for certain what it
 * is; every other printed figure is named in `notes` with its source text.
 *
 * A worker reads, in a page and in Node, and is ended with the import; only short texts, and what stands in a page, are
 * read where they are. Where no worker can be started this thread reads, giving way between steps, to the same result.
 * pdf.js is loaded for PDF files only. Nothing of a document is run, and nothing it names is fetched.
 *
 * A file that cannot be read at all, is larger than 50 MB or takes longer than `seconds`, resolves to an empty report
 * with a note of level `refused`. Without a worker the clock is looked at between steps only, and one page of a hostile
 * file may take longer.
 *
 * @throws {TypeError} (the promise rejects) naming the argument that is wrong
 * @throws the reason of `signal` once it aborts, an `AbortError` if it has none
 */
export function importReport(source: ReportSource, options?: ImportOptions): Promise<ImportedReport> {
  return importWith(HOST, source, options);
}

export type { FigurePlace, ImportedReport, ImportOptions } from '../options.js';
export type { WorkerKind } from '../protocol.js';
export type { ReportSource } from '../source.js';
