/** What Node reads with where no worker does. */
import { createReaders } from '../../import/file/readers.js';
import { loadPdfEngine } from './pdf-engine.js';

export { EDITIONS } from '../../editions/index.js';
export { importFile } from '../../import/file/import-file.js';
export { importDocument } from '../../import/import-document.js';
export { PRINTED } from '../../locales/printed.js';

export const readers = createReaders(loadPdfEngine);
