import type { FormId } from '../../model/edition.js';
import type { FigureQuestion, Reading } from '../../model/question.js';
import type { Report } from '../../model/report.js';
import { formOf } from '../../model/table.js';
import type { Editions } from '../../model/table.js';
import { clausesOf } from './clauses.js';
import { meaningsOf } from './meanings.js';
import type { Meanings } from './meanings.js';
import { passagesOf, quote } from './passages.js';
import type { Passage } from './passages.js';
import { mayMeanWhole } from './scope.js';
import { readApplicants } from './stated-applicants.js';
import { readCases } from './stated-cases.js';
import { readOutcomes } from './stated-outcomes.js';
import { readCarriedIn, readCarriedOut, readHandled, readReceived, readRequests } from './stated-requests.js';
import type { Setting, Statement, StatementReader } from './statement.js';

/** In the order they may claim a figure. */
const READERS: readonly StatementReader[] = [readCarriedIn, readCarriedOut, readOutcomes, readApplicants, readCases, readReceived, readHandled, readRequests];

/**
 * Figures the narrative states of 三 and 四 that are none of the cells or sums they could mean. 五 is left out: it tells
 * of other years. Figures of other years, of parts of the body, of parts of a year and approximate ones are not compared.
 */
export function crossRead(report: Report, editions: Editions): FigureQuestion[] {
  const meaningsFor = meaningsIn(report, editions);
  return passagesOf(report)
    .filter(({ id }) => id !== 'problems')
    .flatMap((passage) => askOf(statementsOf(passage, report, editions), meaningsFor));
}

/** The figures a passage states of the whole year and the whole body. */
export function statementsOf(passage: Passage, report: Report, editions: Editions): Statement[] {
  const { requests, reviewLitigation } = report;
  const clauses = clausesOf(passage.text, report.year);
  const setting: Setting = {
    passage,
    clauses,
    ...(requests ? { requests: formOf(requests, 'requests', editions) } : {}),
    ...(reviewLitigation ? { reviewLitigation: formOf(reviewLitigation, 'reviewLitigation', editions) } : {}),
  };
  return clauses.flatMap((clause): Statement[] => {
    const taken = new Set<number>();
    const found = READERS.flatMap((read) =>
      read(clause, setting).filter(({ position }) => {
        const isNew = !taken.has(position);
        taken.add(position);
        return isNew;
      }),
    );
    return found
      .filter(({ position }) => clause.ofTheYear && mayMeanWhole(clause.before + clause.text.slice(0, position), report))
      .map(({ stated, amount, position }) => ({ stated, amount, position, clause, passage }));
  });
}

type MeaningsFor = (statement: Statement) => Meanings | undefined;

/** Statements of one kind in one passage are judged together: where one fits, or all of them added up, the others are parts of it. */
function askOf(statements: readonly Statement[], meaningsFor: MeaningsFor): FigureQuestion[] {
  const kinds = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = JSON.stringify(statement.stated);
    const alike = kinds.get(key);
    if (alike) alike.push(statement);
    else kinds.set(key, [statement]);
  }
  return [...kinds.values()].flatMap((alike) => {
    const judged = alike.map((statement) => ({ statement, meanings: meaningsFor(statement) }));
    const all = alike.reduce((sum, { amount }) => sum + amount, 0);
    const isExplained = judged.some(({ statement, meanings }) => !meanings || fits(statement.amount, meanings) || fits(all, meanings));
    return isExplained ? [] : judged.flatMap(({ statement, meanings }) => (meanings ? [questionOf(statement, meanings.likely)] : []));
  });
}

/** What figures of a kind may mean in a report, worked out once for each. */
function meaningsIn(report: Report, editions: Editions): MeaningsFor {
  const known = new Map<string, Meanings | undefined>();
  return ({ stated, amount }) => {
    const id: FormId = stated.kind === 'review' || stated.kind === 'litigation' ? 'reviewLitigation' : 'requests';
    const table = report[id];
    if (!table) return undefined;
    const key = JSON.stringify([stated, amount === 0]);
    if (!known.has(key)) known.set(key, meaningsOf(stated, amount === 0, table, formOf(table, id, editions)));
    return known.get(key);
  };
}

function fits(amount: number, { likely, possible }: Meanings): boolean {
  return likely.some(({ sum }) => sum === amount) || possible.includes(amount);
}

function questionOf({ stated, amount, clause, passage }: Statement, readings: readonly Reading[]): FigureQuestion {
  const isShort = clause.end - clause.start <= 80;
  const [start, end] = isShort ? [clause.start, clause.end] : [clause.from, clause.to];
  return { code: 'figureDiffers', weight: 'hint', stated, amount, texts: [quote(passage, start, end)], readings };
}
