import { FORM_IDS } from './ids.js';
import type { FormId } from './ids.js';
import { pointerKeys, shown } from './pointer.js';
import type { Problem, ProblemCode } from './problem.js';
import { reportShape } from './report-shape.js';
import type { Report } from './report.js';
import { has, isObject, ownValue } from './shape.js';
import { placeOf } from './table.js';
import type { Editions } from './table.js';

/** What came of looking at data that ought to be a report. */
export interface Validation {
  /** A fresh copy of everything that is right; absent only where the data is no report of a known version. */
  readonly report?: Report;
  /** In the order found. The last may be of code `more`. */
  readonly problems: readonly Problem[];
}

const VERSION = 1;
const LISTED = 100;
const ITEMS = 20_000;

/**
 * Checks data of any kind against the shape of a report. Never throws and runs no code of the data. A cell, row, key or
 * table that is wrong is left out and named; what is right beside it is kept.
 */
export function validateReport(data: unknown, editions: Editions): Validation {
  try {
    if (!isObject(data)) return refused('notAReport', '', shown(data));
    const version = ownValue(data, 'version');
    const bare = version === undefined && ![...FORM_IDS, 'sections'].some((key) => has(data, key));
    if (bare) return refused('notAReport', '', '');
    if (version !== VERSION) return refused('version', '/version', version === undefined ? '' : shown(version));
  } catch {
    // A proxy may throw whatever is asked of it.
    return refused('notAReport', '', shown(data));
  }
  const problems: Problem[] = [];
  let more = 0;
  const report = reportShape(editions)(data, '', {
    items: ITEMS,
    wrong: (code, pointer, found) => {
      if (problems.length < LISTED) problems.push({ code, pointer, place: placeAt(pointer, data, editions), found });
      else more += 1;
    },
  });
  if (more > 0) problems.push({ code: 'more', pointer: '', place: [], found: String(more) });
  return isObject(report) ? { report: report as Report, problems } : refused('notAReport', '', shown(data));
}

function refused(code: ProblemCode, pointer: string, found: string): Validation {
  return { problems: [{ code, pointer, place: [], found }] };
}

/** The place of a pointer in the form's own words, as far as it leads into a form. */
function placeAt(pointer: string, data: object, editions: Editions): readonly string[] {
  const [part, ...path] = pointerKeys(pointer);
  const id = FORM_IDS.find((form): form is FormId => form === part);
  if (id === undefined) return [];
  const table = ownValue(data, id);
  const edition = isObject(table) ? ownValue(table, 'edition') : undefined;
  const { forms } = Object.values(editions).find((candidate) => candidate.id === edition) ?? editions['2021'];
  return placeOf(forms[id], path.join('.'));
}
