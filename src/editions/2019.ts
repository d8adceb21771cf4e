import type { Edition } from '../model/edition.js';
import { SHARED_RELATIONS } from './relations.js';
import { requestsForm } from './requests.js';
import { REVIEW_LITIGATION } from './review-litigation.js';

const PREVIOUS = { id: 'previous', label: '上一年项目数量', variants: ['上年项目数量', '上年度项目数量', '上一年度项目数量'] } as const;
const CHANGE = { id: 'change', label: '本年增/减' } as const;
const DECISIONS = { id: 'decisions', label: '处理决定数量' } as const;

/** The form of 国办公开办函〔2019〕60号（格式·试行）, for the reports of 2019 and 2020. */
export const EDITION_2019: Edition = {
  id: '2019',
  notice: '国办公开办函〔2019〕60号',
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
            { id: 'made', label: '本年新制作数量' },
            { id: 'published', label: '本年新公开数量' },
            { id: 'publicTotal', label: '对外公开总数量' },
          ],
          rows: [
            { id: 'regulations', label: '规章' },
            { id: 'normativeDocuments', label: '规范性文件', variants: ['行政规范性文件'] },
          ],
        },
        {
          id: 'item5',
          caption: '第二十条第（五）项',
          corner: '信息内容',
          cornerIs: 'header',
          columns: [PREVIOUS, CHANGE, DECISIONS],
          rows: [
            { id: 'licensing', label: '行政许可' },
            { id: 'otherServices', label: '其他对外管理服务事项' },
          ],
        },
        {
          id: 'item6',
          caption: '第二十条第（六）项',
          corner: '信息内容',
          cornerIs: 'header',
          columns: [PREVIOUS, CHANGE, DECISIONS],
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
          columns: [PREVIOUS, CHANGE],
          rows: [{ id: 'fees', label: '行政事业性收费' }],
        },
        {
          id: 'item9',
          caption: '第二十条第（九）项',
          corner: '信息内容',
          cornerIs: 'header',
          columns: [
            { id: 'projects', label: '采购项目数量' },
            { id: 'amount', label: '采购总金额', measure: 'money' },
          ],
          rows: [{ id: 'procurement', label: '政府集中采购' }],
        },
      ],
    },
    requests: requestsForm({ id: 'otherwise', label: '（六）其他处理' }),
    reviewLitigation: REVIEW_LITIGATION,
  },
  relations: [
    ...SHARED_RELATIONS,
    {
      kind: 'succession',
      id: 'listedItems',
      form: 'disclosure',
      basis: 'betweenYears',
      weight: 'question',
      inEvery: 'row',
      left: [
        { year: 'earlier', path: 'previous' },
        { year: 'earlier', path: 'change' },
      ],
      right: [{ year: 'later', path: 'previous' }],
    },
  ],
};
