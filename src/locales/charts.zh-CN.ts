import type { ChartWords } from '../model/words.js';
import { list } from './charts.list.js';

/** What the charts say beside the form's own labels. */
export const CHART_ZH: ChartWords = {
  outcomes: '各类办理结果件数',
  cases: '行政复议、行政诉讼各类结果件数',
  documents: '规章、规范性文件数量',
  tiles: '各项数量和金额',
  balance: ({ received, carriedIn, concluded, carriedOut }) =>
    `新收${received} + 上年结转${carriedIn} = 办理结果总计${concluded} + 结转下年度${carriedOut}`,
  track: ([first = '', ...rest]) => first + rest.map((label) => `（${label}）`).join(''),
  described: (chart, groups) => `${chart}。${list(groups, '：', '', '（分项合计）', '，', '；')}。`,
  leftOut: (tracks) => `${tracks.join('、')}未作图，各项见表。`,
  unit: (unit) => unit,
  unitMissing: '未标单位',
};
