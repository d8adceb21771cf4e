import { LIMITS, Refusal } from '../import/file-reader.js';
import { refusedFile } from '../import/file/refused-file.js';
import { ask } from './ask.js';
import type { AskOptions } from './ask.js';
import type { Here } from './here.js';
import { checkOptions } from './options.js';
import type { ImportedReport, ImportOptions } from './options.js';
import type { ImportedData, Port, Request, WorkerKind } from './protocol.js';
import { checkFormat, inputOf, isNode, WANTED, workerFor } from './source.js';
import type { Input, ReportSource } from './source.js';
import { stoppable } from './stoppable.js';

/** What a page and Node do each in their own way. */
export interface Host {
  /** @throws where no worker can be started; one that starts may still die before it says anything */
  readonly start: (kind: WorkerKind, options: ImportOptions) => Port;
  /** Loads what it takes to read without a worker. */
  readonly here: () => Promise<Here>;
  /** Lets whatever waits for the thread have its turn. */
  readonly pause: () => Promise<void>;
}

/** `importReport` of a host. A worker reads; where there is none, or it cannot be started, this thread does. */
export async function importWith(host: Host, source: ReportSource, options: ImportOptions = {}): Promise<ImportedReport> {
  checkOptions(options);
  checkFormat(source, options.format);
  return stoppable(options.signal, async (signal, fail) => {
    const progress = forward(options.progress, signal, fail);
    const imported = await read(host, source, options, { signal, progress });
    progress(1);
    return { report: imported.report, notes: imported.notes, places: imported.places.map((place) => ({ path: `${place.form}.${place.cell}`, ...place })) };
  });
}

/** Tells only of what is more than before, and of nothing once nobody listens; an error in telling it ends the import. */
function forward(progress: ImportOptions['progress'], signal: AbortSignal, fail: (reason: Error) => void): (part: number) => void {
  let told = -1;
  return (part) => {
    if (!progress || signal.aborted || part <= told) return;
    told = part;
    try {
      progress(part);
    } catch (error) {
      fail(error as Error);
    }
  };
}

async function read(host: Host, source: ReportSource, options: ImportOptions, asking: AskOptions): Promise<ImportedData> {
  if (isNode(source)) return readInPlace(host, source, options);
  try {
    const input = await inputOf(source);
    asking.progress(0);
    return (await readElsewhere(host, input, options, asking)) ?? (await readHere(host, input, options, asking));
  } catch (error) {
    if (error instanceof Refusal) return refusedFile(error);
    throw error;
  }
}

/** `undefined` where no worker is wanted, or none can be had. */
async function readElsewhere(host: Host, input: Input, options: ImportOptions, asking: AskOptions): Promise<ImportedData | undefined> {
  const kind = workerFor(input, options.format);
  if (kind === undefined || options.worker === false || asking.signal.aborted) return undefined;
  let port: Port;
  try {
    port = host.start(kind, options);
  } catch {
    return undefined;
  }
  const { editions, seconds = LIMITS.seconds } = options;
  return ask(port, { type: 'request', source: input, seconds, ...asked(options), ...(editions ? { editions } : {}) }, asking);
}

async function readHere(host: Host, input: Input, options: ImportOptions, asking: AskOptions): Promise<ImportedData> {
  const { importFile, readers, EDITIONS, PRINTED } = await host.here();
  const { editions = EDITIONS, seconds = LIMITS.seconds } = options;
  const limit = { ends: Date.now() + seconds * 1000, seconds };
  return importFile(input, readers, editions, { ...asking, ...asked(options), languages: PRINTED, limit, pause: host.pause });
}

/** The nodes of a page stay in its thread. */
async function readInPlace(host: Host, node: Node, options: ImportOptions): Promise<ImportedData> {
  const { importDocument, readDom, EDITIONS, PRINTED } = await host.here();
  if (!readDom) throw new TypeError(`importReport: ${WANTED}`);
  const document = readDom(node);
  await host.pause();
  return importDocument(document, options.editions ?? EDITIONS, { ...asked(options), languages: PRINTED });
}

/** What is asked of the reading itself. */
function asked({ format, report }: ImportOptions): Pick<Request, 'format' | 'report'> {
  return { ...(format ? { format } : {}), ...(report === undefined ? {} : { report }) };
}
