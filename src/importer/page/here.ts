/** What a page reads with where no worker does. */
import { createReaders } from '../../import/file/readers.js';

export { EDITIONS } from '../../editions/index.js';
export { readDom } from '../../import/dom/read-dom.js';
export { importFile } from '../../import/file/import-file.js';
export { importDocument } from '../../import/import-document.js';
export { PRINTED } from '../../locales/printed.js';

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export const readers = createReaders(async () => ({ ...(await import('./pdf-engine.js')).PDF_ENGINE, wait }));
