/** What takes up tables that stand in the page; loaded by elements around one. */
export { readTables } from './read-tables.js';
export { wrapTables } from './wrap-tables.js';
