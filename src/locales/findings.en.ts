import { labelKey } from '../model/edition.js';
import type { FormId, Named } from '../model/edition.js';
import { valueOf } from '../model/figure.js';
import type { Figure } from '../model/figure.js';
import type { Finding, Obstacle, Operand, Side } from '../model/finding.js';
import type { Basis } from '../model/relation.js';
import { foldOperands } from './fold-operands.js';
import { LABELS_EN } from './labels.en.js';

const PARTS: Readonly<Record<FormId, string>> = { disclosure: 'Part 二', requests: 'Part 三', reviewLitigation: 'Part 四' };

/** So many unknown figures are named with their places. */
const NAMED = 2;

/** What each relation says, by its id. */
const RELATIONS: Readonly<Record<string, string>> = {
  balance: 'requests received and carried in should equal the total of outcomes and what is carried out',
  outcomesTotal: 'the outcomes should add up to their total',
  applicantsTotal: 'the kinds of applicants should add up to the total',
  casesTotal: 'upheld, corrected, other and pending should add up to the total',
  carriedOver: 'what one year carries out is usually what the next carries in',
  listedItems: 'the items of the previous year and the change usually make the next year’s items of the previous year',
  documentsInForce: 'documents in force a year before, plus those issued, less those repealed, usually make those in force',
};

const BASES: Readonly<Record<Basis, string>> = {
  printed: 'printed on the form',
  implied: 'implied by the form’s structure',
  betweenYears: 'between years, no relation of the form',
};

const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  unknown: 'a figure is unknown (blank, not in the report or no number)',
  extra: 'the sides differ, but a row or column beyond the form stands among them',
  units: 'the figures are in different units',
  scope: 'the scope of the two years differs or is not stated for both',
};

/** What a finding says before its figures: where, which relation, and what came of it. */
export function findingHeadEn(finding: Finding): string {
  const { outcome, weight, left, right } = finding;
  const sums = left.sum === undefined || right.sum === undefined ? undefined : ([left.sum, right.sum] as const);
  switch (outcome) {
    case 'holds':
      return `${relationOf(finding)}. The sides are equal${sums ? `: ${sums.join(' = ')}` : ''}.`;
    case 'notAssessable':
      return `${relationOf(finding)}. Not assessable: ${OBSTACLES[finding.why ?? 'unknown']}.`;
    case 'broken':
      return `${relationOf(finding)}. The sides are not equal${sums ? `: ${sums.join(' ≠ ')}` : ''}${weight === 'error' ? '' : '; please check (bodies are also merged and re-counted)'}.${hintOf(finding)}`;
  }
}

/** One figure of a finding and where it stands. */
export function operandEn(form: FormId, operand: Operand): string {
  return (operand.minus ? '− ' : '') + termOf(form, operand);
}

/**
 * One finding in English for a terminal: what `findingHeadEn` says, then further lines, indented: where it does not hold
 * each side with its figures and their places, where figures are unknown those. Many that are alike make one line.
 */
export function findingEn(finding: Finding): string[] {
  const { form, outcome, why, left, right } = finding;
  const head = findingHeadEn(finding);
  if (outcome === 'holds') return [head];
  if (outcome === 'notAssessable' && why === 'unknown') return [head, unknownOf(finding)];
  return [head, ...sideOf(form, 'Left', left), ...sideOf(form, 'Right', right)];
}

/** Those that no sum can be made of, the first few by name. */
function unknownOf({ form, left, right }: Finding): string {
  const unknown = [...left.operands, ...right.operands].filter(({ figure }) => valueOf(figure) === undefined);
  const named = unknown.slice(0, NAMED).map((operand) => termOf(form, operand)).join(', ');
  return `  ${named}${unknown.length > NAMED ? ` and ${unknown.length - NAMED} more` : ''}`;
}

function relationOf({ form, place, relation, basis }: Finding): string {
  const where = [PARTS[form], ...labels(form, place)].join(' · ');
  return `${where}: ${RELATIONS[relation] ?? relation} (${BASES[basis]})`;
}

function hintOf({ hint }: Finding): string {
  return hint === undefined ? '' : ' The differences cancel and the total column is equal: look first for a request counted under another applicant.';
}

function sideOf(form: FormId, name: string, { operands, sum }: Side): string[] {
  const total = sum === undefined ? 'not summed' : `sum ${sum}`;
  const [only] = operands;
  if (operands.length === 1 && only) return [`  ${name}: ${termOf(form, only)}`];
  const { listed, folded } = foldOperands(operands, (operand) => printed(operand.figure));
  const rest = listed.length > 0 && folded.length === 1 ? 'the other ' : '';
  return [
    `  ${name}, ${total}:`,
    ...listed.map((operand) => `    ${operand.minus ? '− ' : ''}${termOf(form, operand)}`),
    ...folded.map(({ text, count }) => `    ${rest}${count}: ${text}`),
  ];
}

function termOf(form: FormId, { figure, row, column, year }: Operand): string {
  const place = [...(year === undefined ? [] : [String(year)]), ...labels(form, row), ...labels(form, column)].join(' · ');
  return `${printed(figure)} [${place}]`;
}

function labels(form: FormId, names: readonly Named[]): string[] {
  return names.map((name) => LABELS_EN[labelKey(form, name.axis, name.key)] ?? name.label);
}

function printed(figure: Figure | undefined): string {
  if (figure === undefined) return 'not in the report';
  return figure === null || figure === '' ? 'blank' : String(figure);
}
