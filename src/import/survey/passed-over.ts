/** Cells of the largest table of a page that is looked into; the largest of the forms has 260. */
export const MOST_CELLS = 5000;

/** A table without any of these words is none of the forms, nor a piece of one; the last few are of the forms in English. */
const WORDS =
  /公开|申请|行政|规章|规范|许可|处罚|强制|收费|采购|复议|诉讼|维持|纠正|审结|自然人|法人|企业|机构|组织|总计|合计|结转|办理|秘密|提供|处理|信访|重复|补正|其他|thisyear|indivi|otherresult|upheld|decisionstaken|amount|inforce|projects/i;

/** Whether what a table prints may be of a form. */
export function mayBeOfForm(text: string): boolean {
  return WORDS.test(text.replace(/\s+/g, ''));
}
