import type { PreviewWords } from '../model/words.js';
import { findingHeadZh, operandZh } from './findings.zh-CN.js';
import { problemZh } from './problems.js';

export const PREVIEW_ZH: PreviewWords = {
  findingHead: findingHeadZh,
  operand: operandZh,
  problem: problemZh,
  title: '勾稽关系核对（仅供编辑预览）',
  summary: ({ broken, notAssessable, holds }) =>
    `不相等 ${String(broken)} 处，无法核对 ${String(notAssessable)} 处，相等 ${String(holds)} 处。`,
  problems: (count) => `数据中有 ${String(count)} 处不合格式，已略去：`,
  operands: '各数及其所在位置',
  left: '左边',
  right: '右边',
};
