import type { Form, FormId, Item } from '../../model/edition.js';
import type { Editions } from '../../model/table.js';
import { readLabel } from './label.js';
import type { Label } from './label.js';

/** The words of one statutory table in all its editions: enough to tell a heading from a row. */
export interface FormWords {
  readonly form: FormId;
  readonly columns: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
  /** What stands above the row labels. */
  readonly corners: ReadonlySet<string>;
  /** Block ids by the words of their captions: 第二十条第一项. */
  readonly captions: ReadonlyMap<string, string>;
}

/** Headings of the column of row labels that no edition needs to know. */
const CORNER = /^(?:序号|编号|行次|栏次|项次|项目|内容|信息内容|事项|类别|名称|指标)$/;

/** The caption of an item of article 20, whatever the item. */
const CAPTION = /第[一二三四五六七八九十\d]{1,3}条第?[一二三四五六七八九十\d]{1,2}项/;

/** Longer than any caption with its rows named in it. */
const LONGEST_CAPTION = 40;

/** The words of the given forms. */
export function vocabularyOf(editions: Editions, forms: readonly FormId[]): FormWords[] {
  return forms.map((form) => wordsOf(Object.values(editions).map((edition) => edition.forms[form]), form));
}

/** Whether a printed label is a column of the form. A column has no number, so a numbered label is none. */
export function isColumn(label: Label, words: FormWords): boolean {
  return label.number === '' && (words.columns.has(label.words) || words.columns.has(label.bare));
}

/** Whether a printed label is a row (or group of rows) of the form. */
export function isRow(label: Label, words: FormWords): boolean {
  return words.rows.has(label.words) || words.rows.has(label.bare);
}

/** Whether a printed label heads the column of row labels. */
export function isCorner(label: Label, words: FormWords): boolean {
  return words.corners.has(label.words) || CORNER.test(label.words);
}

/** The block a caption introduces; empty for a caption that is none of the form's, `undefined` for other text. */
export function captionOf(label: Label, words: readonly FormWords[]): string | undefined {
  if (!CAPTION.test(label.words) || label.words.length > LONGEST_CAPTION) return undefined;
  for (const { captions } of words) {
    for (const [caption, block] of captions) if (label.words.includes(caption)) return block;
  }
  return '';
}

function wordsOf(forms: readonly Form[], form: FormId): FormWords {
  const columns = new Set<string>();
  const rows = new Set<string>();
  const corners = new Set<string>();
  const captions = new Map<string, string>();
  for (const block of forms.flatMap((one) => one.blocks)) {
    collect(block.columns, columns);
    collect(block.rows, rows);
    if (block.corner !== undefined) corners.add(readLabel(block.corner).words);
    if (block.caption !== undefined) captions.set(readLabel(block.caption).words, block.id);
  }
  for (const words of [columns, rows, corners]) words.delete('');
  return { form, columns, rows, corners, captions };
}

function collect(items: readonly Item[], into: Set<string>): void {
  for (const item of items) {
    for (const label of [item.label, ...(item.variants ?? [])]) into.add(readLabel(label).words);
    if (item.items) collect(item.items, into);
  }
}
