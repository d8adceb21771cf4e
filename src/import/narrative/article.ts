import type { Container, SourceBlock } from '../document.js';

/**
 * The blocks of the article: those within the smallest element that holds all the landmarks (the report's tables and
 * headings), so that navigation and the like of a saved page stay out. All blocks where the format has no elements.
 */
export function articleOf(blocks: readonly SourceBlock[], landmarks: readonly SourceBlock[]): readonly SourceBlock[] {
  const [first, ...others] = landmarks;
  if (!first?.within) return blocks;
  let around: Container | undefined = first.within;
  for (const { within } of others) around = common(around, within);
  if (!around) return blocks;
  const known = new Map<Container, boolean>([[around, true]]);
  return blocks.filter(({ within }) => within !== undefined && isInside(within, around, known));
}

function common(one: Container | undefined, other: Container | undefined): Container | undefined {
  let left = one;
  let right = other;
  while (left && right && left !== right) {
    if (left.depth >= right.depth) left = left.parent;
    else right = right.parent;
  }
  return left && right ? left : undefined;
}

/** Whether a container is `around` or lies in it; remembers what it learns on the way up. */
function isInside(container: Container, around: Container, known: Map<Container, boolean>): boolean {
  const way: Container[] = [];
  let at: Container | undefined = container;
  while (at && !known.has(at) && at.depth > around.depth) {
    way.push(at);
    at = at.parent;
  }
  const inside = at !== undefined && (known.get(at) ?? false);
  for (const step of way) known.set(step, inside);
  return inside;
}
