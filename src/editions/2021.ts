import type { Edition } from '../model/edition.js';
import { SHARED_RELATIONS } from './relations.js';
import { requestsForm } from './requests.js';
import { REVIEW_LITIGATION } from './review-litigation.js';

const DECISIONS = {
  id: 'decisions',
  label: '本年处理决定数量',
  variants: ['处理决定数量'],
} as const;

/** The form of 国办公开办函〔2021〕30号, for the reports of 2021 and later. */
export const EDITION_2021: Edition = {
  id: '2021',
  notice: '国办公开办函〔2021〕30号',
  forms: {
    disclosure: {
      id: 'disclosure',
      part: '二',
      title: '主动公开政府信息情况',
      blocks: [
        {
          id: 'item1',
          caption: '第二十条第（一）项',
          corner: '信息内容',
          cornerIs: 'header',
          columns: [
            {
              id: 'issued',
              label: '本年制发件数',
              variants: ['本年度制发件数', '本年制发数', '本年度制发数', '本年制发数量', '本年新制发数量'],
            },
            {
              id: 'repealed',
              label: '本年废止件数',
              variants: ['本年度废止件数', '本年废止数', '本年废止数量', '废止数量'],
            },
            { id: 'inForce', label: '现行有效件数', variants: ['现行有效件', '现行有效数', '现行有效数量'] },
          ],
          rows: [
            { id: 'regulations', label: '规章' },
            { id: 'normativeDocuments', label: '行政规范性文件', variants: ['规范性文件'] },
          ],
        },
        {
          id: 'item5',
          caption: '第二十条第（五）项',
          corner: '信息内容',
          cornerIs: 'header',
          columns: [DECISIONS],
          rows: [{ id: 'licensing', label: '行政许可' }],
        },
        {
          id: 'item6',
          caption: '第二十条第（六）项',
          corner: '信息内容',
          cornerIs: 'header',
          columns: [DECISIONS],
          rows: [
            { id: 'penalties', label: '行政处罚' },
            { id: 'coercion', label: '行政强制' },
          ],
        },
        {
          id: 'item8',
          caption: '第二十条第（八）项',
          corner: '信息内容',
          cornerIs: 'header',
          columns: [
            {
              id: 'amount',
              label: '本年收费金额（单位：万元）',
              variants: ['本年收费金额'],
              unit: '万元',
              measure: 'money',
            },
          ],
          rows: [{ id: 'fees', label: '行政事业性收费' }],
        },
      ],
    },
    requests: requestsForm({
      id: 'otherwise',
      label: '（六）其他处理',
      items: [
        {
          id: 'uncorrected',
          label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        },
        {
          id: 'feeUnpaid',
          label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        },
        { id: 'other', label: '3.其他', variants: ['3.其它'] },
      ],
    }),
    reviewLitigation: REVIEW_LITIGATION,
  },
  relations: [
    ...SHARED_RELATIONS,
    {
      kind: 'succession',
      id: 'documentsInForce',
      form: 'disclosure',
      basis: 'betweenYears',
      weight: 'hint',
      inEvery: 'row',
      left: [
        { year: 'earlier', path: 'inForce' },
        { year: 'later', path: 'issued' },
        { year: 'later', path: 'repealed', minus: true },
      ],
      right: [{ year: 'later', path: 'inForce' }],
    },
  ],
};
