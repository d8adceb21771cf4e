import { labelKey, leavesOf } from '../../model/edition.js';
import type { Form, FormBlock, Item } from '../../model/edition.js';
import type { Editions } from '../../model/table.js';
import type { PrintedWords } from '../../model/words.js';
import { UNITS } from '../labels/unit.js';
import { foldCase } from './fold.js';

/** One block of a form as a page in another language prints it. */
export interface BlockWords {
  readonly form: Form;
  readonly block: FormBlock;
  readonly words: PrintedWords;
  /** The form's wordings of each label, its own first, by the printed text folded. A whole table prints them all. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /** The same of columns that print a unit as well. */
  readonly withUnit: ReadonlyMap<string, readonly string[]>;
}

const OWN_UNIT = /（单位：[^（）]*）$/;

/** Every block of the given forms in each of some languages; blocks that editions share, once. */
export function blockWords(editions: Editions, languages: readonly PrintedWords[]): BlockWords[] {
  const forms = new Set(Object.values(editions).flatMap((edition) => Object.values(edition.forms)));
  return languages.flatMap((words) => (words.labels ? [...forms].flatMap((form) => form.blocks.map((block) => wordsOf(form, block, words))) : []));
}

/** A label with a unit printed in it, in place of the form's own. */
export function withUnit(label: string, unit: string): string {
  return `${label.replace(OWN_UNIT, '')}（单位：${unit}）`;
}

function wordsOf(form: Form, block: FormBlock, words: PrintedWords): BlockWords {
  const labels = new Map<string, readonly string[]>();
  const units = new Map<string, readonly string[]>();
  const corner = words.labels?.[labelKey(form.id, 'corner')];
  if (block.corner !== undefined && corner !== undefined) put(labels, corner, [block.corner]);
  for (const axis of ['row', 'column'] as const) {
    for (const { trail } of leavesOf(axis === 'row' ? block.rows : block.columns)) {
      for (const [index, item] of trail.entries()) {
        const text = words.labels?.[labelKey(form.id, axis, ...trail.slice(0, index + 1).map(({ id }) => id))];
        if (text === undefined || item.label === '') continue;
        put(labels, text, wordingsOf(item));
        if (axis === 'row' || item.items) continue;
        for (const unit of UNITS) put(units, text + words.table.unit(unit), wordingsOf(item).map((label) => withUnit(label, unit)));
      }
    }
  }
  return { form, block, words, labels, withUnit: units };
}

function wordingsOf({ label, variants = [] }: Item): string[] {
  return [label, ...variants];
}

/** A text that stands for two labels of the form is neither. */
function put(into: Map<string, readonly string[]>, text: string, wordings: readonly string[]): void {
  const key = foldCase(text);
  const known = into.get(key);
  into.set(key, known && known[0] !== wordings[0] ? [] : wordings);
}
