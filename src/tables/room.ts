import type { PartDescription, TableDescription } from './description.js';

/**
 * The least width of a table with its labels set narrow in which no word of a label and no figure is broken, in ems of the
 * table's own text. The widths are those of light-styles.ts.
 */
export function leastWidth({ form, figureColumns, unbroken: { figure, heading, labels } }: TableDescription): number {
  const cell = Math.max(figure * 0.58 + 1.1, heading * 0.62 + 0.6);
  const [first = 0, , third = 0] = labels.map((word) => word * 0.62 + 0.6);
  switch (form) {
    case 'requests':
      return 5.6 + Math.max(6.2, third) + figureColumns * Math.max(4.4, cell);
    case 'reviewLitigation':
      return figureColumns * Math.max(3.1, cell);
    case 'disclosure':
      // A third of it is for the labels.
      return Math.max(first / 0.34, (figureColumns * cell) / 0.66);
  }
}

/**
 * Whether all tables of a part fit into a width, in ems of the page's text.
 * @param small size of the text of tables that have little room, in the same: that of `--disclosure-small`
 */
export function fits({ tables }: PartDescription, width: number, small = 0.875): boolean {
  return tables.every((table) => leastWidth(table) * small <= width);
}
