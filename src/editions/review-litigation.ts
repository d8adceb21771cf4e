import type { Form, Item } from '../model/edition.js';

const RESULTS: readonly Item[] = [
  { id: 'upheld', label: '结果维持' },
  { id: 'corrected', label: '结果纠正' },
  { id: 'other', label: '其他结果', variants: ['其它结果'] },
  { id: 'pending', label: '尚未审结' },
  { id: 'total', label: '总计', variants: ['合计'] },
];

/** 四、政府信息公开行政复议、行政诉讼情况: one row of figures without a label, the same in both editions. */
export const REVIEW_LITIGATION: Form = {
  id: 'reviewLitigation',
  part: '四',
  title: '政府信息公开行政复议、行政诉讼情况',
  titleVariants: ['因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  blocks: [
    {
      id: 'cases',
      rows: [{ id: 'cases', label: '', variants: ['件数', '数量', '案件数', '案件数量'], bare: true }],
      columns: [
        { id: 'review', label: '行政复议', items: RESULTS },
        {
          id: 'litigation',
          label: '行政诉讼',
          bare: true,
          items: [
            { id: 'direct', label: '未经复议直接起诉', items: RESULTS },
            { id: 'afterReview', label: '复议后起诉', items: RESULTS },
          ],
        },
      ],
    },
  ],
};
