import type { RawCell, RawRow, SourceBlock, SourceDocument } from '../document.js';
import { foldSpace } from '../tree/flow.js';
import { isPiped, readPipedLines } from './piped.js';
import { MOST_LINES, readTabbedLines } from './tabbed.js';

interface Line {
  readonly text: string;
  readonly number: number;
}

/** A heading of Markdown. */
const MARKED_HEADING = /^(#{1,6})\s+(.*)$/;

/** A part's heading begins a line of its own, and no cell's second line. */
const PART_NUMBER = /^\s*[一二三四五六七八九十]\s*、/;

/** A tab behind something: the line holds several cells. */
const INNER_TAB = /[^\t]\t|\t\t/;

/**
 * Reads plain text. A document saved as text by a word processor has every cell on its own line behind a tab (further
 * lines of the cell without one) and an empty line between rows; cells pasted from one stand on one line between tabs.
 * Neither tells merged cells, so tables are `ragged`. Markdown has its cells between bars, and no merged ones.
 */
export function readText(text: string): SourceDocument {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\u2028\u2029\u000b\f]/).map((line, index): Line => ({ text: line, number: index + 1 }));
  const blocks: SourceBlock[] = [];
  let region: Line[] = [];
  let piped: Line[] = [];
  const close = (): void => {
    if (region.length > 0) blocks.push(tableFrom(region));
    if (piped.length > 0) blocks.push({ type: 'table', rows: readPipedLines(piped), line: piped[0]?.number ?? 1 });
    region = [];
    piped = [];
  };
  for (const [index, line] of lines.entries()) {
    if (isPiped(line.text)) {
      if (piped.length === 0) close();
      piped.push(line);
      continue;
    }
    const inTable = region.length > 0;
    if (line.text.includes('\t') || opensQuoted(lines, index) || (inTable && (line.text.trim() === '' || continuesCell(lines, index)))) {
      region.push(line);
      continue;
    }
    close();
    const [, marks, printed = ''] = MARKED_HEADING.exec(line.text) ?? [undefined, undefined, line.text];
    const paragraph = foldSpace(printed);
    if (paragraph !== '') blocks.push({ type: marks === undefined ? 'paragraph' : 'heading', text: paragraph, line: line.number });
  }
  close();
  return { blocks };
}

/** A first cell of several lines stands in quotes, which end before a tab. */
function opensQuoted(lines: readonly Line[], index: number): boolean {
  if (lines[index]?.text.startsWith('"') !== true) return false;
  const end = lines.slice(index + 1, index + MOST_LINES).find(({ text }) => text.includes('"'));
  return end !== undefined && /^[^"\t]*"\t/.test(end.text);
}

/** A line without a tab belongs to the cell above it unless an empty line parts them. */
function continuesCell(lines: readonly Line[], index: number): boolean {
  return (lines[index - 1]?.text ?? '') !== '' && !PART_NUMBER.test(lines[index]?.text ?? '');
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
