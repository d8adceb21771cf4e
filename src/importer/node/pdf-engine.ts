import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PdfEngine } from '../../import/pdf/pdfjs.js';

/** pdf.js as it runs in Node, with its tables of Chinese characters from the installed package. Nothing is fetched. */
export async function loadPdfEngine(): Promise<PdfEngine> {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return { pdfjs: pdfjs as unknown as PdfEngine['pdfjs'], cMapUrl: join(folder, 'cmaps') + sep };
}
