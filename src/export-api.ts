/**
 * `disclosure-elements/export`: files of a report to take away, with the published editions and Chinese words unless
 * others are named. All but `sceneFromSvg` and `toPng` run without a document.
 */
import type { WordOptions } from './api.js';
import { EDITIONS } from './editions/index.js';
import {
  chartCaption as captionWith,
  fileName as fileNameWith,
  toClipboard as clipboardWith,
  toPrintedCsv as printedCsvWith,
  toReportJson as reportJsonWith,
  toTidyCsv as tidyCsvWith,
  toXlsx as xlsxWith,
} from './export/index.js';
import type { Caption, ChartAbout, Copied, ExportContext, FileKind, Scene } from './export/index.js';
import { EXPORT_WORDS } from './locales/export.js';
import { ZH_CN } from './locales/zh-CN.js';
import type { FormId } from './model/edition.js';
import type { Report } from './model/report.js';

export type * from './export/index.js';
export { MOST_PIXELS, PictureError, sceneFromSvg, toPng, toSvg } from './export/png/index.js';

export interface PartsOptions extends WordOptions {
  /** The parts wanted; all the report has if absent. */
  readonly parts?: readonly FormId[] | undefined;
}

/**
 * One part as CSV, laid out as printed: caption, heading rows, labels and figures, footnotes and source. For spreadsheets:
 * a byte order mark, lines that end with CRLF, and no text that would run as a formula. `undefined` where the report
 * does not have the part.
 */
export function toPrintedCsv(report: Report, id: FormId, options?: WordOptions): string | undefined {
  return printedCsvWith(report, id, contextOf(options));
}

/** The figures as tidy CSV: one line a figure with its ids, labels, printed text, number and unit. */
export function toTidyCsv(report: Report, options: PartsOptions = {}): string {
  return tidyCsvWith(report, contextOf(options), options.parts);
}

/** The tables as an Excel workbook, a sheet for each part; `undefined` where the report has none of them. */
export function toXlsx(report: Report, options: PartsOptions = {}): Uint8Array | undefined {
  return xlsxWith(report, contextOf(options), options.parts);
}

/** Report JSON as a file: keys in the order of the format and of the forms. */
export function toReportJson(report: Report, options?: WordOptions): string {
  return reportJsonWith(report, contextOf(options).editions);
}

/** One part for the clipboard, by type; `undefined` where the report does not have it. */
export function toClipboard(report: Report, id: FormId, options?: WordOptions): Copied | undefined {
  return clipboardWith(report, id, contextOf(options));
}

/** What stands under a chart in a file: its title, the table it was drawn from, source and dates. */
export function chartCaption(report: Report, scene: Scene, about: ChartAbout, options?: WordOptions): Caption {
  return captionWith(report, scene, about, contextOf(options));
}

/** A name for a file that every system allows: 2022年_某某局_三.csv. */
export function fileName(report: Report, kind: FileKind, options: WordOptions & { readonly part?: FormId | undefined } = {}): string {
  return fileNameWith(report, kind, contextOf(options), options.part);
}

function contextOf({ editions = EDITIONS, words = ZH_CN }: WordOptions = {}): ExportContext {
  return { editions, words, fileWords: EXPORT_WORDS[words.language] };
}
