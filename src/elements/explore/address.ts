import { FORM_IDS } from '../../model/edition.js';
import type { FormId } from '../../model/edition.js';

/** What the fragment of an address leads to: a part of the report, and what is shown of it. */
export interface Target {
  readonly form: FormId;
  /** Paths of figures in report JSON. */
  readonly cells?: readonly string[];
  /** Id of a view: `nonzero`, `column:individual`. */
  readonly view?: string;
  /** Id of a chart. */
  readonly chart?: string;
  /** Shares in place of counts. */
  readonly share?: true;
  /** The chart alone, or the table alone. */
  readonly show?: 'table' | 'chart';
  /** Which of several elements of that kind on the page, counted from 1; the first if absent. */
  readonly nth?: number;
}

const LONGEST_FRAGMENT = 4000;
const LONGEST_VALUE = 100;
const MOST_CELLS = 24;

/** Words joined by dots or colons; `*` stands for one. Only in ids, not in paths, do words have digits. */
const PATH = /^(?:[A-Za-z]+|\*)(?:[.:](?:[A-Za-z]+|\*))*/;
const ID = /^(?:[A-Za-z][A-Za-z0-9]*|\*)(?:[.:](?:[A-Za-z][A-Za-z0-9]*|\*))*/;
const COUNT = /^[1-9]\d{0,2}/;

/** The fragment that leads there: `#disclosure=requests&cell=outcomes.granted.total&view=column:individual&n=2`. What cannot stand in one is left out. */
export function toFragment({ form, cells = [], view, chart, share, show, nth = 1 }: Target): string {
  const pairs = [
    ['disclosure', form],
    ...distinct(cells.filter((cell) => leading(cell, PATH) === cell)).map((cell) => ['cell', cell]),
    ...[['view', view], ['chart', chart]].filter(([, id]) => id !== undefined && leading(id, ID) === id),
    ...(share ? [['measure', 'share']] : []),
    ...(show ? [['show', show]] : []),
    ...(nth > 1 && leading(String(nth), COUNT) === String(nth) ? [['n', String(nth)]] : []),
  ];
  return `#${pairs.map((pair) => pair.join('=')).join('&')}`;
}

/**
 * Where a fragment leads, also when a program that passed it on has escaped characters or added punctuation and
 * parameters of its own. `undefined` where it names no part. Never throws. Whether there is such a cell, view or chart is
 * for the reader of the target to see.
 */
export function fromFragment(fragment: string): Target | undefined {
  if (fragment.length > LONGEST_FRAGMENT) return undefined;
  const pairs = unescaped(fragment).replace(/^#/, '').split('&').map((pair) => /^([a-z]+)=([^]*)$/.exec(pair) ?? []);
  const values = (wanted: string, shape: RegExp): string[] =>
    distinct(pairs.flatMap(([, key, value = '']) => (key === wanted ? leading(value, shape) ?? [] : [])));
  const [named] = values('disclosure', PATH);
  const form = FORM_IDS.find((id) => id === named);
  if (!form) return undefined;
  const cells = values('cell', PATH);
  const [view] = values('view', ID);
  const [chart] = values('chart', ID);
  const share = values('measure', ID)[0] === 'share';
  const show = (['table', 'chart'] as const).find((shown) => shown === values('show', ID)[0]);
  const nth = Number(values('n', COUNT)[0] ?? 1);
  return {
    form,
    ...(cells.length > 0 ? { cells } : {}),
    ...(view === undefined ? {} : { view }),
    ...(chart === undefined ? {} : { chart }),
    ...(share ? { share } : {}),
    ...(show ? { show } : {}),
    ...(nth > 1 ? { nth } : {}),
  };
}

/** What a value begins with, if what follows is no part of a word: a full stop, a bracket, a sentence. */
function leading(value: string, shape: RegExp): string | undefined {
  const [found] = shape.exec(value) ?? [];
  if (found === undefined || found.length > LONGEST_VALUE) return undefined;
  return /^[-_.:*]*[A-Za-z0-9]/.test(value.slice(found.length)) ? undefined : found;
}

function distinct(values: readonly string[]): string[] {
  return Array.from(new Set(values)).slice(0, MOST_CELLS);
}

/** Escapes of ASCII undone, those of escapes too; others only ever stand behind a value. */
function unescaped(text: string): string {
  const once = text.replace(/%([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replace(/&amp;/g, '&');
  return once === text ? text : unescaped(once);
}
