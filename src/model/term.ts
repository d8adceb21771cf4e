import { leavesOf, pathOf } from './edition.js';
import type { Form, FormId, Item } from './edition.js';

/** A term of the forms in plain words. */
export interface Term {
  readonly term: string;
  /** What it means, in at most 60 Chinese characters, judging nothing. */
  readonly text: string;
  /** Article of the 政府信息公开条例 (as revised in 2019) that it comes from; absent where the 条例 has none. */
  readonly article?: number;
}

/**
 * Terms by form, and there by the path of a row, column or group in report JSON (`outcomes.refused.stateSecret`,
 * `inForce`), or by the id of a block of 二 (`item1`). `*` stands for any one key of a path: `*.corrected`.
 */
export type Terms = Readonly<Record<FormId, Readonly<Record<string, Term>>>>;

/**
 * The term that says most of a place: the one with the longest path of those the row or the column lies at or below, a
 * named key before `*`, and the row's before the column's. Either path may be empty.
 */
export function termFor(terms: Terms, form: FormId, row: string, column: string): Term | undefined {
  const own = terms[form];
  const [best] = [row, column]
    .flatMap((path) => Object.keys(own).filter((key) => liesWithin(path, key)))
    .sort((one, other) => weight(other) - weight(one));
  return best === undefined ? undefined : own[best];
}

/** The terms that occur on a form, in its order, each once: of a block, then of its rows, then of its columns. */
export function termsOf(terms: Terms, form: Form): Term[] {
  const own = terms[form.id];
  const paths = form.blocks.flatMap((block) => [block.id, ...pathsOf(block.rows), ...pathsOf(block.columns)]);
  const keys = paths.flatMap((path) => Object.keys(own).filter((key) => liesWithin(path, key)));
  return Array.from(new Set(keys)).flatMap((key) => own[key] ?? []);
}

function liesWithin(path: string, key: string): boolean {
  const keys = path.split('.');
  return key.split('.').every((wanted, index) => (wanted === '*' ? keys[index] !== undefined : wanted === keys[index]));
}

/** Longer paths weigh more; of two as long, the one that names its keys. */
function weight(key: string): number {
  return 2 * depth(key) - (key.includes('*') ? 1 : 0);
}

function depth(path: string): number {
  return path.split('.').length;
}

/** Paths of the rows or columns and of the groups around them, from outside in. */
function pathsOf(items: readonly Item[]): string[] {
  return leavesOf(items).flatMap(({ trail }) => trail.map((_, index) => pathOf(trail.slice(0, index + 1))));
}
