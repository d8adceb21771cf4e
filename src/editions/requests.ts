import type { Form, Item } from '../model/edition.js';

/** The rows of （一） to （五）, the same in both editions. */
const SHARED_OUTCOMES: readonly Item[] = [
  { id: 'granted', label: '（一）予以公开' },
  {
    id: 'partial',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    variants: ['（二）部分公开'],
  },
  {
    id: 'refused',
    label: '（三）不予公开',
    items: [
      { id: 'stateSecret', label: '1.属于国家秘密' },
      { id: 'prohibitedByLaw', label: '2.其他法律行政法规禁止公开', variants: ['2.其他法律、行政法规禁止公开'] },
      { id: 'securityAndStability', label: '3.危及“三安全一稳定”' },
      { id: 'thirdPartyRights', label: '4.保护第三方合法权益' },
      { id: 'internalAffairs', label: '5.属于三类内部事务信息' },
      { id: 'deliberativeProcess', label: '6.属于四类过程性信息' },
      { id: 'enforcementFile', label: '7.属于行政执法案卷' },
      { id: 'administrativeInquiry', label: '8.属于行政查询事项' },
    ],
  },
  {
    id: 'unavailable',
    label: '（四）无法提供',
    items: [
      { id: 'notHeld', label: '1.本机关不掌握相关政府信息' },
      { id: 'needsCreation', label: '2.没有现成信息需要另行制作' },
      { id: 'stillUnclear', label: '3.补正后申请内容仍不明确' },
    ],
  },
  {
    id: 'notProcessed',
    label: '（五）不予处理',
    items: [
      { id: 'petition', label: '1.信访举报投诉类申请' },
      { id: 'repeated', label: '2.重复申请' },
      { id: 'publication', label: '3.要求提供公开出版物' },
      { id: 'excessive', label: '4.无正当理由大量反复申请' },
      { id: 'confirmation', label: '5.要求行政机关确认或重新出具已获取信息' },
    ],
  },
];

const COLUMNS: readonly Item[] = [
  {
    id: 'applicants',
    label: '申请人情况',
    bare: true,
    items: [
      { id: 'individual', label: '自然人' },
      {
        id: 'organisations',
        label: '法人或其他组织',
        bare: true,
        items: [
          { id: 'business', label: '商业企业' },
          { id: 'research', label: '科研机构' },
          { id: 'publicInterest', label: '社会公益组织' },
          { id: 'legal', label: '法律服务机构' },
          { id: 'other', label: '其他', variants: ['其它'] },
        ],
      },
      { id: 'total', label: '总计', variants: ['合计'] },
    ],
  },
];

/** 三、收到和处理政府信息公开申请情况; the editions differ in （六）其他处理 alone. */
export function requestsForm(otherwise: Item): Form {
  return {
    id: 'requests',
    part: '三',
    title: '收到和处理政府信息公开申请情况',
    blocks: [
      {
        id: 'requests',
        corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
        cornerIs: 'remark',
        columns: COLUMNS,
        rows: [
          { id: 'received', label: '一、本年新收政府信息公开申请数量' },
          { id: 'carriedIn', label: '二、上年结转政府信息公开申请数量' },
          {
            id: 'outcomes',
            label: '三、本年度办理结果',
            items: [...SHARED_OUTCOMES, otherwise, { id: 'total', label: '（七）总计', variants: ['（七）合计'] }],
          },
          { id: 'carriedOut', label: '四、结转下年度继续办理', variants: ['四、结转下一年度继续办理'] },
        ],
      },
    ],
  };
}
