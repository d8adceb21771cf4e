import type { Markup } from '../model/markup.js';
import type { ListedReport, Note, NoteCode, SourcePlace } from '../model/note.js';
import { partZh, placeWith } from './part.js';

type Phrase = (source: string, note: Note) => string;

/** What a cell holds besides the text of a figure: 单元格…… */
export const MARKUP_ZH: Readonly<Record<Markup, string>> = {
  link: '有链接',
  picture: '有图片',
  control: '有输入框或按钮',
  table: '套有另一表格',
  mark: '有上下标或脚注标记',
  struck: '有带删除线的文字',
  unseen: '有网页隐藏的文字',
  other: '有不能确定为数字的内容',
};

/** What to do about it. */
const REMEDY: Readonly<Record<Markup, string>> = {
  link: '请去掉链接',
  picture: '请改为文字',
  control: '请改为文字',
  table: '请改为文字',
  mark: '请删去标记，把说明写在表下',
  struck: '请删去带删除线的文字，或者取消删除线',
  unseen: '请删去隐藏的文字，或者取消隐藏',
  other: '请改为文字',
};

const ZH: Readonly<Record<NoteCode, Phrase>> = {
  unknownFormat: (source) => `不能识别的文件格式${source === '' ? '' : `（${source}）`}，请提供 .docx、.doc、.xlsx、.pdf、.html 或 .txt 文件`,
  damagedFile: (source) => `文件已损坏或内容与格式不符${source === '' ? '' : `（${source}）`}，请重新保存后再试`,
  encrypted: () => '文件设有密码，请取消密码后再试',
  tooLarge: (source) => `文件过大，不可能是年度报告${source === '' ? '' : `（${source}）`}，未读取`,
  tooLong: (source) => `读取时间过长${source === '' ? '' : `（${source}）`}，已停止，未读取，请重新保存文件或改用其他格式`,
  picturesOnly: () => '文件各页都是图片，没有可读取的文字，请提供文字版文件',
  cancelled: () => '读取已取消',
  noTable: () => '文件中没有找到统计表，请提供含有表格的原文件',
  severalReports: (_, { reports = [] }) => `文件中有${reports.length > 0 ? reports.length : '多'}份报告，未读取，请选定其中一份${listZh(reports)}`,
  noSuchReport: (_, { reports = [] }) => `文件中没有选定的那一份报告，未读取${reports.length > 0 ? `；文件中有${reports.length}份` : ''}${listZh(reports)}`,
  flattenedText: (source) => `文字中的单元格已连在一起，数字的起止无从判断，未读取${source === '' ? '' : `：${source}`}。请改用保留表格的原文件`,
  formBefore2019: (source) => `这是2019年以前的政府信息公开情况统计表，与现行表式不同，未读取${source === '' ? '' : `：${source}`}`,
  picture: () => '表格是图片，无法读取，请提供含有表格文字的文件',
  tableTwice: (source, { level }) =>
    level === 'info' ? '同一表格印有两份，内容相同，只取第一份' : `同类表格不止一份，无法判断以哪份为准，未读取：${source}。请只保留本年度的表格`,
  editionUnclear: (source) => `栏目名称不足以判断是2019年还是2021年的表式，未读取：${source}。请核对表头`,
  tableTooLarge: () => '表格过大，不可能是统计表，未读取',
  otherTable: (source) => `另有一份表格不属于统计表，未收入正文：${source}`,
  headerMissing: (source) => `这一行上方没有可辨认的表头，未读取：${source}。请补上表头`,
  rowUnknown: (source) => `行名不是表式所列，未读取：${source}。请核对行名`,
  rowTwice: (source) => `这一行出现不止一次，均未读取：${source}。请删去多余的一行`,
  rowMissing: () => '文件中没有这一行',
  columnUnknown: (source, { level }) => (level === 'info' ? `列名不是表式所列，列内无内容：${source}` : `列名不是表式所列，未读取：${source}。请核对列名`),
  columnTwice: (source) => `这一列出现不止一次，均未读取：${source}。请删去多余的一列`,
  columnMissing: () => '文件中没有这一列',
  cellUnknown: (source) => `单元格不在任何一行一列之下，未读取：${source}`,
  cellNotText: (source, { content = 'other' }) => `单元格${MARKUP_ZH[content]}${content === 'other' ? '（如输入框、日期、域、特殊符号，或者大小、位置不同的文字）' : ''}，未读取：${source}。${REMEDY[content]}`,
  cellUnclear: (source) => `单元格中的文字或边框无法准确辨认，未读取：${source}。请对照原文件核对`,
  spansFigures: (source, { level }) =>
    level === 'info' ? '单元格合并，跨多行或多列，其中没有内容' : `单元格跨多行或多列，无法判断属于哪一项，未读取：${source}。请拆分单元格`,
  spansRestored: () => '合并的单元格已全部丢失，按表式复原后读取；没有脚本时网页上的表格是错位的，请恢复合并的单元格',
  rowLength: (source) => `单元格个数与表头不符，未读取：${source}。请核对是否缺少或多出单元格`,
  labelsDisagree: (source) => `栏目名称与所在位置不一致，未读取：${source}。请核对表头、行名和合并的单元格`,
  misprint: (source, { readAs = '' }) => `“${source}”疑为“${readAs}”的笔误，按后者读取，请核对`,
  labelRemark: (source) => `栏目名称另有说明，列于表下：${source}`,
  extraLine: (source) => `本单位自设的行或列，照原样保留：${source}`,
  digitsJoined: (source) => `数字中间的空格已略去，请核对：${source}`,
  noFigure: (source) => `单元格中不是数字，照原样保留：${source}`,
  unitConflict: (source) => `单元格的单位与表头的单位不同，以单元格为准：${source}`,
  unitUnclear: (source) => `金额的单位无法确定，未读取：${source}。请在表头写明一种单位（元或万元）`,
  notPrinted: () => '文件中没有这份表格',
  noTitle: () => '文件中没有年度报告的标题',
  noAgency: (source) => `标题中没有单位名称：${source}`,
  noYear: (source) => `标题中没有年份：${source}`,
};

/** One note in one line, place first. */
export function noteZh(note: Note): string {
  const place = [...placeWith(partZh, note.place ?? []), ...whereZh(note.at)].join(' · ');
  return `${place === '' ? '' : `${place}：`}${ZH[note.code](note.source ?? '', note)}。`.replace(/\s*\n\s*/g, ' ');
}

/** A place of a document in words; none where it is not known. */
export function whereZh({ line, table, row, column }: SourcePlace = {}): string[] {
  const parts = [
    line === undefined ? '' : `第${line}行文字`,
    table === undefined ? '' : `第${table}个表格`,
    row === undefined ? '' : `第${row}行`,
    column === undefined ? '' : `第${column}列`,
  ];
  const text = parts.join('');
  return text === '' ? [] : [text];
}

function listZh(reports: readonly ListedReport[]): string {
  if (reports.length === 0) return '';
  return `：${reports.map(({ number, title, at }) => `${number}. ${title}${at ? `（${whereZh(at).join('')}起）` : ''}`).join('；')}`;
}
