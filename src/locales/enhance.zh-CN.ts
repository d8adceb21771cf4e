import type { FormId } from '../model/ids.js';
import type { Obstacle } from '../model/obstacle.js';
import type { SurveyWords } from './enhance-words.js';
import { MARKUP_ZH, noteZh, whereZh } from './notes.zh-CN.js';
import { partZh, placeWith } from './part.js';

const PARTS: Readonly<Record<FormId, string>> = {
  disclosure: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  reviewLitigation: '四、政府信息公开行政复议、行政诉讼情况',
};

function why(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'unread':
      return noteZh(obstacle.note).replace(/：(?=。)/g, '');
    case 'markup':
      return `${[...placeWith(partZh, obstacle.place ?? []), ...whereZh(obstacle.at)].join(' · ')}单元格${MARKUP_ZH[obstacle.content]}${obstacle.source === '' ? '' : `（“${obstacle.source}”）`}。`;
    case 'joined':
      return `${[...placeWith(partZh, obstacle.place ?? []), ...whereZh(obstacle.at)].join(' · ')}单元格数字中间有空格（“${obstacle.source}”），无法确定是一个数还是两个数：按一个数读，勾稽关系不相等或者无法核对。是一个数的，请在原表中删去空格。`;
    case 'apart':
      return '各表不相邻，或表间另有内容。';
    case 'several':
      return `${whereZh(obstacle.at).join('')}：本页依次有 ${obstacle.count} 份同类表格，无法判断各属哪份报告。网页似含多份报告，请在每份报告前写明报告标题，或者将各份报告分别放入由 data-enhance 选定的容器。`;
    case 'shared':
      return '同一表格中还有其他部分，或者未能逐格识别。';
    case 'hidden':
      return '网页未显示该表格。';
    case 'blank':
      return '表中尚无数字。';
  }
}

export const SURVEY_ZH: SurveyWords = {
  partName: (form) => PARTS[form],
  upgraded: (part) => `${part}：已升级。`,
  wouldUpgrade: (part) => `${part}：可升级。`,
  left: (part, reason) => `${part}：保持原样。${reason}`,
  wouldLeave: (part, reason) => `${part}：将保持原样。${reason}`,
  why,
  notOfForm: '其中没有可以辨认的这一部分的法定表格。',
  survey: (found) => `仅检查，未作改动：${found}`,
  count: (upgrade, leave) => `本页可升级 ${upgrade} 个部分，保持原样 ${leave} 个部分。`,
  noContainer: (selector) => `没有与选择器“${selector}”相符的容器。`,
};
