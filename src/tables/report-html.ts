import type { FormId } from '../model/edition.js';
import { inLine } from '../model/in-line.js';
import type { Report } from '../model/report.js';
import type { Editions } from '../model/table.js';
import type { Words } from '../model/words.js';
import { describePart } from './describe.js';
import { escapeHtml, OWN_CLASS, partHtml, PICTURE_CLASS } from './html.js';
import { outlineOf } from './outline.js';
import type { OutlineEntry } from './outline.js';
import { PAGE_STYLE } from './page-style.js';

/** The tag of the element that shows each form. */
export const TAG_OF: Readonly<Record<FormId, string>> = {
  disclosure: 'disclosure-table',
  requests: 'request-matrix',
  reviewLitigation: 'review-litigation-grid',
};

/** A chart of a part as a picture of its own. */
export interface Picture {
  readonly src: string;
  /** What it says in words. */
  readonly alt: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
}

export interface RenderOptions {
  /** A whole HTML page instead of a section; it carries a style element. */
  readonly page?: boolean;
  /** Level of the title's heading; sections are one below, their own headings two. Default 2, on a page 1. */
  readonly headingLevel?: number;
  /** Address of `disclosure-elements.js`, linked from a page. */
  readonly script?: string;
  /**
   * Without the elements' tags, which some editors take away together with all that stands in them; tables have lines that
   * need no style. The script of a site template upgrades them all the same.
   */
  readonly plain?: boolean;
  /** Pictures of charts, which stand in front of the table of their part. */
  readonly pictures?: Readonly<Partial<Record<FormId, Picture>>>;
}

/**
 * A report as static HTML: plain headings, paragraphs and tables inside the elements' tags. It reads right without any
 * script; where the elements are defined they take the tables up as they stand.
 */
export function renderReportHtml(report: Report, editions: Editions, words: Words, options: RenderOptions = {}): string {
  const level = options.headingLevel ?? (options.page ? 1 : 2);
  const title = report.title ?? words.page.untitled(report.agency && inLine(report.agency.name), report.year);
  const outline = outlineOf(report, editions, words);
  // A page needs a heading of its own, whatever its report prints; a section stands under that of the page it is put into.
  const entries = options.page && report.title === undefined ? [{ type: 'title', text: title } as const, ...outline] : outline;
  const body = entries.map((entry) => entryHtml(entry, report, editions, words, level, options)).join('\n');
  const section = options.plain ? `${body}\n` : `<disclosure-report>\n${body}\n</disclosure-report>\n`;
  if (!options.page) return section;
  return [
    '<!DOCTYPE html>',
    `<html lang="${words.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
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

function entryHtml(entry: OutlineEntry, report: Report, editions: Editions, words: Words, level: number, { pictures, plain }: RenderOptions): string {
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
      const picture = pictures?.[entry.form];
      const inside = part && [...(picture ? [pictureHtml(picture)] : []), partHtml(part, plain)].join('\n');
      return inside === undefined || plain ? (inside ?? '') : `<${TAG_OF[entry.form]}>\n${inside}\n</${TAG_OF[entry.form]}>`;
    }
  }
}

function headingHtml(text: string, level: number): string {
  const tag = `h${String(Math.min(level, 6))}`;
  return `<${tag} class="${OWN_CLASS}">${escapeHtml(text)}</${tag}>`;
}

/** Plain `<p>` and `<img>`, which CMS editors keep; they take an inline `<svg>` out. */
function pictureHtml({ src, alt, width, height }: Picture): string {
  return `<p class="${OWN_CLASS} ${PICTURE_CLASS}"><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}"></p>`;
}
