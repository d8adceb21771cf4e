import { LIMITS } from '../import/file-reader.js';
import { FORMATS } from '../import/file/format.js';
import type { Format } from '../import/file/format.js';
import type { Note, SourcePlace } from '../model/note.js';
import type { FormId } from '../model/edition.js';
import type { Report } from '../model/report.js';
import type { Editions } from '../model/table.js';
import type { WorkerKind } from './protocol.js';

export interface ImportOptions {
  /** The forms to be recognised; all published ones if absent. */
  readonly editions?: Editions | undefined;
  /** The format, told by the content if absent. Markup and text may come as strings; the others are bytes. */
  readonly format?: Format | undefined;
  /** Which report of a document that holds several, from 1; without it such a document is refused with `severalReports`. */
  readonly report?: number | undefined;
  /** Ends the import: the promise rejects with the signal's reason, an `AbortError` if it has none. */
  readonly signal?: AbortSignal | undefined;
  /** Told what part is done: never less than before, from 0 to 1, the last being 1. */
  readonly progress?: ((part: number) => void) | undefined;
  /** Seconds after which a file is given up and refused with `tooLong`; 60 if absent. */
  readonly seconds?: number | undefined;
  /**
   * Pages only. Starts the worker that reads, where the library's own way does not do: under Trusted Types in a page put
   * together by a bundler, or from another address. `pdf` asks for the worker with pdf.js. Their modules are
   * `disclosure-elements/import/worker` and `disclosure-elements/import/pdf-worker`. `false`: no worker.
   */
  readonly worker?: ((kind: WorkerKind) => Worker) | false | undefined;
}

/** What an import resolves to. */
export interface ImportedReport {
  /** What could be read for certain; without any table where `notes` holds one of level `refused`. */
  readonly report: Report;
  /** What was not read, and what is to be known of what was. */
  readonly notes: readonly Note[];
  /** Every figure of the report's tables, and where it was read. */
  readonly places: readonly FigurePlace[];
}

/** Where a figure of a report was read. */
export interface FigurePlace {
  /** From the report to the figure: `requests.outcomes.total.individual`. */
  readonly path: string;
  readonly form: FormId;
  /** From the table to the figure: `outcomes.total.individual`, as in notes and findings. */
  readonly cell: string;
  /** Table, row and column among those of the document, or the line of a text, each counted from 1. */
  readonly at: SourcePlace;
  /** The text of the cell, its lines joined by a space; nothing for a blank one. */
  readonly printed: string;
}

/** @throws {TypeError} naming the option that is not what it should be */
export function checkOptions(options: ImportOptions): void {
  const wrong = (name: keyof ImportOptions, wanted: string): never => {
    throw new TypeError(`importReport: options.${name} should be ${wanted}`);
  };
  if (typeof options !== 'object') throw new TypeError('importReport: options should be an object');
  const { editions, format, report, signal, progress, seconds = LIMITS.seconds, worker } = options;
  if (editions !== undefined && (typeof editions !== 'object' || (editions as unknown) === null)) wrong('editions', 'an object of editions');
  if (format !== undefined && !FORMATS.includes(format)) wrong('format', `one of ${FORMATS.join(', ')}`);
  if (report !== undefined && !(Number.isInteger(report) && report > 0)) wrong('report', 'a number from 1');
  if (signal !== undefined && typeof (signal as Partial<AbortSignal> | null)?.addEventListener !== 'function') wrong('signal', 'an AbortSignal');
  if (progress !== undefined && typeof progress !== 'function') wrong('progress', 'a function');
  if (typeof seconds !== 'number' || !(seconds >= 0)) wrong('seconds', 'a number of seconds');
  if (worker !== undefined && worker !== false && typeof worker !== 'function') wrong('worker', 'a function or false');
}
