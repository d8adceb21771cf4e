import type { Card } from './card.js';
import type { Controls } from './controls.js';
import { anchorAround, pathsOf } from './subject.js';

const LIT = 'disclosure-lit';

/** Mark and cell are one: whichever is pointed at, has the keyboard or is chosen, the other is shown too. */
export class Pointing {
  readonly #controls: Controls;
  readonly #card: Card;
  #lit: readonly string[] = [];
  #nodes: Element[] = [];

  constructor(controls: Controls, card: Card) {
    this.#controls = controls;
    this.#card = card;
    const { element } = controls;
    const root = element.renderRoot as ShadowRoot;
    // In the root: what goes on between two marks never leaves it, and what goes on in the tables passes it, since they are slotted.
    root.addEventListener('pointerover', (event) => { this.#onOver(event as PointerEvent); });
    root.addEventListener('pointerout', () => { this.#onOut(); });
    root.addEventListener('focusin', (event) => { this.#onFocus(event); });
    root.addEventListener('focusout', () => { this.#onOut(); });
    root.addEventListener('click', (event) => { this.#onClick(event as MouseEvent); });
    root.addEventListener('keydown', (event) => { this.#onKey(event as KeyboardEvent); });
    const onOutside = (event: Event): void => {
      if (this.#card.kept && !event.composedPath().includes(element)) this.#card.close();
    };
    // In the document: what a pointer shows is closed by Escape wherever the keyboard is.
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !this.#card.anchor) return;
      // A card that was chosen is closed alone; what is open around it stays open.
      if (this.#card.kept) event.stopPropagation();
      this.#card.dismiss();
    };
    element.addController({
      hostConnected: () => {
        element.ownerDocument.addEventListener('pointerdown', onOutside);
        element.ownerDocument.addEventListener('keydown', onEscape, true);
      },
      hostDisconnected: () => {
        element.ownerDocument.removeEventListener('pointerdown', onOutside);
        element.ownerDocument.removeEventListener('keydown', onEscape, true);
        this.#card.close();
        this.#light([]);
      },
    });
  }

  /** The nodes may be others after each rendering. */
  updated(): void {
    const { anchor } = this.#card;
    if (anchor) this.#light(pathsOf(this.#controls.cells, anchor));
    else if (this.#lit.length > 0) this.#light([]);
  }

  /** Brings cells into view, in the page and in the region they scroll in, and gives the first of them the keyboard. */
  lead(paths: readonly string[]): void {
    const { cells, element } = this.#controls;
    const node = cells?.at(paths[0] ?? '')?.node;
    if (!node) return;
    this.#card.close();
    node.tabIndex = -1;
    node.addEventListener('blur', () => { node.removeAttribute('tabindex'); }, { once: true });
    node.focus({ preventScroll: true });
    const region = element.renderRoot.querySelector('.region');
    if (region) {
      const [inner, outer] = [node.getBoundingClientRect(), region.getBoundingClientRect()];
      // Row labels stay where they are while the rest scrolls beneath them.
      region.scrollLeft += inner.left - (outer.left + outer.right) / 2;
    }
    node.scrollIntoView({ block: 'center', inline: 'nearest' });
    this.#light(paths);
  }

  #onOver(event: PointerEvent): void {
    const anchor = this.#anchorOf(event);
    if (!anchor || event.pointerType === 'touch') return;
    if (anchor.closest('.chart')) this.#card.show(anchor);
    const paths = pathsOf(this.#controls.cells, anchor);
    if (!this.#card.kept && paths.length > 0) this.#light(paths);
  }

  #onOut(): void {
    this.#card.leave();
    if (!this.#card.anchor) this.#light([]);
  }

  #onFocus(event: Event): void {
    const anchor = this.#anchorOf(event);
    if (!anchor) return;
    if (anchor.closest('.chart')) this.#card.show(anchor);
    if (!this.#card.kept) this.#light(pathsOf(this.#controls.cells, anchor));
  }

  #onClick(event: MouseEvent): void {
    const [target] = event.composedPath();
    // A text that is being selected is not a choice.
    if ((target instanceof Element && target.closest('.card')) || getSelection()?.isCollapsed === false) return;
    const anchor = this.#anchorOf(event);
    if (!anchor) this.#card.close();
    else if (anchor.closest('.summary')) void this.#controls.lead(pathsOf(this.#controls.cells, anchor));
    else this.#card.keep(anchor, event.detail === 0);
  }

  #onKey(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    if ((event.key === 'Enter' || event.key === ' ') && target instanceof HTMLTableCellElement && this.#anchorOf(event)) {
      event.preventDefault();
      this.#card.keep(target, true);
    }
  }

  #anchorOf(event: Event): Element | undefined {
    const [target] = event.composedPath();
    return target instanceof Element && this.#controls.on ? anchorAround(this.#controls, target) : undefined;
  }

  #light(paths: readonly string[]): void {
    const { element, cells } = this.#controls;
    this.#lit = paths;
    const marks = Array.from(element.renderRoot.querySelectorAll('[data-cells]')).filter((mark) => pathsOf(cells, mark).some((path) => paths.includes(path)));
    const nodes = [...marks, ...paths.flatMap((path) => cells?.at(path)?.node ?? [])];
    for (const node of this.#nodes) if (!nodes.includes(node)) node.classList.remove(LIT);
    for (const node of nodes) node.classList.add(LIT);
    this.#nodes = nodes;
  }
}
