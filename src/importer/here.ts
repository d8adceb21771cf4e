import type { readDom } from '../import/dom/read-dom.js';
import type { importFile } from '../import/file/import-file.js';
import type { Readers } from '../import/file/read-file.js';
import type { importDocument } from '../import/import-document.js';
import type { Editions } from '../model/table.js';
import type { PrintedWords } from '../model/words.js';

/** What it takes to read without a worker. */
export interface Here {
  readonly importFile: typeof importFile;
  readonly importDocument: typeof importDocument;
  readonly readers: Readers;
  /** The published forms. */
  readonly EDITIONS: Editions;
  /** The languages in which pages of this library's own may be printed. */
  readonly PRINTED: readonly PrintedWords[];
  /** Where there are documents to read in place. */
  readonly readDom?: typeof readDom;
}
