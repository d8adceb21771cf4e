import { bringInView } from './bring-in-view.js';
import type { Controls } from './controls.js';
import { giveKeyboard, hasKeyboard } from './give-keyboard.js';
import { gridOf, ledTo, startOf } from './neighbour.js';
import type { Key, Standing } from './neighbour.js';
import { ownTables } from './shown-cells.js';
import { pathsOf } from './subject.js';

/** The way from a mark or a number into the table, about in it, and back. */
export class Leading {
  readonly #controls: Controls;
  #led: { readonly node: Element; readonly paths: readonly string[]; readonly back: readonly string[] } | undefined;
  #left = false;
  /** Where in the tables the keyboard went last. */
  #at: Standing<HTMLTableCellElement> | undefined;

  constructor(controls: Controls) {
    this.#controls = controls;
  }

  /** Paths of the cells that were led to, as long as the keyboard is there and the pointer has not gone to others. */
  get paths(): readonly string[] {
    return this.#led && this.holds ? this.#led.paths : [];
  }

  /** Whether the keyboard is in a cell that was led to, and the pointer has not gone to others since. */
  get holds(): boolean {
    return this.#led !== undefined && !this.#left && hasKeyboard(this.#led.node);
  }

  /** The pointer has gone to other cells or marks. */
  leave(): void {
    this.#left = true;
  }

  /** Brings cells into view, in the page and in the region they scroll in, and gives the first of them the keyboard. */
  lead(paths: readonly string[], from?: Element): void {
    const { cells, element } = this.#controls;
    const node = cells?.at(paths[0] ?? '')?.node;
    if (!node) return;
    this.#led = { node, paths, back: from ? waysTo(from) : [] };
    this.#left = false;
    giveKeyboard(node, { preventScroll: true });
    const region = element.renderRoot.querySelector('.region');
    if (region) {
      const [inner, outer] = [node.getBoundingClientRect(), region.getBoundingClientRect()];
      // Row labels stay where they are while the rest scrolls beneath them.
      region.scrollLeft += inner.left - (outer.left + outer.right) / 2;
    }
    node.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  /** Moves the keyboard from a cell of the tables to the one a key leads to; says whether there is one. */
  step(cell: HTMLTableCellElement, key: Key): boolean {
    const { cells, element } = this.#controls;
    const rows = ownTables(element).flatMap((table) => Array.from(table.rows, (row) => Array.from(row.cells)));
    const grid = gridOf(rows, labelOver);
    const from = this.#at?.cell === cell && grid[this.#at.row]?.[this.#at.column] === cell ? this.#at : startOf(grid, cell);
    const next = from && ledTo(grid, from, key);
    if (!next) return false;
    this.#at = next;
    this.#led = { node: next.cell, paths: pathsOf(cells, next.cell), back: this.#led?.node === cell ? this.#led.back : [] };
    this.#left = false;
    giveKeyboard(next.cell, { preventScroll: true });
    bringInView(next.cell, element.renderRoot.querySelector('.region'), (grid[next.row] ?? []).filter((one) => one !== undefined));
    return true;
  }

  /** Goes back to where a cell was reached from; says whether there is a way. */
  back(cell: EventTarget | undefined): boolean {
    const { element } = this.#controls;
    if (!this.#led || this.#led.node !== cell) return false;
    const [from] = this.#led.back.flatMap((way) => element.renderRoot.querySelector<HTMLElement | SVGElement>(way) ?? []);
    if (from) giveKeyboard(from);
    return from !== undefined;
  }
}

/** In a list the label of a group lies over the cell beside it, which is there for its room alone. */
function labelOver(cell: HTMLTableCellElement): HTMLTableCellElement {
  const before = cell.previousElementSibling;
  return cell.getAttribute('aria-hidden') === 'true' && before instanceof HTMLTableCellElement ? before : cell;
}

/** Selectors of a mark or number, the nearest first: its node may be another after a rendering, or gone with its chart. */
function waysTo(from: Element): string[] {
  const mark = `[data-cells="${CSS.escape(from.getAttribute('data-cells') ?? '')}"]`;
  return [`${from.closest('.summary') ? '.summary' : '.chart'} ${mark}`, mark];
}
