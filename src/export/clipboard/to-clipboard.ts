import type { FormId } from '../../model/edition.js';
import type { Report } from '../../model/report.js';
import { describePart } from '../../tables/index.js';
import type { ExportContext } from '../context.js';
import { copiedHtml } from './copied-html.js';
import { copiedText } from './copied-text.js';

/** What is put on the clipboard, by type: the program pasted into takes what it can. */
export interface Copied {
  readonly 'text/html': string;
  readonly 'text/plain': string;
}

/** One part of a report for the clipboard; `undefined` where the report does not have it. */
export function toClipboard(report: Report, id: FormId, { editions, words }: ExportContext): Copied | undefined {
  const part = describePart(report, id, editions, words);
  return part && { 'text/html': copiedHtml(part), 'text/plain': copiedText(part) };
}
