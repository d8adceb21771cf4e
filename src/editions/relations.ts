import type { Relation } from '../model/relation.js';

/** The relations of 三 and 四, which both editions share. */
export const SHARED_RELATIONS: readonly Relation[] = [
  {
    kind: 'sum',
    id: 'balance',
    form: 'requests',
    basis: 'printed',
    inEvery: 'column',
    left: ['received', 'carriedIn'],
    right: ['outcomes.total', 'carriedOut'],
  },
  {
    kind: 'sum',
    id: 'outcomesTotal',
    form: 'requests',
    basis: 'implied',
    inEvery: 'column',
    left: [
      'outcomes.granted',
      'outcomes.partial',
      'outcomes.refused',
      'outcomes.unavailable',
      'outcomes.notProcessed',
      'outcomes.otherwise',
    ],
    right: ['outcomes.total'],
  },
  {
    kind: 'sum',
    id: 'applicantsTotal',
    form: 'requests',
    basis: 'implied',
    inEvery: 'row',
    left: ['individual', 'business', 'research', 'publicInterest', 'legal', 'other'],
    right: ['total'],
  },
  {
    kind: 'sum',
    id: 'casesTotal',
    form: 'reviewLitigation',
    basis: 'implied',
    inEvery: 'row',
    under: ['review', 'direct', 'afterReview'],
    left: ['upheld', 'corrected', 'other', 'pending'],
    right: ['total'],
  },
  {
    kind: 'succession',
    id: 'carriedOver',
    form: 'requests',
    basis: 'betweenYears',
    weight: 'question',
    inEvery: 'column',
    left: [{ year: 'earlier', path: 'carriedOut' }],
    right: [{ year: 'later', path: 'carriedIn' }],
  },
];
