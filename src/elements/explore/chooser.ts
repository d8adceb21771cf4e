import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { describePart, figuresShown } from '../../tables/index.js';
import { viewsOf } from '../../tables/view.js';
import type { ViewChoice } from '../../tables/view.js';
import type { Explored } from '../explored.js';
import type { Controls } from './controls.js';
import { viewName } from './view-name.js';

const KINDS = ['column', 'track', 'row', 'block'] as const;

/** Above a table that shows one column of several: which one, and that it is not all. */
export function renderChooser(explorer: Controls, explored: Explored): TemplateResult {
  return html`${viewChoice(explorer, explored)} ${nowShown(explorer, explored)}`;
}

/** The views of a part to choose from, in the form's order. */
export function viewChoice(explorer: Controls, explored: Explored): TemplateResult {
  const { words, seen } = explorer;
  const views = viewsOf(explored.table, explored.form);
  const option = ({ id }: ViewChoice, text: string): TemplateResult => html`<option value=${id} ?selected=${id === (seen || 'whole')}>${text}</option>`;
  const group = (kind: (typeof KINDS)[number]): unknown => {
    const own = views.filter((view) => view.kind === kind);
    return own.length === 0 ? nothing : html`<optgroup label=${words.rows[kind]}>${own.map((view) => option(view, viewName(view, explored)))}</optgroup>`;
  };
  const plain = views.filter(({ kind }) => kind === 'whole' || kind === 'nonzero');
  return html`<label class="choice">${words.rows.legend}
    <select .value=${seen || 'whole'} @change=${(event: Event) => { explorer.look((event.target as HTMLSelectElement).value); }}>
      ${plain.map((view) => option(view, view.id === 'whole' ? words.rows.whole : words.rows.nonzero))} ${KINDS.map(group)}
    </select>
  </label>`;
}

/** A part of a table is never taken for the whole. Where it changes, it is said to assistive technology as well. */
export function nowShown(explorer: Controls, explored: Explored): TemplateResult {
  const { table, form, report, editions } = explored;
  const { words, element } = explorer;
  const view = viewsOf(table, form).find(({ id }) => id === explorer.seen && id !== 'whole');
  const whole = describePart(report, form.id, editions, explored.words);
  const { described } = element;
  // One template: a line that takes another's place is heard where nothing has changed.
  const line = (text: string): TemplateResult => html`<p class="now" aria-atomic="true">${text}</p>`;
  if (!view || !whole || !described) return line('');
  const { shown, total } = figuresShown(described, whole);
  const name = view.id === 'nonzero' ? words.rows.nonzeroItems : viewName(view, explored);
  return line(words.now(name, shown, total));
}
