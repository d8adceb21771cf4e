import { ofThisVersion } from './on-demand.js';
import type { follow, Originals, readTables, wrapTables } from './take-up/index.js';

/** What takes up tables that stand in the page. */
export interface TakeUp {
  readonly readTables: typeof readTables;
  readonly wrapTables: typeof wrapTables;
  readonly follow: typeof follow;
  readonly Originals: typeof Originals;
}

/** Loads it: only elements around a table of the page's own need it. */
export function importTakeUp(): Promise<TakeUp> {
  return ofThisVersion(import('./take-up/index.js'));
}
