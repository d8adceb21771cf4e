import { figureFromText } from '../../model/figure.js';
import type { DescribedCell, PartDescription, TableDescription } from '../../tables/index.js';
import { breadth } from '../breadth.js';
import { placedCells } from '../placed-cells.js';
import { rowHeights } from './heights.js';
import type { Look, Sheet, SheetCell } from './sheet.js';
import { MOST_DIGITS } from './styles.js';

/** What stands on a sheet beside the tables and their footnotes. */
export interface Around {
  readonly name: string;
  /** The report's title, as printed. */
  readonly title?: string;
  /** Where it comes from, below everything. */
  readonly sources: readonly string[];
}

/** Widths of the columns of row labels in characters, by how many there are: together they leave room beside them. */
const LABEL_WIDTHS: readonly (readonly number[])[] = [[], [26], [14, 34], [12, 14, 34]];
const FIGURE_WIDTHS = { least: 10, leastOfFew: 18, few: 3, most: 22 };

/** A number of any size allowed fits in the widest column, with its sign and point. */
const PADDING = 2;

/** A part of a report as a worksheet: title, tables under their captions, footnotes and source. */
export function partSheet(part: PartDescription, { name, title, sources }: Around): Sheet {
  const widths = columnWidths(part.tables);
  const line = (row: number, text: string, look: Look): SheetCell => ({ row, column: 0, rowSpan: 1, colSpan: widths.length, value: text, look });
  const cells: SheetCell[] = title === undefined ? [] : [line(0, title, 'title')];
  let row = cells.length;
  for (const [index, table] of part.tables.entries()) {
    if (index > 0) row += 1;
    cells.push(line(row, table.caption, 'caption'), ...tableCells(table, row + 1));
    row += 1 + table.head.length + table.bodies.flat().length;
  }
  for (const note of part.notes) {
    cells.push(line(row, note, 'note'));
    row += 1;
  }
  // Apart from the footnotes, which are printed.
  if (sources.length > 0) row += 1;
  for (const source of sources) {
    cells.push(line(row, source, 'note'));
    row += 1;
  }
  return { name, cells, widths, heights: rowHeights(cells, widths, row), ...headingsOf(part.tables, title === undefined ? 1 : 2) };
}

function tableCells(table: TableDescription, top: number): SheetCell[] {
  return placedCells(table).map(({ cell, row, column }): SheetCell => ({
    row: top + row,
    column,
    rowSpan: cell.rowSpan,
    colSpan: cell.colSpan,
    value: cell.kind === 'figure' ? valueOf(cell.text) : cell.text,
    look: lookOf(cell),
  }));
}

/** A number where the printed text is just what the number is written as, else the text, character by character. */
function valueOf(text: string): number | string | null {
  const figure = figureFromText(text);
  return typeof figure === 'number' && text.replace(/\D/g, '').length <= MOST_DIGITS ? figure : text === '' ? null : text;
}

function lookOf(cell: DescribedCell): Look {
  if (cell.kind === 'figure') return 'figure';
  return cell.kind === 'header' && cell.scope === 'row' ? 'label' : 'heading';
}

function columnWidths(tables: readonly TableDescription[]): number[] {
  const labels = Math.max(0, ...tables.map(({ labelColumns }) => labelColumns));
  const figures = Math.max(0, ...tables.map(({ figureColumns }) => figureColumns));
  const longest = Math.max(0, ...tables.flatMap(({ bodies }) => bodies.flat(2)).map((cell) => (cell.kind === 'figure' ? breadth(cell.text) : 0)));
  const heading = Math.max(0, ...tables.map(({ unbroken }) => unbroken.heading));
  const width = Math.min(FIGURE_WIDTHS.most, Math.max(figures > FIGURE_WIDTHS.few ? FIGURE_WIDTHS.least : FIGURE_WIDTHS.leastOfFew, longest + PADDING, heading + PADDING));
  const own = LABEL_WIDTHS[labels] ?? Array.from({ length: labels }, () => 14);
  return [...own, ...Array.from({ length: figures }, () => width)];
}

/** With several tables on a sheet the headings of the first would stand over the figures of the others: then only labels stay. */
function headingsOf(tables: readonly TableDescription[], above: number): Pick<Sheet, 'frozen' | 'headings'> {
  const [table, ...others] = tables;
  if (!table) return { frozen: { rows: 0, columns: 0 } };
  const columns = table.labelColumns;
  if (others.length > 0 || table.head.length === 0) return { frozen: { rows: 0, columns } };
  const rows = above + table.head.length;
  return { frozen: { rows, columns }, headings: [above, rows - 1] };
}
