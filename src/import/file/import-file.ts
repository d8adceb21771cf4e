import type { Editions } from '../../model/table.js';
import type { PrintedWords } from '../../model/words.js';
import { Refusal, stopIfCancelled } from '../file-reader.js';
import type { ReadOptions } from '../file-reader.js';
import { importDocument } from '../import-document.js';
import type { Imported } from '../import-document.js';
import type { Format } from './format.js';
import { readFile } from './read-file.js';
import type { Readers } from './read-file.js';
import { refusedFile } from './refused-file.js';

export interface ImportFileOptions extends ReadOptions {
  /** The format, where it is not to be told by the content. */
  readonly format?: Format;
  /** Which report of a file that holds several, from 1. */
  readonly report?: number;
  /** The words of languages other than the forms', in which pages of this library's own may be printed. */
  readonly languages?: readonly PrintedWords[];
}

/** The part of the work that reading a file is; binding its figures is the rest. */
const READING = 0.9;

/**
 * A file, or a text already decoded, read as a report. One that cannot be read at all gives an empty report and one note
 * of level `refused`.
 */
export async function importFile(source: Uint8Array | string, readers: Readers, editions: Editions, options: ImportFileOptions = {}): Promise<Imported> {
  const { progress } = options;
  try {
    const document = await readFile(source, readers, { ...options, ...(progress ? { progress: (part) => progress(part * READING) } : {}) });
    await options.pause?.();
    stopIfCancelled(options);
    return importDocument(document, editions, { report: options.report, languages: options.languages });
  } catch (error) {
    return refusedFile(error instanceof Refusal ? error : new Refusal('damagedFile', error instanceof Error ? error.message : String(error)));
  }
}
