import type { FormId } from '../../model/edition.js';
import { FORM_IDS } from '../../model/edition.js';
import type { Editions } from '../../model/table.js';
import type { SourceBlock, SourceText } from '../document.js';
import { readLabel } from '../labels/label.js';
import { captionOf, vocabularyOf } from '../labels/vocabulary.js';

export function isCaption(block: SourceBlock): block is SourceText {
  return (block.type === 'paragraph' || block.type === 'heading') && block.caption === true;
}

/** The captions directly in front of some tables that only name the form, or its item, that the table was read as. */
export function captionsOf(blocks: readonly SourceBlock[], tables: ReadonlySet<SourceBlock>, editions: Editions): SourceText[] {
  const vocabulary = vocabularyOf(editions, FORM_IDS);
  const titles = FORM_IDS.flatMap((form) => titlesOf(form, editions));
  const names = ({ text, as }: SourceText): boolean => {
    const label = readLabel(as ?? text);
    return captionOf(label, vocabulary) !== undefined || titles.some((title) => label.words.includes(title));
  };
  const found: SourceText[] = [];
  let open: SourceText[] = [];
  for (const block of blocks) {
    if (isCaption(block)) {
      open.push(block);
      continue;
    }
    if (tables.has(block)) found.push(...open.filter(names));
    open = [];
  }
  return found;
}

function titlesOf(form: FormId, editions: Editions): string[] {
  const forms = Object.values(editions).map((edition) => edition.forms[form]);
  return forms.flatMap(({ title, titleVariants = [] }) => [title, ...titleVariants].map((wording) => readLabel(wording).words));
}
