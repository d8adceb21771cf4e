import { parse } from 'parse5';
import { EDITIONS } from '../src/editions/index.js';
import { readHtml } from '../src/import/html/read-html.js';
import { importDocument } from '../src/import/import-document.js';
import { cellsOf } from './growth.js';
import { measure } from './measure.js';
import { printTable } from './print.js';
import { wordPage } from './word-page.js';
import type { PageContent } from './word-page.js';

const ROUNDS = 11;

/** Pages as editors paste them: 350 kB with either form, and one with a hundred tables. */
const PAGES: Readonly<Record<string, PageContent>> = {
  'Word page, form of 2019': { edition: '2019', bytes: 350_000 },
  'Word page, form of 2021': { edition: '2021', bytes: 350_000 },
  'page with 100 tables': {
    edition: '2021',
    others: Array.from({ length: 97 }, (_, table) => Array.from({ length: 12 }, (_row, row) => Array.from({ length: 6 }, (_cell, column) => ({ text: column === 0 ? `项目${row}` : String(table + row * column) })))),
  },
};

/** Prints what a page costs, step by step. Fails where a figure is not bound: then it would be another work that was timed. */
export function benchPages(): void {
  const rows = Object.entries(PAGES).map(([name, content]) => {
    const html = wordPage(content);
    const parsing = measure(() => parse(html), ROUNDS);
    const reading = measure(() => readHtml(html), ROUNDS);
    const binding = measure(() => importDocument(reading.result, EDITIONS), ROUNDS);
    const unread = binding.result.notes.filter(({ level }) => level !== 'info').length;
    if (unread > 0 || binding.result.parts.length !== 3) throw new Error(`${name}: not read whole`);
    const read = reading.median - parsing.median;
    return [name, `${Math.round(html.length / 1000)}`, cellsOf(reading.result), binding.result.places.length, parsing.median, read, binding.median, reading.median + binding.median];
  });
  printTable('Pages, medians in ms', ['', 'kB', 'cells', 'figures', 'parse', 'read', 'bind', 'in all'], rows);
}
