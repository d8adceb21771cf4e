/** What takes up tables that stand in the page; loaded by elements around one, and by the script of a site template. */
export { VERSION } from '../../model/version.js';
export { follow } from './follow.js';
export { Originals } from './originals.js';
export { readTables } from './read-tables.js';
export { wrapTables } from './wrap-tables.js';
