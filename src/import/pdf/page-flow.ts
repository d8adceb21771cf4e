import type { Line } from './lines.js';
import type { PageTable } from './page-table.js';

/** What stands on a page, from top to bottom. */
export interface PageFlow {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

export type Item =
  | { readonly type: 'line'; readonly top: number; readonly line: Line }
  | { readonly type: 'table'; readonly top: number; readonly table: PageTable }
  | { readonly type: 'picture'; readonly top: number };
