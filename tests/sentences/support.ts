import { check } from '../../src/checks/index.js';
import { EDITIONS } from '../../src/editions/index.js';
import { SENTENCE_WORDS } from '../../src/locales/sentences.js';
import { formOf, tableOf, textOf } from '../../src/model/index.js';
import type { FormId, Report, Words } from '../../src/model/index.js';
import { statementsFor } from '../../src/sentences/index.js';

/** The sentences a page shows under a table of a report. */
export function said(report: Report, id: FormId, language: Words['language'] = 'zh-CN'): string[] {
  const table = tableOf(report, id);
  if (!table) return [];
  const statements = statementsFor(table, formOf(table, id, EDITIONS), check(report, EDITIONS), report);
  return statements.map((statement) => textOf(SENTENCE_WORDS[language](statement)));
}
