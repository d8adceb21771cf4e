import type { Block, Report, Section } from '../../model/report.js';
import type { TextQuotation } from '../../model/question.js';

/** One paragraph, heading or list item of the narrative, with where it stands. */
export interface Passage {
  readonly text: string;
  /** The section's own id. */
  readonly id: Section['id'];
  readonly section: number;
  readonly heading: string;
  readonly block: number;
  readonly item?: number;
  /** The nearest heading inside the section in front of it; empty if there is none. */
  readonly subheading: string;
  readonly isHeading: boolean;
}

const LONGEST = 80;

/** The narrative, passage by passage in printed order. */
export function passagesOf(report: Report): Passage[] {
  return (report.sections ?? []).flatMap((section, index) => {
    let subheading = '';
    return section.blocks.flatMap((block, place): Passage[] => {
      const about = { id: section.id, section: index, heading: section.heading, block: place, subheading };
      if (block.type === 'heading') subheading = block.text;
      return textsOf(block).map((text, item) => ({
        ...about,
        text,
        isHeading: block.type === 'heading',
        ...(block.type === 'list' ? { item } : {}),
      }));
    });
  });
}

/** The texts of a section, without its heading. */
export function sectionText({ blocks }: Section): string {
  return blocks.flatMap(textsOf).join('\n');
}

/** A piece of a passage as a quotation; what is long is shortened around it. */
export function quote(passage: Passage, start = 0, end = passage.text.length): TextQuotation {
  const { text, id, section, heading, block, item } = passage;
  return { section, id, heading, block, ...(item === undefined ? {} : { item }), excerpt: excerptOf(text, start, end) };
}

/** A section as a whole, as a quotation without words. */
export function quoteSection(report: Report, id: Section['id']): TextQuotation | undefined {
  const section = (report.sections ?? []).findIndex((candidate) => candidate.id === id);
  const found = report.sections?.[section];
  return found && { section, id, heading: found.heading, excerpt: '' };
}

function excerptOf(text: string, start: number, end: number): string {
  const stop = Math.min(end, start + LONGEST);
  const piece = text.slice(start, stop).replace(/[\ud800-\udbff]$/, '').trim();
  return (inkFrom(text, 0) < start ? '…' : '') + piece + (inkFrom(text, stop) < text.length ? '…' : '');
}

/** Where the first character from an index on stands that is no white space; the length of the text if none does. */
function inkFrom(text: string, index: number): number {
  const ink = /\S/g;
  ink.lastIndex = index;
  return ink.exec(text)?.index ?? text.length;
}

function textsOf(block: Block): readonly string[] {
  return block.type === 'list' ? block.items : [block.text];
}
