import type { FormId } from '../../model/edition.js';
import type { Report } from '../../model/report.js';
import { describePart } from '../../tables/index.js';
import type { ExportContext } from '../context.js';
import { printedRows } from '../placed-cells.js';
import { sourceLines } from '../source-lines.js';
import { csvText } from './csv-text.js';

/**
 * One part of a report as CSV, laid out as printed: caption, heading rows, labels and figures, for 二 one block a table
 * with a blank line between; then footnotes and source. `undefined` where the report does not have the part.
 */
export function toPrintedCsv(report: Report, id: FormId, { editions, words, fileWords }: ExportContext): string | undefined {
  const part = describePart(report, id, editions, words);
  if (!part) return undefined;
  const tables = part.tables.flatMap((table) => [[table.caption], ...printedRows(table), []]);
  const below = [...part.notes, ...sourceLines(report, fileWords)].map((line) => [line]);
  return csvText([...tables.slice(0, -1), ...(below.length > 0 ? [[], ...below] : [])]);
}
