import type { FormId, Named } from '../model/edition.js';
import { valueOf } from '../model/figure.js';
import type { Figure } from '../model/figure.js';
import type { Finding, Obstacle, Operand, Side } from '../model/finding.js';
import type { Basis } from '../model/relation.js';
import { foldOperands } from './fold-operands.js';
import { partZh } from './part.js';

const PARTS: Readonly<Record<FormId, string>> = { disclosure: '二', requests: '三', reviewLitigation: '四' };

/** So many unknown figures are named with their places. */
const NAMED = 2;

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

/** What a finding says before its figures: where, which relation, and what came of it. */
export function findingHeadZh(finding: Finding): string {
  const { outcome, weight, left, right } = finding;
  const sums = left.sum === undefined || right.sum === undefined ? undefined : ([left.sum, right.sum] as const);
  switch (outcome) {
    case 'holds':
      return `${relationOf(finding)}。两边相等${sums ? `：${sums.join(' = ')}` : ''}。`;
    case 'notAssessable':
      return `${relationOf(finding)}。无法核对：${OBSTACLES[finding.why ?? 'unknown']}。`;
    case 'broken':
      return `${relationOf(finding)}。两边不相等${sums ? `：${sums.join(' ≠ ')}` : ''}${weight === 'error' ? '' : '，请核对（机构或统计口径调整等也会如此）'}。${hintOf(finding)}`;
  }
}

/** One figure of a finding and where it stands. */
export function operandZh(_form: FormId, operand: Operand): string {
  return (operand.minus ? '－ ' : '') + termOf(operand);
}

/**
 * One finding in Chinese for a terminal: what `findingHeadZh` says, then further lines, indented: where it does not hold
 * each side with its figures and their places, where figures are unknown those. Many that are alike make one line.
 */
export function findingZh(finding: Finding): string[] {
  const { outcome, why, left, right } = finding;
  const head = findingHeadZh(finding);
  if (outcome === 'holds') return [head];
  if (outcome === 'notAssessable' && why === 'unknown') return [head, unknownOf(finding)];
  return [head, ...sideOf('左边', left), ...sideOf('右边', right)];
}

/** Those that no sum can be made of, the first few by name. */
function unknownOf({ left, right }: Finding): string {
  const unknown = [...left.operands, ...right.operands].filter(({ figure }) => valueOf(figure) === undefined);
  const named = unknown.slice(0, NAMED).map(termOf).join('、');
  return `  ${named}${unknown.length > NAMED ? `等 ${unknown.length} 项` : ''}`;
}

function relationOf({ form, place, relation, basis }: Finding): string {
  const where = [partZh(PARTS[form]), ...place.map((name) => name.label)].join(' · ');
  return `${where}：${RELATIONS[relation] ?? relation}（${BASES[basis]}）`;
}

function hintOf({ hint }: Finding): string {
  return hint === undefined ? '' : '各列之差正负相抵而总计列相等，可先核对是否有申请计入了另一类申请人。';
}

function sideOf(name: string, { operands, sum }: Side): string[] {
  const total = sum === undefined ? '（未作合计）' : `合计 ${sum}`;
  const [only] = operands;
  if (operands.length === 1 && only) return [`  ${name}：${termOf(only)}`];
  const { listed, folded } = foldOperands(operands, (operand) => printed(operand.figure));
  const rest = listed.length > 0 && folded.length === 1 ? '其余 ' : '';
  return [
    `  ${name}${total}：`,
    ...listed.map((operand) => `    ${operand.minus ? '－ ' : ''}${termOf(operand)}`),
    ...folded.map(({ text, count }) => `    ${rest}${count} 项${alikeZh(text)}`),
  ];
}

function alikeZh(text: string): string {
  if (text === '空白' || text === '未载') return text;
  return /^\d/.test(text) ? `均为 ${text}` : `均为“${text}”`;
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
