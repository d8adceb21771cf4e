import './built-ins.js';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
// Sets `globalThis.pdfjsWorker`: with it pdf.js starts no worker, and looks for no file to start one from.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { PdfEngine } from '../../import/pdf/pdfjs.js';
import { CMAPS } from './cmaps.js';

/** Hands over tables of Chinese characters that came with the code. Nothing is fetched. */
class OwnCMaps {
  readonly fetch = ({ name }: { readonly name: string }): Promise<{ cMapData: Uint8Array; isCompressed: true }> => {
    const table = Object.prototype.hasOwnProperty.call(CMAPS, name) ? CMAPS[name] : undefined;
    if (table === undefined) return Promise.reject(new Error(`no CMap ${name}`));
    return Promise.resolve({ cMapData: Uint8Array.from(atob(table), (character) => character.charCodeAt(0)), isCompressed: true });
  };
}

/** pdf.js as it runs in a page or in a worker of one, without a worker of its own. */
export const PDF_ENGINE: PdfEngine = { pdfjs, CMapReaderFactory: OwnCMaps };
