import { EDITIONS } from '../src/editions/index.js';
import type { SourceBlock, SourceDocument } from '../src/import/document.js';
import { readHtml } from '../src/import/html/read-html.js';
import { importDocument } from '../src/import/import-document.js';
import { exponentOf, measure, processorTime } from './measure.js';
import { printTable } from './print.js';
import { wordPage } from './word-page.js';
import type { PageContent, Row } from './word-page.js';

const TIMES = [1, 2, 4, 8, 16];
const ROUNDS = 7;
/** Cells added to a page once. */
const CELLS = 1600;

/** How a page grows: some content for so many cells. */
type Growth = (cells: number) => Omit<PageContent, 'edition'>;

const grid = (rows: number, columns: number, text: (row: number, column: number) => string): Row[] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_unused, column) => ({ text: text(row, column) })));
const figures = (row: number, column: number, label: string): string => (column === 0 ? label : String(row * 31 + column));

/** Ways in which documents are larger than a report. */
export const GROWTHS: Readonly<Record<string, Growth>> = {
  'other tables of 40 rows': (cells) => ({ others: Array.from({ length: cells / 400 }, () => grid(40, 10, (row, column) => figures(row, column, `事项${row}`))) }),
  'one other table': (cells) => ({ others: [grid(cells / 10, 10, (row, column) => figures(row, column, `事项${row}`))] }),
  '二, rows of its own': (cells) => ({ more: { disclosure: grid(cells / 4, 4, (row, column) => figures(row, column, `其他事项${row}`)) } }),
  '三, rows of its own': (cells) => ({ more: { requests: grid(cells / 8, 8, (row, column) => figures(row, column, `其他情形${row}`)).map(widened) } }),
  '三, rows misprinted': (cells) => ({ more: { requests: grid(cells / 8, 8, (row, column) => figures(row, column, `属于国象秘蜜${row}`)).map(widened) } }),
  '三, one row again and again': (cells) => ({ more: { requests: grid(cells / 8, 8, (row, column) => figures(row, column, '2.重复申请')).map(widened) } }),
  '三, rows that number columns': (cells) => ({ more: { requests: grid(cells / 8, 8, (_, column) => (column === 0 ? '栏次' : String(column))).map(widened) } }),
  '三, its header again and again': (cells) => ({ more: { requests: grid(cells / 8, 8, (_, column) => ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'][column] ?? '').map(widened) } }),
  '四, rows of figures': (cells) => ({ more: { reviewLitigation: grid(cells / 15, 15, (row, column) => String(row + column)) } }),
};

/** The label of 三 covers three columns. */
function widened([label, ...rest]: Row): Row {
  return label ? [{ ...label, cols: 3 }, ...rest] : rest;
}

/** Prints what a cell costs in ever larger documents. */
export function benchGrowth(): void {
  const rows = Object.entries(GROWTHS).map(([name, growth]) => {
    const points = TIMES.map((times) => {
      const document = readHtml(wordPage({ edition: '2021', ...growth(CELLS * times) }));
      const { median } = measure(() => importDocument(document, EDITIONS), ROUNDS, processorTime);
      return { size: cellsOf(document), time: median };
    });
    const each = points.map(({ size, time }) => (time / size) * 1000);
    return [name, ...each, (each[each.length - 1] ?? NaN) / (each[0] ?? NaN), exponentOf(points)];
  });
  printTable('Binding, processor time in µs a cell (flat is linear: 16× / 1× and exponent at most about 1)', ['grown by', ...TIMES.map((times) => `${times}×`), '16× / 1×', 'exponent'], rows);
}

/** Prints what reading a page costs as it grows. */
export function benchReading(): void {
  const points = TIMES.map((times) => {
    const html = wordPage({ edition: '2021', ...GROWTHS['other tables of 40 rows']?.(CELLS * times) });
    const { median } = measure(() => readHtml(html), ROUNDS, processorTime);
    return { size: html.length, time: median };
  });
  printTable(
    'Parsing and reading HTML, processor time in ms a MB',
    ['', ...TIMES.map((times) => `${times}×`), 'exponent'],
    [['MB', ...points.map(({ size }) => size / 1e6), ''], ['ms a MB', ...points.map(({ size, time }) => (time / size) * 1e6), exponentOf(points)]],
  );
}

/** The cells of the tables of a document. */
export function cellsOf({ blocks }: SourceDocument): number {
  return blocks.reduce((sum, block: SourceBlock) => sum + (block.type === 'table' ? block.rows.reduce((cells, row) => cells + row.cells.length, 0) : 0), 0);
}
