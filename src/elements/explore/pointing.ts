import type { Card } from './card.js';
import type { Controls } from './controls.js';
import { Leading } from './leading.js';
import { anchorAround, pathsOf } from './subject.js';

const LIT = 'disclosure-lit';

/** Mark and cell are one: whichever is pointed at, has the keyboard or is chosen, the other is shown too. */
export class Pointing {
  readonly #controls: Controls;
  readonly #card: Card;
  readonly #leading: Leading;
  /** What is pointed at or has got the keyboard last, and what has the keyboard. */
  #on: Element | undefined;
  #focused: Element | undefined;
  #lit: readonly string[] = [];
  #nodes: Element[] = [];

  constructor(controls: Controls, card: Card) {
    this.#controls = controls;
    this.#card = card;
    this.#leading = new Leading(controls);
    const { element } = controls;
    const root = element.renderRoot as ShadowRoot;
    // In the root: what goes on between two marks never leaves it, and what goes on in the tables passes it, since they are slotted.
    root.addEventListener('pointerover', (event) => { this.#onOver(event as PointerEvent); });
    root.addEventListener('pointermove', (event) => { this.#onMove(event as PointerEvent); });
    root.addEventListener('pointerout', () => { this.#onOut(); });
    root.addEventListener('focusin', (event) => { this.#onFocus(event); });
    root.addEventListener('focusout', () => {
      this.#focused = undefined;
      this.#onOut();
    });
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
    const paths = this.#wanted();
    if (paths.length > 0 || this.#lit.length > 0) this.#light(paths);
  }

  /** Leads to cells, which stay lit until the keyboard or the pointer goes elsewhere; from a mark or number, back to which Escape leads. */
  lead(paths: readonly string[], from?: Element): void {
    this.#card.close();
    this.#leading.lead(paths, from);
    this.#light(this.#wanted());
  }

  #onOver(event: PointerEvent): void {
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest('.card')) {
      this.#card.stay();
      return;
    }
    const anchor = this.#anchorOf(event);
    // What scrolls under a pointer that rests is not pointed at.
    if (!anchor || event.pointerType === 'touch' || this.#leading.holds) return;
    this.#on = anchor;
    if (anchor.closest('.chart')) this.#card.point(anchor, event);
    this.#light(this.#wanted());
  }

  #onMove(event: PointerEvent): void {
    if (!this.#leading.holds || event.pointerType === 'touch' || !this.#anchorOf(event)) return;
    this.#leading.leave();
    this.#onOver(event);
  }

  #onOut(): void {
    this.#on = this.#focused;
    this.#card.leave();
    this.#light(this.#wanted());
  }

  #onFocus(event: Event): void {
    const anchor = this.#anchorOf(event);
    if (!anchor) return;
    this.#on = anchor;
    this.#focused = anchor;
    if (anchor.closest('.chart')) this.#card.show(anchor);
    this.#light(this.#wanted());
  }

  #onClick(event: MouseEvent): void {
    const [target] = event.composedPath();
    // A text that is being selected is not a choice.
    if ((target instanceof Element && target.closest('.card')) || getSelection()?.isCollapsed === false) return;
    const anchor = this.#anchorOf(event);
    if (!anchor) {
      // A button may have given the keyboard to a mark, whose card is to stay.
      if (this.#card.kept) this.#card.close();
    } else if (anchor.closest('.summary')) void this.#controls.lead(pathsOf(this.#controls.cells, anchor), anchor);
    else this.#card.keep(anchor, event.detail === 0);
  }

  #onKey(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    if ((event.key === 'Enter' || event.key === ' ') && target instanceof HTMLTableCellElement && this.#anchorOf(event)) {
      event.preventDefault();
      this.#card.keep(target, true);
    } else if (event.key === 'Escape' && !this.#card.anchor && this.#leading.back(target)) {
      event.stopPropagation();
    } else if (target instanceof HTMLTableCellElement && !event.altKey && !event.metaKey && !event.shiftKey && this.#leading.step(target, event)) {
      event.preventDefault();
    }
  }

  /** What is said is lit; then what was led to; then what is pointed at or has the keyboard. */
  #wanted(): readonly string[] {
    const said = this.#card.anchor;
    const led = this.#leading.paths;
    const anchor = said ?? (led.length > 0 ? undefined : this.#on);
    return anchor?.isConnected ? pathsOf(this.#controls.cells, anchor) : led;
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
