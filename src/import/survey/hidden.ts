import { isGone, isInvisible, isTransparent } from '../tree/tree.js';
import type { RootedTree, Tree } from '../tree/tree.js';
import type { FoundPart } from './survey.js';

/**
 * The outermost hidden elements around some tables in a page, `root` itself left aside. Pages keep other years behind tabs,
 * and a second copy for small windows: what is in one of these is a page of its own, shown when the rest is not.
 */
export function hiddenRoots<N extends object>(tree: RootedTree<N>, root: N, tables: readonly N[], isHidden: (node: N) => boolean): N[] {
  const asked = new Map<N, boolean>();
  const found = new Set<N>();
  for (const table of tables) {
    let outermost: N | undefined;
    for (let node = tree.parent(table); node && node !== root; node = tree.parent(node)) {
      const hidden = asked.get(node) ?? (tree.name(node) !== '' && isHidden(node));
      asked.set(node, hidden);
      if (hidden) outermost = node;
    }
    if (outermost) found.add(outermost);
  }
  return [...found];
}

/** The tables of a page that are hidden themselves, each alone; a table with others in it is something around those. */
export function hiddenTables<N extends object>(tree: RootedTree<N>, tables: readonly N[], hidesItself: (table: N) => boolean): N[] {
  const around = new Set<N>();
  for (const table of tables) {
    for (let node = tree.parent(table); node && !around.has(node); node = tree.parent(node)) around.add(node);
  }
  return tables.filter((table) => !around.has(table) && hidesItself(table));
}

/** Whether a table's own attributes hide it. */
export function hidesByAttributes<N>(tree: Tree<N>, table: N): boolean {
  return isGone(tree, table) || isInvisible(tree, table) || isTransparent(tree, table);
}

/** A tree in which a table is not hidden by its own attributes, to read what it would print. */
export function unhidden<N>(tree: Tree<N>, table: N): Tree<N> {
  return { ...tree, attribute: (node, name) => (node === table && (name === 'style' || name === 'hidden') ? null : tree.attribute(node, name)) };
}

/** A part whose tables are hidden themselves: an element in their place would show what the page does not. */
export function asHidden({ form, tables, origins }: FoundPart): FoundPart {
  return { form, tables, origins, obstacle: { kind: 'hidden' } };
}
