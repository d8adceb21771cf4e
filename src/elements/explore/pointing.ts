import type { Card } from './card.js';
import { labelOf } from './chart-choices.js';
import type { Controls } from './controls.js';
import { placeOfCells, placeOfHeader } from './place.js';

const LIT = 'disclosure-lit';

/** Mark and cell are one: whichever is pointed at, has the keyboard or is chosen, the other is shown too. */
export class Pointing {
  readonly #explorer: Controls;
  readonly #card: Card;
  #lit: readonly string[] = [];
  #nodes: Element[] = [];

  constructor(explorer: Controls, card: Card) {
    this.#explorer = explorer;
    this.#card = card;
    const { element } = explorer;
    // Cells are children of the element, and what happens in its shadow root gets here too.
    element.addEventListener('pointerover', (event) => { this.#onOver(event); });
    element.addEventListener('pointerout', () => { this.#onOut(); });
    element.addEventListener('focusin', (event) => { this.#onFocus(event); });
    element.addEventListener('focusout', () => { this.#onOut(); });
    element.addEventListener('click', (event) => { this.#onClick(event); });
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#card.subject) this.#card.close();
    });
    const onOutside = (event: Event): void => {
      if (this.#card.kept && !event.composedPath().includes(element)) this.#card.close();
    };
    element.addController({
      hostConnected: () => { element.ownerDocument.addEventListener('pointerdown', onOutside); },
      hostDisconnected: () => { element.ownerDocument.removeEventListener('pointerdown', onOutside); },
    });
  }

  /** The nodes may be others after each rendering. */
  updated(): void {
    if (this.#card.subject) this.#light(this.#card.subject.cells);
    else if (this.#lit.length > 0) this.#light([]);
  }

  /** Brings cells into view, in the page and in the region they scroll in, and gives the first of them the keyboard. */
  lead(paths: readonly string[]): void {
    const { cells, element } = this.#explorer;
    const node = cells?.at(paths[0] ?? '')?.node;
    if (!node) return;
    this.#light(paths);
    node.tabIndex = -1;
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

  /** A mark in words: 不予公开：4（分项合计）. */
  nameOf(mark: Element): string {
    const { explored, words } = this.#explorer;
    const place = explored && placeOfCells(explored.table, explored.form, this.#pathsOf(mark));
    if (!place) return '';
    const names = place.names.map((name) => labelOf(name, explored)).join(' · ');
    return `${names}：${place.text ?? words.card.blank}${place.computed ? `（${words.card.sum}）` : ''}`;
  }

  /** What a mark or cell stands for: the paths of its figures. */
  #pathsOf(node: Element): readonly string[] {
    const mark = node.closest('[data-cells]');
    if (mark) return (mark.getAttribute('data-cells') ?? '').split(' ').filter((path) => path !== '');
    const cell = this.#explorer.cells?.around(node)?.cell;
    return cell?.kind === 'figure' && cell.path !== undefined ? [cell.path] : [];
  }

  #onOver(event: PointerEvent): void {
    const node = targetOf(event);
    if (!node || event.pointerType === 'touch') return;
    const paths = this.#pathsOf(node);
    if (paths.length === 0) return;
    const mark = node.closest('[data-cells]');
    if (mark?.closest('.chart')) this.#open(mark, false);
    if (!this.#card.kept) this.#light(paths);
  }

  #onOut(): void {
    this.#card.leave();
    if (!this.#card.subject) this.#light([]);
  }

  #onFocus(event: Event): void {
    const mark = targetOf(event)?.closest('[data-cells]');
    if (mark?.closest('.chart')) this.#open(mark, false);
    else if (mark) this.#light(this.#pathsOf(mark));
  }

  #onClick(event: MouseEvent): void {
    const node = targetOf(event);
    // A text that is being selected is not a choice.
    if (!node || node.closest('.card') || getSelection()?.isCollapsed === false) return;
    const mark = node.closest('[data-cells]');
    if (mark && !mark.closest('.chart')) void this.#explorer.lead(this.#pathsOf(mark));
    else if (mark) this.choose(mark);
    else if (this.#explorer.cells?.around(node)) this.choose(node);
    else this.#card.close();
  }

  /** Keeps the card of a mark, cell or header open. */
  choose(node: Element): void {
    this.#open(node.closest('[data-cells]') ?? node.closest('td, th') ?? node, true);
  }

  #open(anchor: Element, kept: boolean): void {
    const explored = this.#explorer.explored;
    if (!explored) return;
    const { table, form, description } = explored;
    const cells = this.#pathsOf(anchor);
    const shown = this.#explorer.cells?.around(anchor);
    const header = shown?.cell.kind === 'header' && shown.cell.path !== undefined ? shown.cell : undefined;
    const at = Array.from(this.#explorer.element.querySelectorAll(':scope > table')).indexOf(shown?.node.closest('table') as Element);
    const place = header
      ? placeOfHeader(form, header.scope === 'row' ? 'row' : 'column', header.path ?? '', description.tables[at]?.block ?? '')
      : placeOfCells(table, form, cells);
    if (place) this.#card.open({ anchor, place, cells }, kept);
  }

  #light(paths: readonly string[]): void {
    const { element, cells } = this.#explorer;
    this.#lit = paths;
    const marks = Array.from(element.renderRoot.querySelectorAll('[data-cells]')).filter((mark) => {
      const own = (mark.getAttribute('data-cells') ?? '').split(' ');
      return paths.length > 0 && paths.some((path) => own.includes(path));
    });
    const nodes = [...marks, ...paths.flatMap((path) => cells?.at(path)?.node ?? [])];
    for (const node of this.#nodes) if (!nodes.includes(node)) node.classList.remove(LIT);
    for (const node of nodes) node.classList.add(LIT);
    this.#nodes = nodes;
  }
}

/** The element an event comes from, inside a shadow root too. */
function targetOf(event: Event): Element | undefined {
  const [target] = event.composedPath();
  return target instanceof Element ? target : undefined;
}
