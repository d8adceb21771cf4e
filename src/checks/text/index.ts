import type { Question } from '../../model/question.js';
import type { Report } from '../../model/report.js';
import type { Editions } from '../../model/table.js';
import { askAllHandled } from './all-handled.js';
import { crossRead } from './cross-reading.js';
import { askFeeMissing } from './fee-missing.js';
import { askLongOverview } from './long-overview.js';
import { askOlderEdition } from './older-edition.js';
import { askOlderNotice } from './older-notice.js';
import { askPublished } from './published.js';
import { askRegulations } from './regulations.js';
import { askRepeatedProblems } from './repeated-problems.js';
import { askYearLeft } from './year-left.js';

export { lastYearOf } from './last-year.js';

export interface AboutText {
  /** The report of the same body on the year before. */
  readonly lastYear?: Report;
}

/**
 * What the text of a report gives its author to look at again, before it is published. Never an error: nothing is
 * asked where a figure is unknown or a sentence may be read in another way, and every question quotes what it rests on.
 */
export function questionsOf(report: Report, editions: Editions, { lastYear }: AboutText = {}): Question[] {
  return [
    ...askYearLeft(report),
    ...askOlderNotice(report, editions),
    ...askOlderEdition(report, editions),
    ...askPublished(report),
    ...askRegulations(report, editions),
    ...askLongOverview(report),
    ...askFeeMissing(report),
    ...askRepeatedProblems(report, lastYear),
    ...crossRead(report, editions),
    ...askAllHandled(report, editions),
  ];
}
