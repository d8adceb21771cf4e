import { labelKey } from '../model/edition.js';
import type { FormId, Named } from '../model/edition.js';
import type { Figure } from '../model/figure.js';
import type { CellQuotation, Question, QuestionCode, Reading, Stated, TextQuotation } from '../model/question.js';
import { LABELS_EN } from './labels.en.js';

type Say<Code extends QuestionCode> = (question: Extract<Question, { code: Code }>) => string;

const PARTS: Readonly<Record<FormId, string>> = { disclosure: 'Part 二', requests: 'Part 三', reviewLitigation: 'Part 四' };
const STATED: Readonly<Record<Exclude<Stated['kind'], 'outcome' | 'applicants'>, string>> = {
  received: 'requests received',
  handled: 'requests handled',
  requests: 'requests',
  carriedIn: 'carried in from the previous year',
  carriedOut: 'carried out to the next year',
  review: 'administrative reviews',
  litigation: 'administrative litigation',
};
/** More cells than this are said by what they have in common. */
const LISTED = 2;

const EN: { readonly [Code in QuestionCode]: Say<Code> } = {
  figureDiffers: ({ texts, stated, amount, readings }) =>
    `${says(texts)}. For ${nameOf(stated, readings)}, ${amount} is none of the figures in the table that it could be: ${readings.map(readingOf).join('; ')}. ` +
    'The scope of text and table sometimes differs (the body itself, or with all bodies below it): please check whether both count the same, and say so in the text if not',
  allHandled: ({ texts, readings }) =>
    `${says(texts)}, and the table carries out ${readings.map(readingOf).join('; ')}. Please check whether the text includes what is carried out to the next year`,
  yearLeft: ({ texts, found, year }) => `${says(texts)}, which names ${found}; the report is on ${year}. Please check the year`,
  noticeOlder: ({ texts, found, expected, year }) => `${says(texts)}. ${found} is for reports on earlier years; for ${year} it is ${expected}. Please check which document to cite`,
  editionOlder: ({ form, found, expected, year }) => `${PARTS[form]} is printed on the form of ${found}; for ${year} it is that of ${expected}. Please check which form to use`,
  overviewLong: ({ texts, count, limit }) => `${places(texts)} has ${count} characters without white space; the notice asks for no more than ${limit}. Please consider shortening it`,
  feeMissing: ({ texts }) => `${places(texts)} does not mention the fee for processing information (信息处理费), which the notice asks for here, also where none was charged. Please check whether to add it`,
  problemsRepeated: ({ texts, similarity, threshold }) =>
    `${places(texts)} are much alike: similarity ${similarity.toFixed(2)}, by pieces of three characters; asked from ${threshold}. Please check whether the text tells of this year`,
  regulationsAboveZero: ({ agency, cells }) =>
    `Part 二 has figures above 0 for rules (规章): ${cells.map(cellOf).join('; ')}. Rules are made by departments of the State Council and by governments of provinces, prefectures and cities divided into districts; by its name ${agency} seems to make none. Please check what was counted`,
  publishedOutside: ({ published, expected }) => `The date of publication is ${published}; a report on this year is usually published in ${expected}. Please check year and date`,
};

/** One question in English: what the text says and where, what stands in the table, and what to look at. */
export function questionEn(question: Question): string {
  const say = EN[question.code] as (question: Question) => string;
  return `${say(question)}.`;
}

/** What the text says, with its place. */
function says(texts: readonly TextQuotation[]): string {
  return texts.map((text) => `${placeOf(text)}: “${text.excerpt}”`).join(', ');
}

function places(texts: readonly TextQuotation[]): string {
  return texts.map(placeOf).join(' and ');
}

function placeOf({ section, heading, block, item, year }: TextQuotation): string {
  if (section === undefined) return 'The title';
  const name = heading === undefined || heading === '' ? 'The opening' : `“${heading}”`;
  const pieces = [block === undefined ? '' : `paragraph ${block + 1}`, item === undefined ? '' : `item ${item + 1}`, year === undefined ? '' : `(${year})`];
  return [name, ...pieces.filter((piece) => piece !== '')].join(block === undefined ? ' ' : ', ');
}

function nameOf(stated: Stated, readings: readonly Reading[]): string {
  const operands = readings[0]?.operands ?? [];
  switch (stated.kind) {
    case 'outcome':
      return `“${common(operands, 'row')}”`;
    case 'applicants':
      return stated.column === 'organisations' ? `“${label('requests', { axis: 'column', key: 'applicants.organisations', label: '' })}”` : `“${common(operands, 'column')}”`;
    default:
      return STATED[stated.kind];
  }
}

function readingOf({ operands, sum }: Reading): string {
  if (operands.length === 1) return operands.map(cellOf).join('');
  if (operands.length > LISTED) return `${sum} [${placeOfAll(operands)}, added up]`;
  return `${operands.map((cell, index) => `${cell.minus ? ' − ' : index > 0 ? ' + ' : ''}${cellOf(cell)}`).join('')}, sum ${sum}`;
}

function cellOf({ form, row, column, figure }: CellQuotation): string {
  return `${printed(figure)} [${[PARTS[form], ...[...row, ...column].map((name) => label(form, name))].join(' · ')}]`;
}

function placeOfAll(operands: readonly CellQuotation[]): string {
  const part = operands[0] ? PARTS[operands[0].form] : '';
  return [part, common(operands, 'row'), common(operands, 'column')].filter((piece) => piece !== '').join(' · ');
}

/** The label of the nearest row or column that all cells stand under; where they have none in common, all of them. */
function common(operands: readonly CellQuotation[], axis: Named['axis']): string {
  const form = operands[0]?.form ?? 'requests';
  const [first, ...others] = operands.map((cell) => cell[axis]);
  const shared = (first ?? []).filter((name, index) => others.every((trail) => trail[index]?.key === name.key));
  const lines = operands.map((cell) => cell[axis]).flatMap((trail) => trail.slice(-1));
  const names = shared.length > 0 ? shared.slice(-1) : lines;
  return [...new Set(names.map((name) => label(form, name)))].join(', ');
}

function label(form: FormId, name: Named): string {
  return LABELS_EN[labelKey(form, name.axis, name.key)] ?? name.label;
}

function printed(figure: Figure | undefined): string {
  if (figure === undefined) return 'not in the report';
  return figure === null || figure === '' ? 'blank' : String(figure);
}
