import { joinPath, leavesOf } from '../model/edition.js';
import type { Form } from '../model/edition.js';
import type { StatutoryTable } from '../model/report.js';
import { figureAt } from '../model/table.js';
import type { TableView } from './lines.js';

/**
 * The view of 三 where there is room for one column: the totals, or the first column with anything printed where those are
 * blank. `undefined` for the other parts, which are short enough to be shown whole.
 */
export function firstColumn(table: StatutoryTable, form: Form): { readonly id: string; readonly view: TableView } | undefined {
  const [block] = form.blocks;
  if (form.id !== 'requests' || !block) return undefined;
  const columns = leavesOf(block.columns).map(({ path }) => path);
  const rows = leavesOf(block.rows);
  const shown = ['total', ...columns].find((column) => rows.some((row) => (figureAt(table, joinPath(row.path, column)) ?? null) !== null)) ?? 'total';
  return { id: `column:${shown}`, view: { row: () => true, column: (path) => path === shown } };
}
