import { xmlText } from '../xml-text.js';
import type { Sheet, SheetCell } from './sheet.js';
import { styleOf } from './styles.js';

/** No cell holds more; a program refuses the whole file otherwise. */
const LONGEST_TEXT = 32_767;

/** The XML of a worksheet. Text stands in its cells, so that there is no formula and nothing shared. */
export function sheetXml({ cells, widths, heights, frozen }: Sheet, first: boolean): string {
  const merged = cells.filter(({ rowSpan, colSpan }) => rowSpan > 1 || colSpan > 1).map(({ row, column, rowSpan, colSpan }) => range(row, column, row + rowSpan - 1, column + colSpan - 1));
  const whole = range(0, 0, heights.length - 1, widths.length - 1);
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${whole}"/>`,
    `<sheetViews><sheetView${first ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(frozen)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="16.5"/>',
    `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rowsXml(cells, heights)}</sheetData>`,
    merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    // Figures such as 0.00 are text on purpose, which spreadsheets would mark as a mistake.
    `<ignoredErrors><ignoredError sqref="${whole}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('');
}

function paneXml({ rows, columns }: Sheet['frozen']): string {
  if (rows === 0 && columns === 0) return '';
  const pane = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const split = `${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`}`;
  return `<pane${split} topLeftCell="${reference(rows, columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

function rowsXml(cells: readonly SheetCell[], heights: readonly number[]): string {
  const rows = heights.map(() => [] as (readonly [number, string])[]);
  for (const cell of cells) {
    // Every place of a merged cell has its lines, or the frame is left open.
    for (let down = 0; down < cell.rowSpan; down += 1) {
      for (let across = 0; across < cell.colSpan; across += 1) {
        const [row, column] = [cell.row + down, cell.column + across];
        rows[row]?.push([column, cellXml(reference(row, column), styleOf(cell), down + across === 0 ? cell.value : null)]);
      }
    }
  }
  return rows
    .map((row, index) => `<row r="${index + 1}" ht="${heights[index] ?? 0}" customHeight="1">${[...row].sort(([one], [other]) => one - other).map(([, xml]) => xml).join('')}</row>`)
    .join('');
}

function cellXml(place: string, style: number, value: SheetCell['value']): string {
  if (value === null) return `<c r="${place}" s="${style}"/>`;
  if (typeof value === 'number') return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(stored(value))}</t></is></c>`;
}

/** Spreadsheets take `_x0041_` for a character's number, so one that is printed is written with its first sign as a number. */
function stored(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function range(top: number, left: number, bottom: number, right: number): string {
  return `${reference(top, left)}:${reference(bottom, right)}`;
}

/** A cell's name: C7 for row 6, column 2. */
function reference(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

/** A column's name: A to Z, AA to ZZ, AAA and so on. */
function letters(column: number): string {
  return (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
}
