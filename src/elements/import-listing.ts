import { ofThisVersion, onDemand } from './on-demand.js';
import type { dress, listed } from './listing/index.js';

/** What lays tables out where they do not fit. */
export interface Listing {
  readonly listed: typeof listed;
  readonly dress: typeof dress;
}

/** Ems of the page's text: with less room tables may have to be laid out anew. */
export const LITTLE_ROOM = 40;

/** Ms after which a page shows what it has without it. */
const PATIENCE = 3000;

/** Loads it: only narrow pages need it, and there before anything of a part is shown. One that is late is done without. */
export const listingNow = onDemand<Listing>(() =>
  Promise.race([
    ofThisVersion(import('./listing/index.js')),
    new Promise<never>((_, reject) => {
      setTimeout(reject, PATIENCE, Error(`disclosure-elements.list.js: ${PATIENCE} ms`));
    }),
  ]),
);
