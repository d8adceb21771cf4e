import type { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ExploreWords } from '../../model/explore-words.js';
import type { Statement } from '../../model/statement.js';
import { statementsFor } from '../../sentences/index.js';
import { viewsOf } from '../../tables/view.js';
import type { Explored } from '../explored.js';
import { summary } from '../summary.js';
import { viewName } from './view-name.js';

/**
 * The sentences of a view of one applicant, which name it; of one track of 四, or of one item of article 20. `undefined`
 * where the view is of the whole, or of what no sentence is about.
 */
export function chosenSummary(explored: Explored, view: string, { about }: ExploreWords): TemplateResult | typeof nothing | undefined {
  const choice = viewsOf(explored.table, explored.form).find(({ id }) => id === view);
  if (!choice || choice.id === 'column:total') return undefined;
  const { words } = explored;
  switch (choice.kind) {
    case 'column': {
      const name = viewName(choice, explored);
      const said = ofApplicant(explored, view.slice('column:'.length));
      return summary(said, { ...words, sentence: (statement) => [about(name), ...words.sentence(statement)] });
    }
    case 'track':
      return summary(explored.statements.filter((statement) => statement.kind !== 'track' || statement.name.key === choice.name?.key), words);
    case 'block':
      return summary(ofBlock(explored, view.slice('block:'.length)), words);
    default:
      return undefined;
  }
}

function ofApplicant({ table, form, findings, report }: Explored, applicant: string): Statement[] {
  return statementsFor(table, form, findings, { applicant, ...(report.year === undefined ? {} : { year: report.year }) });
}

function ofBlock({ table, form, findings }: Explored, block: string): Statement[] {
  return statementsFor(table, { ...form, blocks: form.blocks.filter(({ id }) => id === block) }, findings);
}
