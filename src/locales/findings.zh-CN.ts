import type { FormId, Named } from '../model/edition.js';
import type { Figure } from '../model/figure.js';
import type { Finding, Obstacle, Operand, Side } from '../model/finding.js';
import type { Basis } from '../model/relation.js';

const PARTS: Readonly<Record<FormId, string>> = { disclosure: '二', requests: '三', reviewLitigation: '四' };

/** What each relation says, by its id. */
const RELATIONS: Readonly<Record<string, string>> = {
  balance: '新收与上年结转之和，应等于办理结果总计与结转下年度之和',
  outcomesTotal: '办理结果各分项之和，应等于办理结果总计',
  applicantsTotal: '各类申请人之和，应等于总计',
  casesTotal: '结果维持、结果纠正、其他结果、尚未审结之和，应等于总计',
  carriedOver: '上一年的“结转下年度继续办理”，通常等于下一年的“上年结转”',
  listedItems: '上一年的“上一年项目数量”与“本年增/减”之和，通常等于下一年的“上一年项目数量”',
  documentsInForce: '上一年的现行有效件数加本年制发、减本年废止，通常等于本年的现行有效件数',
};

const BASES: Readonly<Record<Basis, string>> = {
  printed: '表内印明的勾稽关系',
  implied: '由表格结构推得',
  betweenYears: '年度之间，并非表内勾稽关系',
};

const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  unknown: '其中有未知的数（空白、未载或不是数字）',
  extra: '两边不相等，但其间有表式以外自设的行或列',
  units: '各数单位不同',
  scope: '两年的统计范围不同或未全部载明',
};

/** What a finding says before its figures: where, which relation, and by how much the sides differ. */
export function findingHeadZh(finding: Finding): string {
  const { left, right } = finding;
  const sums = left.sum === undefined || right.sum === undefined ? '' : `：${left.sum} ≠ ${right.sum}`;
  return `${relationOf(finding)}。两边不相等${sums}。${hintOf(finding)}`;
}

/** One figure of a finding and where it stands. */
export function operandZh(_form: FormId, operand: Operand): string {
  return (operand.minus ? '－ ' : '') + termOf(operand);
}

/** One finding in Chinese: the relation, what it rests on, what came of it, then both sides with every figure and its place. */
export function findingZh(finding: Finding): string {
  const { outcome, left, right } = finding;
  const what = relationOf(finding);
  const sides = `左边：${sideOf(left)}；右边：${sideOf(right)}。`;
  switch (outcome) {
    case 'holds':
      return `${what}。两边相等。${sides}`;
    case 'notAssessable':
      return `${what}。无法核对：${OBSTACLES[finding.why ?? 'unknown']}。${sides}`;
    case 'broken':
      return `${what}。两边不相等${finding.weight === 'error' ? '' : '，请核对（机构或统计口径调整等也会如此）'}。${sides}${hintOf(finding)}`;
  }
}

function relationOf({ form, place, relation, basis }: Finding): string {
  const where = [PARTS[form], ...place.map((name) => name.label)].join(' · ');
  return `${where}：${RELATIONS[relation] ?? relation}（${BASES[basis]}）`;
}

function hintOf({ hint }: Finding): string {
  return hint === undefined ? '' : '各列之差正负相抵而总计列相等，可先核对是否有申请计入了另一类申请人。';
}

function sideOf({ operands, sum }: Side): string {
  const terms = operands.map((operand, index) => (operand.minus ? ' － ' : index > 0 ? ' ＋ ' : '') + termOf(operand)).join('');
  return sum === undefined ? `${terms}，未作合计` : `${terms}，合计 ${sum}`;
}

function termOf({ figure, row, column, year }: Operand): string {
  const place = [...(year === undefined ? [] : [`${year}年`]), ...labels(row), ...labels(column)].join(' · ');
  return `${printed(figure)}〔${place}〕`;
}

function labels(names: readonly Named[]): string[] {
  return names.map((name) => name.label);
}

function printed(figure: Figure | undefined): string {
  if (figure === undefined) return '未载';
  return figure === null || figure === '' ? '空白' : String(figure);
}
