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

/** Fewer rows or headings of a form than this are found in tables of other kinds. */
const FEWEST = 2;

/** Cells of a row that are compared with labels. */
const LOOKED_AT = 16;

/** Names the rows of a table that bears labels of a form but not its headings, unless the form was read elsewhere. */
export function nameHeaderless({ grid, rows }: Loose, vocabulary: readonly FormWords[], read: { readonly [form in FormId]?: unknown }): Note[] {
  const lines = rows.map((row) => ({ row, cells: cellsOfRow(grid, row).filter((cell) => cell.row === row && !isBlank(cell)) }));
  for (const words of vocabulary) {
    if (read[words.form] !== undefined) continue;
    const labels = lines.map(({ cells }) => cells.slice(0, LOOKED_AT).map((cell) => readLabel(cell.text)));
    const known = labels.filter((line) => line.some((label) => isRow(label, words)));
    const headings = Math.max(0, ...labels.map((line) => line.filter((label) => isColumn(label, words)).length));
    if (known.length < FEWEST && headings < FEWEST) continue;
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

