import type { SourceBlock } from '../document.js';

const PUBLISHED = /(?:发布|公布|公开|发文|成文|生成|发稿)(?:日期|时间)\s*[:：]?\s*[[【(（]?\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/;

/** Before it there was no duty to publish a report. */
const FIRST_YEAR = 2008;

/** The date of publication, where a line says that it is one. */
export function publishedIn(blocks: readonly SourceBlock[]): string | undefined {
  for (const block of blocks) {
    const match = block.type === 'paragraph' || block.type === 'heading' ? PUBLISHED.exec(block.text) : undefined;
    if (!match) continue;
    const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= FIRST_YEAR) return date.toISOString().slice(0, 10);
  }
  return undefined;
}
