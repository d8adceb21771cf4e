import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { EDITIONS } from '../src/editions/index.js';
import { readFile } from '../src/import/file/read-file.js';
import { createReaders } from '../src/import/file/readers.js';
import { importDocument } from '../src/import/import-document.js';
import { loadPdfEngine } from '../src/importer/node/pdf-engine.js';
import { printTable } from './print.js';

const EXTENSIONS = ['.docx', '.doc', '.xlsx', '.pdf', '.html', '.txt'];

/** Prints what the first file of each format in a folder costs: the first time, its reader being loaded, and again. */
export async function benchOffice(folder: string): Promise<void> {
  const files = readdirSync(folder).sort();
  const readers = createReaders(loadPdfEngine);
  const rows: (string | number)[][] = [];
  for (const extension of EXTENSIONS) {
    const file = files.find((name) => extname(name).toLowerCase() === extension);
    if (file === undefined) continue;
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const once = async (): Promise<readonly [reading: number, binding: number, figures: number]> => {
      const started = performance.now();
      const document = await readFile(bytes.slice(), readers, {});
      const read = performance.now();
      const { places } = importDocument(document, EDITIONS);
      return [read - started, performance.now() - read, places.length];
    };
    const [first, firstBound] = await once();
    const [again, bound, figures] = await once();
    rows.push([file, Math.round(bytes.length / 1000), figures, first, firstBound, again, bound]);
  }
  if (rows.length > 0) printTable('Files, ms', ['', 'kB', 'figures', 'read, first', 'bind, first', 'read, again', 'bind, again'], rows);
}
