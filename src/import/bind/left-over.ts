import type { FormId } from '../../model/edition.js';
import type { Note } from '../../model/note.js';
import { isBlank } from '../grid/grid.js';
import type { Grid, GridCell } from '../grid/grid.js';
import { makeNote, sourceOf, sourcePlace } from '../notes.js';

/** Names every cell of statutory tables that prints something and is neither bound nor a label nor named already. */
export function nameLeftOver(grids: readonly Grid[], seen: ReadonlySet<GridCell>, formAt: (grid: Grid, row: number) => FormId | undefined): Note[] {
  return grids.flatMap((grid) =>
    grid.cells
      .filter((cell) => !isBlank(cell) && !seen.has(cell))
      .map((cell) => makeNote('unread', 'cellUnknown', { form: formAt(grid, cell.row), source: sourceOf([cell]), at: sourcePlace(grid, cell.row, cell) })),
  );
}
