import { labelKey } from '../model/edition.js';
import type { FormId, Named } from '../model/edition.js';
import type { Figure } from '../model/figure.js';
import type { Finding, Obstacle, Operand, Side } from '../model/finding.js';
import type { Basis } from '../model/relation.js';
import { LABELS_EN } from './labels.en.js';

const PARTS: Readonly<Record<FormId, string>> = { disclosure: 'Part 二', requests: 'Part 三', reviewLitigation: 'Part 四' };

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

/** What a finding says before its figures: where, which relation, and by how much the sides differ. */
export function findingHeadEn(finding: Finding): string {
  const { left, right } = finding;
  const sums = left.sum === undefined || right.sum === undefined ? '' : `: ${left.sum} ≠ ${right.sum}`;
  return `${relationOf(finding)}. The sides are not equal${sums}.${hintOf(finding)}`;
}

/** One figure of a finding and where it stands. */
export function operandEn(form: FormId, operand: Operand): string {
  return (operand.minus ? '− ' : '') + termOf(form, operand);
}

/** One finding in English: the relation, what it rests on, what came of it, then both sides with every figure and its place. */
export function findingEn(finding: Finding): string {
  const { form, outcome, left, right } = finding;
  const what = `${relationOf(finding)}.`;
  const sides = `Left: ${sideOf(form, left)}. Right: ${sideOf(form, right)}.`;
  switch (outcome) {
    case 'holds':
      return `${what} The sides are equal. ${sides}`;
    case 'notAssessable':
      return `${what} Not assessable: ${OBSTACLES[finding.why ?? 'unknown']}. ${sides}`;
    case 'broken':
      return `${what} The sides are not equal${finding.weight === 'error' ? '' : '; please check (bodies are also merged and re-counted)'}. ${sides}${hintOf(finding)}`;
  }
}

function relationOf({ form, place, relation, basis }: Finding): string {
  const where = [PARTS[form], ...labels(form, place)].join(' · ');
  return `${where}: ${RELATIONS[relation] ?? relation} (${BASES[basis]})`;
}

function hintOf({ hint }: Finding): string {
  return hint === undefined ? '' : ' The differences cancel and the total column is equal: look first for a request counted under another applicant.';
}

function sideOf(form: FormId, { operands, sum }: Side): string {
  const terms = operands.map((operand, index) => (operand.minus ? ' − ' : index > 0 ? ' + ' : '') + termOf(form, operand)).join('');
  return sum === undefined ? `${terms}, not summed` : `${terms}, sum ${sum}`;
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
