import type { SourceDocument } from '../document.js';
import { LIMITS, Refusal, stopIfCancelled } from '../file-reader.js';
import type { FileReader, ReadOptions } from '../file-reader.js';
import { decodeText } from './decode.js';
import { formatOf, isHtml } from './format.js';
import type { Format } from './format.js';

/** Loads a reader when a file asks for it: none of them is in what a page downloads to show a report. */
export type Readers = Readonly<Record<'docx' | 'doc' | 'xlsx' | 'pdf', () => Promise<FileReader>>> & {
  readonly html: () => Promise<(html: string) => SourceDocument>;
  readonly text: () => Promise<(text: string) => SourceDocument>;
};

/**
 * A file as a plain document, whatever its format. A string is text or markup that is decoded already.
 * @throws {Refusal} where it cannot be read at all
 */
export async function readFile(
  source: Uint8Array | string,
  readers: Readers,
  options: ReadOptions & { readonly format?: Format },
): Promise<SourceDocument> {
  if (source.length > LIMITS.file) throw new Refusal('tooLarge', `${String(Math.round(source.length / 1e6))} MB`);
  stopIfCancelled(options);
  if (typeof source === 'string') return readText(source, readers, options);
  const shown = formatOf(source);
  const format = options.format === 'html' || options.format === 'text' ? 'text' : (options.format ?? shown);
  if (format === undefined) throw new Refusal('unknownFormat');
  if (format !== 'text') {
    const read = await readers[format]();
    stopIfCancelled(options);
    return read(source, options);
  }
  const decoded = decodeText(source);
  if (!decoded) throw new Refusal('unknownFormat');
  return readText(decoded.text, readers, options);
}

async function readText(text: string, readers: Readers, options: ReadOptions & { readonly format?: Format }): Promise<SourceDocument> {
  const html = options.format === undefined ? isHtml(text) : options.format === 'html';
  const read = await readers[html ? 'html' : 'text']();
  await options.pause?.();
  stopIfCancelled(options);
  return read(text);
}
