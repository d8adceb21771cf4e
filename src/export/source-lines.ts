import type { ExportWords } from '../model/export-words.js';
import type { Report } from '../model/report.js';

/** Where the figures come from and when they were published, one line each, as far as the report says. */
export function sourceLines({ source, published }: Report, words: ExportWords): string[] {
  return [...(source === undefined ? [] : [words.source(source)]), ...(published === undefined ? [] : [words.published(published)])];
}
