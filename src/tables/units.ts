import { cellsOf, joinPath, leavesOf, pathOf } from '../model/edition.js';
import type { Form, Item } from '../model/edition.js';
import type { StatutoryTable } from '../model/report.js';
import type { Words } from '../model/words.js';
import { labelIn } from './lines.js';

/** A label with the unit printed in it: in place of the form's own, where that is another. */
export function withUnit(label: string, own: string | undefined, printed: string, words: Words): string {
  if (printed === '' || printed === own) return label;
  const unit = words.table.unit(printed);
  const replaced = own === undefined ? label : label.replace(words.table.unit(own), unit);
  return replaced === label ? label + unit : replaced;
}

/** A unit printed beyond the form's own, kept by column or by `row.column`: where all rows of a column have the same, it heads the column. */
export function printedUnit({ units = {} }: StatutoryTable, trail: readonly Item[], rows: readonly string[]): string {
  const column = pathOf(trail);
  const found = rows.map((row) => units[joinPath(row, column)] ?? units[column] ?? '');
  return found.every((unit) => unit === found[0]) ? found[0] ?? '' : '';
}

/** Units that only some rows of a column have. */
export function unitNotes(table: StatutoryTable, form: Form, words: Words): string[] {
  return cellsOf(form).flatMap(({ path, block, row, column }) => {
    const unit = table.units?.[path];
    if (unit === undefined || printedUnit(table, column.trail, leavesOf(block.rows).map((leaf) => leaf.path)) !== '') return [];
    return `${labelIn(words, form.id, 'row', row.trail)} · ${labelIn(words, form.id, 'column', column.trail)}${words.table.unit(unit)}`;
  });
}
