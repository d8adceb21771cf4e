import type { FormId } from '../../model/edition.js';
import type { Note } from '../../model/note.js';
import type { RawTable } from '../document.js';
import { cellsOfRow, isBlank } from '../grid/grid.js';
import type { GridCell } from '../grid/grid.js';
import { looksLikeFigure } from '../grid/printed.js';
import { readLabel } from '../labels/label.js';
import type { Label } from '../labels/label.js';
import { isColumn, isRow } from '../labels/vocabulary.js';
import type { FormWords } from '../labels/vocabulary.js';
import { makeNote, sourceOf, sourcePlace } from '../notes.js';
import type { Loose } from './stretches.js';

/** Cells looked at in a table too large to be read. */
const GLANCE = 400;

/** A single heading of a form is found in tables of other kinds. */
const FEWEST_HEADINGS = 2;

/** Cells of a row that are compared with labels. */
const LOOKED_AT = 16;

/**
 * Names the rows of a table that bears row labels of a form without its headings (or its headings without its rows).
 * Rows that were read elsewhere, as `read` says by their words, do not count: a table may well repeat some.
 */
export function nameHeaderless({ grid, rows }: Loose, vocabulary: readonly FormWords[], read: ReadonlyMap<FormId, ReadonlySet<string>>): Note[] {
  const lines = rows.map((row) => {
    const cells = cellsOfRow(grid, row).filter((cell) => cell.row === row && !isBlank(cell));
    return { row, cells, labels: cells.slice(0, LOOKED_AT).map((cell) => readLabel(cell.text)) };
  });
  for (const words of vocabulary) {
    const bound = read.get(words.form);
    const unread = (label: Label): boolean => isRow(label, words) && !isColumn(label, words) && !bound?.has(label.words) && !bound?.has(label.bare);
    const figures = (cells: readonly GridCell[]): boolean => cells.some(looksLikeFigure);
    const known = lines.some(({ cells, labels }) => labels.some(unread) && figures(cells));
    const headings = lines.reduce((most, { labels }) => Math.max(most, labels.filter((label) => isColumn(label, words)).length), 0);
    if (!known && (bound || headings < FEWEST_HEADINGS)) continue;
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
    for (const { lines, as } of cells) {
      const label = readLabel(as ?? lines.join(''));
      if (vocabulary.some((words) => isColumn(label, words) || isRow(label, words))) return true;
      looked += 1;
      if (looked > GLANCE) return false;
    }
  }
  return false;
}

