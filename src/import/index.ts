/** Documents → tables → figures bound for certain, or named. `readHtml` and `readDom` stand in `html/` and `dom/`. */
export type { CellPlace } from './bind/reading.js';
export type * from './document.js';
export { importDocument } from './import-document.js';
export type { Imported } from './import-document.js';
export { importTables } from './import-tables.js';
export type { Part, TablesReading } from './import-tables.js';
export { readText } from './text/read-text.js';
export { square } from './text/square.js';
