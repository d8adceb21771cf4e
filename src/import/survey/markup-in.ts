import type { Markup } from '../../model/markup.js';
import type { Obstacle } from '../../model/obstacle.js';
import { effectOf, isGone } from '../tree/tree.js';
import type { Tree } from '../tree/tree.js';
import { foldSpace } from '../tree/flow.js';
import { cellPlaces } from './cell-at.js';

/** Characters of a cell that name it. */
const LONGEST_SOURCE = 40;

/** The first cell of a table that holds more than text, and what it is; `number` is the table's, 0 where no place is wanted. */
export function markupIn<N extends object>(tree: Tree<N>, table: N, number: number): Obstacle | undefined {
  let cell: N | undefined;
  const waiting: N[] = [...tree.children(table)].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const name = tree.name(node);
    if (name === 'td' || name === 'th' || name === 'caption') cell = node;
    const content = name === '' || isGone(tree, node) ? undefined : markupOf(tree, node, name);
    if (content) {
      const at = (cell && number > 0 ? cellPlaces(tree, table, number).get(cell) : undefined) ?? { table: number };
      return { kind: 'markup', content, at, source: textOf(tree, cell ?? node).slice(0, LONGEST_SOURCE) };
    }
    if (name !== 'script' && name !== 'style') waiting.push(...[...tree.children(node)].reverse());
  }
  return undefined;
}

/** What an element adds to the text in it, if it adds anything. */
function markupOf<N extends object>(tree: Tree<N>, node: N, name: string): Markup | undefined {
  if (name === 'table') return 'table';
  if (name === 'a') return tree.attribute(node, 'href') === null ? undefined : 'link';
  const effect = effectOf(tree, node, name);
  if (effect === 'picture' || effect === 'control') return effect;
  return effect === 'raised' && textOf(tree, node) !== '' ? 'mark' : undefined;
}

/** All the text in an element, white space folded. */
export function textOf<N extends object>(tree: Tree<N>, root: N): string {
  let text = '';
  const waiting: N[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const name = tree.name(node);
    if (name === '') text += tree.text(node);
    if (name !== 'script' && name !== 'style') waiting.push(...[...tree.children(node)].reverse());
  }
  return foldSpace(text);
}
