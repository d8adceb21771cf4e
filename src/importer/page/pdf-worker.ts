/** The worker of a page for PDF files. pdf.js runs in it whole, with what would be a worker of its own. */
import { createPdfReader } from '../../import/pdf/read-pdf.js';
import { PDF_ENGINE } from './pdf-engine.js';
import { serve } from './serve.js';

const other = (): Promise<never> => Promise.reject(new Error('only PDF files are read here'));

serve({ html: other, text: other, docx: other, xlsx: other, doc: other, pdf: () => Promise.resolve(createPdfReader(() => Promise.resolve(PDF_ENGINE))) });
