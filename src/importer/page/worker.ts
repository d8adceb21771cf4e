/** The worker of a page for every file but PDF. All of it is imported at once: not every bundler can divide a worker. */
import { readDoc } from '../../import/doc/read-doc.js';
import { readDocx } from '../../import/docx/read-docx.js';
import { readHtml } from '../../import/html/read-html.js';
import { readText } from '../../import/text/read-text.js';
import { readXlsx } from '../../import/xlsx/read-xlsx.js';
import { serve } from './serve.js';

serve({
  html: () => Promise.resolve(readHtml),
  text: () => Promise.resolve(readText),
  docx: () => Promise.resolve(readDocx),
  xlsx: () => Promise.resolve(readXlsx),
  doc: () => Promise.resolve(readDoc),
  pdf: () => Promise.reject(new Error('PDF files have a worker of their own')),
});
