import type { RawCell, RawTable } from '../document.js';
import type { BlockWords } from './block-words.js';
import { foldCase } from './fold.js';

/** Nothing else can be a label in another language, and most cells of most documents have none. */
const LATIN = /[a-z]/i;

/** Longer texts are no labels. */
const LONGEST = 200;

/** The texts of a table that may be labels in another language, each folded; nothing for a table without any. */
function textsOf(table: RawTable): Map<RawCell, string> {
  const texts = new Map<RawCell, string>();
  for (const { cells } of table.rows) {
    for (const cell of cells) {
      if (!cell.lines.some((line) => LATIN.test(line))) continue;
      const text = cell.lines.join('');
      if (text.length <= LONGEST) texts.set(cell, foldCase(text));
    }
  }
  return texts;
}

/**
 * The blocks whose labels a table prints in another language, to the letter, each more than half of them: those of the form
 * of which it prints most of a block; of several forms, the one of which it prints a whole block. Blocks of several forms
 * where these cannot be told apart, none for any other table.
 */
export function blocksPrinted(table: RawTable, known: () => readonly BlockWords[]): readonly BlockWords[] {
  const texts = new Set(textsOf(table).values());
  if (texts.size < 2) return [];
  const printed = known().flatMap((block) => {
    const count = [...texts].filter((text) => block.labels.has(text) || block.withUnit.has(text)).length;
    return count * 2 > block.labels.size ? [{ block, count }] : [];
  });
  const most = Math.max(0, ...printed.map(({ count }) => count));
  const best = printed.filter(({ count }) => count === most).map(({ block }) => block);
  const whole = new Set(best.filter(({ labels }) => labels.size <= most).map(({ form }) => form));
  const forms = whole.size === 1 ? whole : new Set(best.map(({ form }) => form));
  return printed.map(({ block }) => block).filter(({ form }) => forms.has(form));
}

/** A table with the form's own label beside each that is printed in another language, where all its forms agree on it. */
export function withOwnLabels(table: RawTable, blocks: readonly BlockWords[]): RawTable {
  const texts = textsOf(table);
  const named = (cell: RawCell): RawCell => {
    const text = texts.get(cell);
    const as = text === undefined ? undefined : agreed(text, blocks);
    return as === undefined ? cell : { ...cell, as };
  };
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(named) })) };
}

/** The first wording that every form has for a text. */
function agreed(text: string, blocks: readonly BlockWords[]): string | undefined {
  const byForm = new Map(blocks.map(({ form }) => [form, [] as readonly string[]]));
  for (const { form, labels, withUnit } of blocks) byForm.set(form, labels.get(text) ?? withUnit.get(text) ?? byForm.get(form) ?? []);
  const [first = [], ...others] = byForm.values();
  return first.find((wording) => others.every((wordings) => wordings.includes(wording)));
}
