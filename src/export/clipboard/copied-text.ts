import type { PartDescription } from '../../tables/index.js';
import { harmlessText } from '../harmless-text.js';
import { printedRows } from '../placed-cells.js';

/** Tables and footnotes as plain text, a tab between cells, for what takes no HTML; a blank line between tables. */
export function copiedText({ tables, notes }: PartDescription): string {
  const blocks = tables.map((table) => [[table.caption], ...printedRows(table)]);
  const lines = [...blocks.flatMap((rows, index) => (index === 0 ? rows : [[], ...rows])), ...notes.map((note) => [note])];
  return lines.map((cells) => cells.map(copiedCell).join('\t')).join('\n');
}

/** As spreadsheets copy cells: one with a tab or a line break in it stands in quotation marks. */
function copiedCell(text: string): string {
  const safe = harmlessText(text);
  return /[\t\r\n]|^"/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
