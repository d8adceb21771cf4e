import type { Block, Section } from '../../model/report.js';
import type { Editions } from '../../model/table.js';
import type { SourceBlock } from '../document.js';
import { isCaption } from './captions.js';
import { partHeading } from './headings.js';
import type { PartHeading } from './headings.js';

/** Sub-headings stand on a line of their own: （一）主动公开 */
const SUB_HEADING = /^\s*(?:[（(]\s*[一二三四五六七八九十]{1,3}\s*[)）]|\d{1,2}\s*[.．、](?!\d))/;
const LONGEST_SUB_HEADING = 40;
const SENTENCE_END = /[。；;！？!?：:，,]\s*$/;

/** The headings of the parts, in printed order. */
export function findHeadings(blocks: readonly SourceBlock[], editions: Editions): Map<SourceBlock, PartHeading> {
  const headings = new Map<SourceBlock, PartHeading>();
  let previous = 0;
  for (const block of blocks) {
    const heading = partHeading(block, previous, editions);
    if (!heading) continue;
    previous = heading.number;
    headings.set(block, heading);
  }
  // A caption names its part only where no heading does.
  for (const [block, { form }] of headings) {
    if (isCaption(block) && [...headings].some(([other, heading]) => !isCaption(other) && heading.form === form)) headings.delete(block);
  }
  return headings;
}

/** The narrative in sections; what is left out (`omitted`) was read as title, footnote or table. */
export function sectionsOf(blocks: readonly SourceBlock[], headings: ReadonlyMap<SourceBlock, PartHeading>, omitted: ReadonlySet<SourceBlock>): Section[] {
  const sections: Section[] = [];
  let current: Section = { id: null, heading: '', blocks: [] };
  const close = (): void => {
    if (current.heading !== '' || current.blocks.length > 0) sections.push(current);
  };
  for (const block of blocks) {
    const heading = headings.get(block);
    if (heading) {
      close();
      current = { id: heading.id, heading: heading.text, blocks: [] };
    } else if (!omitted.has(block)) {
      const text = plain(block);
      if (text) current.blocks.push(text);
    }
  }
  close();
  return sections;
}

function plain(block: SourceBlock): Block | undefined {
  if (block.type === 'list') return { type: 'list', items: [...block.items] };
  if (block.type !== 'heading' && block.type !== 'paragraph') return undefined;
  const isHeading = block.type === 'heading' || isSubHeading(block.text);
  return { type: isHeading ? 'heading' : 'paragraph', text: block.text };
}

function isSubHeading(text: string): boolean {
  return text.length <= LONGEST_SUB_HEADING && SUB_HEADING.test(text) && !SENTENCE_END.test(text);
}
