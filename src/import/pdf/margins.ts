import type { Line } from './lines.js';
import type { Item, PageFlow } from './page-flow.js';

/** Lines at the top and bottom of a page that may be its header and footer. */
const MARGIN_LINES = 2;
/** Headers and footers repeat at the same height. */
const SAME_HEIGHT = 4;
/** Part of the page that is its upper or lower margin. */
const MARGIN = 0.12;

/** — 3 —, 第3页, 3 / 12: no figure of a table looks like this. */
const DECORATED = /^[-—–―‐·•\s]*第\s*\d{1,3}\s*页[\s,，]*(?:共\s*\d{1,3}\s*页)?$|^[-—–―‐]\s*\d{1,3}\s*[-—–―‐]$|^[·•]\s*\d{1,3}\s*[·•]$|^\d{1,3}\s*\/\s*\d{1,3}$/;
const BARE = /^\d{1,3}$/;

/** Leaves out page numbers, and lines that most pages have at the same height of their margins. */
export function withoutMargins(pages: readonly PageFlow[]): PageFlow[] {
  const margins = pages.map((page, index) => marginLines(page).map((line): Found => ({ line, key: keyOf(line, index), inMargin: isInMargin(line, page) })));
  const counts: { key: string; at: number; pages: Set<number> }[] = [];
  for (const [page, lines] of margins.entries()) {
    for (const { line, key } of lines) {
      const known = counts.find((one) => one.key === key && Math.abs(one.at - line.baseline) <= SAME_HEIGHT);
      if (known) known.pages.add(page);
      else counts.push({ key, at: line.baseline, pages: new Set([page]) });
    }
  }
  const repeats = ({ line, key, inMargin }: Found): boolean => {
    const on = counts.find((one) => one.key === key && Math.abs(one.at - line.baseline) <= SAME_HEIGHT)?.pages.size ?? 0;
    return inMargin && key !== '' && on > 1 && on * 2 >= pages.length;
  };
  return pages.map((page, index) => {
    const out = new Set((margins[index] ?? []).filter((found) => repeats(found) || (found.inMargin && DECORATED.test(found.line.text))).map(({ line }) => line));
    return { ...page, items: page.items.filter((item) => item.type !== 'line' || !out.has(item.line)) };
  });
}

interface Found {
  readonly line: Line;
  readonly key: string;
  readonly inMargin: boolean;
}

/**
 * What a header or footer has alike on every page: its words; a bare number, how far it is from the number of the page.
 * Empty for a line that is neither: a row of figures is never left out.
 */
function keyOf({ text }: Line, page: number): string {
  if (BARE.test(text)) return `#${Number(text) - page}`;
  return /\p{L}/u.test(text) || DECORATED.test(text) ? text.replace(/(?:第\s*)?\d+/g, '#').replace(/\s+/g, '') : '';
}

function isInMargin({ baseline }: Line, { height }: PageFlow): boolean {
  return baseline < MARGIN * height || baseline > (1 - MARGIN) * height;
}

/** The first and last lines of a page, as far as they stand outside everything else. */
function marginLines({ items }: PageFlow): Line[] {
  const within = (some: readonly Item[]): Line[] => {
    const end = some.findIndex(({ type }) => type === 'table');
    return some.slice(0, end < 0 ? MARGIN_LINES : Math.min(end, MARGIN_LINES)).flatMap((item) => (item.type === 'line' ? [item.line] : []));
  };
  return [...new Set([...within(items), ...within([...items].reverse())])];
}
