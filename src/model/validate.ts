import { extraLineFits } from './extra-line.js';
import { FORM_IDS } from './ids.js';
import type { FormId } from './ids.js';
import { joinPointer, plainCopy, shorten, shown } from './plain-copy.js';
import type { Problem, ProblemCode } from './problem.js';
import type { Report } from './report.js';
import { formOf, placeOf, tableOf } from './table.js';
import type { Editions } from './table.js';
import { validate } from './validator.generated.js';
import type { SchemaError } from './validator.generated.js';

/** What came of looking at data that ought to be a report. */
export interface Validation {
  /** A fresh copy of everything that is right; absent only where the data is no report of a known version. */
  readonly report?: Report;
  /** In the order found. The last may be of code `more`. */
  readonly problems: readonly Problem[];
}

const VERSION = 1;
const LISTED = 100;
/** Taking out what is wrong may leave something incomplete, which is then taken out in turn; nesting bounds that. */
const ROUNDS = 12;

/** Stands in an array for an item that is to go, until all of a round are known. */
const GONE = Symbol('gone');

type Container = Record<string, unknown>;

/**
 * Checks data of any kind against the schema of a report. Never throws and runs no code of the data. A cell, row, key or
 * table that is wrong is left out and named; what is right beside it is kept.
 */
export function validateReport(data: unknown, editions: Editions): Validation {
  const { value, leftOut, pointers } = plainCopy(data);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused('notAReport', '', shown(data));
  const report = value as Container;
  if (report.version !== VERSION) {
    const bare = report.version === undefined && !FORM_IDS.some((id) => id in report) && !('sections' in report);
    return bare ? refused('notAReport', '', shown(data)) : refused('version', '/version', report.version === undefined ? '' : shown(report.version));
  }

  const noted = new Map<string, Omit<Problem, 'place'>>();
  const note = (code: ProblemCode, pointer: string, found: string): void => {
    if (!noted.has(pointer)) noted.set(pointer, { code, pointer, found });
  };
  for (const { code, pointer, found } of leftOut) note(code, pointer, found);

  const inexact = new Set<unknown[]>();
  for (const path of FORM_IDS.flatMap((id) => inexactNumbers(at(report, [id]), [id]))) {
    if (at(report, path) !== GONE) note('value', pointerOf(report, path, pointers), shown(at(report, path)));
    remove(report, path, inexact);
  }
  compact(inexact);

  for (let round = 0; round < ROUNDS && !validate(report); round += 1) {
    const lists = new Set<unknown[]>();
    for (const error of validate.errors ?? []) {
      const { path, code, key, text } = readError(error, report);
      const object = at(report, path);
      if (object === GONE) continue;
      const pointer = pointerOf(report, path, pointers);
      note(code, key === undefined ? pointer : joinPointer(pointer, key), text);
      remove(report, code === 'key' && key !== undefined ? [...path, key] : path, lists);
    }
    compact(lists);
  }
  if (!validate(report)) return refused('notAReport', '', shown(data));

  dropStrayLines(report as unknown as Report, editions, pointers, note);
  return { report: report as unknown as Report, problems: listed([...noted.values()], report, editions) };
}

function refused(code: ProblemCode, pointer: string, found: string): Validation {
  return { problems: [{ code, pointer, place: [], found }] };
}

/** What a schema error means: the path of what has to go, and what to say of it. */
function readError(error: SchemaError, report: Container): { path: string[]; code: ProblemCode; key?: string; text: string } {
  const path = segments(error.instancePath);
  const { additionalProperty, missingProperty, tag, tagValue } = error.params;
  switch (error.keyword) {
    case 'additionalProperties':
      return { path, code: 'key', key: String(additionalProperty), text: shorten(String(additionalProperty)) };
    case 'required':
      return { path, code: 'required', key: String(missingProperty), text: '' };
    case 'discriminator':
      return { path, code: tag === 'edition' ? 'edition' : 'value', key: String(tag), text: tagValue === undefined ? '' : shown(tagValue) };
    default:
      return { path, code: 'value', text: shown(at(report, path)) };
  }
}

