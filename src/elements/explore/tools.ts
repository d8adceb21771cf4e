import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { termsOf } from '../../model/term.js';
import type { Explored } from '../explored.js';
import { chartChoices, columnOf, sharesAllowed } from './chart-choices.js';
import { nowShown, viewChoice } from './chooser.js';
import type { Controls, Panel } from './controls.js';
import { copyLink } from './copy-link.js';
import { termsNow } from './import-terms.js';
import type { Taking } from './taking.js';

/**
 * The row of buttons, what one of them has opened, and what is to be said of what is shown. What an element says by itself is
 * said in one region, line by line: of several lines only the one that changes is heard, and all of that.
 */
export function renderTools(explorer: Controls, taking: Taking, explored: Explored): TemplateResult {
  const { words, panel, said, told, element } = explorer;
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
    <div role="status" aria-atomic="false">
      ${element.defaultView === '' ? nowShown(explorer, explored) : nothing}
      <p class="said" aria-atomic="true">${said}</p>
      <p class="told" aria-atomic="true">${told}</p>
    </div>
    ${element.defaultView === '' && explorer.seen !== '' ? html`<p class="now"><button type="button" class="back" @click=${() => { explorer.look('whole'); }}>${words.reset}</button></p>` : nothing}
    ${explorer.chosen.chart === '' ? nothing : html`<p class="now"><button type="button" class="back" @click=${() => { explorer.choose({ chart: '' }); }}>${words.chart.reset}</button></p>`}
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
  const charts = chartChoices(explored, view, words);
  return html`
    <fieldset>
      <legend>${words.show.legend}</legend>
      ${(['both', 'table', 'chart'] as const).filter((value) => value !== 'chart' || element.renderRoot.querySelector('.chart')).map((value) =>
        radio('show', value, words.show[value], (element.show ?? 'both') === value, () => {
          element.show = value === 'both' ? undefined : value;
        }),
      )}
    </fieldset>
    ${element.defaultView === '' ? viewChoice(explorer, explored) : nothing}
    <fieldset>
      <legend>${words.layout.legend}</legend>
      ${(['auto', 'table', 'list'] as const).map((value) =>
        radio('layout', value, words.layout[value], (element.layout ?? 'auto') === value, () => {
          element.layout = value === 'auto' ? undefined : value;
        }),
      )}
    </fieldset>
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
    <li><button type="button" @click=${() => { void copyLink(explorer, (text) => { explorer.say(text); }); }}>${words.linkToView}</button></li>
  </ul>`;
}

function termPanel({ element, words }: Controls, explored: Explored): TemplateResult {
  const terms = termsNow(() => { element.requestUpdate(); });
  const { article } = words.card;
  return html`<dl class="terms">
    ${terms && termsOf(terms[explored.words.language], explored.form).map((term) => html`<dt>${term.term}</dt><dd>${term.text}${term.article === undefined ? nothing : html`<span class="article">${article(term.article)}</span>`}</dd>`)}
  </dl>`;
}

function valueIn(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
