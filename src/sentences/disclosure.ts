import { joinPath, leavesOf } from '../model/edition.js';
import type { Form, FormBlock, Leaf } from '../model/edition.js';
import type { Disclosure } from '../model/report.js';
import type { NamedAmount, RowStatement, Statement } from '../model/statement.js';
import { figureAt, nameOf } from '../model/table.js';
import { amountOf, isNone } from './amount.js';

/** Money, whatever unit it is in. */
const MONEY = 'amount';
/** A block of this column alone counts decisions. */
const DECISIONS = 'decisions';

/** What may be said of 二: the decisions together, every other row by itself. */
export function disclosureStatements(table: Disclosure, form: Form): Statement[] {
  const statements: Statement[] = [];
  const decided = form.blocks.filter(isDecisions);
  for (const block of form.blocks) {
    if (!isDecisions(block)) statements.push(...leavesOf(block.rows).flatMap((row) => rowStatement(table, form, block, row)));
    else if (block === decided[0]) statements.push(...decisions(table, form, decided));
  }
  return statements;
}

function isDecisions(block: FormBlock): boolean {
  return block.columns.every((column) => column.id === DECISIONS);
}

function decisions(table: Disclosure, form: Form, blocks: readonly FormBlock[]): Statement[] {
  const amounts = blocks.flatMap((block) =>
    leavesOf(block.rows).flatMap((row): NamedAmount[] => {
      const amount = amountOf(table, form, row.path, DECISIONS);
      return amount ? [{ name: nameOf('row', row.trail), amount }] : [];
    }),
  );
  return amounts.length === 0 ? [] : [{ kind: 'decisions', form: 'disclosure', amounts }];
}

function rowStatement(table: Disclosure, form: Form, block: FormBlock, row: Leaf): RowStatement[] {
  const amounts = leavesOf(block.columns).flatMap((column): RowStatement['amounts'] => {
    const amount = amountOf(table, form, row.path, column.path);
    if (!amount) return [];
    const unitMissing =
      column.path === MONEY && amount.unit === undefined && !isNone(figureAt(table, joinPath(row.path, column.path)));
    return [{ name: nameOf('column', column.trail), amount, ...(unitMissing ? { unitMissing } : {}) }];
  });
  return amounts.length === 0 ? [] : [{ kind: 'row', form: 'disclosure', name: nameOf('row', row.trail), amounts }];
}
