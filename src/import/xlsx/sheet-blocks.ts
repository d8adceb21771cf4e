import type { SourceBlock } from '../document.js';
import { looksLikeFigure } from '../grid/printed.js';
import { tableFrom } from './sheet-table.js';
import type { VisibleCell, VisibleRow } from './visible.js';

/**
 * Divides what is seen of a sheet into paragraphs and tables. Rows without a blank one between them stand together; a
 * single text among them is a paragraph (a heading, a caption) if it covers the table it stands at, or stands alone
 * where the rows of the table have lines or cells. All others are rows of a table.
 */
export function sheetBlocks(rows: readonly VisibleRow[]): SourceBlock[] {
  return regionsOf(rows).flatMap(regionBlocks);
}

/** Rows that stand together; blank ones with lines around their cells belong to the rows above. */
function regionsOf(rows: readonly VisibleRow[]): VisibleRow[][] {
  const regions: VisibleRow[][] = [];
  let region: VisibleRow[] | undefined;
  for (const row of rows) {
    const printed = printedIn(row).length > 0;
    if (!row.follows) region = undefined;
    if (!printed && row.borderedEnd === 0) region = undefined;
    else if (region) region.push(row);
    else if (printed) regions.push((region = [row]));
  }
  return regions;
}

function regionBlocks(region: readonly VisibleRow[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let table: VisibleRow[] = [];
  const close = (): void => {
    if (table.length > 0) blocks.push(tableFrom(table));
    table = [];
  };
  const bordered = region.some((row) => isTableRow(row) && row.borderedEnd > 0);
  const below: (VisibleRow | undefined)[] = [];
  for (const [index, row] of [...region.entries()].reverse()) below[index] = isTableRow(row) ? row : below[index + 1];
  let above: VisibleRow | undefined;
  for (const [index, row] of region.entries()) {
    const [text] = printedIn(row);
    if (isTableRow(row)) above = row;
    if (text && !isTableRow(row) && isParagraph(row, text, above, below[index], bordered)) {
      close();
      for (const line of text.lines) blocks.push({ type: 'paragraph', text: line });
    } else table.push(row);
  }
  close();
  return blocks;
}

/** Whether a single text is a paragraph, and not a label with blank cells beside it, between the nearest rows of a table. */
function isParagraph(row: VisibleRow, text: VisibleCell, above: VisibleRow | undefined, below: VisibleRow | undefined, bordered: boolean): boolean {
  const nearest = below ?? above;
  if (!nearest) return true;
  const cells = printedIn(nearest);
  const from = Math.min(...cells.map(({ column }) => column));
  const to = Math.max(...cells.map(({ columnEnd }) => columnEnd));
  if (text.column <= from && text.columnEnd >= to && text.columnEnd - text.column > 1) return true;
  if (!above) return true;
  // Blank cells beside a label: a row whose figures are blank.
  if (bordered) return !(row.borderedEnd > text.columnEnd || (below !== undefined && row.borderedEnd > 0));
  return below === undefined && row.end <= text.columnEnd;
}

/** Whether a row prints more than a single text. */
function isTableRow(row: VisibleRow): boolean {
  const [only, ...others] = printedIn(row);
  if (!only) return false;
  return others.length > 0 || only.row !== row.row || only.rowEnd > row.row + 1 || only.content !== undefined || looksLikeFigure(only);
}

function printedIn({ cells }: VisibleRow): VisibleCell[] {
  return cells.filter(({ lines, content }) => lines.length > 0 || content);
}
