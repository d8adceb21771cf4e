import { leavesOf } from '../../model/edition.js';
import type { Form, FormBlock, Item, Leaf } from '../../model/edition.js';
import { readLabel } from './label.js';
import type { Label } from './label.js';

/** A row or column of a form that holds figures, ready to be compared with printed labels. */
export interface Entry {
  readonly leaf: Leaf;
  readonly block: FormBlock;
  /** Place among the entries of its axis, in printed order. */
  readonly order: number;
  readonly own: Words;
  /** Its groups, outermost first. */
  readonly groups: readonly Words[];
}

/** Every wording of one item. */
export interface Words {
  readonly item: Item;
  readonly labels: readonly Label[];
}

/** All rows of a form, or all columns of a block. */
export interface Axis {
  readonly entries: readonly Entry[];
  /** Entries by the words of their own labels. */
  readonly byWords: ReadonlyMap<string, readonly Entry[]>;
  readonly groups: readonly Words[];
}

/** Made once for a form or block, which never change. */
const ROWS = new WeakMap<Form, Axis>();
const COLUMNS = new WeakMap<FormBlock, Axis>();

/** The rows of a form over all its blocks. */
export function rowAxis(form: Form): Axis {
  const axis = ROWS.get(form) ?? axisOf(form.blocks.map((block) => ({ block, items: block.rows })));
  ROWS.set(form, axis);
  return axis;
}

/** The columns of one block. */
export function columnAxis(block: FormBlock): Axis {
  const axis = COLUMNS.get(block) ?? axisOf([{ block, items: block.columns }]);
  COLUMNS.set(block, axis);
  return axis;
}

function axisOf(parts: readonly { block: FormBlock; items: readonly Item[] }[]): Axis {
  const known = new Map<Item, Words>();
  const wordsOf = (item: Item): Words => {
    const words = known.get(item) ?? { item, labels: [item.label, ...(item.variants ?? [])].map(readLabel) };
    known.set(item, words);
    return words;
  };
  const entries: Entry[] = [];
  for (const { block, items } of parts) {
    for (const leaf of leavesOf(items)) {
      const trail = leaf.trail.map(wordsOf);
      const own = trail[trail.length - 1];
      if (own) entries.push({ leaf, block, order: entries.length, own, groups: trail.slice(0, -1) });
    }
  }
  const byWords = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const words of new Set(entry.own.labels.map((label) => label.words))) {
      if (words !== '') byWords.set(words, [...(byWords.get(words) ?? []), entry]);
    }
  }
  return { entries, byWords, groups: [...new Set(entries.flatMap((entry) => entry.groups))] };
}
