import { pathOf } from '../model/index.js';
import type { Item } from '../model/index.js';

/** The items down to the row or column (or group of them) with a path; `undefined` where the form has none. */
export function trailAt(items: readonly Item[], path: string): readonly Item[] | undefined {
  const walk = (level: readonly Item[], above: readonly Item[]): readonly Item[] | undefined => {
    for (const item of level) {
      const trail = [...above, item];
      // What is printed on the form only has no path of its own.
      const found = !item.bare && pathOf(trail) === path ? trail : walk(item.items ?? [], trail);
      if (found) return found;
    }
    return undefined;
  };
  return walk(items, []);
}
