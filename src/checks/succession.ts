import { cellsOf, joinPath, leavesOf } from '../model/edition.js';
import type { Form, FormCell, FormId } from '../model/edition.js';
import type { Finding } from '../model/finding.js';
import type { SuccessionRelation, YearTerm } from '../model/relation.js';
import type { Report, StatutoryTable } from '../model/report.js';
import { editionOf, namesOf, tableOf } from '../model/table.js';
import type { Editions } from '../model/table.js';
import { compare, termOf } from './terms.js';
import type { Term } from './terms.js';

interface YearOf {
  readonly table: StatutoryTable;
  readonly form: Form;
  readonly year: number;
}

/** Two reports on consecutive years of one body. */
export interface YearPair {
  readonly earlier: Report & { readonly year: number };
  readonly later: Report & { readonly year: number };
}

/**
 * Holds the relations between two years that the editions of both tables know: one finding for each row or column.
 * Never more than a question: bodies are merged and re-counted. A different scope makes figures incomparable.
 */
export function checkSuccession(form: FormId, { earlier, later }: YearPair, editions: Editions): Finding[] {
  const [before, after] = [tableOf(earlier, form), tableOf(later, form)];
  if (!before || !after) return [];
  const [editionBefore, editionAfter] = [editionOf(before, editions), editionOf(after, editions)];
  const years = {
    earlier: { table: before, form: editionBefore.forms[form], year: earlier.year },
    later: { table: after, form: editionAfter.forms[form], year: later.year },
  };
  return editionAfter.relations
    .filter((relation): relation is SuccessionRelation => relation.kind === 'succession' && relation.form === form)
    .filter(({ id }) => editionBefore.relations.some((relation) => relation.id === id))
    .flatMap((relation) => checkRelation(relation, years, earlier.scope === later.scope));
}

function checkRelation(relation: SuccessionRelation, years: Record<YearTerm['year'], YearOf>, sameScope: boolean): Finding[] {
  const { form } = years.later;
  return form.blocks.flatMap((block) =>
    leavesOf(relation.inEvery === 'row' ? block.rows : block.columns).flatMap((line): Finding[] => {
      const pathOf = (term: YearTerm): string =>
        relation.inEvery === 'row' ? joinPath(line.path, term.path) : joinPath(term.path, line.path);
      const left = termsOf(relation.left, years, pathOf);
      const right = termsOf(relation.right, years, pathOf);
      if (!left || !right) return [];
      const compared = compare(left, right);
      return [
        {
          relation: relation.id,
          form: form.id,
          basis: relation.basis,
          weight: relation.weight,
          place: namesOf(relation.inEvery, line.trail, block),
          ...(sameScope ? compared : { ...compared, outcome: 'notAssessable', why: 'scope' }),
        },
      ];
    }),
  );
}

/** The terms of a side; `undefined` where a form has no such cell, as in blocks the relation does not speak of. */
function termsOf(
  terms: readonly YearTerm[],
  years: Record<YearTerm['year'], YearOf>,
  pathOf: (term: YearTerm) => string,
): Term[] | undefined {
  const found = terms.map((term): Term | undefined => {
    const { table, form, year } = years[term.year];
    const cell: FormCell | undefined = cellsOf(form).find(({ path }) => path === pathOf(term));
    return cell && termOf(table, cell, { year, ...(term.minus ? { minus: true } : {}) });
  });
  return found.every((term): term is Term => term !== undefined) ? found : undefined;
}
