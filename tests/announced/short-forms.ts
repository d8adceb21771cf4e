/**
 * What the longest official labels would be if what explains them were left unsaid. No page says them: the counts in heard.json
 * are what docs/decisions/0007 weighs.
 */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  '一、本年新收政府信息公开申请数量': '一、本年新收申请数量',
  '二、上年结转政府信息公开申请数量': '二、上年结转申请数量',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': '（二）部分公开',
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': '1.申请人无正当理由逾期不补正',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请': '2.申请人逾期未按收费通知要求缴纳费用',
  '(2) Partly disclosed (parts separated; counted here and nowhere else)': '(2) Partly disclosed',
  '1. Not corrected in time without good reason, and no longer processed': '1. Not corrected in time without good reason',
  '2. Fee not paid in time after notice, and no longer processed': '2. Fee not paid in time after notice',
};
