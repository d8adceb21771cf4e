import { printed } from './printed-table.js';
import type { PrintedCell, PrintedTable } from './printed-table.js';
import { columnsOf, vary } from './variations.js';
import type { Draw, Variation } from './variations.js';

/** Rows printed twice, or with a cell more or less: damaged once more they might show one figure less and another more, and so another figure in the right place. */
const touched = new WeakSet<PrintedCell[]>();

/** Damage to some tables; taken back where it also pushes cells about in a row that was damaged before. */
function damage(name: string, apply: Variation['apply']): Variation {
  return vary(name, (tables, draw) => {
    const before = tables.map((table) => ({ table, damaged: new Set(table.rows.filter((row) => touched.has(row))), columns: columnsOf(table.rows), entered: entriesOf(table.rows), rows: table.rows.map((row) => ({ row, cells: row.map((cell) => ({ cell, ...cell })) })) }));
    apply(tables, draw);
    for (const { table, damaged, columns, entered, rows } of before) {
      const after = columnsOf(table.rows);
      const entries = entriesOf(table.rows);
      const pushed = table.rows.filter((row) => entered.get(row) !== entries.get(row) || row.some((cell) => columns.get(cell) !== after.get(cell)));
      if (!pushed.some((row) => damaged.has(row))) {
        for (const row of pushed) touched.add(row);
        continue;
      }
      table.rows = rows.map(({ row, cells }) => {
        row.splice(0, row.length, ...cells.map(({ cell, cols, rows: down }) => Object.assign(cell, { cols, rows: down })));
        return row;
      });
    }
  });
}

/** For each row, how many columns of it cells from above reach into. */
function entriesOf(rows: readonly PrintedCell[][]): Map<PrintedCell[], number> {
  const count = (y: number): number => rows.slice(0, y).reduce((sum, row, above) => sum + row.reduce((part, { cols, rows: down }) => part + (above + down > y ? cols : 0), 0), 0);
  return new Map(rows.map((row, y) => [row, count(y)]));
}

/** Damage: cells lost, doubled or stretched. What is bound afterwards must still be the right figure. */
export const DAMAGE: readonly Variation[] = [
  damage('a figure cell is lost', (tables, draw) => {
    const row = pickRow(tables, draw);
    const at = row.findIndex(({ kind }) => kind === 'figure');
    if (at >= 0) row.splice(at + draw(row.length - at), 1);
  }),
  damage('a figure cell is doubled', (tables, draw) => {
    const row = pickRow(tables, draw);
    const at = row.findIndex(({ kind }) => kind === 'figure');
    // A blank pushed out at the end leaves every figure under a heading.
    const last = row.filter(({ kind }) => kind === 'figure').pop();
    if (at >= 0 && last?.text !== '') row.splice(at, 0, printed('figure', '7'));
  }),
  damage('a row label is lost', (tables, draw) => {
    const row = pickRow(tables, draw);
    const at = row.findIndex(({ kind }) => kind === 'label');
    if (at >= 0) row.splice(at, 1);
  }),
  damage('a span is one too wide or high', (tables, draw) => {
    const row = pickRow(tables, draw);
    const cell = row[draw(Math.max(1, row.length))];
    if (cell) cell[draw(2) === 0 ? 'cols' : 'rows'] += 1;
  }),
  damage('a row is printed twice', (tables, draw) => {
    const table = tables[draw(tables.length)];
    if (!table) return;
    const y = table.headRows + draw(table.rows.length - table.headRows);
    const row = table.rows[y];
    if (!row || touched.has(row)) return;
    touched.add(row);
    const copy = row.map((cell) => (cell.kind === 'figure' ? printed('figure', '8', cell.cols, cell.rows) : { ...cell }));
    touched.add(copy);
    table.rows.splice(y, 0, copy);
  }),
  damage('a row is lost', (tables, draw) => {
    const table = tables[draw(tables.length)];
    const y = (table?.headRows ?? 0) + draw(Math.max(1, (table?.rows.length ?? 0) - (table?.headRows ?? 0)));
    if (table?.rows[y] && !touched.has(table.rows[y])) table.rows.splice(y, 1);
  }),
  damage('a heading is lost', (tables, draw) => {
    const table = tables[draw(tables.length)];
    // With a figure less as well, the table would be whole again, of fewer columns.
    if (table?.rows.some((one) => touched.has(one))) return;
    const row = table?.rows[draw(table.headRows)];
    row?.splice(draw(Math.max(1, row.length)), 1);
  }),
];

/** A row that was not damaged before. */
function pickRow(tables: readonly PrintedTable[], draw: Draw): PrintedCell[] {
  const table = tables[draw(tables.length)];
  const row = table?.rows[table.headRows + draw(Math.max(1, table.rows.length - table.headRows))] ?? [];
  if (touched.has(row)) return [];
  touched.add(row);
  return row;
}
