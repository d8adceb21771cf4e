import type { RawTable, SourceBlock, SourceText } from './document.js';
import { isFootnote } from './labels/footnote.js';

/** The second and further lines of footnotes: 2.… （2）… ②… */
const FURTHER = /^\s*(?:\d{1,2}\s*[.．、](?!\d)|[(（]\s*\d{1,2}\s*[)）]|[\u2460-\u2473])/;

/** Footnotes are lines, not sections: longer text behind a table is narrative. */
const LONGEST = 300;

/** The paragraphs directly behind some tables that are their footnotes. */
export function footnotesBehind(blocks: readonly SourceBlock[], tables: readonly number[]): SourceText[] {
  const found: SourceText[] = [];
  let number = 0;
  let open: 'no' | 'table' | 'note' = 'no';
  for (const block of blocks) {
    if (isTable(block)) {
      number += 1;
      open = tables.includes(number) ? 'table' : 'no';
    } else if (open !== 'no' && block.type === 'paragraph' && block.text.length <= LONGEST && (isFootnote(block.text) || (open === 'note' && FURTHER.test(block.text)))) {
      found.push(block);
      open = 'note';
    } else open = 'no';
  }
  return found;
}

/** More lines in front of a table, and longer ones, say nothing of it. */
const MOST_BEFORE = 4;
const LONGEST_BEFORE = 60;

/** The lines directly in front of some tables. */
export function linesBefore(blocks: readonly SourceBlock[], tables: readonly number[]): string[] {
  const found: string[] = [];
  let number = 0;
  let lines: string[] = [];
  for (const block of blocks) {
    if (isTable(block)) {
      number += 1;
      if (tables.includes(number)) found.push(...lines);
      lines = [];
    } else if (block.type === 'paragraph' || block.type === 'heading') {
      const text = block.as ?? block.text;
      lines = text.length > LONGEST_BEFORE ? [] : [...lines.slice(1 - MOST_BEFORE), text];
    }
  }
  return found;
}

function isTable(block: SourceBlock): block is RawTable {
  return block.type === 'table';
}
