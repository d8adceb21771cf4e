import { EDITIONS } from '../editions/index.js';
import { readHtml } from '../import/html/read-html.js';
import { importDocument } from '../import/index.js';
import { readText } from '../import/text/read-text.js';
import type { Note } from '../model/note.js';
import type { Report } from '../model/report.js';

/** The formats there is a reader for. */
export type Format = 'html' | 'text';

export const FORMATS: readonly Format[] = ['html', 'text'];

/** By the end of a file's name; those without a reader are known, to say so. */
const EXTENSIONS: Readonly<Record<string, Format | undefined>> = {
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'text',
  '.md': 'text',
  '.docx': undefined,
  '.doc': undefined,
  '.xlsx': undefined,
  '.pdf': undefined,
};

const READERS = { html: readHtml, text: readText } as const;

/** The format a file's name tells; `read` is absent where there is no reader, all where the name tells nothing. */
export function formatOfName(file: string): { extension: string; read?: Format } | undefined {
  const extension = /\.[^./\\]+$/.exec(file)?.[0].toLowerCase();
  if (extension === undefined || !Object.prototype.hasOwnProperty.call(EXTENSIONS, extension)) return undefined;
  const read = EXTENSIONS[extension];
  return { extension, ...(read === undefined ? {} : { read }) };
}

/** The format a text shows by itself. */
export function formatOfText(text: string): Format {
  return /<(?:!doctype|html|body|table|div|p)\b/i.test(text) ? 'html' : 'text';
}

/** A document's report and what reading it left to say. */
export function readDocument(text: string, format: Format): { report: Report; notes: readonly Note[] } {
  return importDocument(READERS[format](text), EDITIONS);
}
