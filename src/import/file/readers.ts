import type { PdfEngine } from '../pdf/pdfjs.js';
import type { Readers } from './read-file.js';

/**
 * The readers of every format, each loaded when a file asks for it. For the command line: HTML is parsed without a
 * document, and where pdf.js is to be had the caller knows.
 */
export function createReaders(loadPdf: () => Promise<PdfEngine>): Readers {
  return {
    html: async () => (await import('../html/read-html.js')).readHtml,
    text: async () => (await import('../text/read-text.js')).readText,
    docx: async () => (await import('../docx/read-docx.js')).readDocx,
    xlsx: async () => (await import('../xlsx/read-xlsx.js')).readXlsx,
    doc: async () => (await import('../doc/read-doc.js')).readDoc,
    pdf: async () => (await import('../pdf/read-pdf.js')).createPdfReader(loadPdf),
  };
}
