import type { FormId } from '../model/edition.js';
import type { Note } from '../model/note.js';
import type { StatutoryTable } from '../model/report.js';
import type { Editions } from '../model/table.js';
import type { CellPlace } from './bind/reading.js';
import type { SourceDocument } from './document.js';
import { importTables } from './import-tables.js';
import type { Part } from './import-tables.js';

/** One statutory table read from the tables of a page. */
export interface TableImport {
  /** Absent if no figure could be bound. */
  readonly table?: StatutoryTable;
  readonly notes: readonly Note[];
  readonly places: readonly CellPlace[];
  /** The tables it stands in, and whether all of their figures were read; absent if there are none. */
  readonly part?: Part;
}

/** Binds the tables of a document that belong to one form, without narrative: for an element over its `<table>`. */
export function readTables(document: SourceDocument, form: FormId, editions: Editions): TableImport {
  const { tables, notes, places, parts } = importTables(document, editions);
  const table = tables[form];
  const part = parts.find((one) => one.form === form);
  return {
    ...(table ? { table } : {}),
    notes: notes.filter((note) => note.form === undefined || note.form === form),
    places: places.filter((place) => place.form === form),
    ...(part ? { part } : {}),
  };
}
