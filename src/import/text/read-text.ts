import type { RawCell, RawRow, SourceBlock, SourceDocument } from '../document.js';
import { foldSpace } from '../tree/flow.js';
import { readTabbedLines } from './tabbed.js';

interface Line {
  readonly text: string;
  readonly number: number;
}

/** A tab behind something: the line holds several cells. */
const INNER_TAB = /[^\t]\t|\t\t/;

/**
 * Reads plain text. A document saved as text by a word processor has every cell on its own line behind a tab (further
 * lines of the cell without one) and an empty line between rows; cells pasted from one stand on one line between tabs.
 * Neither tells merged cells, so tables are `ragged`.
 */
export function readText(text: string): SourceDocument {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\u2028\u2029\u000b\f]/).map((line, index): Line => ({ text: line, number: index + 1 }));
  const blocks: SourceBlock[] = [];
  let region: Line[] = [];
  const close = (): void => {
    if (region.length > 0) blocks.push(tableFrom(region));
    region = [];
  };
  for (const [index, line] of lines.entries()) {
    const inTable = region.length > 0;
    if (line.text.includes('\t') || (inTable && (line.text.trim() === '' || continuesCell(lines, index)))) {
      region.push(line);
      continue;
    }
    close();
    const paragraph = foldSpace(line.text);
    if (paragraph !== '') blocks.push({ type: 'paragraph', text: paragraph, line: line.number });
  }
  close();
  return { blocks };
}

/** A line without a tab belongs to the cell above it unless an empty line parts them. */
function continuesCell(lines: readonly Line[], index: number): boolean {
  return (lines[index - 1]?.text ?? '') !== '';
}

function tableFrom(lines: readonly Line[]): SourceBlock {
  const rows = lines.some(({ text }) => INNER_TAB.test(text)) ? readTabbedLines(lines) : readCellLines(lines);
  return { type: 'table', ragged: true, rows, line: lines[0]?.number ?? 1 };
}

/** Every cell on its own line behind a tab; an empty line ends the row. */
function readCellLines(lines: readonly Line[]): RawRow[] {
  const rows: { cells: (RawCell & { lines: string[] })[] }[] = [];
  let row: (RawCell & { lines: string[] })[] | undefined;
  for (const { text, number } of lines) {
    if (text.includes('\t')) {
      if (!row) rows.push({ cells: (row = []) });
      row.push({ lines: printedLines(text), line: number });
    } else if (text.trim() === '') row = undefined;
    else row?.[row.length - 1]?.lines.push(...printedLines(text));
  }
  return rows;
}

function printedLines(text: string): string[] {
  const printed = foldSpace(text);
  return printed === '' ? [] : [printed];
}
