import type { ExploredElement } from '../explored.js';
import { ownTables } from './shown-cells.js';

/** A shade over the right edge of a table, while columns are hidden behind it: many screens show no scroll bar. */
export class Edge {
  readonly #element: ExploredElement;
  readonly #shade = document.createElement('div');
  #region: HTMLElement | null = null;
  #sizes: ResizeObserver | undefined;

  constructor(element: ExploredElement) {
    this.#element = element;
    this.#shade.className = 'edge';
    this.#shade.hidden = true;
    element.renderRoot.append(this.#shade);
  }

  /** The element has been rendered: its region may be another, its tables too. */
  updated(): void {
    const region = this.#element.renderRoot.querySelector<HTMLElement>('.region');
    if (region !== this.#region) {
      this.#region?.removeEventListener('scroll', this.#place);
      region?.addEventListener('scroll', this.#place, { passive: true });
      this.#region = region;
    }
    this.#sizes?.disconnect();
    this.#sizes = new ResizeObserver(this.#place);
    for (const sized of [region, ...ownTables(this.#element)]) if (sized) this.#sizes.observe(sized);
  }

  readonly #place = (): void => {
    const region = this.#region;
    this.#shade.hidden = region === null || region.clientWidth < 2 || region.scrollLeft + region.clientWidth > region.scrollWidth - 2;
    if (region === null || this.#shade.hidden) return;
    this.#shade.style.top = `${String(region.offsetTop)}px`;
    this.#shade.style.left = `${String(region.offsetLeft + region.clientWidth)}px`;
    this.#shade.style.height = `${String(region.clientHeight)}px`;
  };
}
