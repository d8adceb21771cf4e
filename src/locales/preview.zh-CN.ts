import type { PreviewWords } from '../model/words.js';
import { findingHeadZh, operandZh } from './findings.zh-CN.js';
import { problemZh } from './problems.js';

export const PREVIEW_ZH: PreviewWords = {
  findingHead: findingHeadZh,
  operand: operandZh,
  problem: problemZh,
  errors: {
    http: (detail) => `未能载入报告：服务器返回 ${detail}。请核对 src 所填地址，并确认该文件已发布。`,
    network: (detail) => `未能载入报告：${detail} 没有应答。请检查网络连接后重试。`,
    crossOrigin: (detail) =>
      `未能载入报告：${detail} 没有应答，或者该网站未允许本页跨域读取。请检查网络连接，或将数据文件放在与本页相同的网站上；本页在 iframe 中且该框架带有 sandbox 属性的，属性中须有 allow-same-origin。`,
    timeout: (detail) => `未能载入报告：等待 ${detail} 超时。请稍后重试。`,
    notUtf8: (detail) => `未能显示报告：${detail} 不是 UTF-8 编码。请用文本编辑器将其另存为 UTF-8 编码后重新上传。`,
    notJson: (detail) => `未能显示报告：${detail} 处不是有效的 JSON（冒号两边为行号和列号）。请检查该处的逗号、引号和括号；如数据由地址载入，请确认该地址不是网页。`,
    notAReport: (detail) => `未能显示报告：${detail === '' ? '所给的内容' : detail}不是年度报告数据。请对照 report.schema.json 检查其内容。`,
    version: (detail) => `未能显示报告：数据${detail === '' ? '没有载明格式版本（version）' : `的格式版本为 ${detail}，不受支持`}。应为 1；如数据来自更新的版本，请更新本组件。`,
    noTable: (detail) => `未能逐格识别此处的表格，原表保持不变${detail === '' ? '：没有找到对应的法定表格。' : `：${detail}。`}`,
  },
  title: '勾稽关系核对（仅供编辑预览）',
  summary: ({ broken, notAssessable, holds }) =>
    `不相等 ${String(broken)} 处，无法核对 ${String(notAssessable)} 处，相等 ${String(holds)} 处。`,
  problems: (count) => `数据中有 ${String(count)} 处不合格式，已略去：`,
  operands: '各数及其所在位置',
  left: '左边',
  right: '右边',
};
