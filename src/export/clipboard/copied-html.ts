import { figureFromText } from '../../model/figure.js';
import type { DescribedCell, PartDescription, TableDescription } from '../../tables/index.js';
import { escapeHtml } from '../../tables/index.js';
import { harmlessText } from '../harmless-text.js';

const LINE = '1px solid #8a8f98';

/** In pixels, for the tables of a part that has several: spreadsheets set columns of different widths off against one another. */
const WIDTHS = { label: 160, figure: 120 };

/**
 * Tables and footnotes as HTML for Word, WPS and Excel, which take up spans, and styles only where they stand on a cell
 * itself. Spreadsheets are told for each cell how to show it: text stays text (no 0 for 0.00, no date for 1-2), and a
 * number shows just its own decimals. As some do not listen, what would run as a formula is disarmed (`harmlessText`).
 * A caption is a paragraph in front: spreadsheets put a caption element into the first cell.
 */
export function copiedHtml({ tables, notes }: PartDescription): string {
  return [...tables.map((table) => copiedTable(table, tables.length > 1)), ...notes.map((note) => `<p>${textHtml(note)}</p>`)].join('\n');
}

function copiedTable({ caption, labelColumns, head, bodies }: TableDescription, oneOfSeveral: boolean): string {
  const [corner] = labelColumns > 0 ? (head[0] ?? []) : [];
  const widthOf = (cell: DescribedCell): number => {
    const isLabel = cell === corner || (cell.kind === 'header' && cell.scope === 'row');
    return cell.colSpan * (isLabel ? WIDTHS.label : WIDTHS.figure);
  };
  const row = (cells: readonly DescribedCell[]): string =>
    `<tr>${cells.map((cell) => copiedCell(cell, oneOfSeveral ? widthOf(cell) : undefined)).join('')}</tr>`;
  return [
    `<p><b>${textHtml(caption)}</b></p>`,
    '<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse">',
    `<thead>${head.map(row).join('')}</thead>`,
    ...bodies.map((rows) => `<tbody>${rows.map(row).join('')}</tbody>`),
    '</table>',
  ].join('\n');
}

function copiedCell(cell: DescribedCell, width: number | undefined): string {
  const isFigure = cell.kind === 'figure';
  const format = isFigure ? formatOf(cell.text) : '@';
  const tag = cell.kind === 'header' ? 'th' : 'td';
  const align = isFigure ? 'right' : cell.kind === 'header' && cell.scope === 'col' ? 'center' : 'left';
  const style = [
    `border:${LINE}`,
    'padding:2pt 4pt',
    'vertical-align:middle',
    `text-align:${align}`,
    ...(isFigure ? [] : ['font-weight:bold', 'background:#eef1f5']),
    `mso-number-format:"${format.replace(/[@.]/g, '\\$&')}"`,
  ].join(';');
  const attributes = [
    ...(cell.kind === 'header' ? [`scope="${cell.scope}"`] : []),
    ...(cell.colSpan > 1 ? [`colspan="${cell.colSpan}"`] : []),
    ...(cell.rowSpan > 1 ? [`rowspan="${cell.rowSpan}"`] : []),
    ...(width === undefined ? [] : [`width="${width}"`]),
    // The same for LibreOffice: languages of value and format, and the format.
    `sdnum="1033;0;${format}"`,
    `style="${escapeHtml(style)}"`,
  ];
  return `<${tag} ${attributes.join(' ')}>${textHtml(cell.text)}</${tag}>`;
}

/** How a spreadsheet is to show a figure. The format of a number is its own decimals: the usual one rounds to the width of the column. */
function formatOf(text: string): string {
  if (typeof figureFromText(text) !== 'number') return '@';
  const decimals = (text.split('.')[1] ?? '').length;
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** A line break in a cell is none between cells, which Excel has to be told. */
function textHtml(text: string): string {
  return escapeHtml(harmlessText(text)).replace(/\r?\n/g, '<br style="mso-data-placement:same-cell">');
}
