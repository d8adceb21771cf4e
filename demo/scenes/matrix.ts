import { EDITIONS } from '../../src/editions/index.js';
import { cellsOf } from '../../src/model/edition.js';
import type { EditionId, FormId } from '../../src/model/edition.js';
import type { Figure } from '../../src/model/figure.js';
import type { Disclosure, Requests, ReviewLitigation } from '../../src/model/report.js';

/** A table of the form from its figures in printed order, row by row. `undefined` leaves a cell out. */
function tableFrom(form: FormId, edition: EditionId, figures: readonly (Figure | undefined)[]): Record<string, unknown> {
  const cells = cellsOf(EDITIONS[edition].forms[form]);
  if (cells.length !== figures.length) {
    throw new Error(`${form} ${edition} has ${String(cells.length)} figures, not ${String(figures.length)}`);
  }
  const table: Record<string, unknown> = form === 'reviewLitigation' ? {} : { edition };
  cells.forEach(({ path }, index) => {
    if (figures[index] === undefined) return;
    const keys = path.split('.');
    let node = table;
    for (const key of keys.slice(0, -1)) node = (node[key] ??= {}) as Record<string, unknown>;
    node[keys[keys.length - 1] ?? ''] = figures[index];
  });
  return table;
}

/** 三 from 23 (2019) or 25 (2021) rows of seven figures. */
export function requests(edition: EditionId, rows: readonly (readonly (Figure | undefined)[])[]): Requests {
  return tableFrom('requests', edition, rows.flat()) as unknown as Requests;
}

/** 二 from its figures in printed order. */
export function disclosure(edition: EditionId, figures: readonly (Figure | undefined)[]): Disclosure {
  return tableFrom('disclosure', edition, figures) as unknown as Disclosure;
}

/** 四 from three tracks of five figures. */
export function reviewLitigation(tracks: readonly (readonly (Figure | undefined)[])[]): ReviewLitigation {
  return tableFrom('reviewLitigation', '2021', tracks.flat());
}
