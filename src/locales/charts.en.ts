import type { ChartWords } from '../model/words.js';
import { list } from './charts.list.js';

const UNITS: Readonly<Record<string, string>> = { 元: 'yuan', 千元: '1,000 yuan', 万元: '10,000 yuan', 亿元: '100 million yuan' };

/** What the charts say beside the form's own labels. */
export const CHART_EN: ChartWords = {
  outcomes: 'Requests by outcome',
  cases: 'Administrative review and litigation: cases by result',
  documents: 'Rules and normative documents',
  tiles: 'Counts and amounts',
  balance: ({ received, carriedIn, concluded, carriedOut }) =>
    `${received} received + ${carriedIn} carried in = ${concluded} concluded + ${carriedOut} carried out`,
  track: (labels) => labels.join(': '),
  described: (chart, groups) => `${chart}. ${list(groups, ': ', ' ', ' (sum of sub-items)', ', ', '; ')}.`,
  leftOut: (tracks) => `Not charted: ${tracks.join('; ')}. See the table.`,
  unit: (unit) => `(${UNITS[unit] ?? unit})`,
  unitMissing: 'no unit printed',
};
