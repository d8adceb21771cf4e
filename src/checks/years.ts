import type { YearObstacle } from '../model/finding.js';
import type { Report } from '../model/report.js';
import type { YearPair } from './succession.js';

/** Reports on years n and n+1 of one body. Where a year was reported more than once, the report of the same scope counts. */
export function yearPairs(reports: readonly Report[]): YearPair[] {
  const dated = reports.filter((report): report is YearPair['later'] => report.year !== undefined);
  return [...dated]
    .sort((one, other) => one.year - other.year)
    .flatMap((earlier) => {
      const next = dated.filter((later) => later.year === earlier.year + 1 && sameBody(later, earlier));
      const same = next.filter((later) => later.scope === earlier.scope);
      return (same.length > 0 ? same : next).map((later) => ({ earlier, later }));
    });
}

/** Told by the name as printed; of two that print none nothing is known. */
function sameBody(one: Report, other: Report): boolean {
  return one.agency !== undefined && one.agency.name === other.agency?.name;
}

/** Why a report makes no pair with any of the others. */
export function whyUnpaired(report: Report, reports: readonly Report[]): Exclude<YearObstacle, 'nothingInCommon'> {
  if (report.year === undefined) return 'noYear';
  if (report.agency === undefined) return 'noAgency';
  const others = reports.filter((other) => other !== report && sameBody(other, report));
  if (others.length === 0) return 'otherAgency';
  return others.every(({ year }) => year === report.year) ? 'sameYear' : 'notConsecutive';
}
