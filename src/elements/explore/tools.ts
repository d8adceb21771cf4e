import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { termsOf } from '../../model/term.js';
import { describePart, figuresShown } from '../../tables/index.js';
import { viewsOf } from '../../tables/view.js';
import type { ViewChoice } from '../../tables/view.js';
import type { Explored } from '../explored.js';
import { chartChoices, columnOf, sharesAllowed } from './chart-choices.js';
import type { Controls, Panel } from './controls.js';
import { copyLink } from './copy-link.js';
import { termsNow } from './import-terms.js';
import type { Taking } from './taking.js';
import { viewName } from './view-name.js';

/** The row of buttons, what one of them has opened, and what is to be said of what is shown. */
export function renderTools(explorer: Controls, taking: Taking, explored: Explored): TemplateResult {
  const { words, panel, said } = explorer;
  const button = (name: Panel): TemplateResult =>
    html`<button type="button" class="tool" data-panel=${name} aria-expanded=${panel === name ? 'true' : 'false'} aria-controls=${panel === name ? 'panel' : nothing} @click=${() => { explorer.toggle(name); }}>${words[name]}</button>`;
  return html`
    <div class="buttons" role="group" aria-label=${words.tools} @keydown=${(event: KeyboardEvent) => { closeOnEscape(event, explorer, panel); }}>
      ${button('view')}${button('take')}${button('terms')}
    </div>
    ${panel === undefined
      ? nothing
      : html`<div id="panel" class=${`panel panel-${panel}`} role="group" aria-label=${words[panel]} @keydown=${(event: KeyboardEvent) => { closeOnEscape(event, explorer, panel); }}>
          ${panel === 'view' ? viewPanel(explorer, explored) : panel === 'take' ? takePanel(explorer, taking) : termPanel(explorer, explored)}
        </div>`}
    ${nowShown(explorer, explored)}
    ${explorer.chosen.chart === '' ? nothing : html`<p class="now"><button type="button" class="back" @click=${() => { explorer.choose({ chart: '' }); }}>${words.chart.reset}</button></p>`}
    <p class="said" role="status">${said}</p>
  `;
}

/** Escape closes a panel, and the keyboard is where it was before. */
function closeOnEscape(event: KeyboardEvent, explorer: Controls, panel: Panel | undefined): void {
  if (event.key !== 'Escape' || panel === undefined) return;
  event.stopPropagation();
  explorer.toggle(panel);
  explorer.element.renderRoot.querySelector<HTMLElement>(`[data-panel=${panel}]`)?.focus();
}

function viewPanel(explorer: Controls, explored: Explored): TemplateResult {
  const { words, chosen, element, view } = explorer;
  const views = viewsOf(explored.table, explored.form);
  const charts = chartChoices(explored, view, words);
  const kinds = ['column', 'track', 'row', 'block'] as const;
  const option = ({ id }: ViewChoice, text: string): TemplateResult => html`<option value=${id} ?selected=${id === (view || 'whole')}>${text}</option>`;
  const group = (kind: (typeof kinds)[number]): unknown => {
    const own = views.filter((view) => view.kind === kind);
    return own.length === 0 ? nothing : html`<optgroup label=${words.rows[kind]}>${own.map((view) => option(view, viewName(view, explored)))}</optgroup>`;
  };
  const plain = views.filter(({ kind }) => kind === 'whole' || kind === 'nonzero');
  return html`
    <fieldset>
      <legend>${words.show.legend}</legend>
      ${(['both', 'table', 'chart'] as const).filter((value) => value !== 'chart' || element.renderRoot.querySelector('.chart')).map((value) =>
        radio('show', value, words.show[value], (element.show ?? 'both') === value, () => {
          element.show = value === 'both' ? undefined : value;
        }),
      )}
    </fieldset>
    <label class="choice">${words.rows.legend}
      <select .value=${view || 'whole'} @change=${(event: Event) => { explorer.look(valueIn(event)); }}>
        ${plain.map((view) => option(view, view.id === 'whole' ? words.rows.whole : words.rows.nonzero))} ${kinds.map(group)}
      </select>
    </label>
    ${charts.length < 2
      ? nothing
      : html`<label class="choice">${words.chart.legend}
          <select .value=${chosen.chart} @change=${(event: Event) => { explorer.choose({ chart: valueIn(event) }); }}>
            <option value="" ?selected=${chosen.chart === ''}>${words.chart.default}</option>
            ${charts.map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen.chart}>${name}</option>`)}
          </select>
        </label>`}
    ${sharesAllowed(explored) && (explored.form.id === 'reviewLitigation' || (['', 'outcomes'].includes(chosen.chart) && columnOf(view) === 'total' && !view.startsWith('row:')))
      ? html`<fieldset>
          <legend>${words.measure.legend}</legend>
          ${(['count', 'share'] as const).map((value) =>
            radio('measure', value, words.measure[value], chosen.measure === value, () => { explorer.choose({ measure: value }); }),
          )}
        </fieldset>`
      : nothing}
  `;
}

function radio(name: string, value: string, text: string, checked: boolean, choose: () => void): TemplateResult {
  return html`<label class="radio"><input type="radio" name=${name} value=${value} .checked=${checked} @change=${choose} />${text}</label>`;
}

function takePanel(explorer: Controls, taking: Taking): TemplateResult {
  const { words } = explorer;
  return html`<ul class="takes">
    ${taking.offers().map((kind) => html`<li><button type="button" @click=${() => { void taking.take(kind); }}>${words.taking[kind]}</button></li>`)}
    <li><button type="button" @click=${() => { void copyLink(explorer); }}>${words.linkToView}</button></li>
  </ul>`;
}

function termPanel({ element, words }: Controls, explored: Explored): TemplateResult {
  const terms = termsNow(() => { element.requestUpdate(); });
  const { article } = words.card;
  return html`<dl class="terms">
    ${terms && termsOf(terms[explored.words.language], explored.form).map((term) => html`<dt>${term.term}</dt><dd>${term.text}${term.article === undefined ? nothing : html`<span class="article">${article(term.article)}</span>`}</dd>`)}
  </dl>`;
}

/** A part of a table is never taken for the whole; what is shown now is said to assistive technology as well. */
function nowShown(explorer: Controls, explored: Explored): TemplateResult {
  const { table, form, report, editions } = explored;
  const { words, element } = explorer;
  const view = viewsOf(table, form).find(({ id }) => id === explorer.view && id !== 'whole');
  const whole = describePart(report, form.id, editions, explored.words);
  const { described } = element;
  if (!view || !whole || !described) return html`<p class="now" role="status"></p>`;
  const { shown, total } = figuresShown(described, whole);
  const name = view.id === 'nonzero' ? words.rows.nonzeroItems : viewName(view, explored);
  return html`<p class="now" role="status">${words.now(name, shown, total)}</p>
    <p class="now"><button type="button" class="back" @click=${() => { explorer.look('whole'); }}>${words.reset}</button></p>`;
}

function valueIn(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
