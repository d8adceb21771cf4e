/**
 * The functions of the package, with the published editions and Chinese words unless others are named. In the rooms both
 * are handed in; only here do they come together.
 */
import { check as checkWith, checkYears as checkYearsWith } from './checks/index.js';
import { questionsOf as questionsWith } from './checks/text/index.js';
import { EDITIONS } from './editions/index.js';
import { ZH_CN } from './locales/zh-CN.js';
import type { FormId } from './model/edition.js';
import type { Finding } from './model/finding.js';
import type { Question } from './model/question.js';
import type { Report } from './model/report.js';
import type { Editions } from './model/table.js';
import { validateReport as validateWith } from './model/validate.js';
import type { Validation } from './model/validate.js';
import type { Words } from './model/words.js';
import { describePart as describeWith, renderReportHtml as renderWith } from './tables/index.js';
import type { PartDescription, RenderOptions } from './tables/index.js';

export interface EditionOptions {
  /** The published forms; all that are known if absent. */
  readonly editions?: Editions | undefined;
}

export interface QuestionOptions extends EditionOptions {
  /** The report of the same body on the year before: 五 of both is compared. */
  readonly lastYear?: Report | undefined;
}

export interface WordOptions extends EditionOptions {
  /** Chinese if absent; `EN` is in `disclosure-elements/locales/en`. */
  readonly words?: Words | undefined;
}

/**
 * Checks data of any kind against the format of a report. Never throws and runs no code of the data. A cell, row, key or
 * table that is wrong is left out and named in `problems`; what is right beside it is kept in `report`.
 */
export function validateReport(data: unknown, options?: EditionOptions): Validation {
  return validateWith(data, options?.editions ?? EDITIONS);
}

/** Holds the relations of each table against its figures: one finding for every row, column or track. */
export function check(report: Report, options?: EditionOptions): Finding[] {
  return checkWith(report, options?.editions ?? EDITIONS);
}

/** Holds the relations between consecutive years of one body, told by its name as printed. Never more than a question. */
export function checkYears(reports: readonly Report[], options?: EditionOptions): Finding[] {
  return checkYearsWith(reports, options?.editions ?? EDITIONS);
}

/** What the text of a report gives its author to look at again, held against its tables and last year's report. Never an error. */
export function questionsOf(report: Report, options: QuestionOptions = {}): Question[] {
  const { editions, lastYear } = options;
  return questionsWith(report, editions ?? EDITIONS, lastYear ? { lastYear } : {});
}

/** Describes the tables of one part of a report, header and figures; `undefined` where the report does not have it. */
export function describePart(report: Report, id: FormId, options?: WordOptions): PartDescription | undefined {
  return describeWith(report, id, options?.editions ?? EDITIONS, options?.words ?? ZH_CN);
}

/** A report as static HTML, a section or a whole page, which reads right without any script. */
export function renderReportHtml(report: Report, options: WordOptions & RenderOptions = {}): string {
  const { editions, words, ...rest } = options;
  return renderWith(report, editions ?? EDITIONS, words ?? ZH_CN, rest);
}
