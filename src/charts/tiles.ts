import { cellsOf, figureAt, nameOf, NONE, quantityOf, unitAt } from '../model/index.js';
import type { Disclosure, Form, FormCell, Named } from '../model/index.js';
import { DOCUMENT_ROWS } from './documents.js';

/** One row of 二 whose figures are shown as numbers, since they cannot stand on one axis with others. */
export interface Tile {
  readonly id: string;
  readonly name: Named;
  readonly figures: readonly TileFigure[];
}

export interface TileFigure {
  readonly id: string;
  readonly name: Named;
  /** As printed, 无 and a unit in the cell included. */
  readonly text: string;
  /** The unit of the column, where the cell prints none. */
  readonly unit?: string;
  /** An amount of money for which no unit is printed anywhere. */
  readonly unitMissing?: true;
  readonly cells: readonly string[];
}

/** The rows of 二 other than documents, in the form's order. Blank and unknown figures are left out, and rows without any other. */
export function tilesData(table: Disclosure, form: Form): readonly Tile[] {
  const tiles: (Tile & { figures: TileFigure[] })[] = [];
  for (const cell of cellsOf(form)) {
    const id = cell.row.path;
    const figure = DOCUMENT_ROWS.includes(id) ? undefined : figureOf(table, cell);
    if (!figure) continue;
    if (tiles[tiles.length - 1]?.id !== id) tiles.push({ id, name: nameOf('row', cell.row.trail), figures: [] });
    tiles[tiles.length - 1]?.figures.push(figure);
  }
  return tiles;
}

function figureOf(table: Disclosure, cell: FormCell): TileFigure | undefined {
  const figure = figureAt(table, cell.path);
  const quantity = quantityOf(figure);
  if (quantity.kind === 'unknown') return undefined;
  const text = String(figure).trim();
  // A unit in the cell is part of its text, and 无 has none.
  const without = quantity.unit === undefined && text !== NONE;
  const unit = without ? unitAt(table, cell) : undefined;
  return {
    id: cell.column.path,
    name: nameOf('column', cell.column.trail),
    text,
    ...(unit === undefined ? {} : { unit }),
    ...(without && unit === undefined && cell.column.path === 'amount' && quantity.value !== 0 ? { unitMissing: true } : {}),
    cells: [cell.path],
  };
}
