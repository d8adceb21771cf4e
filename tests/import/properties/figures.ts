import fc from 'fast-check';
import { EDITIONS } from '../../../src/editions/index.js';
import { cellsOf, FORM_IDS } from '../../../src/model/edition.js';
import type { EditionId } from '../../../src/model/edition.js';
import type { Figure } from '../../../src/model/figure.js';
import type { Report } from '../../../src/model/report.js';

/** Figures that are not plain counts, as agencies print them. */
const ODD: readonly Figure[] = [null, '无', '/', '—', '0.00', '1,234', -18, 24252.311082, '73802895.90元', '不涉及', 0];

/** A report whose counts all differ, so that a figure in a wrong place cannot pass for the right one. */
export function reports(edition: EditionId): fc.Arbitrary<Report> {
  const forms = FORM_IDS.map((id) => EDITIONS[edition].forms[id]);
  const paths = forms.flatMap((form) => cellsOf(form).map(({ path }) => ({ form: form.id, path })));
  return fc
    .record({
      start: fc.integer({ min: 10, max: 5_000 }),
      odd: fc.array(fc.record({ at: fc.nat(paths.length - 1), figure: fc.constantFrom(...ODD) }), { maxLength: 40 }),
    })
    .map(({ start, odd }) => {
      const report: Record<string, unknown> = { version: 1 };
      const odds = new Map(odd.map(({ at, figure }) => [at, figure]));
      paths.forEach(({ form, path }, index) => {
        const table = (report[form] ??= form === 'reviewLitigation' ? {} : { edition }) as Record<string, unknown>;
        const figure = odds.has(index) ? odds.get(index) : start + index;
        put(table, path.split('.'), figure);
      });
      return report as unknown as Report;
    });
}

function put(table: Record<string, unknown>, keys: readonly string[], figure: unknown): void {
  let node = table;
  for (const key of keys.slice(0, -1)) node = (node[key] ??= {}) as Record<string, unknown>;
  node[keys[keys.length - 1] ?? ''] = figure;
}
