import { FORM_IDS, labelKey } from '../model/edition.js';
import type { Form, FormId } from '../model/edition.js';
import type { Block, Report, Section } from '../model/report.js';
import { formOf } from '../model/table.js';
import type { Editions } from '../model/table.js';
import type { Words } from '../model/words.js';

/** A report as a page shows it, in printed order: headings, narrative, and the places of its tables. */
export type OutlineEntry =
  | { readonly type: 'title' | 'section' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'part'; readonly form: FormId };

/**
 * Lays a report out. A table stands under the section whose heading names it; where the narrative has no such section
 * the form's heading is put in front of it, in the form's order.
 */
export function outlineOf(report: Report, editions: Editions, words: Words): OutlineEntry[] {
  const sections = [...(report.sections ?? [])];
  const waiting = FORM_IDS.flatMap((id) => {
    const table = report[id];
    return table ? [formOf(table, id, editions)] : [];
  });
  const placed = new Map<Section, Form[]>();
  const homeless: Form[] = [];
  for (const form of waiting) {
    const home = sections.find((section) => section.id === null && names(section.heading, form));
    if (home) placed.set(home, [...(placed.get(home) ?? []), form]);
    else homeless.push(form);
  }
  const own = homeless.map((form): OutlineEntry[] => [
    { type: 'section', text: words.page.partHeading(form.part, words.labels?.[labelKey(form.id, 'title')] ?? form.title) },
    { type: 'part', form: form.id },
  ]);
  const end = sections.findIndex((section) => section.id === 'problems' || section.id === 'other');
  const split = end < 0 ? sections.length : end;
  return [
    ...(report.title === undefined ? [] : [{ type: 'title', text: report.title } as const]),
    ...sections.slice(0, split).flatMap((section) => entriesOf(section, placed.get(section))),
    ...own.flat(),
    ...sections.slice(split).flatMap((section) => entriesOf(section, placed.get(section))),
  ];
}

function names(heading: string, form: Form): boolean {
  const text = heading.replace(/\s+/g, '');
  return [form.title, ...(form.titleVariants ?? [])].some((title) => text.includes(title)) || new RegExp(`^\\s*${form.part}[、\\s]`).test(heading);
}

function entriesOf(section: Section, forms: readonly Form[] | undefined): OutlineEntry[] {
  return [
    ...(section.heading === '' ? [] : [{ type: 'section', text: section.heading } as const]),
    ...section.blocks.map(entryOf),
    ...(forms ?? []).map((form) => ({ type: 'part', form: form.id }) as const),
  ];
}

function entryOf(block: Block): OutlineEntry {
  return block.type === 'list' ? { type: 'list', items: block.items } : { type: block.type, text: block.text };
}
