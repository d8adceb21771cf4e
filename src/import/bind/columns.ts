import type { FormBlock } from '../../model/edition.js';
import type { CellContent } from '../document.js';
import type { GridCell } from '../grid/grid.js';
import { columnAxis } from '../labels/axis.js';
import type { Axis, Entry } from '../labels/axis.js';
import { readLabel } from '../labels/label.js';
import { matchLabels } from '../labels/match.js';
import type { Found, Match } from '../labels/match.js';
import { textsOf } from '../recognise/header.js';
import type { Header, HeaderColumn } from '../recognise/header.js';
import type { Stretch } from '../recognise/stretches.js';

/** What the columns of a header are to one block of the form. */
export interface ColumnMap {
  /** Columns by the path of the form's column, each read for certain. */
  readonly bound: ReadonlyMap<string, BoundColumn>;
  /** Paths that several columns claim, and all those columns. */
  readonly twice: readonly string[];
  readonly claims: readonly { readonly path: string; readonly column: HeaderColumn }[];
  /** Columns with a heading that is none of the block's, and where they stand. */
  readonly unknown: readonly UnknownColumn[];
  /** Headings and geometry contradict each other, so none of the columns is certain. */
  readonly contradictory: boolean;
  /** Paths of the form's columns that no heading names. */
  readonly missing: readonly string[];
}

export interface BoundColumn {
  readonly column: HeaderColumn;
  readonly match: Found;
}

export interface UnknownColumn {
  readonly column: HeaderColumn;
  readonly texts: readonly string[];
  /** Path of the form's column in front of it. */
  readonly after: string;
}

/** Finds the columns of a block under a header. */
export function mapColumns({ header }: Stretch, block: FormBlock): ColumnMap {
  const axis = columnAxis(block);
  const stacks = header.columns.map(({ cells }) => textsOf(cells));
  let matches = stacks.map((stack) => matchLabels(stack, axis, true));
  if (matches.some(({ kind }) => kind === 'several')) matches = filled(header, axis) ?? matches;
  matches = bornOut(matches).map((match, index) => (header.columns[index]?.cells.some(isMarked) ? { kind: 'unknown' } : match));
  const found = matches.map((match) => (match.kind === 'found' ? match : undefined));
  const several = header.end - header.first > 1;
  const contradictory =
    header.unsure ||
    (several && (header.ragged || matches.some(({ kind }) => kind === 'disagree') || !inPlaceOnForm(found, axis)));

  const bound = new Map<string, BoundColumn>();
  const twice = new Set<string>();
  const claims: { path: string; column: HeaderColumn }[] = [];
  const unknown: UnknownColumn[] = [];
  let after = '';
  for (const [index, column] of header.columns.entries()) {
    const match = found[index];
    const texts = stacks[index] ?? [];
    if (match) {
      after = match.entry.leaf.path;
      claims.push({ path: after, column });
      if (bound.has(after)) twice.add(after);
      else bound.set(after, { column, match });
    } else unknown.push({ column, texts: matches[index]?.kind === 'group' ? [] : texts, after });
  }
  const missing = axis.entries.map((entry) => entry.leaf.path).filter((path) => !bound.has(path));
  for (const path of twice) bound.delete(path);
  return { bound, twice: [...twice], claims, unknown, contradictory, missing };
}

const MARKED = new Set<CellContent>(['apart', 'beside', 'struck', 'hidden']);

/** Whether a heading is struck out or hidden, or holds a raised or small piece. */
function isMarked({ content }: GridCell): boolean {
  return content !== undefined && MARKED.has(content);
}

/** Withdraws misprints that other lines contradict: they count only between their neighbours on the form, and where no other line claims the same. */
export function bornOut(matches: readonly Match[]): Match[] {
  const claims = new Map<Entry, number>();
  for (const match of matches) if (match.kind === 'found') claims.set(match.entry, (claims.get(match.entry) ?? 0) + 1);
  return matches.map((match, index) => {
    if (match.kind !== 'found' || match.quality !== 'near') return match;
    return claims.get(match.entry) === 1 && inPlace(matches, index, match.entry) ? match : { kind: 'unknown' };
  });
}

function inPlace(matches: readonly Match[], index: number, { order }: Entry): boolean {
  const before = nearestFound(matches, index, -1);
  const behind = nearestFound(matches, index, 1);
  return (!before || before.entry.order === order - 1) && (!behind || behind.entry.order === order + 1);
}

function nearestFound(matches: readonly Match[], from: number, step: 1 | -1): Found | undefined {
  for (let index = from + step; index >= 0 && index < matches.length; index += step) {
    const match = matches[index];
    if (match?.kind === 'found') return match;
  }
  return undefined;
}

/**
 * Whether the columns of a header of several rows stand in the form's order, and those that are not understood (or
 * blank) stand where one is missing. Else a row of the header may have slipped aside.
 */
function inPlaceOnForm(found: readonly (Found | undefined)[], axis: Axis): boolean {
  const orders = new Set(found.flatMap((match) => (match ? [match.entry.order] : [])));
  const complete = orders.size === axis.entries.length;
  let last = -1;
  let strange = 0;
  const fits = (order: number): boolean => order >= last && (complete || strange === 0 || strange === order - last - 1);
  for (const match of found) {
    if (!match) strange += 1;
    else if (fits(match.entry.order)) {
      last = match.entry.order;
      strange = 0;
    } else return false;
  }
  return fits(axis.entries.length);
}

/** The last column that has a heading. */
function lastHeaded({ columns }: Header): number {
  return columns.reduce((last, { cells }, index) => (cells.length > 0 ? index : last), -1);
}

/**
 * Matches again with the blank cells behind a group's name filled by it, for headers padded with blank cells instead of
 * merged ones, with as many columns as the form, but for blank ones at the end. Whether the columns then stand where the form has them is asked of
 * every header (`inPlaceOnForm`).
 */
function filled(header: Header, axis: Axis): Match[] | undefined {
  const names = new Set(axis.groups.flatMap((group) => group.labels.map((label) => label.words)));
  const depth = header.end - header.first;
  const rows: string[][] = Array.from({ length: depth }, () => []);
  for (const { from, to, cells } of header.columns) {
    for (let level = 0; level < depth; level += 1) {
      const cell = cells.find((one) => one.row <= header.first + level && one.rowEnd > header.first + level);
      for (let column = from; column < to; column += 1) rows[level]?.push(cell?.text ?? '');
    }
  }
  for (const row of rows) {
    let group = '';
    for (const [column, text] of row.entries()) {
      if (text === '') row[column] = group;
      else group = names.has(readLabel(text).words) ? text : '';
    }
  }
  const blanks = header.columns.length - 1 - lastHeaded(header);
  const width = (rows[0]?.length ?? 0) - blanks;
  if (width !== header.columns.length - blanks || width !== axis.entries.length) return undefined;
  return header.columns.map((_, column): Match => {
    if (column >= width) return { kind: 'unknown' };
    const stack = rows.map((row) => row[column] ?? '').filter((text) => text !== '');
    return matchLabels(stack.filter((text, level) => text !== stack[level - 1]), axis, false);
  });
}
