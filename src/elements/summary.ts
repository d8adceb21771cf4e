import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Statement } from '../model/statement.js';
import type { Words } from '../model/words.js';

/** The computed sentences of a table, marked as computed. */
export function summary(statements: readonly Statement[], words: Words): TemplateResult | typeof nothing {
  if (statements.length === 0) return nothing;
  const phrases = statements.map((statement) => words.sentence(statement));
  const starred = phrases.some((sentence) => sentence.some((phrase) => typeof phrase !== 'string' && phrase.amount.computed));
  return html`<div class="summary" part="summary">
    ${phrases.map(
      (sentence) =>
        html`<p>
          ${sentence.map((phrase) =>
            typeof phrase === 'string'
              ? phrase
              : html`<span class="amount" data-cells=${phrase.amount.cells.join(' ')}>${phrase.amount.text}</span>`,
          )}
        </p>`,
    )}
    <p class="computed">${starred ? `${words.page.computedNote} ` : nothing}${words.page.computed}</p>
  </div>`;
}
