import type { Markup } from '../../model/markup.js';
import type { SourcePlace } from '../../model/note.js';
import { effectOf, isGone, isInvisible, isStruck, isTransparent, sizesToNothing } from '../tree/tree.js';
import type { Tree } from '../tree/tree.js';
import { cellPlaces } from './cell-at.js';
import { textOf } from './markup-in.js';

/** How the text in an element is shown. */
interface Look {
  readonly struck: boolean;
  readonly unseen: boolean;
  readonly sizeless: boolean;
}

/** What keeps the cell at a place of a table from being read as a figure; `other` where nothing of its markup tells. */
export function contentAt<N extends object>(tree: Tree<N>, table: N, at: SourcePlace): Markup {
  const places = cellPlaces(tree, table, at.table ?? 0);
  const [cell] = [...places].find(([, { row, column }]) => row === at.row && column === at.column) ?? [];
  return (cell && contentOf(tree, table, cell)) ?? 'other';
}

function contentOf<N extends object>(tree: Tree<N>, table: N, cell: N): Markup | undefined {
  const waiting: { node: N; inside: boolean; around: Look }[] = [{ node: table, inside: false, around: { struck: false, unseen: false, sizeless: false } }];
  let link: Markup | undefined;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, around } = next;
    const name = tree.name(node);
    const inside = next.inside || node === cell;
    if (name === '') {
      if (!inside || tree.text(node).trim() === '') continue;
      if (around.unseen || around.sizeless) return 'unseen';
      if (around.struck) return 'struck';
      continue;
    }
    if (isGone(tree, node)) continue;
    const effect = effectOf(tree, node, name);
    if (effect === 'skipped') continue;
    if (inside) {
      if (name === 'table') return 'table';
      if (effect === 'picture' || effect === 'control') return effect;
      if (effect === 'raised' && textOf(tree, node) !== '') return 'mark';
      if (name === 'a' && tree.attribute(node, 'href') !== null) link = 'link';
    }
    const look = lookOf(tree, node, name, around);
    for (const child of [...tree.children(node)].reverse()) waiting.push({ node: child, inside, around: look });
  }
  return link;
}

function lookOf<N extends object>(tree: Tree<N>, node: N, name: string, around: Look): Look {
  const veiled = name !== 'table' && (isInvisible(tree, node) || isTransparent(tree, node) || tree.hidden?.(node) !== undefined);
  return {
    struck: around.struck || isStruck(tree, node, name),
    unseen: around.unseen || veiled,
    sizeless: sizesToNothing(tree, node) ?? around.sizeless,
  };
}
