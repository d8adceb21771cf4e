import type { readDom } from '../import/dom/read-dom.js';
import type { importTables } from '../import/import-tables.js';

/** What recognises a statutory table in a page. */
export interface Reader {
  readonly readDom: typeof readDom;
  readonly importTables: typeof importTables;
}

/** Loads the reader, which only elements around a table of the page's own need. */
export function importReader(): Promise<Reader> {
  return import('../import/dom/page-tables.js');
}
