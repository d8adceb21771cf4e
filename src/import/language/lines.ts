import { labelKey } from '../../model/edition.js';
import type { Form } from '../../model/edition.js';
import type { PrintedWords } from '../../model/words.js';
import { UNITS } from '../labels/unit.js';
import { withUnit } from './block-words.js';
import type { BlockWords } from './block-words.js';
import { foldCase } from './fold.js';

/** The form's heading of a part, by the whole heading folded as a page in another language prints it. */
export function headingsPrinted(known: readonly BlockWords[]): ReadonlyMap<string, string> {
  return new Map(known.map(({ form, words }) => [foldCase(words.page.partHeading(form.part, titleIn(form, words))), `${form.part}、${form.title}`] as const));
}

/** The form's caption of a table, where a line is the caption of its block in another language; agency and year may stand in front. */
export function captionPrinted(text: string, { form, block, words }: BlockWords): string | undefined {
  const folded = foldCase(text);
  const title = titleIn(form, words);
  const item = block.caption === undefined ? undefined : words.labels?.[labelKey(form.id, 'caption', block.id)];
  const whole = (of?: string): string => foldCase(words.table.caption({ part: '', title, ...(of === undefined ? {} : { item: of }) }));
  if (item === undefined || block.caption === undefined) return block.caption === undefined && folded.endsWith(whole()) ? form.title : undefined;
  for (const unit of [undefined, ...UNITS]) {
    const printed = item + (unit === undefined ? '' : words.table.unit(unit));
    const own = unit === undefined ? block.caption : withUnit(block.caption, unit);
    if (folded === foldCase(printed)) return own;
    if (folded.endsWith(whole(printed))) return `${form.title}：${own}`;
  }
  return undefined;
}

function titleIn(form: Form, { labels }: PrintedWords): string {
  return labels?.[labelKey(form.id, 'title')] ?? form.title;
}
