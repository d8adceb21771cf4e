import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Phrase, Statement } from '../model/statement.js';
import type { Words } from '../model/words.js';

/** The computed sentences of a table, marked as computed. */
export function summary(statements: readonly Statement[], words: Words): TemplateResult | typeof nothing {
  if (statements.length === 0) return nothing;
  const phrases = statements.map((statement) => words.sentence(statement));
  const starred = phrases.some((sentence) => sentence.some((phrase) => typeof phrase !== 'string' && phrase.amount.computed));
  return html`<div class="summary" part="summary">
    ${phrases.map(said)}
    <p class="computed">${starred ? `${words.page.computedNote} ` : nothing}${words.page.computed}</p>
  </div>`;
}

/** The words between two numbers are one text: by touch, assistive technology stops at each. */
function said(sentence: readonly Phrase[]): TemplateResult {
  const parts: TemplateResult[] = [];
  let text = '';
  for (const phrase of sentence) {
    if (typeof phrase === 'string') text += phrase;
    else {
      const { cells, text: digits } = phrase.amount;
      parts.push(html`${text}<span class="amount" data-cells=${cells.join(' ')}>${digits}</span>`);
      text = '';
    }
  }
  return html`<p>${parts}${text}</p>`;
}
