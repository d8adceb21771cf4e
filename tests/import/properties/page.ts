import type { FormId } from '../../../src/model/edition.js';
import type { PrintedCell, PrintedTable } from './printed-table.js';

/** A page in no format yet: what every printer prints. */
export type PrintedPage = readonly PrintedBlock[];

export type PrintedBlock =
  | { readonly type: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly type: 'table'; readonly headRows: number; readonly rows: readonly PrintedCell[][] };

const HEADINGS: Readonly<Record<FormId, string>> = {
  disclosure: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  reviewLitigation: '四、政府信息公开行政复议、行政诉讼情况',
};

/** Some tables with the rest of a report around them, which has figures of its own. */
export function pageOf(tables: readonly PrintedTable[]): PrintedPage {
  const parts = tables.flatMap(({ form, caption, headRows, rows }, index): PrintedBlock[] => [
    ...(tables[index - 1]?.form === form ? [] : [{ type: 'heading', text: HEADINGS[form] } as const]),
    ...(form === 'disclosure' ? [{ type: 'paragraph', text: caption } as const] : []),
    { type: 'table', headRows, rows },
  ]);
  return [
    { type: 'title', text: '云溪市2021年政府信息公开工作年度报告' },
    { type: 'heading', text: '一、总体情况' },
    { type: 'paragraph', text: '全年主动公开政府信息8641条，收到申请137件，均按期答复。' },
    ...parts,
    { type: 'heading', text: '五、存在的主要问题及改进情况' },
    { type: 'paragraph', text: '一年来公开工作仍有3个方面的不足。' },
    { type: 'heading', text: '六、其他需要报告的事项' },
    { type: 'paragraph', text: '本年度未收取信息处理费。' },
  ];
}
