import type { Form } from '../model/edition.js';
import type { Finding } from '../model/finding.js';
import type { Disclosure, Requests, StatutoryTable } from '../model/report.js';
import type { OutcomeShare, Statement } from '../model/statement.js';
import { figuresOf, isBlank, isNone } from './amount.js';
import { disclosureStatements } from './disclosure.js';
import { requestsShares, requestsStatements } from './requests.js';
import { reviewLitigationStatements } from './review-litigation.js';

/** What a sentence may say of the report around a table. */
export interface AboutReport {
  readonly year?: number;
  /** 三: path of the one column that is spoken of; all requests if absent. */
  readonly applicant?: string;
}

/**
 * What may be said of a table (WORDS.md), in order and without words. `findings` are those of the report: a sum is said
 * only where every relation of the table holds. Nothing is said of an unknown figure.
 */
export function statementsFor(
  table: StatutoryTable,
  form: Form,
  findings: readonly Finding[],
  about: AboutReport = {},
): Statement[] {
  const figures = figuresOf(table, form);
  if (figures.some(isNone) && figures.every((figure) => isNone(figure) || figure === null)) {
    // Of an applicant whose column is blank nothing is known.
    return about.applicant !== undefined && isBlank(table, form, '', about.applicant) ? [] : [{ kind: 'allNone', form: form.id }];
  }
  switch (form.id) {
    case 'disclosure':
      return disclosureStatements(table as Disclosure, form);
    case 'requests':
      return requestsStatements(table as Requests, form, findings, about.year, about.applicant);
    case 'reviewLitigation':
      return reviewLitigationStatements(table, form, findings);
  }
}

/** 三: the share of each outcome, for who asks for it; none below a base of 20 or where a relation does not hold. */
export function sharesFor(table: Requests, form: Form, findings: readonly Finding[]): OutcomeShare[] {
  return requestsShares(table, form, findings);
}
