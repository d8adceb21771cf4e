import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The tables of simplified Chinese that fonts of a PDF may name without being part of it, and what their characters are. */
const NAMES = ['GB-EUC', 'GBpc-EUC', 'GBK-EUC', 'GBKp-EUC', 'GBK2K', 'UniGB-UCS2', 'UniGB-UTF16'].flatMap((name) => [`${name}-H`, `${name}-V`]);

/** The licence they are under asks for its words to go with them. */
export function cmapsLicence(): string {
  return readFileSync('node_modules/pdfjs-dist/cmaps/LICENSE', 'utf8').replace(/%%Copyright: ?-*/g, '').trim();
}

/** The module `cmaps.js` with the tables in it, in place of src/importer/page/cmaps.ts. */
export function cmapsModule(): string {
  const tables = [...NAMES, 'Adobe-GB1-UCS2'].map((name) => [name, readFileSync(`node_modules/pdfjs-dist/cmaps/${name}.bcmap`, 'base64')] as const);
  return `/*! Character maps:\n${cmapsLicence()}\n*/\nexport const CMAPS = ${JSON.stringify(Object.fromEntries(tables))};\n`;
}

export function cmaps(): Plugin {
  return {
    name: 'cmaps',
    enforce: 'pre',
    load: (id) => (id.endsWith('/src/importer/page/cmaps.ts') ? cmapsModule() : undefined),
  };
}
