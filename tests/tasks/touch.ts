/**
 * A person with a screen reader on a phone or tablet, who goes from one thing to the next with a swipe: from the section's heading
 * through everything to the last figure of the answer. On the way the headings and labels of a table are passed in any case.
 */
import { headingOf, nodesOf } from './eyes.js';
import type { Sight } from './eyes.js';
import { itemsOf } from './lines.js';
import { everythingSpoken } from './spoken.js';

/** How many swipes it is to the answer. */
export async function swipesTo(article: HTMLElement, section: string, sight: Sight): Promise<number> {
  const items = itemsOf(await everythingSpoken(article)).map(({ stop }) => stop.node);
  const heading = headingOf(article, section);
  const from = items.findIndex((node) => heading.contains(node));
  const ends = nodesOf(article, section, sight).map((node) => items.findIndex((item) => item.contains(node) || node.contains(item)));
  if (from < 0 || ends.some((end) => end < from)) throw new Error('the answer is not said');
  return Math.max(...ends) - from;
}
