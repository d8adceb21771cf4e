import { labelKey } from '../model/edition.js';
import type { FormId, Named } from '../model/edition.js';
import { NONE } from '../model/figure.js';
import type { Amount, ApplicantsStatement, NamedAmount, Phrase, ReasonsStatement, RequestsStatement, RowStatement, Statement, TrackStatement } from '../model/statement.js';
import { LABELS_EN } from './labels.en.js';

/** Printed units of money; 件, 份 and the like only say what is counted, which the sentence says by itself. */
const UNITS: Readonly<Record<string, string>> = {
  元: 'yuan',
  千元: '1,000 yuan',
  万元: '10,000 yuan',
  亿元: '100 million yuan',
};
const COUNTERS = ['件', '项', '条', '个', '起', '宗', '份', '次', '部', '篇'];

/** A statement in plain English. Sums are marked, and the mark is explained in the sentence. */
export function sentenceEn(statement: Statement): Phrase[] {
  const phrases = phrasesOf(statement);
  const computed = phrases.some((phrase) => typeof phrase !== 'string' && phrase.amount.computed);
  return computed ? [...phrases, ' *Sum of sub-items.'] : phrases;
}

function phrasesOf(statement: Statement): Phrase[] {
  switch (statement.kind) {
    case 'allNone':
      return ['Every completed cell reads "none" (无).'];
    case 'requests':
      return requests(statement);
    case 'applicants':
      return applicants(statement);
    case 'reasons':
      return reasons(statement);
    case 'noCases':
      return ['Administrative review and litigation: every figure is 0.'];
    case 'track':
      return track(statement);
    case 'row':
      return row(statement);
    case 'decisions':
      return ['Decisions taken: ', ...listed('disclosure', statement.amounts), '.'];
  }
}

function requests({ shape, year, received, carriedIn, concluded, carriedOut, outcomes }: RequestsStatement): Phrase[] {
  const dated = year !== undefined && shape !== 'printed';
  const were = received.text === '1' ? 'request was' : 'requests were';
  const opening = [dated ? `In ${year}, ` : '', ...figure(received), ` ${were} received`, ...(carriedIn ? [' and ', ...figure(carriedIn), ' carried in'] : [])];
  const next = carriedOut ? [...figure(carriedOut), ` carried to ${dated ? year + 1 : 'the next year'}`] : [];
  const done = concluded ? [...figure(concluded), ' concluded'] : [];
  switch (shape) {
    case 'zero':
    case 'printed': {
      const parts = [opening, done, next].filter((part) => part.length > 0);
      const sentence: Phrase[] = parts.flatMap((part, index): Phrase[] => (index === 0 ? part : ['; ', ...part]));
      return [...sentence, shape === 'printed' ? '. See the table for the items.' : '.'];
    }
    case 'outcomesBlank':
      return [...opening, ...(next.length > 0 ? ['; ', ...next] : []), '. The cells of the outcomes are blank.'];
    case 'whole': {
      const parts = outcomes.flatMap(({ name, amount }, index): Phrase[] => [
        index === 0 ? ': ' : ', ',
        ...figure(amount),
        ` ${lowerCase(plain('requests', name))}`,
      ]);
      return [...opening, '. ', ...done, ...parts, '; ', ...next, '.'];
    }
  }
}

function applicants({ received, othersBlank }: ApplicantsStatement): Phrase[] {
  const others = othersBlank ? 'of all other kinds of applicants and of totals are blank' : 'of totals is blank';
  return ['Received: ', ...listed('requests', received), `. The column${othersBlank ? 's' : ''} ${others}, and no total was computed.`];
}

function reasons({ outcome, most }: ReasonsStatement): Phrase[] {
  const [first] = most;
  if (!first) return [];
  const names = most.map(({ name }) => `“${plain('requests', name).replace(/“/g, '‘').replace(/”/g, '’')}”`).join(', ');
  const opening = `Among the items of “${plain('requests', outcome)}”, ${names}: `;
  return most.length === 1
    ? [opening, ...figure(first.amount), ', the highest count (partial disclosures are not included).']
    : [opening, ...figure(first.amount), ' each, the same count.'];
}

function track({ name, within, total, results }: TrackStatement): Phrase[] {
  const own = plain('reviewLitigation', name);
  const called = within ? `${plain('reviewLitigation', within)} (${lowerCase(own)})` : own;
  const parts = listed('reviewLitigation', results);
  return [`${called}: `, ...(total ? figure(total) : []), ...(total && parts.length > 0 ? [' – '] : []), ...parts, '.'];
}

function row({ name, amounts }: RowStatement): Phrase[] {
  const parts = amounts.flatMap(({ name: column, amount, unitMissing }, index): Phrase[] => [
    index === 0 ? '' : ', ',
    // A row's only figure needs no name beside the row's own.
    name.key === 'fees' && column.key === 'amount' ? '' : `${lowerCase(plain('disclosure', column))} `,
    ...figure(amount),
    ...(unitMissing ? [' (no unit printed)'] : []),
  ]);
  return [`${plain('disclosure', name)}: `, ...parts, '.'];
}

function listed(form: FormId, amounts: readonly NamedAmount[]): Phrase[] {
  return amounts.flatMap(({ name, amount }, index): Phrase[] => [
    `${index === 0 ? '' : ', '}${lowerCase(plain(form, name))} `,
    ...figure(amount),
  ]);
}

/** A figure with its printed unit. 无 is translated and shown. */
function figure(amount: Amount): Phrase[] {
  if (amount.text === NONE) return ['none (', { amount }, ')'];
  const { unit } = amount;
  const said = unit === undefined || COUNTERS.includes(unit) ? '' : ` (${UNITS[unit] ?? unit})`;
  return [{ amount }, `${amount.computed ? '*' : ''}${said}`];
}

/** The English name without its number and what it adds in brackets. */
function plain(form: FormId, name: Named): string {
  const label = LABELS_EN[labelKey(form, name.axis, name.key)] ?? name.label;
  return label.replace(/^(?:[IVX]+\.|\(\d+\)|\d+\.) /, '').replace(/ \([^()]*\)$/, '');
}

function lowerCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
