import { isWithin, leavesOf, pathOf } from '../../model/edition.js';
import type { Form, Item } from '../../model/edition.js';
import { fold } from './folded.js';
import { countPattern, readNumeral } from './numerals.js';
import { isAboutRequests, namesOtherMatters } from './statement.js';
import type { StatementReader } from './statement.js';

const OUTCOMES = 'outcomes';
/** Shorter names (其他) mean too many things. */
const SHORTEST = 4;
const BETWEEN = '(?:的|申请|政府|信息|答复|决定|情形|类|数量|件数|有|共|共计|合计|计|为|:)*';
const COUNT = countPattern('n');
/** In front of a name, a count of 条 may be a paragraph of the law. */
const COUNT_BEFORE = countPattern('n', '件宗份').replace('(?<=\\d)条|', '');
const JOINED = /(?:和|及|以及|或|或者|与|、|\/)$/;

interface Named {
  readonly row: string;
  readonly name: string;
  readonly patterns: readonly RegExp[];
}

/** 予以公开N件, N件不予公开, 本机关不掌握相关政府信息N件: the names are those of the form. */
export const readOutcomes: StatementReader = (clause, setting) => {
  const { requests } = setting;
  if (!requests || !isAboutRequests(clause, setting) || namesOtherMatters(withoutNames(clause.sentence, requests))) return [];
  const names = namesOf(requests);
  return names.flatMap(({ row, patterns }) =>
    patterns.flatMap((pattern) =>
      [...clause.text.matchAll(pattern)].flatMap((match) => {
        const amount = readNumeral(match.groups?.n ?? '');
        const before = clause.text.slice(0, match.index);
        if (amount === undefined || isJoined(before, clause.text.slice(match.index + match[0].length), names) || isPart(clause.before + before)) return [];
        return [{ stated: { kind: 'outcome' as const, row }, amount, position: match.index + (match.groups?.lead ?? '').length }];
      }),
    ),
  );
};

/** The groups and rows of 三、本年度办理结果 by the words of their labels, the longest names first. */
function namesOf(form: Form): Named[] {
  const known = NAMES.get(form);
  if (known) return known;
  const named = new Map<string, string>();
  for (const { trail } of form.blocks.flatMap(({ rows }) => leavesOf(rows))) {
    trail.forEach((item, index) => {
      const row = pathOf(trail.slice(0, index + 1));
      if (row === OUTCOMES || !isWithin(row, OUTCOMES)) return;
      for (const name of wordingsOf(item)) if (name.length >= SHORTEST) named.set(name, row);
    });
  }
  const names = [...named].map(([name, row]) => ({ name, row, patterns: patternsFor(name) })).sort((one, other) => other.name.length - one.name.length);
  NAMES.set(form, names);
  return names;
}

/** Forms do not change. */
const NAMES = new WeakMap<Form, Named[]>();

/** A label without its number and what it says in brackets. */
function wordingsOf({ label, variants = [] }: Item): string[] {
  return [label, ...variants].map((wording) =>
    fold(wording)
      .text.replace(/^(?:\([一二三四五六七八九]\)|\d+\.)/, '')
      .replace(/\(.*$/, ''),
  );
}

function patternsFor(name: string): RegExp[] {
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const bare = words.replace(/^属于/, '(?:属于)?');
  return [
    new RegExp(`(?<!不|主动|不予以|同意)(?<lead>${bare}${BETWEEN})${COUNT}`, 'g'),
    new RegExp(`(?<lead>^|[、:]|其中|有|共)${COUNT_BEFORE}(?:申请)?(?:为)?${bare}(?=$|[、。;])`, 'g'),
  ];
}

/** 予以公开和部分公开N件 counts both. */
function isJoined(before: string, behind: string, names: readonly Named[]): boolean {
  const joined = (text: string): boolean => JOINED.test(text) && names.some(({ name }) => text.replace(JOINED, '').replace(/^.*?(.{1,30})$/, '$1').endsWith(name));
  return joined(before) || /^(?:和|及|以及|或|与)(?:予以|部分|不予|无法|其他)/.test(behind) || /(?:等原因|等情形|等)$/.test(before);
}

/** Of some applicants or of one kind of request only. */
function isPart(before: string): boolean {
  return /自然人|法人|企业|主动公开|首次|涉及|关于/.test(before.replace(/(?:自然人|公民)、法人.{1,3}其[他它]组织/g, ''));
}

function withoutNames(text: string, form: Form): string {
  return namesOf(form).reduce((rest, { name }) => rest.split(name).join(''), text);
}
