/** What is given to every editor: the same report in each way an agency's page can have it. */
import { EDITIONS } from '../../src/editions/index.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import { cellsOf, FORM_IDS } from '../../src/model/edition.js';
import type { Figure } from '../../src/model/figure.js';
import type { Report } from '../../src/model/report.js';
import { renderReportHtml } from '../../src/tables/index.js';
import { put } from '../support/reports.js';
import { wordClipboard, wordFragment } from './word-clipboard.js';

export const CASE_IDS = ['pasted', 'rendered', 'plain', 'json', 'src'] as const;
export type CaseId = (typeof CASE_IDS)[number];

/** How something comes into an editor: as its content (source view, an article opened again), or from the clipboard. */
export const WAYS = ['set', 'paste'] as const;
export type Way = (typeof WAYS)[number];

const EDITION = '2021';
/** Cells that print something else than a number of their own: 0, 无 and blank must stay apart. */
const OTHERS: Readonly<Record<string, Figure>> = {
  'regulations.repealed': 0,
  'fees.amount': 9116.36,
  'received.legal': null,
  'outcomes.granted.research': '无',
  'outcomes.total.other': 0,
  'review.pending': null,
};

/** A report whose figures are each another, so that one in the wrong cell is seen. */
export const REPORT: Report = reportOfOnes();

/** Where the element with `src` has its data. */
export const ADDRESS = '/data/report.json';

/** What is given, by case and way. */
export const CONTENT: Readonly<Record<CaseId, Readonly<Record<Way, string>>>> = contents();

/** Paths of all figures, with the form they stand in. */
export const CELLS = FORM_IDS.flatMap((form) => cellsOf(EDITIONS[EDITION].forms[form]).map(({ path }) => ({ form, path })));

function contents(): Record<CaseId, Record<Way, string>> {
  const fragment = wordFragment(REPORT, EDITION);
  const same = (html: string): Record<Way, string> => ({ set: html, paste: html });
  return {
    pasted: { set: fragment, paste: wordClipboard(fragment) },
    rendered: same(renderReportHtml(REPORT, EDITIONS, ZH_CN)),
    plain: same(renderReportHtml(REPORT, EDITIONS, ZH_CN, { plain: true })),
    json: same(`<disclosure-report>\n<script type="application/json">\n${JSON.stringify(REPORT)}\n</script>\n</disclosure-report>`),
    src: same(`<disclosure-report src="${ADDRESS}">\n<p>报告数据：<a href="${ADDRESS}">下载</a></p>\n</disclosure-report>`),
  };
}

function reportOfOnes(): Report {
  const head = { version: 1, title: '某市某局2022年政府信息公开工作年度报告', agency: { name: '某市某局' }, year: 2022 } as const;
  const headings = ['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'];
  const texts: Readonly<Record<number, string>> = { 0: '本年度按照要求公开政府信息，公开渠道运行正常。', 4: '公开内容的规范程度仍有差别，下一步统一数据口径。', 5: '无其他需要报告的事项。' };
  const ids = ['overview', null, null, null, 'problems', 'other'] as const;
  const sections = headings.map((heading, index) => {
    const text = texts[index];
    return { id: ids[index] ?? null, heading, blocks: text === undefined ? [] : [{ type: 'paragraph' as const, text }] };
  });
  const tables = FORM_IDS.map((form, nth) => {
    const table = form === 'reviewLitigation' ? {} : { edition: EDITION };
    for (const [index, { path }] of cellsOf(EDITIONS[EDITION].forms[form]).entries()) put(table, path, path in OTHERS ? OTHERS[path] : 1000 * (nth + 1) + index);
    return [form, table] as const;
  });
  return { ...head, sections, ...Object.fromEntries(tables) };
}
