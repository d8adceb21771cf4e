import { isWithin, leavesOf, pathOf } from '../model/edition.js';
import type { Form, Item } from '../model/edition.js';
import { valueOf } from '../model/figure.js';
import { isSound } from '../model/finding.js';
import type { Finding } from '../model/finding.js';
import type { Requests } from '../model/report.js';
import { percentOf, SMALLEST_BASE } from '../model/share.js';
import type { NamedAmount, OutcomeShare, Statement } from '../model/statement.js';
import { figureAt, nameOf } from '../model/table.js';
import { amountOf, figuresOf, isBlank, isZero } from './amount.js';

const TOTAL = 'total';

/** What may be said of 三: of all requests, or of those of one kind of applicant, by the path of its column. */
export function requestsStatements(table: Requests, form: Form, findings: readonly Finding[], year?: number, column = TOTAL): Statement[] {
  const applicant = column === TOTAL ? '' : column;
  if (isBlank(table, form, '', column)) return applicant === '' ? applicants(table, form) : [];
  const [received, carriedIn, concluded, carriedOut] = ['received', 'carriedIn', 'outcomes.total', 'carriedOut'].map((row) => amountOf(table, form, row, column));
  if (!received) return [];
  const sound = isSound(findings, 'requests');
  const outcomes = sound ? outcomesOf(table, form, column) : [];
  const shape = figuresOf(table, form, applicant).every(isZero)
    ? 'zero'
    : sound
      ? 'whole'
      : isBlank(table, form, 'outcomes', applicant)
        ? 'outcomesBlank'
        : 'printed';
  const main: Statement = {
    kind: 'requests',
    form: 'requests',
    ...(year === undefined ? {} : { year }),
    shape,
    received,
    ...(carriedIn ? { carriedIn } : {}),
    ...(concluded ? { concluded } : {}),
    ...(carriedOut ? { carriedOut } : {}),
    outcomes: shape === 'whole' ? outcomes : [],
  };
  return sound ? [main, ...reasons(table, form, column)] : [main];
}

/** 三, on request: shares of the outcomes, where everything holds and the base is large enough. */
export function requestsShares(table: Requests, form: Form, findings: readonly Finding[]): OutcomeShare[] {
  const of = amountOf(table, form, 'outcomes.total', TOTAL);
  const base = valueOf(figureAt(table, `outcomes.total.${TOTAL}`));
  if (!of || base === undefined || base < SMALLEST_BASE || !isSound(findings, 'requests')) return [];
  return outcomesOf(table, form, TOTAL).flatMap(({ name, amount }) => {
    const part = amount.computed ? Number(amount.text) : valueOf(figureAt(table, amount.cells[0] ?? ''));
    if (part === undefined || part < 0) return [];
    return [{ name, amount, of, percent: percentOf(part, base) }];
  });
}

/** The totals are blank: what each kind of applicant is known to have asked, if all else is blank. */
function applicants(table: Requests, form: Form): Statement[] {
  const columns = leavesOf(form.blocks[0]?.columns ?? []).filter(({ path }) => path !== TOTAL);
  const open = columns.filter(({ path }) => !isBlank(table, form, '', path));
  const received = open.flatMap(({ path, trail }): NamedAmount[] => {
    const amount = amountOf(table, form, 'received', path);
    return amount ? [{ name: nameOf('column', trail), amount }] : [];
  });
  if (received.length === 0 || received.length < open.length) return [];
  return [{ kind: 'applicants', form: 'requests', received, othersBlank: open.length < columns.length }];
}

/** （一）予以公开 to （六）其他处理, summed where they are groups. */
function outcomesOf(table: Requests, form: Form, column: string): NamedAmount[] {
  const rows = form.blocks[0]?.rows ?? [];
  const outcomes = rows.find((row) => row.id === 'outcomes');
  if (!outcomes?.items) return [];
  return outcomes.items.filter((item) => item.id !== TOTAL).flatMap((item) => namedRow(table, form, [outcomes, item], column));
}

/** The reasons for 不予公开 with the highest count. Partial disclosures are not among them. */
function reasons(table: Requests, form: Form, column: string): Statement[] {
  const leaves = leavesOf(form.blocks[0]?.rows ?? []).filter(({ path }) => isWithin(path, 'outcomes.refused'));
  const counts = leaves.map(({ path }) => valueOf(figureAt(table, `${path}.${column}`)) ?? 0);
  const highest = Math.max(0, ...counts);
  const outcome = leaves[0]?.trail.slice(0, -1);
  if (highest === 0 || !outcome) return [];
  const most = leaves.filter((_, index) => counts[index] === highest).flatMap(({ trail }) => namedRow(table, form, trail, column));
  return [{ kind: 'reasons', form: 'requests', outcome: nameOf('row', outcome), most }];
}

function namedRow(table: Requests, form: Form, trail: readonly Item[], column: string): NamedAmount[] {
  const amount = amountOf(table, form, pathOf(trail), column);
  return amount ? [{ name: nameOf('row', trail), amount }] : [];
}
