import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { termFor } from '../../model/term.js';
import { viewsOf } from '../../tables/view.js';
import type { Explored } from '../explored.js';
import { chartChoices, shortLabelOf } from './chart-choices.js';
import type { Controls } from './controls.js';
import { copyLink } from './copy-link.js';
import { termsNow } from './import-terms.js';
import type { Place } from './place.js';
import { placeOf, titleOf } from './subject.js';

/** A card, as what stands on it knows it. */
interface Shown {
  readonly kept: boolean;
  /** What was said last of what was done from it. */
  readonly note: string;
  readonly say: (text: string) => void;
  readonly dismiss: () => void;
}

/** The card of a mark, a cell or a header; `changed` is called when there is more to say. `undefined` where there is nothing to say. */
export function renderCard(controls: Controls, card: Shown, anchor: Element, explored: Explored, changed: () => void): TemplateResult | undefined {
  const place = placeOf(controls, anchor);
  if (!place) return undefined;
  const { words } = controls;
  const terms = termsNow(changed);
  const term = terms && termFor(terms[explored.words.language], explored.form.id, place.row, place.column);
  const content = html`
    <p class="place" id="place">${titleOf(controls, anchor, place)}</p>
    ${place.cells.length === 0
      ? nothing
      : html`<p class="value"><strong>${place.text ?? words.card.blank}</strong>${place.cells.length > 1 ? html` <span class="muted">${words.card.sum}</span>` : nothing}</p>`}
    ${term ? html`<p class="term">${term.text}${term.article === undefined ? nothing : html` <span class="article">${words.card.article(term.article)}</span>`}</p>` : nothing}
  `;
  // What a pointer shows in passing is nothing new to assistive technology: the mark has it as its name.
  if (!card.kept) return html`<div class="card" part="card" aria-hidden="true">${content}</div>`;
  return html`<div class="card" part="card" role="dialog" aria-labelledby="place" tabindex="-1" @keydown=${(event: KeyboardEvent) => { leaveByTab(event, card); }}>
    ${content}
    <p class="actions">${actionsOf(controls, card, explored, place, anchor)}</p>
    <p class="note">${card.note}</p>
  </div>`;
}

function actionsOf(controls: Controls, card: Shown, explored: Explored, { row, column, cells }: Place, anchor: Element): TemplateResult[] {
  const { words } = controls;
  const views = viewsOf(explored.table, explored.form);
  const charts = chartChoices(explored, '', words);
  const act = (text: string, action: () => void): TemplateResult => html`<button type="button" @click=${action}>${text}</button>`;
  const only = (id: string): TemplateResult[] =>
    views.filter((view) => view.id === id && controls.view !== id).map(({ name }) => act(words.card.only(name ? shortLabelOf(name, explored) : ''), () => { controls.look(id); follow(controls); }));
  const show = (id: string, text: string): TemplateResult[] => (charts.some((chart) => chart.id === id) ? [act(text, () => { controls.choose({ chart: id }); follow(controls); })] : []);
  const outcome = /^outcomes\.\w+/.exec(row)?.[0] ?? '';
  const isCell = anchor instanceof HTMLTableCellElement;
  return [
    ...(cells.length > 0 && !isCell ? [act(words.card.toTable, () => { void controls.lead(cells, anchor); })] : []),
    ...(column === 'total' ? [] : only(`column:${column}`)),
    ...only(`row:${outcome}`),
    ...show(`reasons:${outcome.replace('outcomes.', '')}`, words.card.reasons),
    ...show(`applicants:${row}`, words.card.applicants),
    ...(cells.length > 0 && controls.address(cells) !== undefined ? [act(words.card.link, () => { void copyLink(controls, (text) => { card.say(text); }, cells); })] : []),
    act(words.close, () => { card.dismiss(); }),
  ];
}

/** The card is gone with the button that was pressed: the keyboard goes to the way back. */
function follow({ element }: Controls): void {
  void element.updateComplete.then(() => {
    element.renderRoot.querySelector<HTMLElement>('.back, .chooser select')?.focus();
  });
}

/** The card stands at the end of the element, but is read where it hangs: Tab leads on from there, Shift+Tab back there. */
function leaveByTab(event: KeyboardEvent, card: Shown): void {
  const [target] = event.composedPath();
  const buttons = Array.from((event.currentTarget as Element).querySelectorAll('button'));
  const leaves = event.shiftKey ? target === event.currentTarget || target === buttons[0] : target === buttons[buttons.length - 1];
  if (event.key !== 'Tab' || !leaves) return;
  if (event.shiftKey) event.preventDefault();
  // Forward, the browser goes on from what has the keyboard by then.
  card.dismiss();
}
