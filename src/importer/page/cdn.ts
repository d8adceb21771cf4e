/** `disclosure-elements.import.js`: importReport for pages without a bundler, its workers in files beside it. */
import { importWith } from '../import-with.js';
import type { ImportedReport, ImportOptions } from '../options.js';
import type { Port, WorkerKind } from '../protocol.js';
import type { ReportSource } from '../source.js';
import { pageHost } from './host.js';
import { trusting } from './policy.js';
import { portOf } from './port.js';

/** Beside this script, whatever page it is in. */
const beside = (file: string): string => String(new URL(file, import.meta.url));

const WORKERS: Readonly<Record<WorkerKind, string>> = {
  document: beside('disclosure-elements.import-worker.js'),
  pdf: beside('disclosure-elements.import-pdf-worker.js'),
};

const trusted = trusting(Object.values(WORKERS));

function startBeside(kind: WorkerKind, { worker }: ImportOptions): Port {
  return portOf(worker ? worker(kind) : new Worker(trusted(WORKERS[kind])));
}

const HOST = pageHost(startBeside);

/** As `importReport` of `disclosure-elements/import`. */
export function importReport(source: ReportSource, options?: ImportOptions): Promise<ImportedReport> {
  return importWith(HOST, source, options);
}