/** Takes out what stands at a path. Figures are told apart by their order, so a bad one takes its whole line along. */
function remove(report: Container, path: readonly string[], lists: Set<unknown[]>): void {
  const end = path[path.length - 2] === 'figures' ? path.length - 2 : path.length;
  const parent = at(report, path.slice(0, end - 1));
  const key = path[end - 1];
  if (key === undefined || typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent)) {
    parent[Number(key)] = GONE;
    lists.add(parent);
  } else Reflect.deleteProperty(parent, key);
}

function compact(lists: ReadonlySet<unknown[]>): void {
  for (const list of lists) list.splice(0, list.length, ...list.filter((item) => item !== GONE));
}

/**
 * Paths of numbers that JavaScript may have rounded when it read them, or would write otherwise than printed: such a
 * figure is given as text. A decimal number of up to 15 digits survives unchanged, and so does a safe integer.
 */
function inexactNumbers(node: unknown, path: readonly string[]): string[][] {
  if (typeof node === 'number') return Number.isFinite(node) && !isExact(node) ? [[...path]] : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => inexactNumbers(value, [...path, key]));
}

function isExact(value: number): boolean {
  return Number.isSafeInteger(value) || (String(value).replace(/\D/g, '').length <= 15 && !String(value).includes('e'));
}

/** What stands at a path; `GONE` where it, or what held it, was taken out already. */
function at(report: Container, path: readonly string[]): unknown {
  let node: unknown = report;
  for (const key of path) {
    if (typeof node !== 'object' || node === null || !Object.prototype.hasOwnProperty.call(node, key)) return GONE;
    node = (node as Container)[key];
  }
  return node;
}

/** The pointer in the data as given, where items may have stood that are taken out by now. */
function pointerOf(report: Container, path: readonly string[], pointers: WeakMap<object, string>): string {
  const node = at(report, path);
  const known = typeof node === 'object' && node !== null ? pointers.get(node) : undefined;
  if (known !== undefined) return known;
  const last = path[path.length - 1];
  return last === undefined ? '' : joinPointer(pointerOf(report, path.slice(0, -1), pointers), last);
}

function segments(pointer: string): string[] {
  return pointer.split('/').slice(1).map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** Takes out the agency's own rows and columns that cannot be placed on their form with certainty. */
function dropStrayLines(
  report: Report,
  editions: Editions,
  pointers: WeakMap<object, string>,
  note: (code: ProblemCode, pointer: string, found: string) => void,
): void {
  for (const id of FORM_IDS) {
    const table = tableOf(report, id);
    if (!table?.extra) continue;
    const form = formOf(table, id, editions);
    table.extra = table.extra.filter((line) => {
      const fits = extraLineFits(line, form);
      if (!fits) note('extra', pointers.get(line) ?? '', shown(line.label));
      return fits;
    });
    if (table.extra.length === 0) delete table.extra;
  }
}

/** The place of a pointer in the form's own words, as far as it leads into a form. */
function placeAt(pointer: string, report: Container, editions: Editions): readonly string[] {
  const [part, ...path] = segments(pointer);
  const id = FORM_IDS.find((form): form is FormId => form === part);
  if (id === undefined) return [];
  const table = at(report, [id]);
  const edition = typeof table === 'object' && table !== null ? (table as Container).edition : undefined;
  const { forms } = Object.values(editions).find((candidate) => candidate.id === edition) ?? editions['2021'];
  return placeOf(forms[id], path.join('.'));
}

function listed(noted: readonly Omit<Problem, 'place'>[], report: Container, editions: Editions): Problem[] {
  const problems = noted.slice(0, LISTED).map((problem) => ({ ...problem, place: placeAt(problem.pointer, report, editions) }));
  const more = noted.length - problems.length;
  return more > 0 ? [...problems, { code: 'more', pointer: '', place: [], found: String(more) }] : problems;
}
