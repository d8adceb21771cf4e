import type { createExplorer } from './explore/index.js';
import { ofThisVersion, onDemand } from './on-demand.js';

export interface Explore {
  readonly createExplorer: typeof createExplorer;
}

/** The controls for readers, loaded when the browser has nothing better to do. */
export const exploreNow = onDemand(async (): Promise<Explore> => {
  await new Promise<unknown>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 1000 });
    else setTimeout(resolve, 100);
  });
  return ofThisVersion(import('./explore/index.js'));
});
