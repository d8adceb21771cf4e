import { ofThisVersion, onDemand } from './on-demand.js';
import type { dress, listed } from './listing/index.js';

/** What lays tables out where they do not fit. */
export interface Listing {
  readonly listed: typeof listed;
  readonly dress: typeof dress;
}

/** Loads it: only narrow pages need it, and there before anything of a part is shown. */
export const listingNow = onDemand<Listing>(() => ofThisVersion(import('./listing/index.js')));
