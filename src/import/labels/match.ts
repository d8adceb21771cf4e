import type { Axis, Entry, Words } from './axis.js';
import { readLabel } from './label.js';
import type { Label } from './label.js';
import { editsBetween } from './misprint.js';
import { isHarmless } from './remark.js';

/** What the printed labels of a row or column, outermost first, say it is. */
export type Match =
  | Found
  /** They name a group of the form and nothing within it. */
  | { readonly kind: 'group' }
  /** The innermost label is this entry's, but a group in front of it is not. */
  | { readonly kind: 'disagree'; readonly entry: Entry }
  /** They fit several entries. */
  | { readonly kind: 'several' }
  | { readonly kind: 'unknown' };

export interface Found {
  readonly kind: 'found';
  readonly entry: Entry;
  /** The entry's own label as printed, in one piece. */
  readonly label: Label;
  /** `more`: it says more than the form, in brackets, but nothing else. `near`: it is misprinted, and its neighbours have to bear it out. */
  readonly quality: 'exact' | 'more' | 'near';
  /** Labels read past a misprint, and what for. */
  readonly misprints: readonly Misprint[];
  /** Whether the entry has no group, or its innermost group is printed in front of it. */
  readonly grouped: boolean;
}

export interface Misprint {
  readonly printed: string;
  readonly readAs: string;
}

/** Words of so few characters stand in many places. */
const COMMON = 2;

/** Deeper stacks of labels than any form has are not tried. */
const DEEPEST = 8;

/** Finds the entry that printed labels name. Misprints are read only if asked for, as they need their neighbours. */
export function matchLabels(printed: readonly string[], axis: Axis, misprints: boolean): Match {
  const labels = printed.map(readLabel);
  if (labels.length === 0 || labels.length > DEEPEST) return { kind: 'unknown' };
  let contradicted: Entry | undefined;
  for (const quality of ['exact', 'more'] as const) {
    const found = new Map<Entry, Found>();
    for (const { label, before } of endings(labels)) {
      for (const entry of axis.byWords.get(quality === 'exact' ? label.words : label.bare) ?? []) {
        if (!agrees(label, entry.own, quality)) continue;
        const past = through(before, entry.groups);
        const grouped = isGrouped(before, entry);
        if (!past) contradicted = contradicted ?? entry;
        else if (grouped || !isCommon(label, entry.own)) found.set(entry, { kind: 'found', entry, label, quality, misprints: past, grouped });
      }
    }
    if (found.size > 1) return { kind: 'several' };
    for (const only of found.values()) return only;
  }
  if (contradicted) return { kind: 'disagree', entry: contradicted };
  if (through(labels, axis.groups)) return { kind: 'group' };
  return misprints ? nearest(labels, axis) : { kind: 'unknown' };
}

/** The innermost label in one piece, in two (words split over two header rows), in three. */
function endings(labels: readonly Label[]): { label: Label; before: readonly Label[] }[] {
  return [1, 2, 3]
    .filter((count) => count <= labels.length)
    .map((count) => ({ label: joined(labels.slice(-count)), before: labels.slice(0, -count) }));
}

function joined(labels: readonly Label[]): Label {
  const [only, ...more] = labels;
  if (only && more.length === 0) return only;
  return readLabel(labels.map((label) => label.printed).join(''));
}

/** Whether a label is one of an item's wordings. A number may be missing, a different one never agrees. */
function agrees(label: Label, words: Words, quality: 'exact' | 'more'): boolean {
  const text = quality === 'exact' ? label.words : label.bare;
  if (quality === 'more' && !isHarmless(label)) return false;
  return text !== '' && words.labels.some((form) => form.words === text && sameNumber(label, form));
}

function isGrouped(before: readonly Label[], { groups }: Entry): boolean {
  const parent = groups[groups.length - 1];
  const last = before[before.length - 1];
  return !parent || (last !== undefined && asGroup(last, parent, groups) !== undefined);
}

/** A word as common as 其他 or 总计 names a numbered row only with its number or its group. */
function isCommon(label: Label, words: Words): boolean {
  return label.number === '' && words.labels.every((form) => form.number !== '' && form.words.length <= COMMON);
}

function sameNumber(printed: Label, form: Label): boolean {
  return printed.number === '' || form.number === '' || printed.number === form.number;
}

/**
 * Whether labels name some of the groups, in order and nothing else; each label is a group or a piece of one. Returns
 * the misprints read on the way.
 */
function through(labels: readonly Label[], groups: readonly Words[]): Misprint[] | undefined {
  if (labels.length === 0) return [];
  for (let count = 1; count <= labels.length; count += 1) {
    const label = joined(labels.slice(0, count));
    for (const [index, group] of groups.entries()) {
      const misprint = asGroup(label, group, groups);
      const rest = misprint && through(labels.slice(count), groups.slice(index + 1));
      if (rest) return [...misprint, ...rest];
    }
  }
  return undefined;
}

function asGroup(label: Label, group: Words, groups: readonly Words[]): Misprint[] | undefined {
  const named = groups.find((one) => agrees(label, one, 'exact') || agrees(label, one, 'more'));
  if (named) return named === group ? [] : undefined;
  if (edits(label, group) === undefined || groups.some((other) => other !== group && edits(label, other) !== undefined)) return undefined;
  return [{ printed: label.printed, readAs: group.item.label }];
}

/** The one entry whose label was misprinted; none if the label could be that of another. */
function nearest(labels: readonly Label[], axis: Axis): Match {
  const found = new Map<Entry, Found>();
  for (const { label, before } of endings(labels)) {
    for (const entry of axis.entries) {
      if (edits(label, entry.own) === undefined) continue;
      const past = through(before, entry.groups);
      const misprint = { printed: label.printed, readAs: entry.own.item.label };
      const grouped = isGrouped(before, entry);
      if (past) found.set(entry, { kind: 'found', entry, label, quality: 'near', misprints: [...past, misprint], grouped });
    }
  }
  if (found.size > 1) return { kind: 'several' };
  for (const only of found.values()) return only;
  return { kind: 'unknown' };
}

/** Edits between a label and an item's nearest wording; a wrong number in front counts as one. */
function edits(label: Label, words: Words): number | undefined {
  let fewest: number | undefined;
  for (const form of words.labels) {
    // What stands in brackets is no misprint, unless the form's own label has brackets.
    const whole = label.remark === '' || form.remark !== '' ? label.words : '';
    for (const text of new Set([whole, isHarmless(label) ? label.bare : ''])) {
      const wrong = text === '' ? undefined : editsBetween(text, form.words);
      if (wrong === undefined || (wrong > 0 && !sameNumber(label, form))) continue;
      fewest = Math.min(fewest ?? wrong, wrong);
    }
  }
  return fewest;
}
