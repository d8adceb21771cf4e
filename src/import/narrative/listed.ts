import type { ListedReport, SourcePlace } from '../../model/note.js';
import type { SourceBlock } from '../document.js';
import type { FoundReport } from './reports-in.js';

/** Longest first line that stands for a title. */
const LONGEST = 60;

/** The reports of a document for its reader to choose from. */
export function listed(blocks: readonly SourceBlock[], reports: readonly FoundReport[]): ListedReport[] {
  let tables = 0;
  return reports.map(({ from, to, title }, index) => {
    const mine = blocks.slice(from, to);
    const at = placeOf(mine, tables + 1);
    tables += mine.filter(({ type }) => type === 'table').length;
    return { number: index + 1, title: title?.title ?? firstLine(mine), ...(at ? { at } : {}) };
  });
}

/** The same places with the tables counted behind others of the document. */
export function countedFrom<Held extends { readonly at?: SourcePlace }>(held: readonly Held[], before: number): Held[] {
  return held.map((one) => (one.at?.table === undefined ? one : { ...one, at: { ...one.at, table: one.at.table + before } }));
}

function placeOf(blocks: readonly SourceBlock[], table: number): SourcePlace | undefined {
  const line = blocks[0]?.line;
  if (line !== undefined) return { line };
  return blocks.some(({ type }) => type === 'table') ? { table } : undefined;
}

function firstLine(blocks: readonly SourceBlock[]): string {
  for (const block of blocks) if (block.type === 'heading' || block.type === 'paragraph') return block.text.slice(0, LONGEST);
  return '';
}
