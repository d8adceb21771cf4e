import type { DescribedCell, PartDescription } from '../../tables/index.js';

/** A cell of a table that is shown, and what it is. */
export interface ShownCell {
  readonly node: HTMLTableCellElement;
  readonly cell: DescribedCell;
  /** Id of the form's block that its table is. */
  readonly block: string;
}

/** The element's own tables, in order; a page may have put another beside them. */
export function ownTables(host: Element): HTMLTableElement[] {
  return Array.from(host.children).filter((child): child is HTMLTableElement => child instanceof HTMLTableElement && child.slot === 'table');
}

/**
 * Which cell of the page shows which figure. The tables in the page are made from a description, cell by cell, so a place
 * in one is a place in the other, and needs no mark of its own.
 */
export class ShownCells {
  readonly #nodes = new Map<string, ShownCell>();
  readonly #cells = new Map<Element, ShownCell>();

  constructor(host: Element, { tables }: PartDescription) {
    const shown = ownTables(host);
    tables.forEach((table, index) => {
      [...table.head, ...table.bodies.flat()].forEach((row, at) => {
        row.forEach((cell, place) => {
          const node = shown[index]?.rows[at]?.cells[place];
          if (!node) return;
          const found = { node, cell, block: table.block };
          this.#cells.set(node, found);
          if (cell.kind === 'figure' && cell.path !== undefined) this.#nodes.set(cell.path, found);
        });
      });
    });
  }

  /** The cell that shows the figure at a path of report JSON; `undefined` where the view leaves it out. */
  at(path: string): ShownCell | undefined {
    return this.#nodes.get(path);
  }

  /** What the cell around a node is; `undefined` outside the tables. */
  around(node: Element): ShownCell | undefined {
    const cell = node.closest('td, th');
    return cell ? this.#cells.get(cell) : undefined;
  }
}
