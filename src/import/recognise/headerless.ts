import type { FormId } from '../../model/edition.js';
import type { Note } from '../../model/note.js';
import type { RawTable } from '../document.js';
import { cellsOfRow, isBlank } from '../grid/grid.js';
import { readLabel } from '../labels/label.js';
import { isColumn, isRow } from '../labels/vocabulary.js';
import type { FormWords } from '../labels/vocabulary.js';
import { makeNote, sourceOf, sourcePlace } from '../notes.js';
import type { Loose } from './stretches.js';

/** Cells looked at in a table too large to be read. */
const GLANCE = 400;

/** Fewer rows of a form than this are found in tables of other kinds. */
const FEWEST_ROWS = 2;

/** Names the rows of a form in a table without its headings, unless the form was read elsewhere. */
export function nameHeaderless({ grid, rows }: Loose, vocabulary: readonly FormWords[], read: { readonly [form in FormId]?: unknown }): Note[] {
  const lines = rows.map((row) => ({ row, cells: cellsOfRow(grid, row).filter((cell) => !isBlank(cell)) }));
  for (const words of vocabulary) {
    if (read[words.form] !== undefined) continue;
    const known = lines.filter(({ cells }) => cells.slice(0, 3).some((cell) => isRow(readLabel(cell.text), words)));
    if (known.length < FEWEST_ROWS) continue;
    return lines
      .filter(({ cells }) => cells.length > 0)
      .map(({ row, cells }) => makeNote('unread', 'headerMissing', { form: words.form, source: sourceOf(cells), at: sourcePlace(grid, row) }));
  }
  return [];
}

/** Whether the first cells of a table bear labels of a form. */
export function mentionsForm(table: RawTable, vocabulary: readonly FormWords[]): boolean {
  let looked = 0;
  for (const { cells } of table.rows) {
    for (const { lines } of cells) {
      const label = readLabel(lines.join(''));
      if (vocabulary.some((words) => isColumn(label, words) || isRow(label, words))) return true;
      looked += 1;
      if (looked > GLANCE) return false;
    }
  }
  return false;
}

