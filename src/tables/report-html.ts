import type { FormId } from '../model/edition.js';
import type { Report } from '../model/report.js';
import type { Editions } from '../model/table.js';
import type { Words } from '../model/words.js';
import { describePart } from './describe.js';
import { escapeHtml, OWN_CLASS, partHtml } from './html.js';
import { outlineOf } from './outline.js';
import type { OutlineEntry } from './outline.js';
import { PAGE_STYLE } from './page-style.js';

/** The tag of the element that shows each form. */
export const TAG_OF: Readonly<Record<FormId, string>> = {
  disclosure: 'disclosure-table',
  requests: 'request-matrix',
  reviewLitigation: 'review-litigation-grid',
};

export interface RenderOptions {
  /** A whole HTML page instead of a section; it carries a style element. */
  readonly page?: boolean;
  /** Level of the title's heading; sections are one below, their own headings two. Default 2, on a page 1. */
  readonly headingLevel?: number;
  /** Address of `disclosure-elements.js`, linked from a page. */
  readonly script?: string;
}

/**
 * A report as static HTML: plain headings, paragraphs and tables inside the elements' tags. It reads right without any
 * script; where the elements are defined they take the tables up as they stand.
 */
export function renderReportHtml(report: Report, editions: Editions, words: Words, options: RenderOptions = {}): string {
  const level = options.headingLevel ?? (options.page ? 1 : 2);
  const body = outlineOf(report, editions, words)
    .map((entry) => entryHtml(entry, report, editions, words, level))
    .join('\n');
  const section = `<disclosure-report>\n${body}\n</disclosure-report>\n`;
  if (!options.page) return section;
  const title = escapeHtml(report.title ?? words.page.untitled(report.agency?.name, report.year));
  return [
    '<!DOCTYPE html>',
    `<html lang="${words.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    ...(options.script === undefined ? [] : [`<script src="${escapeHtml(options.script)}" defer></script>`]),
    '</head>',
    '<body>',
    section.trimEnd(),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function entryHtml(entry: OutlineEntry, report: Report, editions: Editions, words: Words, level: number): string {
  switch (entry.type) {
    case 'title':
      return headingHtml(entry.text, level);
    case 'section':
      return headingHtml(entry.text, level + 1);
    case 'heading':
      return headingHtml(entry.text, level + 2);
    case 'paragraph':
      return `<p class="${OWN_CLASS}">${escapeHtml(entry.text)}</p>`;
    case 'list':
      return `<ul class="${OWN_CLASS}">${entry.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'part': {
      const part = describePart(report, entry.form, editions, words);
      return part ? `<${TAG_OF[entry.form]}>\n${partHtml(part)}\n</${TAG_OF[entry.form]}>` : '';
    }
  }
}

function headingHtml(text: string, level: number): string {
  const tag = `h${String(Math.min(level, 6))}`;
  return `<${tag} class="${OWN_CLASS}">${escapeHtml(text)}</${tag}>`;
}
