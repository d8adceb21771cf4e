import type { ExploreWords } from '../model/explore-words.js';

/** 1 to 99 as laws write them: 二十, 三十七. */
function inChinese(number: number): string {
  const digits = '零一二三四五六七八九';
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits.charAt(ones) : ''}`;
}

export const EXPLORE_ZH: ExploreWords = {
  tools: '本表的查看、下载与说明',
  view: '查看方式',
  take: '下载与复制',
  terms: '名词解释',
  close: '关闭',
  show: { legend: '显示', both: '图和表', table: '只看表', chart: '只看图' },
  rows: { legend: '表中内容', whole: '全表', nonzero: '只看非零项', nonzeroItems: '非零项', column: '申请人', row: '办理结果', track: '案件类别', block: '条目' },
  layout: { legend: '排列方式', auto: '随宽度而定', table: '行列表格', list: '逐项列出' },
  chart: {
    legend: '图中内容',
    default: '随表中内容',
    reasons: (outcome) => `${outcome}各分项`,
    received: '新收申请的申请人类别',
    reset: '恢复原图',
    applicants: (row) => `${row}：申请人类别`,
    flow: '申请的收到、办理与结转',
    of: (chart, column) => `${chart}（${column}）`,
    nothing: '所选内容不作图，请看表。',
    decided: '已审结',
    few: (tracks) => `${tracks.join('、')}已审结案件不足20件，不计算占比。`,
  },
  measure: {
    legend: '数值',
    count: '件数',
    share: '占比',
    base: { requests: '各类办理结果占办理结果总计的比例', reviewLitigation: '各类结果占已审结案件的比例' },
    said: (outcome, { amount, of, percent }) => `${outcome}占办理结果总计的${percent}%（${amount.text}${amount.computed ? '*' : ''}/${of.text}）。`,
  },
  flow: {
    all: '新收与上年结转合计',
    thin: '虚线所示件数过少，未按比例绘制。',
    none: (names) => `${names.join('、')}为0，未绘出。`,
  },
  now: (view, figures, all) => `当前只显示：${view}（${String(all)}个数字中的${String(figures)}个）。`,
  reset: '恢复全表',
  about: (applicant) => `${applicant}：`,
  open: '逐项查看',
  keys: '方向键逐项移动，回车键查看，Esc 键退出。',
  mark: (name, figure, sum) => `${name}：${figure}${sum ? '（分项合计）' : ''}`,
  card: {
    toTable: '在表中查看',
    only: (name) => `只看“${name}”`,
    reasons: '查看各分项',
    applicants: '查看申请人',
    link: '复制链接',
    article: (article) => `《政府信息公开条例》第${inChinese(article)}条`,
    sum: '分项合计，表中未印',
    blank: '（空白）',
  },
  taking: {
    copy: '复制表格（可粘贴到 Word、Excel、WPS）',
    printed: 'CSV（与表同）',
    tidy: 'CSV（每行一个数字，便于分析）',
    workbook: 'Excel 工作簿（XLSX）',
    json: '报告数据（JSON）',
    svg: '图（SVG）',
    png: '图（PNG）',
    print: '打印',
    copied: '全表已复制。',
    saved: (file) => `已生成文件：${file}`,
    failed: '未能完成，请重试；也可以直接选中表格复制。',
  },
  linkToView: '复制当前查看方式的链接',
  linkCopied: '链接已复制。',
  linkNotCopied: '浏览器未允许复制，请自行复制以下链接：',
};
