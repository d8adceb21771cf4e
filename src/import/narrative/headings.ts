import { FORM_IDS } from '../../model/edition.js';
import type { FormId } from '../../model/edition.js';
import type { Section } from '../../model/report.js';
import type { Editions } from '../../model/table.js';
import type { SourceBlock } from '../document.js';
import { readLabel } from '../labels/label.js';

/** The heading of a part of the report. */
export interface PartHeading {
  readonly text: string;
  readonly id: Section['id'];
  /** The statutory table announced. */
  readonly form?: FormId;
}

/** A heading fits on a line and is no sentence. */
const LONGEST = 45;
const SENTENCE = /[。；;！!？?]\s*$|[，,].*[，,]/;
const PART_NUMBER = /^\s*([一二三四五六七八九十])\s*[、.．，,:：]/;

/** Words that name a part whatever its number, in the order of the notice. */
const NARRATIVE_PARTS: readonly { readonly id: Exclude<Section['id'], null>; readonly words: RegExp }[] = [
  { id: 'overview', words: /总体情况|基本情况|概述|总体概况/ },
  { id: 'problems', words: /存在.*问题|主要问题|问题及改进|改进情况/ },
  { id: 'other', words: /其他.*报告.*事项|其他需要(?:报告|说明)|需要(?:报告|说明)的其他/ },
];

/**
 * Reads a block as the heading of a part: by its number where the numbers follow upon each other, or by words that
 * name a part and nothing else. `previous` is the number of the part before.
 */
export function partHeading(block: SourceBlock, previous: number, editions: Editions): (PartHeading & { readonly number: number }) | undefined {
  if (block.type !== 'heading' && block.type !== 'paragraph') return undefined;
  const text = block.as ?? block.text;
  if (text.length > LONGEST || SENTENCE.test(text)) return undefined;
  const numeral = PART_NUMBER.exec(text)?.[1];
  const number = numeral === undefined ? 0 : '一二三四五六七八九十'.indexOf(numeral) + 1;
  const named = namedPart(text, editions);
  if (!named && (number === 0 || number !== previous + 1)) return undefined;
  // Without a number a paragraph has to be the name itself, or any sentence about 主动公开 would be a heading.
  if (named && number === 0 && block.type === 'paragraph' && !named.whole) return undefined;
  return { text: block.text, number: number || previous, id: named?.id ?? null, ...(named?.form ? { form: named.form } : {}) };
}

/** The part a text names, and whether it prints nothing but that name. */
function namedPart(text: string, editions: Editions): { id: Section['id']; form?: FormId; whole: boolean } | undefined {
  const { words } = readLabel(text.replace(/^\s*[一二三四五六七八九十]\s*是/, ''));
  for (const form of FORM_IDS) {
    for (const edition of Object.values(editions)) {
      const { title, titleVariants = [] } = edition.forms[form];
      const name = [title, ...titleVariants].map((wording) => readLabel(wording).words).find((wording) => words.includes(wording));
      if (name !== undefined) return { id: null, form, whole: words === name };
    }
  }
  for (const { id, words: pattern } of NARRATIVE_PARTS) {
    const match = pattern.exec(words);
    if (match) return { id, whole: match[0] === words };
  }
  return undefined;
}
