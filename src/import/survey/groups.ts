import type { FormId } from '../../model/edition.js';
import type { Editions } from '../../model/table.js';
import type { PrintedWords } from '../../model/words.js';
import type { RawTable } from '../document.js';
import { importTables } from '../import-tables.js';

/**
 * The tables of one kind in a page, by the parts they make up: a table that prints a row of the form again begins the
 * next part. One group where a table cannot be read by itself.
 * @param numbers of the tables among `all`, from 1
 */
export function groupsOf(form: FormId, numbers: readonly number[], all: readonly RawTable[], editions: Editions, languages: readonly PrintedWords[]): number[][] {
  const groups: number[][] = [];
  let printed = new Set<string>();
  for (const number of numbers) {
    const block = all[number - 1];
    const rows = block ? importTables({ blocks: [block] }, editions, languages).places.filter((place) => place.form === form).map(({ cell }) => rowOf(cell)) : [];
    if (rows.length === 0) return [[...numbers]];
    const last = groups[groups.length - 1];
    if (!last || rows.some((row) => printed.has(row))) {
      groups.push([number]);
      printed = new Set(rows);
    } else {
      last.push(number);
      for (const row of rows) printed.add(row);
    }
  }
  return groups;
}

/** The row of a cell's path: the columns are others in another edition. */
function rowOf(cell: string): string {
  return cell.slice(0, Math.max(0, cell.lastIndexOf('.')));
}
