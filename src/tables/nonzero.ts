import { isWithin, joinPath, leavesOf } from '../model/edition.js';
import type { Form, Leaf } from '../model/edition.js';
import { quantityOf } from '../model/figure.js';
import type { Figure } from '../model/figure.js';
import type { StatutoryTable } from '../model/report.js';
import { figureAt } from '../model/table.js';
import { blocksOf, columnPrefix, extrasIn } from './blocks.js';
import type { TableView } from './lines.js';

/**
 * The rows and columns that hold a telling figure: one that is not zero, has a remark, or is printed and not known to be
 * zero. One that the report lacks was not read and may be anything: it tells too.
 * Totals stay, and in 三 what was received and carried. No telling figure is ever left out. `undefined` where that leaves
 * nothing out, or where there is no telling figure at all.
 */
export function nonzeroView(table: StatutoryTable, form: Form): TableView | undefined {
  const rows = new Set<string>();
  const columns = new Set<string>();
  let told = false;
  let dropped = false;
  for (const block of blocksOf(table, form)) {
    const formRows = leavesOf(block.rows);
    const formColumns = leavesOf(block.columns);
    const extraRows = extrasIn(table, form, block, 'row');
    const extraColumns = extrasIn(table, form, block, 'column');
    const prefix = columnPrefix(form, block);
    const tells = (row: Leaf, column: Leaf): boolean => telling(figureAt(table, joinPath(row.path, column.path)));
    formRows.forEach((row, index) => {
      const own = formColumns.some((column) => tells(row, column)) || extraColumns.some(({ figures }) => telling(figures[index]));
      if (own || staysRow(form, row)) rows.add(row.path);
      else dropped = true;
      told ||= own;
    });
    formColumns.forEach((column, index) => {
      const own = formRows.some((row) => tells(row, column)) || extraRows.some(({ figures }) => telling(figures[index]));
      if (own || isTotal(column)) columns.add(joinPath(prefix, column.path));
      else dropped = true;
    });
    for (const { figures } of [...extraRows, ...extraColumns]) {
      if (figures.some(telling)) told = true;
      else dropped = true;
    }
  }
  if (!told || !dropped) return undefined;
  return {
    row: (path, extra) => (extra ? extra.figures.some(telling) : rows.has(path ?? '')),
    column: (path, extra) => (extra ? extra.figures.some(telling) : columns.has(path ?? '')),
  };
}

/** Blank and 0 in all its writings tell nothing; a remark beside a 0 does, and so does what is no plain number or not there. */
function telling(figure: Figure | undefined): boolean {
  const quantity = quantityOf(figure);
  if (quantity.kind === 'known') return quantity.value !== 0 || quantity.remark !== undefined;
  return quantity.why !== 'blank';
}

/** Totals; in 三 the terms of its printed relation; and the one row of 四. */
function staysRow(form: Form, row: Leaf): boolean {
  return row.path === '' || isTotal(row) || (form.id === 'requests' && !isWithin(row.path, 'outcomes'));
}

function isTotal({ trail }: Leaf): boolean {
  return trail[trail.length - 1]?.id === 'total';
}
