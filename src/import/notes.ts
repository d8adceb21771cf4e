import type { Form, FormId } from '../model/edition.js';
import type { Markup } from '../model/markup.js';
import type { ListedReport, Note, NoteCode, SourcePlace } from '../model/note.js';
import { placeOf } from '../model/table.js';
import type { Grid, GridCell } from './grid/grid.js';

/** Longest source text a note carries. */
const LONGEST_SOURCE = 400;

/** What a note says beside its level and code; keys that are `undefined` are left out. */
export interface NoteDetail {
  readonly form?: FormId | undefined;
  readonly place?: readonly string[] | undefined;
  readonly cell?: string | undefined;
  readonly source?: string | undefined;
  readonly readAs?: string | undefined;
  readonly content?: Markup | undefined;
  readonly at?: SourcePlace | undefined;
  readonly reports?: readonly ListedReport[] | undefined;
}

/** The places of a form's cells in its own words, which do not change. */
const PLACES = new WeakMap<Form, Map<string, readonly string[]>>();

export function makeNote(level: Note['level'], code: NoteCode, detail: NoteDetail): Note {
  const source = detail.source === undefined ? undefined : shortened(detail.source);
  const known = Object.entries({ ...detail, source }).filter(([, value]) => value !== undefined);
  return { level, code, ...Object.fromEntries(known) };
}

/** A note about a row, column or cell of a form. */
export function noteAt(level: Note['level'], code: NoteCode, form: Form, cell: string | undefined, detail: NoteDetail): Note {
  return makeNote(level, code, { form: form.id, place: cell === undefined ? [form.part] : placeIn(form, cell), cell, ...detail });
}

function placeIn(form: Form, cell: string): readonly string[] {
  const places = PLACES.get(form) ?? new Map<string, readonly string[]>();
  PLACES.set(form, places);
  const place = places.get(cell) ?? placeOf(form, cell);
  places.set(cell, place);
  return place;
}

/** Where a cell (or the beginning of a row) stands in the document. */
export function sourcePlace(grid: Grid, row: number, cell?: GridCell): SourcePlace {
  const line = (cell ?? firstOf(grid, row))?.line;
  if (line !== undefined) return { line };
  return { table: grid.table, row: grid.rowNumber(row), ...(cell ? { column: cell.column + 1 } : {}) };
}

/** The texts of some cells as one line. */
export function sourceOf(cells: readonly GridCell[]): string {
  return cells.map((cell) => cell.lines.join(' ')).join(' | ');
}

function firstOf(grid: Grid, row: number): GridCell | undefined {
  for (let column = 0; column < grid.width; column += 1) {
    const cell = grid.at(row, column);
    if (cell?.row === row) return cell;
  }
  return undefined;
}

function shortened(text: string): string {
  return text.length > LONGEST_SOURCE ? `${text.slice(0, LONGEST_SOURCE)}…` : text;
}
