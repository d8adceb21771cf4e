import type { DescribedCell, PartDescription, TableDescription } from './description.js';

/** Rows under the headings that an A4 page holds either way, at the size tables are printed in. */
export const ROWS_OF_A_PAGE = 28;

/**
 * The same part for paper: a table of more rows than a page holds becomes several of about the same length, each with the
 * caption and all headings. A label beside rows of two pages stands on both, where a browser would leave the second blank.
 */
export function pagesOf(part: PartDescription): PartDescription {
  return { ...part, tables: part.tables.flatMap(tablePages) };
}

function tablePages(table: TableDescription): TableDescription[] {
  const rows = table.bodies.reduce((sum, body) => sum + body.length, 0);
  const pages = Math.ceil(rows / ROWS_OF_A_PAGE);
  if (pages < 2) return [table];
  const length = Math.ceil(rows / pages);
  return Array.from({ length: pages }, (_, page) => ({ ...table, bodies: bodiesBetween(table, page * length, (page + 1) * length) }));
}

function bodiesBetween({ bodies }: TableDescription, from: number, to: number): DescribedCell[][][] {
  let start = 0;
  return bodies.flatMap((body) => {
    const [first, last] = [Math.max(0, from - start), Math.min(body.length, to - start)];
    start += body.length;
    return first < last ? [rowsBetween(body, first, last)] : [];
  });
}

/** Some rows of a body, with what reaches into them from above, in the order of its columns. */
function rowsBetween(body: readonly (readonly DescribedCell[])[], from: number, to: number): DescribedCell[][] {
  const cut = body.slice(from, to).map((row, index) => row.map((cell) => shortened(cell, to - from - index)));
  // Labels stand before figures, so a label from above stands before all that begins in the row itself.
  const above = body.slice(0, from).flatMap((row, at) => row.filter(({ rowSpan }) => at + rowSpan > from).map((cell) => ({ ...cell, rowSpan: at + cell.rowSpan - from })));
  const [first = [], ...others] = cut;
  return [[...above.map((cell) => shortened(cell, to - from)), ...first], ...others];
}

function shortened(cell: DescribedCell, most: number): DescribedCell {
  return cell.rowSpan > most ? { ...cell, rowSpan: most } : cell;
}
