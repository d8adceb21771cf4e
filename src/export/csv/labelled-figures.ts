import type { Figure } from '../../model/figure.js';
import { cellsOf } from '../../model/edition.js';
import type { Form, FormCell } from '../../model/edition.js';
import type { FigureCell, HeaderCell, TableDescription } from '../../tables/index.js';
import { placedCells } from '../placed-cells.js';
import type { PlacedCell } from '../placed-cells.js';

/** A figure with everything the table says about it. */
export interface LabelledFigure {
  /** As printed; `null` for a cell printed blank. */
  readonly printed: Exclude<Figure, number>;
  /** Ids as in report JSON; absent for a line of the agency's own, blank for the one row of 四. */
  readonly row?: string;
  readonly column?: string;
  /** Labels of the row and of the column, outermost first. */
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  /** Its place on the form; absent in a line of the agency's own. */
  readonly place?: FormCell;
}

/** The figures of a table row by row, those of the agency's own lines included; cells the report does not have are left out. */
export function labelledFigures(table: TableDescription, form: Form): LabelledFigure[] {
  const places = new Map(cellsOf(form).map((place) => [place.path, place]));
  const cells = placedCells(table);
  const headers = cells.filter((placed): placed is PlacedCell<HeaderCell> => placed.cell.kind === 'header');
  const figures = cells.filter((placed): placed is PlacedCell<FigureCell> => placed.cell.kind === 'figure');
  const placeOf = ({ cell }: PlacedCell<FigureCell>): FormCell | undefined => (cell.path === undefined ? undefined : places.get(cell.path));
  // Where a line of the agency's own crosses one of the form's, the id of that is known from its other figures.
  const rows = new Map(figures.flatMap((one) => pair(one.row, placeOf(one)?.row.path)));
  const columns = new Map(figures.flatMap((one) => pair(one.column, placeOf(one)?.column.path)));
  return figures
    .filter(({ cell }) => cell.state !== 'missing')
    .map((one): LabelledFigure => {
      const place = placeOf(one);
      const [row, column] = [rows.get(one.row), columns.get(one.column)];
      return {
        printed: one.cell.state === 'blank' ? null : one.cell.text,
        rowLabels: headers.filter(({ cell, row: top }) => cell.scope === 'row' && top <= one.row && one.row < top + cell.rowSpan).map(({ cell }) => cell.text),
        columnLabels: headers.filter(({ cell, column: left }) => cell.scope === 'col' && left <= one.column && one.column < left + cell.colSpan).map(({ cell }) => cell.text),
        ...(row === undefined ? {} : { row }),
        ...(column === undefined ? {} : { column }),
        ...(place ? { place } : {}),
      };
    });
}

function pair(at: number, id: string | undefined): [number, string][] {
  return id === undefined ? [] : [[at, id]];
}
