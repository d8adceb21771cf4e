import { isWithin, joinPath, leavesOf } from '../model/edition.js';
import type { Form, FormBlock } from '../model/edition.js';
import type { ExtraLine, StatutoryTable } from '../model/report.js';
import { hasBlock } from '../model/table.js';
import { extrasOf } from './lines.js';

/** The blocks of a form that have a table: in 二 those the report has a figure of. */
export function blocksOf(table: StatutoryTable, form: Form): readonly FormBlock[] {
  return form.blocks.filter((block) => form.blocks.length === 1 || hasBlock(table, block));
}

/** In 二 a column is named with the first row of its block, since blocks share ids of columns. */
export function columnPrefix(form: Form, block: FormBlock): string {
  return form.id === 'disclosure' ? (leavesOf(block.rows)[0]?.path ?? '') : '';
}

/** The agency's own rows (or columns) that stand in a block. */
export function extrasIn(table: StatutoryTable, form: Form, block: FormBlock, axis: ExtraLine['axis']): ExtraLine[] {
  const prefix = axis === 'column' ? columnPrefix(form, block) : '';
  const leaves = leavesOf(axis === 'row' ? block.rows : block.columns);
  return extrasOf(table.extra, axis, (after) =>
    after === '' ? block === form.blocks[0] : leaves.some(({ path }) => isWithin(joinPath(prefix, path), after)),
  );
}
