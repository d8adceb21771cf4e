import { importEnglish } from '../import-english.js';

/** Ems of a place below which elements may lay their tables out anew, for which they load a file. */
const LITTLE = 40;

/**
 * Loads what elements in some places of a page will want before they show anything: they are to stand in for tables that
 * are in view, and a gap would move all that is below. What cannot be loaded they do without.
 */
export async function loadAhead(places: readonly Element[]): Promise<void> {
  const files: Promise<unknown>[] = [];
  if (places.some((place) => /^en\b/i.test(place.closest('[lang]')?.getAttribute('lang') ?? ''))) files.push(importEnglish());
  if (places.some((place) => place.clientWidth < LITTLE * parseFloat(getComputedStyle(place).fontSize))) files.push(import('../listing/index.js'));
  await Promise.all(files.map((file) => file.catch(() => undefined)));
}
