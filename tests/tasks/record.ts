import type { PageName } from './pages.js';
import type { Task } from './tasks.js';

/** What a task cost on a page. */
export interface Cost {
  /** Keystrokes with a screen reader, and characters heard on the way. */
  readonly keys: number;
  readonly heard: number;
  /** Keystrokes by keyboard alone. */
  readonly scrolled: number;
  /** Swipes with a screen reader on a touch screen. */
  readonly swipes: number;
}

export type Costs = Readonly<Record<PageName, Cost>>;

/** The aim: as many keystrokes at most, and at most this part of the plain table's. */
const MOST_KEYS = 12;
const PART = 0.5;

/** What is kept in results.md: the same for the same page, byte for byte. */
export function recordOf(tasks: readonly Task[], costs: readonly Costs[]): string {
  const sum = (page: PageName, what: keyof Cost): number => costs.reduce((total, cost) => total + cost[page][what], 0);
  const pair = (plain: number, ours: number): string => `${String(plain)} → ${String(ours)}`;
  const lines = tasks.map(({ question }, index) => {
    const cost = costs[index];
    if (!cost) throw new Error(`not counted: ${question}`);
    const { plain, ours } = cost;
    return `| ${String(index + 1)} | ${question} | ${pair(plain.keys, ours.keys)} | ${aim(plain.keys, ours.keys)} | ${pair(plain.heard, ours.heard)} | ${pair(plain.swipes, ours.swipes)} | ${pair(plain.scrolled, ours.scrolled)} |`;
  });
  return [
    '# What ten questions cost',
    '',
    'From the top of the section to the answer: on the table as it is published → on the elements, on the same page with the same',
    'report. What is counted say `reader.ts`, `touch.ts`, `eyes.ts` and `tasks.ts`. Written by `npm test -- tasks --update`.',
    '',
    `Aim with a screen reader: ${String(MOST_KEYS)} keystrokes at most, and half of the plain table's at most.`,
    '',
    '| | question | keystrokes, screen reader | aim | characters heard | swipes, by touch | Page Down, by eye |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    `| | together | ${pair(sum('plain', 'keys'), sum('ours', 'keys'))} | | ${pair(sum('plain', 'heard'), sum('ours', 'heard'))} | ${pair(sum('plain', 'swipes'), sum('ours', 'swipes'))} | ${pair(sum('plain', 'scrolled'), sum('ours', 'scrolled'))} |`,
    '',
  ].join('\n');
}

function aim(plain: number, ours: number): string {
  if (ours > MOST_KEYS) return 'missed';
  return ours <= plain * PART ? 'met' : `${String(Math.round((100 * ours) / plain))} % of the plain table's`;
}
