/** What it takes to read the statutory tables of a page in place, for those who load it on demand. */
export { readDom } from './read-dom.js';
export { importTables } from '../import-tables.js';
