import type { RootedTree } from '../tree/tree.js';

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
