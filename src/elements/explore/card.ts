import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { termFor } from '../../model/term.js';
import { viewsOf } from '../../tables/view.js';
import type { Explored } from '../explored.js';
import { chartChoices, labelOf } from './chart-choices.js';
import type { Controls } from './controls.js';
import { copyLink } from './copy-link.js';
import { termsNow } from './import-terms.js';
import type { Place } from './place.js';
import { placeOf, titleOf } from './subject.js';

/** How long a card stays after the pointer has left what it hangs on, in ms: time to get onto the card itself. */
const LINGER = 300;

/**
 * What is said of a mark, a cell or a header, with what may be done from there. It stays while it, or what it hangs on, is
 * pointed at or has the keyboard; chosen (clicked, tapped, Enter), until it is closed. Escape closes it. It says what its
 * anchor stands for now, whatever becomes of the report meanwhile.
 */
export class Card {
  readonly #controls: Controls;
  #anchor: Element | undefined;
  #kept = false;
  #toFocus = false;
  #leaving = 0;

  constructor(controls: Controls) {
    this.#controls = controls;
  }

  /** The mark, cell or header it hangs on; `undefined` while there is no card. */
  get anchor(): Element | undefined {
    return this.#anchor;
  }

  get kept(): boolean {
    return this.#kept;
  }

  /** Says what is pointed at, unless another card is kept. */
  show(anchor: Element): void {
    clearTimeout(this.#leaving);
    if (this.#kept || this.#anchor === anchor) return;
    this.#anchor = anchor;
    this.#controls.element.requestUpdate();
  }

  /** Keeps the card of what was chosen; by keyboard, it gets the keyboard. */
  keep(anchor: Element, byKeyboard: boolean): void {
    clearTimeout(this.#leaving);
    this.#anchor = anchor;
    this.#kept = true;
    this.#toFocus = byKeyboard;
    this.#controls.element.requestUpdate();
  }

  /** The pointer or the keyboard has left. */
  leave(): void {
    clearTimeout(this.#leaving);
    if (this.#kept || !this.#anchor) return;
    this.#leaving = window.setTimeout(() => {
      this.close();
    }, LINGER);
  }

  close(): void {
    clearTimeout(this.#leaving);
    if (!this.#anchor) return;
    this.#anchor = undefined;
    this.#kept = false;
    this.#controls.element.requestUpdate();
  }

  /** Closed by hand: the keyboard goes back to what the card hung on. */
  dismiss(): void {
    const anchor = this.#kept ? this.#anchor : undefined;
    this.close();
    if ((anchor instanceof HTMLElement || anchor instanceof SVGElement) && anchor.hasAttribute('tabindex')) anchor.focus();
  }

  render(explored: Explored): TemplateResult | undefined {
    const anchor = this.#anchor;
    const place = anchor && placeOf(this.#controls, anchor);
    if (!anchor || !place) return undefined;
    const { words, element } = this.#controls;
    const terms = termsNow(() => {
      element.requestUpdate();
    });
    const term = terms && termFor(terms[explored.words.language], explored.form.id, place.row, place.column);
    const content = html`
      <p class="place" id="place">${titleOf(this.#controls, anchor, place)}</p>
      ${place.cells.length === 0
        ? nothing
        : html`<p class="value"><strong>${place.text ?? words.card.blank}</strong>${place.cells.length > 1 ? html` <span class="muted">${words.card.sum}</span>` : nothing}</p>`}
      ${term ? html`<p class="term">${term.text}${term.article === undefined ? nothing : html` <span class="article">${words.card.article(term.article)}</span>`}</p>` : nothing}
    `;
    // What a pointer shows in passing is nothing new to assistive technology: the mark has it as its name.
    if (!this.#kept) {
      return html`<div class="card" part="card" aria-hidden="true" @pointerenter=${this.#stay} @pointerleave=${this.#onLeave}>${content}</div>`;
    }
    return html`<div class="card" part="card" role="dialog" aria-labelledby="place" tabindex="-1">
      ${content}
      <p class="actions">${this.#actions(explored, place, anchor)}</p>
    </div>`;
  }

  /** Under what it hangs on, within the element; above where there is no room below. */
  updated(): void {
    const { element } = this.#controls;
    const card = element.renderRoot.querySelector<HTMLElement>('.card');
    const anchor = this.#anchor;
    if (!anchor) return;
    if (!card || !anchor.isConnected) {
      // Not while the element is being updated.
      queueMicrotask(() => { this.close(); });
      return;
    }
    const [own, at, size] = [element.getBoundingClientRect(), anchor.getBoundingClientRect(), card.getBoundingClientRect()];
    const left = Math.max(0, Math.min(at.left - own.left, own.width - size.width));
    const [below, above] = [at.bottom + 4, at.top - size.height - 4];
    const last = window.innerHeight - size.height;
    const top = below <= last ? below : above >= 0 ? above : Math.max(4, last - 4);
    card.style.setProperty('left', `${String(left)}px`);
    card.style.setProperty('top', `${String(top - own.top)}px`);
    if (this.#toFocus) card.focus();
    this.#toFocus = false;
  }

  #actions(explored: Explored, { row, column, cells }: Place, anchor: Element): TemplateResult[] {
    const controls = this.#controls;
    const { words } = controls;
    const views = viewsOf(explored.table, explored.form);
    const charts = chartChoices(explored, '', words);
    const act = (text: string, action: () => void): TemplateResult => html`<button type="button" @click=${action}>${text}</button>`;
    const only = (id: string): TemplateResult[] =>
      views.filter((view) => view.id === id && controls.view !== id).map(({ name }) => act(words.card.only(name ? labelOf(name, explored) : ''), () => { controls.look(id); this.#follow(); }));
    const show = (id: string, text: string): TemplateResult[] => (charts.some((chart) => chart.id === id) ? [act(text, () => { controls.choose({ chart: id }); this.#follow(); })] : []);
    const outcome = /^outcomes\.\w+/.exec(row)?.[0] ?? '';
    const isCell = anchor instanceof HTMLTableCellElement;
    return [
      ...(cells.length > 0 && !isCell ? [act(words.card.toTable, () => { void controls.lead(cells); })] : []),
      ...(column === 'total' ? [] : only(`column:${column}`)),
      ...only(`row:${outcome}`),
      ...show(`reasons:${outcome.replace('outcomes.', '')}`, words.card.reasons),
      ...show(`applicants:${row}`, words.card.applicants),
      ...(cells.length > 0 && controls.address(cells) !== undefined ? [act(words.card.link, () => { void copyLink(controls, cells); })] : []),
      act(words.close, () => { this.dismiss(); }),
    ];
  }

  /** The card is gone with the button that was pressed: the keyboard goes to the way back. */
  #follow(): void {
    const { element } = this.#controls;
    void element.updateComplete.then(() => {
      element.renderRoot.querySelector<HTMLElement>('.back, .chooser select')?.focus();
    });
  }

  readonly #stay = (): void => {
    clearTimeout(this.#leaving);
  };

  readonly #onLeave = (): void => {
    this.leave();
  };
}
