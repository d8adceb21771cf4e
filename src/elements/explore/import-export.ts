import type * as exports from '../../export/png/index.js';
import { ofThisVersion } from '../on-demand.js';

/** What makes the files a reader takes away. */
export type Exports = typeof exports;

/** Loads it, with the first file asked for. */
export function importExport(): Promise<Exports> {
  return ofThisVersion(import('../../export/png/index.js'));
}
