import { importEnglish } from '../import-english.js';
import { LITTLE_ROOM, listingNow } from '../import-listing.js';

/**
 * Loads what elements in some places of a page will want before they show anything: they are to stand in for tables that
 * are in view, and a gap would move all that is below. What cannot be loaded they do without.
 */
export async function loadAhead(places: readonly Element[]): Promise<void> {
  const files: Promise<unknown>[] = [];
  if (places.some((place) => /^en\b/i.test(place.closest('[lang]')?.getAttribute('lang') ?? ''))) files.push(importEnglish());
  if (places.some((place) => place.clientWidth < LITTLE_ROOM * parseFloat(getComputedStyle(place).fontSize))) files.push(listing());
  await Promise.all(files.map((file) => file.catch(() => undefined)));
}

/** Waits for it as long as elements do. */
function listing(): Promise<void> {
  return new Promise((resolve) => {
    if (listingNow(resolve) !== undefined) resolve();
  });
}
