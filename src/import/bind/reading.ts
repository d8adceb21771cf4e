import type { EditionId, Form, FormId } from '../../model/edition.js';
import { cellsOf } from '../../model/edition.js';
import type { Figure } from '../../model/figure.js';
import type { Note, SourcePlace } from '../../model/note.js';
import type { ExtraLine, StatutoryTable } from '../../model/report.js';
import type { GridCell } from '../grid/grid.js';

/** Where a bound figure was read. */
export interface CellPlace {
  readonly form: FormId;
  /** Path of the cell in the table of report JSON. */
  readonly cell: string;
  readonly at: SourcePlace;
  /** The text of the cell as the document prints it, lines joined by a space. */
  readonly printed: string;
}

/** One statutory table as it was read from one or more tables of a document. */
export interface FormReading {
  readonly form: FormId;
  /** Absent if no figure could be bound. */
  readonly table?: StatutoryTable;
  readonly notes: readonly Note[];
  readonly places: readonly CellPlace[];
  /** Numbers of the document's tables it stands in. */
  readonly tables: readonly number[];
}

/** A reading while it is made. */
export interface Draft {
  readonly form: Form;
  readonly edition: EditionId;
  readonly figures: Map<string, { figure: Figure; at: SourcePlace; printed: string }>;
  readonly notes: Note[];
  readonly footnotes: string[];
  /** Units of money that lines in and around the tables name; empty for one that is not understood. */
  readonly money: ReadonlySet<string>;
  readonly units: Map<string, string>;
  readonly extra: ExtraLine[];
  /** Cells that are bound, are labels, or stand in a note; what is left over is named at the end. */
  readonly seen: Set<GridCell>;
  /** Misprints that were named already. */
  readonly told: Set<string>;
}

/** The finished reading, figures in the form's order. */
export function finished(draft: Draft, tables: readonly number[], named: boolean): FormReading {
  const { form, notes } = draft;
  const root: Record<string, unknown> = named ? { edition: draft.edition } : {};
  const places: CellPlace[] = [];
  for (const { path } of cellsOf(form)) {
    const read = draft.figures.get(path);
    if (!read) continue;
    put(root, path, read.figure);
    places.push({ form: form.id, cell: path, at: read.at, printed: read.printed });
  }
  if (places.length === 0) return { form: form.id, notes, places, tables };
  if (draft.footnotes.length > 0) root.notes = [...draft.footnotes];
  if (draft.units.size > 0) root.units = Object.fromEntries(draft.units);
  if (draft.extra.length > 0) root.extra = [...draft.extra];
  return { form: form.id, table: root, notes, places, tables };
}

function put(root: Record<string, unknown>, path: string, figure: Figure): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let node = root;
  for (const key of keys) node = (node[key] ??= {}) as Record<string, unknown>;
  node[last] = figure;
}
