import type { Editions } from '../../model/table.js';
import { Refusal } from '../file-reader.js';
import type { ReadOptions } from '../file-reader.js';
import { importDocument } from '../import-document.js';
import type { Imported } from '../import-document.js';
import { makeNote } from '../notes.js';
import type { Format } from './format.js';
import { readFile } from './read-file.js';
import type { Readers } from './read-file.js';

/** A file read as a report. One that cannot be read at all gives an empty report and one note of level `refused`. */
export async function importFile(
  bytes: Uint8Array,
  readers: Readers,
  editions: Editions,
  options: ReadOptions & { readonly format?: Format } = {},
): Promise<Imported> {
  try {
    return importDocument(await readFile(bytes, readers, options), editions);
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal('damagedFile', error instanceof Error ? error.message : String(error));
    const note = makeNote('refused', refusal.code, refusal.detail === '' ? {} : { source: refusal.detail });
    return { report: { version: 1 }, notes: [note], places: [], parts: [] };
  }
}
