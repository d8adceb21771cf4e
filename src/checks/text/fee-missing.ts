import type { FeeQuestion } from '../../model/question.js';
import type { Report } from '../../model/report.js';
import { followsNotice } from './long-overview.js';
import { passagesOf, quoteSection, sectionText } from './passages.js';

const FEE = /处理费|收费|费用|收取/;

/** 六 has text and says nothing of 信息处理费, nor does any other part of the narrative. */
export function askFeeMissing(report: Report): FeeQuestion[] {
  const other = report.sections?.find(({ id }) => id === 'other');
  const quotation = quoteSection(report, 'other');
  if (!other || !quotation || !followsNotice(report)) return [];
  const text = sectionText(other).trim();
  const isSaid = FEE.test(text) || passagesOf(report).some((passage) => /信息处理费|(?:收取|收费|费用).{0,12}(?:申请|公开)|(?:申请|公开).{0,20}(?:收取|收费|费用)/.test(passage.text));
  return text === '' || isSaid ? [] : [{ code: 'feeMissing', weight: 'question', texts: [quotation] }];
}
