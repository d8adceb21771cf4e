import type { FormTable } from './form-paths.js';

/** Characters of headers that are heard on the way through all figures of a table; the figures themselves are not counted. */
export interface Heard {
  /** From left to right in every row, going on from row to row. */
  readonly alongRows: number;
  /** From top to bottom in every column, going on from column to column. */
  readonly downColumns: number;
}

/** What is said for a label in place of its text; what is said for a row besides its labels. */
export interface Speech {
  readonly label: (text: string) => string;
  readonly row?: (labels: readonly string[]) => readonly string[];
}

/**
 * Counts as screen readers speak: where a figure has another column than the one before, the labels of its column are said, and
 * likewise of its row, from the outermost on that is another. Some say all of them again, which is more.
 */
export function heardOf({ figures }: FormTable, { label, row = (labels) => labels }: Speech): Heard {
  const said = figures.map((figure) => ({ columns: figure.columns.map(label), rows: row(figure.rows.map(label)) }));
  const columns = new Set(figures.map((figure) => figure.columns.join('\n')));
  const byColumn = [...columns].flatMap((column) => said.filter((_, index) => figures[index]?.columns.join('\n') === column));
  return { alongRows: spoken(said), downColumns: spoken(byColumn) };
}

type Said = Readonly<Record<'columns' | 'rows', readonly string[]>>;

function spoken(figures: readonly Said[]): number {
  return figures.reduce((sum, figure, index) => sum + changed(figure.columns, figures[index - 1]?.columns) + changed(figure.rows, figures[index - 1]?.rows), 0);
}

function changed(labels: readonly string[], before: readonly string[] = []): number {
  const first = labels.findIndex((text, level) => text !== before[level]);
  return first < 0 ? 0 : labels.slice(first).reduce((sum, text) => sum + Array.from(text).length, 0);
}
