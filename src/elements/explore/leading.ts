import type { Controls } from './controls.js';
import { giveKeyboard, hasKeyboard } from './give-keyboard.js';

/** The way from a mark or a number into the table, and back. */
export class Leading {
  readonly #controls: Controls;
  #led: { readonly node: Element; readonly paths: readonly string[]; readonly back: readonly string[] } | undefined;
  #left = false;

  constructor(controls: Controls) {
    this.#controls = controls;
  }

  /** Paths of the cells that were led to, as long as the keyboard is there and the pointer has not gone to others. */
  get paths(): readonly string[] {
    return this.#led && !this.#left && hasKeyboard(this.#led.node) ? this.#led.paths : [];
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

  /** Goes back to where a cell was reached from; says whether there is a way. */
  back(cell: EventTarget | undefined): boolean {
    const { element } = this.#controls;
    if (!this.#led || this.#led.node !== cell) return false;
    const [from] = this.#led.back.flatMap((way) => element.renderRoot.querySelector<HTMLElement | SVGElement>(way) ?? []);
    if (from) giveKeyboard(from);
    return from !== undefined;
  }
}

/** Selectors of a mark or number, the nearest first: its node may be another after a rendering, or gone with its chart. */
function waysTo(from: Element): string[] {
  const mark = `[data-cells="${CSS.escape(from.getAttribute('data-cells') ?? '')}"]`;
  return [`${from.closest('.summary') ? '.summary' : '.chart'} ${mark}`, mark];
}
