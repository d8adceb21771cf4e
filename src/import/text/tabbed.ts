import type { RawRow } from '../document.js';
import { foldSpace } from '../tree/flow.js';

/** Longest cell in quotes, so that a quotation mark never closed does not swallow the document. */
export const MOST_LINES = 20;

/** Rows of cells between tabs, one row a line, as pasted from a word processor or a spreadsheet (which quotes cells with line breaks). */
export function readTabbedLines(lines: readonly { readonly text: string; readonly number: number }[]): RawRow[] {
  const rows: RawRow[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.text === '') continue;
    let text = line.text;
    let taken = 0;
    // An odd number of quotation marks: a quoted cell goes on in the next line.
    while (isOpen(text) && taken < MOST_LINES && lines[index + taken + 1]) {
      taken += 1;
      text += `\n${lines[index + taken]?.text ?? ''}`;
    }
    if (isOpen(text)) text = line.text;
    else index += taken;
    rows.push({ cells: cellsOf(text).map((cell) => ({ lines: cell, line: line.number })) });
  }
  return rows;
}

function isOpen(text: string): boolean {
  return /(?:^|\t)"/.test(text) && (text.match(/"/g) ?? []).length % 2 === 1;
}

function cellsOf(text: string): string[][] {
  const cells: string[] = [];
  for (const piece of text.split('\t')) {
    const last = cells[cells.length - 1];
    // A tab within quotation marks belongs to the cell.
    if (last !== undefined && isOpen(last)) cells[cells.length - 1] = `${last}\t${piece}`;
    else cells.push(piece);
  }
  return cells.map((cell) => {
    const plain = /^"[^]*"$/.test(cell) ? cell.slice(1, -1).replace(/""/g, '"') : cell;
    return plain.split('\n').map(foldSpace).filter((line) => line !== '');
  });
}
