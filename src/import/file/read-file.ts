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
 * A file as a plain document, whatever its format.
 * @throws {Refusal} where it cannot be read at all
 */
export async function readFile(
  bytes: Uint8Array,
  readers: Readers,
  options: ReadOptions & { readonly format?: Format },
): Promise<SourceDocument> {
  if (bytes.length > LIMITS.file) throw new Refusal('tooLarge', `${String(Math.round(bytes.length / 1e6))} MB`);
  const shown = formatOf(bytes);
  const format = options.format === 'html' || options.format === 'text' ? 'text' : (options.format ?? shown);
  if (format === undefined) throw new Refusal('unknownFormat');
  if (format !== 'text') {
    const read = await readers[format]();
    stopIfCancelled(options);
    return read(bytes, options);
  }
  const decoded = decodeText(bytes);
  if (!decoded) throw new Refusal('unknownFormat');
  const html = options.format === undefined ? isHtml(decoded.text) : options.format === 'html';
  const read = await readers[html ? 'html' : 'text']();
  stopIfCancelled(options);
  return read(decoded.text);
}
