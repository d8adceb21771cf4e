import { padded } from '../../support.js';
import type { Cell, Rows } from '../../support.js';
import { onLines, tabbed, wordRows } from '../../word-rows.js';
import type { PrintedPage } from '../page.js';

/** Markdown: headings, and cells between bars; merged cells are blank but for the first. */
export function printMarkdown(page: PrintedPage): string {
  return linesOf(page, (rows) => {
    const [first = '', ...rest] = padded(rows).map((cells) => `| ${cells.map((cell) => textOf(cell, '<br>').replace(/\|/g, '\\|')).join(' | ')} |`);
    return [first, first.replace(/[^|]+/g, ' --- '), ...rest].join('\n');
  });
}

/** Pasted from a spreadsheet: as many tabs in every row, cells of several lines in quotes. */
export function printSheetText(page: PrintedPage): string {
  const quoted = (text: string): string => (text.includes('\n') || text.startsWith('"') ? `"${text.replace(/"/g, '""')}"` : text);
  return linesOf(page, (rows) => tabbed(padded(rows).map((cells) => cells.map((cell) => quoted(textOf(cell, '\n'))))));
}

/** Pasted from a word processor: a row on a line, a merged cell once. */
export function printTabs(page: PrintedPage): string {
  return linesOf(page, (rows) => tabbed(wordRows(rows).map((cells) => cells.map((cell) => textOf(cell, '')))));
}

/** Saved as text by a word processor: every cell on a line of its own. */
export function printCellLines(page: PrintedPage): string {
  return linesOf(page, (rows) => onLines(wordRows(rows).map((cells) => cells.map((cell) => textOf(cell, '\n')))));
}

function linesOf(page: PrintedPage, tableText: (rows: Rows) => string): string {
  return page
    .map((block) => {
      if (block.type === 'table') return tableText(block.rows.map((cells) => [...cells]));
      return `${block.type === 'title' ? '# ' : block.type === 'heading' ? '## ' : ''}${block.text}`;
    })
    .join('\n\n');
}

function textOf({ text, paragraphs }: Cell, between: string): string {
  return paragraphs ? paragraphs.map((pieces) => pieces.join('')).join(between) : text;
}
