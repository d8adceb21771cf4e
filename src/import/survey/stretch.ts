import type { Tree } from '../tree/tree.js';
import { markupIn, textOf } from './markup-in.js';

/** The only words that may stand between the tables of one part: 第二十条第（一）项. */
const ITEM = /^第二十条第[（(].[）)]项[:：]?$/;

/**
 * The tables of one part and what stands between them, which are siblings; `undefined` where that is more than the names
 * of the items of article 20.
 */
export function stretchOf<N extends object>(tree: Tree<N>, tables: readonly N[], next: (node: N) => N | null): N[] | undefined {
  const nodes: N[] = [];
  const last = tables[tables.length - 1];
  let seen = 0;
  for (let node = tables[0] ?? null; node; node = next(node)) {
    nodes.push(node);
    if (tables.includes(node)) seen += 1;
    else if (!isBetween(tree, node)) return undefined;
    if (node === last) return seen === tables.length ? nodes : undefined;
  }
  return undefined;
}

function isBetween<N extends object>(tree: Tree<N>, node: N): boolean {
  const text = textOf(tree, node).replace(/\s+/g, '');
  return (text === '' || ITEM.test(text)) && !markupIn(tree, node, 0) && tree.name(node) !== 'img';
}
