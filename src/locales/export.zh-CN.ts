import type { ExportWords } from '../model/export-words.js';

export const EXPORT_ZH: ExportWords = {
  tidy: {
    year: '年度',
    agency: '机关名称',
    part: '部分',
    edition: '表式版本',
    rowId: '行代码',
    row: '行名称',
    columnId: '列代码',
    column: '列名称',
    printed: '原文',
    number: '数值',
    unit: '单位',
    note: '说明',
    footnotes: '表注',
  },
  note: {
    blank: '原表此格空白',
    none: '原表填“无”，未折算为数值',
    notApplicable: '原表所填表示不适用',
    unreadable: '原文不是单一数值',
    ownLine: '表式以外的行或列',
  },
  step: ' › ',
  also: '；',
  source: (address) => `来源：${address}`,
  published: (date) => `公布日期：${date}`,
  made: (date) => `导出日期：${date}`,
  computed: '* 为分项合计，原表未列。',
  file: {
    year: (year) => `${year}年`,
    untitled: '政府信息公开工作年度报告',
    tidy: '明细',
    chart: '图',
  },
};
