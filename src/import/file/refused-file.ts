import type { Refusal } from '../file-reader.js';
import type { Imported } from '../import-document.js';
import { makeNote } from '../notes.js';

/** What there is of a file that cannot be read at all: an empty report, and why. */
export function refusedFile({ code, detail }: Refusal): Imported {
  return { report: { version: 1 }, notes: [makeNote('refused', code, detail === '' ? {} : { source: detail })], places: [], parts: [] };
}
