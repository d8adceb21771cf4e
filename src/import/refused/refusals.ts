import { FORM_IDS } from '../../model/edition.js';
import type { FormId } from '../../model/edition.js';
import type { Note } from '../../model/note.js';
import type { Editions } from '../../model/table.js';
import type { SourceBlock } from '../document.js';
import type { TablesReading } from '../import-tables.js';
import type { PartHeading } from '../narrative/headings.js';
import { makeNote, noteAt } from '../notes.js';
import { formBefore2019 } from './before-2019.js';
import { flattenedLines } from './flattened.js';
import { textStream } from './text-stream.js';

/** Says of every statutory table that no table of the document was taken for why there is none. */
export function nameRefused(reading: TablesReading, headings: ReadonlyMap<SourceBlock, PartHeading>, editions: Editions): Note[] {
  const { blocks } = reading;
  const level = Object.keys(reading.tables).length > 0 ? 'unread' : 'refused';
  const found = new Set([...reading.parts.map(({ form }) => form), ...reading.notes.map(({ form }) => form)]);
  const lacking = FORM_IDS.filter((form) => !found.has(form));
  if (lacking.length === 0) return [];
  if (lacking.length === FORM_IDS.length) {
    const old = formBefore2019(blocks, level);
    if (old.length > 0) return old;
  }
  const pictured = formsWithPicture(blocks, headings);
  const text = textStream(blocks);
  const notes = lacking.flatMap((id): Note[] => {
    const forms = [...new Set(Object.values(editions).map((edition) => edition.forms[id]))];
    const [form] = forms;
    if (!form) return [];
    const flattened = flattenedLines(forms, text, level);
    if (flattened.length > 0) return flattened;
    if (pictured.has(id)) return [noteAt(level, 'picture', form, undefined, {})];
    return level === 'unread' || found.size > 0 ? [noteAt('info', 'notPrinted', form, undefined, {})] : [];
  });
  return notes.length > 0 || found.size > 0 ? notes : [makeNote('refused', 'noTable', {})];
}

/** The forms under whose headings a picture stands, and no table of theirs. */
function formsWithPicture(blocks: readonly SourceBlock[], headings: ReadonlyMap<SourceBlock, PartHeading>): Set<FormId> {
  const forms = new Set<FormId>();
  let form: FormId | undefined;
  for (const block of blocks) {
    const heading = headings.get(block);
    if (heading) form = heading.form;
    else if (block.type === 'picture' && form) forms.add(form);
  }
  return forms;
}
