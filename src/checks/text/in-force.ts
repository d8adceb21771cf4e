import type { Edition } from '../../model/edition.js';
import type { Editions } from '../../model/table.js';

/**
 * The edition in force for the reports of a year: editions are named by the first year they are for (60号 for the
 * reports of 2019 and 2020, 30号 for those of 2021 and later).
 */
export function editionInForce(year: number, editions: Editions): Edition | undefined {
  return Object.values(editions)
    .filter(({ id }) => Number(id) <= year)
    .sort((one, other) => Number(other.id) - Number(one.id))[0];
}

/** What the notice of 2021 asks of the narrative holds for its own year and later. */
export const NARRATIVE_RULES_SINCE = 2021;
