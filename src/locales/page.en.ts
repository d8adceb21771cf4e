import { MISSING, MISSING_NOTES } from '../model/missing.js';
import type { PageWords, TableWords } from '../model/words.js';

export const TABLE_EN: TableWords = {
  caption: ({ agency, year, part, title, item }) =>
    `${[agency, year === undefined ? undefined : String(year), agency === undefined && year === undefined ? `${part} ${title}` : title].filter((piece) => piece !== undefined).join(', ')}${item === undefined ? '' : `: ${item}`}`,
  missing: MISSING,
  missingNote: MISSING_NOTES.en,
  unit: (unit) => ` (unit: ${unit === '万元' ? '10,000 yuan' : unit})`,
};

export const PAGE_EN: PageWords = {
  untitled: (agency, year) =>
    `${agency === undefined ? 'Annual' : `${agency}, annual`} report on the disclosure of government information${year === undefined ? '' : `, ${String(year)}`}`,
  partHeading: (part, title) => `${part} ${title}`,
  loading: 'Loading the report …',
  empty: 'No report data has been provided here yet.',
  retry: 'Load again',
  failed: 'The report could not be shown.',
  region: (name) => `${name} (table, scrolls sideways)`,
  original: 'Show the original table',
  originalShown: 'Hide the original table',
  computed: 'Computed from the table',
  // The sentence says it itself.
  computedNote: '',
};
