/** A cell of an HTML table where its spans put it. Rows and columns are counted from 0. */
export interface PlacedCell {
  readonly cell: HTMLTableCellElement;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** An HTML table as a grid: every place of it has the cell that covers it. */
export class TableGrid {
  readonly cells: PlacedCell[] = [];
  readonly #places: PlacedCell[][] = [];

  constructor(table: HTMLTableElement) {
    Array.from(table.rows).forEach((line, row) => {
      let column = 0;
      for (const cell of Array.from(line.cells)) {
        while (this.at(row, column)) column += 1;
        this.#place({ cell, row, column, rowSpan: cell.rowSpan, columnSpan: cell.colSpan });
      }
    });
  }

  get rows(): number {
    return this.#places.length;
  }

  get columns(): number {
    return Math.max(0, ...this.#places.map((row) => row.length));
  }

  at(row: number, column: number): PlacedCell | undefined {
    return this.#places[row]?.[column];
  }

  placeOf(cell: Element): PlacedCell | undefined {
    return this.cells.find((placed) => placed.cell === cell);
  }

  /**
   * What Chromium gives assistive technology as headers of a figure: every label beside it and every heading above it that
   * says so by its scope (docs/decisions/0003). Other cells have none.
   */
  headers({ cell, row, column }: PlacedCell, scope: 'row' | 'col'): HTMLTableCellElement[] {
    if (cell.localName !== 'td') return [];
    const others = scope === 'row'
      ? Array.from({ length: column }, (_, index) => this.at(row, index))
      : Array.from({ length: row }, (_, index) => this.at(index, column));
    const heads = others.flatMap((placed) => (placed?.cell.getAttribute('scope') === scope ? [placed.cell] : []));
    return Array.from(new Set(heads));
  }

  #place(placed: PlacedCell): void {
    this.cells.push(placed);
    for (let row = placed.row; row < placed.row + placed.rowSpan; row += 1) {
      const places = (this.#places[row] ??= []);
      for (let column = placed.column; column < placed.column + placed.columnSpan; column += 1) places[column] = placed;
    }
  }
}
