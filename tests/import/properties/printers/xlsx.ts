import { c, grid, merged, xlsx } from '../../xlsx/support.js';
import type { PrintedPage } from '../page.js';
import type { Draw } from '../variations.js';

const BORDERS = '<borders><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellXfs><xf/><xf borderId="1"/></cellXfs>';

/** A workbook with lines around the cells of its tables. */
export function printXlsx(page: PrintedPage, draw: Draw): Uint8Array {
  return bookOf(page, draw, true);
}

/** A workbook without any lines, in which blank cells are not written. */
export function printBareXlsx(page: PrintedPage, draw: Draw): Uint8Array {
  return bookOf(page, draw, false);
}

/** Everything on one sheet, or a sheet for each part. */
function bookOf(page: PrintedPage, draw: Draw, lined: boolean): Uint8Array {
  const apart = draw(2) === 0;
  const column = draw(3);
  const sheets: { lines: string[]; merges: string[]; row: number }[] = [{ lines: [], merges: [], row: 1 }];
  for (const block of page) {
    let sheet = sheets[sheets.length - 1];
    if (!sheet || (apart && block.type === 'heading')) sheets.push((sheet = { lines: [], merges: [], row: 1 }));
    if (block.type === 'table') {
      const { rows, merges } = grid(block.rows.map((cells) => [...cells]), { row: sheet.row, column }, lined, lined ? 1 : 0);
      sheet.lines.push(rows);
      sheet.merges.push(...merges);
      sheet.row += block.rows.length + 1;
    } else {
      sheet.lines.push(`<row r="${sheet.row}">${c(sheet.row, column, block.text)}</row>`);
      sheet.row += 1;
    }
  }
  return xlsx({ styles: BORDERS, sheets: sheets.map(({ lines, merges }) => `<sheetData>${lines.join('')}</sheetData>${merges.length > 0 ? merged(...merges) : ''}`) });
}
