import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { termFor } from '../../model/term.js';
import { viewsOf } from '../../tables/view.js';
import type { Explored } from '../explored.js';
import { chartChoices, labelOf } from './chart-choices.js';
import type { Controls } from './controls.js';
import { termsNow } from './import-terms.js';
import { copyLink } from './copy-link.js';
import type { Place } from './place.js';

/** What a card is about, and where it hangs. */
export interface CardSubject {
  readonly anchor: Element;
  readonly place: Place;
  /** Paths of the figures; none for a header. */
  readonly cells: readonly string[];
}

/** How long a card stays after the pointer has left what it hangs on, in ms: time to get onto the card itself. */
const LINGER = 300;

/**
 * What is said of a mark, a cell or a header, with what may be done from there. It stays while it, or what it hangs on, is
 * pointed at or has the keyboard; chosen (clicked, tapped, Enter), until it is closed. Escape closes it.
 */
export class Card {
  readonly #explorer: Controls;
  #subject: CardSubject | undefined;
  #kept = false;
  #leaving = 0;

  constructor(explorer: Controls) {
    this.#explorer = explorer;
  }

  get subject(): CardSubject | undefined {
    return this.#subject;
  }

  get kept(): boolean {
    return this.#kept;
  }

  open(subject: CardSubject, kept: boolean): void {
    clearTimeout(this.#leaving);
    if (this.#kept && !kept && this.#subject?.anchor !== subject.anchor) return;
    this.#kept = kept || (this.#kept && this.#subject?.anchor === subject.anchor);
    this.#subject = subject;
    this.#explorer.element.requestUpdate();
  }

  /** The pointer or the keyboard has left. */
  leave(): void {
    clearTimeout(this.#leaving);
    if (this.#kept) return;
    this.#leaving = window.setTimeout(() => {
      this.close();
    }, LINGER);
  }

  close(): void {
    clearTimeout(this.#leaving);
    if (!this.#subject) return;
    this.#subject = undefined;
    this.#kept = false;
    this.#explorer.element.requestUpdate();
  }

  render(explored: Explored): TemplateResult | undefined {
    const subject = this.#subject;
    if (!subject) return undefined;
    const { words } = this.#explorer;
    const { place, cells } = subject;
    const terms = termsNow(() => { this.#explorer.element.requestUpdate(); });
    const term = terms && termFor(terms[explored.words.language], explored.form.id, place.row, place.column);
    return html`<div
      class="card"
      part="card"
      role=${this.#kept ? 'dialog' : 'tooltip'}
      aria-label=${words.card.name}
      @pointerenter=${() => { clearTimeout(this.#leaving); }}
      @pointerleave=${() => { this.leave(); }}
      @keydown=${(event: KeyboardEvent) => { this.#onKey(event); }}
    >
      <p class="place">${place.names.map((name) => labelOf(name, explored)).join(' · ')}</p>
      ${cells.length === 0 ? nothing : html`<p class="value"><strong>${place.text ?? words.card.blank}</strong>${place.computed ? html` <span class="muted">${words.card.sum}</span>` : nothing}</p>`}
      ${term ? html`<p class="term">${term.text}${term.article === undefined ? nothing : html` <span class="article">${words.card.article(term.article)}</span>`}</p>` : nothing}
      ${this.#kept ? html`<p class="actions">${this.#actions(explored, subject)}</p>` : nothing}
    </div>`;
  }

  /** Under what it hangs on, within the element; above where there is no room below. */
  updated(): void {
    const { element } = this.#explorer;
    const card = element.renderRoot.querySelector<HTMLElement>('.card');
    const anchor = this.#subject?.anchor;
    if (!card || !anchor) return;
    if (!anchor.isConnected) {
      this.close();
      return;
    }
    const [own, at, size] = [element.getBoundingClientRect(), anchor.getBoundingClientRect(), card.getBoundingClientRect()];
    const left = Math.max(0, Math.min(at.left - own.left, own.width - size.width));
    const below = at.bottom - own.top + 4;
    const above = at.top - own.top - size.height - 4;
    const fits = at.bottom + size.height + 4 <= window.innerHeight || above < 0;
    card.style.setProperty('left', `${String(left)}px`);
    card.style.setProperty('top', `${String(fits ? below : above)}px`);
  }

  #actions(explored: Explored, { place, cells, anchor }: CardSubject): TemplateResult[] {
    const explorer = this.#explorer;
    const { words } = explorer;
    const views = viewsOf(explored.table, explored.form);
    const charts = chartChoices(explored, '', words);
    const act = (text: string, action: () => void): TemplateResult => html`<button type="button" @click=${action}>${text}</button>`;
    const only = (id: string): TemplateResult[] =>
      views.filter((view) => view.id === id && explorer.element.view !== id).map(({ name }) => act(words.card.only(name ? labelOf(name, explored) : ''), () => { explorer.look(id); }));
    const show = (id: string, text: string): TemplateResult[] => (charts.some((chart) => chart.id === id) ? [act(text, () => { explorer.choose({ chart: id }); })] : []);
    const outcome = /^outcomes\.\w+/.exec(place.row)?.[0] ?? '';
    const isCell = anchor instanceof HTMLTableCellElement;
    return [
      ...(cells.length > 0 && !isCell ? [act(words.card.toTable, () => { void explorer.lead(cells); })] : []),
      ...(place.column === 'total' ? [] : only(`column:${place.column}`)),
      ...only(`row:${outcome}`),
      ...show(`reasons:${outcome.replace('outcomes.', '')}`, words.card.reasons),
      ...show(`applicants:${place.row}`, words.card.applicants),
      ...(cells.length > 0 ? [act(words.card.link, () => { void copyLink(explorer, cells); })] : []),
      act(words.close, () => { this.#dismiss(); }),
    ];
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#dismiss();
  }

  /** Closed by hand: the keyboard goes back to what the card hung on. */
  #dismiss(): void {
    const anchor = this.#subject?.anchor;
    this.close();
    if (anchor instanceof HTMLElement || anchor instanceof SVGElement) anchor.focus();
  }
}
