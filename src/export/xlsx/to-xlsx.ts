import { FORM_IDS } from '../../model/edition.js';
import type { FormId } from '../../model/edition.js';
import type { Report } from '../../model/report.js';
import { describePart } from '../../tables/index.js';
import type { ExportContext } from '../context.js';
import { partHeading } from '../part-name.js';
import { sourceLines } from '../source-lines.js';
import { partSheet } from './part-sheet.js';
import { workbookBytes } from './workbook.js';

/** Characters of a sheet's name, and what may not be in it. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\]/g;

/**
 * The tables of a report as an Excel workbook, a sheet for each part: merged headings, panes that stay, figures exactly
 * as printed. A figure is a number only where report JSON has a number; any other text stays text, and nothing is
 * computed. `undefined` where the report has none of the parts.
 */
export function toXlsx(report: Report, context: ExportContext, ids: readonly FormId[] = FORM_IDS): Uint8Array | undefined {
  const sources = sourceLines(report, context.fileWords);
  const sheets = ids.flatMap((id) => {
    const part = describePart(report, id, context.editions, context.words);
    const heading = partHeading(report, id, context);
    if (!part || heading === undefined) return [];
    return [partSheet(part, { name: sheetName(heading), sources, ...(report.title === undefined ? {} : { title: report.title }) })];
  });
  return sheets.length === 0 ? undefined : workbookBytes(sheets);
}

function sheetName(heading: string): string {
  const name = heading.replace(NOT_IN_NAMES, ' ');
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).replace(/\s+\S*$/, '')}…`;
}
