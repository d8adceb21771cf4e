import type { Form } from '../../model/edition.js';
import type { Reading, Stated } from '../../model/question.js';
import type { StatutoryTable } from '../../model/report.js';
import { countsAsTheForm, readingOf } from './readings.js';
import type { Area } from './readings.js';

/** What a stated figure could mean in the tables. */
export interface Meanings {
  /** The readings an author is shown. */
  readonly likely: readonly Reading[];
  /** Others that would explain the figure as well. */
  readonly possible: readonly number[];
}

/** The six columns that make up 总计, each for itself. */
const KINDS = ['individual', 'business', 'research', 'publicInterest', 'legal', 'other'];
const ORGANISATIONS = KINDS.slice(1);
const RESULTS = ['upheld', 'corrected', 'other', 'pending'];

type Rows = readonly (string | readonly [row: string, sign: 'minus'])[];

const CONCLUDED = ['outcomes.total'] as const;
const ALL_TOTALS: readonly Rows[] = [['received'], ['received', 'carriedIn'], CONCLUDED, [...CONCLUDED, 'carriedOut']];

/** Rows of 三 that a figure in words could be the sum of: first those shown, then those that also explain it. */
const REQUESTS: Readonly<Record<'received' | 'handled' | 'requests' | 'carriedIn' | 'carriedOut', readonly [likely: readonly Rows[], possible: readonly Rows[]]>> = {
  received: [
    ALL_TOTALS,
    [
      ['received', ['outcomes.notProcessed', 'minus']],
      [...CONCLUDED, ['outcomes.notProcessed', 'minus']],
      ['received', ['carriedOut', 'minus']],
    ],
  ],
  handled: [
    [CONCLUDED, [...CONCLUDED, 'carriedOut'], ['received'], ['received', 'carriedIn']],
    [
      [...CONCLUDED, ['outcomes.notProcessed', 'minus']],
      [...CONCLUDED, ['outcomes.otherwise', 'minus']],
      [...CONCLUDED, ['outcomes.notProcessed', 'minus'], ['outcomes.otherwise', 'minus']],
      [...CONCLUDED, ['carriedIn', 'minus']],
      ['received', ['carriedOut', 'minus']],
    ],
  ],
  requests: [ALL_TOTALS, [['outcomes.granted'], ['outcomes.granted', 'outcomes.partial'], ['received', ['outcomes.notProcessed', 'minus']]]],
  carriedIn: [[['carriedIn']], []],
  carriedOut: [[['carriedOut']], []],
};

/** Outcomes that words for one may take in as well. */
const WIDER: Readonly<Record<string, readonly Rows[]>> = {
  'outcomes.granted': [['outcomes.granted', 'outcomes.partial']],
  'outcomes.partial': [],
  'outcomes.refused': [
    ['outcomes.refused', 'outcomes.unavailable'],
    ['outcomes.refused', 'outcomes.notProcessed'],
    ['outcomes.refused', 'outcomes.unavailable', 'outcomes.notProcessed'],
    ['outcomes.refused', 'outcomes.unavailable', 'outcomes.notProcessed', 'outcomes.otherwise'],
    ['outcomes.refused', 'outcomes.partial'],
  ],
  'outcomes.unavailable': [['outcomes.unavailable', 'outcomes.notProcessed']],
  'outcomes.notProcessed': [['outcomes.notProcessed', 'outcomes.otherwise']],
  'outcomes.otherwise': [['outcomes.notProcessed', 'outcomes.otherwise'], ['outcomes.unavailable', 'outcomes.notProcessed', 'outcomes.otherwise']],
};

/**
 * Everything in its table that a stated figure could mean; none at all (`isZero`) means fewer things. `undefined` where any of it is unknown, or where the table
 * says that it counts in its own way: then nothing can be asked.
 */
export function meaningsOf(stated: Stated, isZero: boolean, table: StatutoryTable, form: Form): Meanings | undefined {
  if (!countsAsTheForm(table)) return undefined;
  switch (stated.kind) {
    case 'review':
    case 'litigation':
      return cases(stated.kind, isZero, table, form);
    case 'applicants':
      return gather(table, form, applicantAreas(stated.column), stated.column === 'business' ? applicantAreas('organisations') : []);
    case 'outcome':
      return requests(table, form, [[stated.row]], WIDER[stated.row] ?? []);
    default:
      return isZero && stated.kind !== 'requests' ? requests(table, form, [REQUESTS[stated.kind][0][0] ?? []], []) : requests(table, form, ...REQUESTS[stated.kind]);
  }
}

/** Rows in the column of totals; the six columns added up explain a figure too, where they are known. */
function requests(table: StatutoryTable, form: Form, likely: readonly Rows[], possible: readonly Rows[]): Meanings | undefined {
  const areas = (rows: Rows, columns: readonly string[]): Area[] => rows.flatMap((term) => columns.map((column) => areaOf(term, column)));
  const own = gather(table, form, likely.map((rows) => areas(rows, ['total'])), possible.map((rows) => areas(rows, ['total'])));
  const added = [...likely, ...possible].flatMap((rows) => readingOf(table, form, ...areas(rows, KINDS))?.sum ?? []);
  return own && { ...own, possible: [...own.possible, ...added] };
}

function areaOf(term: Rows[number], column: string): Area {
  return typeof term === 'string' ? { row: term, column } : { row: term[0], column, minus: true };
}

function applicantAreas(column: string): Area[][] {
  const columns = column === 'organisations' ? ORGANISATIONS : [column];
  return ALL_TOTALS.map((rows) => rows.flatMap((term) => columns.map((one) => areaOf(term, one))));
}

/** 四: the total of a track or of both tracks of 行政诉讼, with or without what is pending. */
function cases(kind: 'review' | 'litigation', isZero: boolean, table: StatutoryTable, form: Form): Meanings | undefined {
  const tracks = kind === 'review' ? ['review'] : ['direct', 'afterReview'];
  const columns = (result: string): Area[] => tracks.map((track) => ({ row: '', column: `${track}.${result}` }));
  const parts = tracks.flatMap((track) => RESULTS.map((result): Area => ({ row: '', column: `${track}.${result}` })));
  const decided = [...columns('total'), ...columns('pending').map((area): Area => ({ ...area, minus: true }))];
  const single = tracks.length > 1 ? columns('total').map((area) => [area]) : [];
  return gather(table, form, [columns('total')], isZero ? [parts] : [parts, decided, ...single]);
}

function gather(table: StatutoryTable, form: Form, likely: readonly (readonly Area[])[], possible: readonly (readonly Area[])[]): Meanings | undefined {
  const read = (areas: readonly Area[]): Reading | undefined => readingOf(table, form, ...areas);
  const [shown, others] = [likely.map(read), possible.map(read)];
  if (![...shown, ...others].every((reading): reading is Reading => reading !== undefined)) return undefined;
  return { likely: shown.filter(isKnown), possible: others.filter(isKnown).map(({ sum }) => sum) };
}

function isKnown(reading: Reading | undefined): reading is Reading {
  return reading !== undefined;
}
