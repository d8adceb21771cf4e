import type { CaseId, Way } from './cases.js';
import type { ReadBack } from './look.js';
import type { Shown } from './results.js';

/** What the tables of docs/editors*.md say. */
export interface DocumentWords {
  readonly program: string;
  readonly version: string;
  readonly given: string;
  readonly details: string;
  readonly cases: Readonly<Record<CaseId, string>>;
  readonly ways: Readonly<Record<Way, string>>;
  /** Headings of the counts, in the order of the tables: where there are tables, and where there is an element without one. */
  readonly counted: readonly string[];
  readonly countedOfElements: readonly string[];
  readonly legend: (figures: number, parts: number) => string;
  /** What can be read of what came back, and what a page then shows. */
  readonly outcome: (read: ReadBack, shown: Shown, of: CaseId) => string;
}

/** Cases that have no table in their markup, so that there is nothing to read. A wrong figure is never left out. */
const WITHOUT_TABLES: ReadonlySet<CaseId> = new Set(['json', 'src']);

export const WORDS: Readonly<Record<'zh-CN' | 'en', DocumentWords>> = {
  'zh-CN': {
    program: '编辑器、清洗程序',
    version: '版本',
    given: '原文',
    details: '各项还剩多少（“–”为原文和结果中都没有；两种方式结果不同的分别列出）：',
    cases: { pasted: '一、粘贴的报告', rendered: '二、`render --elements`', plain: '二、`render`', json: '三、JSON 子元素', src: '四、`src`' },
    ways: { set: '写入：', paste: '粘贴：' },
    counted: ['表名', '`th`', '`scope`', '合并单元格', '本组件的 `class`', '`style`'],
    countedOfElements: ['组件标签', '完整的 JSON', '`src`', '无脚本时可见的字数'],
    legend: (figures, parts) => `每格依次为：导入读出的格数（共 ${figures} 格）；加了模板脚本的网页显示的部分数（共 ${parts} 个），括号内为其中与报告逐格相同的格数。`,
    outcome: ({ right, wrong }, shown, of) =>
      [
        ...(WITHOUT_TABLES.has(of) ? [] : [`读出 ${right}`]),
        `显示 ${shown.parts}${shown.right > 0 ? `（${shown.right}）` : ''}`,
        ...(wrong + shown.wrong > 0 ? [`**${wrong + shown.wrong} 格有误**`] : []),
      ].join('，'),
  },
  en: {
    program: 'Editor or sanitizer',
    version: 'Version',
    given: 'given',
    details: 'What is left of each (– where there is none before and after; both ways where they differ):',
    cases: { pasted: '(a) pasted report', rendered: '(b) `render --elements`', plain: '(b) `render`', json: '(c) JSON child', src: '(d) `src`' },
    ways: { set: 'set: ', paste: 'paste: ' },
    counted: ['captions', '`th`', '`scope`', 'merged cells', 'our `class`', '`style`'],
    countedOfElements: ['element tags', 'JSON, whole', '`src`', 'characters seen without script'],
    legend: (figures, parts) => `Each cell: how many of the ${figures} cells the import reads right; how many of the ${parts} parts a page with the template script shows, and in brackets how many of their cells are the report's.`,
    outcome: ({ right, wrong }, shown, of) =>
      [
        ...(WITHOUT_TABLES.has(of) ? [] : [`${right} read`]),
        `${shown.parts} shown${shown.right > 0 ? ` (${shown.right})` : ''}`,
        ...(wrong + shown.wrong > 0 ? [`**${wrong + shown.wrong} wrong**`] : []),
      ].join(', '),
  },
};
