import type { DescribedCell, FigureCell, PartDescription, TableDescription } from './description.js';

/** Every figure cell of a description, row by row. */
export function figuresOf(table: TableDescription): FigureCell[] {
  return table.bodies.flatMap((rows) => rows.flatMap((row) => row.filter(isFigure)));
}

/** How many figures are shown of how many there are, cells of any content counted. */
export function figuresShown(part: PartDescription, whole: PartDescription): { readonly shown: number; readonly total: number } {
  const count = ({ tables }: PartDescription): number => tables.reduce((sum, table) => sum + (table.kept ? 0 : figuresOf(table).length), 0);
  return { shown: count(part), total: count(whole) };
}

function isFigure(cell: DescribedCell): cell is FigureCell {
  return cell.kind === 'figure';
}

/** A view of a part, and behind it the tables of the whole, which are kept: where the view leaves anything out. */
export function withWhole(view: PartDescription | undefined, whole: PartDescription): PartDescription | undefined {
  if (!view) return undefined;
  const { shown, total } = figuresShown(view, whole);
  return shown === total ? view : { ...view, tables: [...view.tables, ...whole.tables.map((table) => ({ ...table, kept: 'whole' as const }))] };
}
