import type { FormId, Named } from '../model/edition.js';
import type { Figure } from '../model/figure.js';
import type { CellQuotation, Question, QuestionCode, Reading, Stated, TextQuotation } from '../model/question.js';

type Say<Code extends QuestionCode> = (question: Extract<Question, { code: Code }>) => string;

const PARTS: Readonly<Record<FormId, string>> = { disclosure: '第二部分', requests: '第三部分', reviewLitigation: '第四部分' };
const STATED: Readonly<Record<Exclude<Stated['kind'], 'outcome' | 'applicants'>, string>> = {
  received: '新收申请',
  handled: '办理的申请',
  requests: '依申请公开',
  carriedIn: '上年结转',
  carriedOut: '结转下年度',
  review: '行政复议',
  litigation: '行政诉讼',
};
/** More cells than this are said by what they have in common. */
const LISTED = 2;

const ZH: { readonly [Code in QuestionCode]: Say<Code> } = {
  figureDiffers: ({ texts, stated, amount, readings }) =>
    `${saysZh(texts)}，其中${nameOf(stated, readings)}${amount}件，在表中未找到可以对应的数。表中可作对照的有：${readings.map(readingZh).join('；')}。` +
    '正文与表格的统计范围有时不同（本机关，或连同所属单位），请核对两处口径是否一致，必要时在正文中说明',
  allHandled: ({ texts, readings }) =>
    `${saysZh(texts)}；表中另有结转：${readings.map(readingZh).join('；')}。请核对所述“均已办结”是否包括结转下年度继续办理的申请`,
  yearLeft: ({ texts, found, year }) => `${saysZh(texts)}，所写年份为${found}年，本报告为${year}年度报告。请核对年份是否需要更新`,
  noticeOlder: ({ texts, found, expected, year }) => `${saysZh(texts)}。${found}适用于较早年度的报告，${year}年度报告的格式依据为${expected}。请核对引用的文件`,
  editionOlder: ({ form, found, expected, year }) =>
    `${PARTS[form]}的表格为${found}的表式，${year}年度报告适用${expected}的表式。请核对是否需要改用新表`,
  overviewLong: ({ texts, count, limit }) => `${placesZh(texts)}共${count}字（不计空白），格式要求不超过${limit}字。请考虑是否精简`,
  feeMissing: ({ texts }) => `${placesZh(texts)}未见关于信息处理费的内容。按照格式，收取信息处理费的情况在这一部分报告（未收取的也可写明）。请核对是否需要补充`,
  problemsRepeated: ({ texts, similarity, threshold }) =>
    `${placesZh(texts)}文字相近，相似度${similarity.toFixed(2)}（以相连三字计，达到${threshold}的予以提示）。请核对内容是否反映本年度的情况`,
  regulationsAboveZero: ({ agency, cells }) =>
    `第二部分规章一行填有大于0的数：${cells.map(cellZh).join('；')}。规章由国务院部门和省、自治区、直辖市、设区的市、自治州的人民政府制定，从名称看，${agency}似不制定规章。请核对所填是否为规章`,
  publishedOutside: ({ published, expected }) => `公布日期为${published}，该年度的报告通常于${expected}年公布。请核对年度和日期`,
};

/** One question in Chinese: what the text says and where, what stands in the table, and what to look at. */
export function questionZh(question: Question): string {
  const say = ZH[question.code] as (question: Question) => string;
  return `${say(question)}。`;
}

/** What the text says, with its place: “一、总体情况”第2段写有“……”. */
function saysZh(texts: readonly TextQuotation[]): string {
  return texts.map((text) => `${placeZh(text)}写有“${text.excerpt}”`).join('，');
}

function placesZh(texts: readonly TextQuotation[]): string {
  return texts.map(placeZh).join('与');
}

function placeZh({ section, heading, block, item, year }: TextQuotation): string {
  if (section === undefined) return '标题';
  const name = heading === undefined || heading === '' ? '开头部分' : `“${heading}”`;
  return [year === undefined ? '' : `${year}年`, name, block === undefined ? '' : `第${block + 1}段`, item === undefined ? '' : `第${item + 1}项`].join('');
}

function nameOf(stated: Stated, readings: readonly Reading[]): string {
  const [first] = readings[0]?.operands ?? [];
  switch (stated.kind) {
    case 'outcome':
      return `“${common(readings[0]?.operands ?? [], 'row')}”`;
    case 'applicants':
      return stated.column === 'organisations' ? '法人或其他组织' : (last(first?.column ?? [])?.label ?? '');
    default:
      return STATED[stated.kind];
  }
}

function readingZh({ operands, sum }: Reading): string {
  if (operands.length === 1) return operands.map(cellZh).join('');
  if (operands.length > LISTED) return `${sum}〔${placeOfAll(operands)}，分项合计〕`;
  return `${operands.map((cell, index) => `${cell.minus ? ' － ' : index > 0 ? ' ＋ ' : ''}${cellZh(cell)}`).join('')}，合计 ${sum}`;
}

function cellZh({ form, row, column, figure }: CellQuotation): string {
  return `${printed(figure)}〔${[PARTS[form], ...row.map(({ label }) => label), ...column.map(({ label }) => label)].join(' · ')}〕`;
}

function placeOfAll(operands: readonly CellQuotation[]): string {
  const part = operands[0] ? PARTS[operands[0].form] : '';
  return [part, common(operands, 'row'), common(operands, 'column')].filter((piece) => piece !== '').join(' · ');
}

/** The label of the nearest row or column that all cells stand under; where they have none in common, all of them. */
function common(operands: readonly CellQuotation[], axis: Named['axis']): string {
  const [first, ...others] = operands.map((cell) => cell[axis]);
  const shared = (first ?? []).filter((name, index) => others.every((trail) => trail[index]?.key === name.key));
  const lines = operands.map((cell) => cell[axis]).flatMap((trail) => last(trail)?.label ?? []);
  return last(shared)?.label ?? [...new Set(lines)].join('、');
}

function last<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1];
}

function printed(figure: Figure | undefined): string {
  if (figure === undefined) return '未载';
  return figure === null || figure === '' ? '空白' : String(figure);
}
