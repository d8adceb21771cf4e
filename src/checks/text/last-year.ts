import type { Report } from '../../model/report.js';

/** The report of the same body on the year before, among some; that of the same scope goes first. */
export function lastYearOf(report: Report, reports: readonly Report[]): Report | undefined {
  const { year, agency, scope } = report;
  if (year === undefined || !agency) return undefined;
  const before = reports.filter((other) => other.year === year - 1 && other.agency?.name === agency.name);
  return before.find((other) => other.scope === scope) ?? before[0];
}
