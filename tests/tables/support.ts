import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EDITIONS } from '../../src/editions/index.js';
import { cellsOf, FORM_IDS, joinPath, leavesOf, pathOf } from '../../src/model/edition.js';
import type { EditionId, Form, FormBlock, FormId } from '../../src/model/edition.js';
import type { Figure } from '../../src/model/figure.js';
import type { ExtraLine, Report } from '../../src/model/report.js';
import { columnPrefix } from '../../src/tables/blocks.js';
import type { DescribedCell, TableDescription } from '../../src/tables/index.js';
import { put } from '../support/reports.js';

/** Lays cells out as a browser does; throws where two cells meet or a place stays empty. */
export function assertFull(rows: readonly (readonly DescribedCell[])[], width: number): void {
  const taken = rows.map(() => new Array<boolean>(width).fill(false));
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (taken[y]?.[x]) x += 1;
      for (let dy = 0; dy < cell.rowSpan; dy += 1) {
        for (let dx = 0; dx < cell.colSpan; dx += 1) {
          const line = taken[y + dy];
          assert.ok(line && x + dx < width && !line[x + dx], `cell “${cell.text}” does not fit`);
          line[x + dx] = true;
        }
      }
    }
  });
  assert.ok(taken.flat().every(Boolean), 'a place of the grid is empty');
}

/** Head and every body of a table are full rectangles of one width. */
export function assertRectangle(table: TableDescription): void {
  const width = table.labelColumns + table.figureColumns;
  for (const rows of [table.head, ...table.bodies]) assertFull(rows, width);
  assert.ok(table.bodies.length > 0 && table.figureColumns > 0);
}

const FIGURES: readonly (Figure | undefined)[] = [0, 0, 0, 0, null, '无', '0.00', '/', 7, '1,234', '0（其中修订2件）', undefined];

/** Reports with few telling figures, odd ones and gaps, and with rows and columns of the agency's own anywhere. */
export function sparseReports(edition: EditionId): fc.Arbitrary<Report> {
  const forms = FORM_IDS.map((id) => EDITIONS[edition].forms[id]);
  const cells = forms.flatMap((form) => cellsOf(form).map(({ path }) => ({ form: form.id, path })));
  const places = forms.flatMap((form) => form.blocks.flatMap((block) => placesIn(form, block)));
  const figure = fc.constantFrom(...FIGURES);
  const extra = fc.constantFrom(...places).chain(({ form, axis, after, crossed }) => {
    const label = fc.constantFrom('其他一', '其他二', '');
    const figures = fc.array(figure.map((one) => one ?? null), { minLength: crossed, maxLength: crossed });
    return fc.record({ label, figures }).map((line) => ({ form, line: { axis, after, ...line } }));
  });
  return fc
    .record({
      fill: fc.constantFrom(0, null, undefined, 3),
      odd: fc.array(fc.tuple(fc.nat(cells.length - 1), figure), { maxLength: 40 }),
      extras: fc.array(extra, { maxLength: 3 }),
    })
    .map(({ fill, odd, extras }) => {
      const report: Record<FormId, { extra?: ExtraLine[] }> = { disclosure: edited(edition), requests: edited(edition), reviewLitigation: {} };
      for (const { form, path } of cells) put(report[form], path, fill);
      for (const [at, one] of odd) put(report[cells[at]!.form], cells[at]!.path, one);
      for (const { form, line } of extras) (report[form].extra ??= []).push(line);
      return { version: 1, ...report } as Report;
    });
}

function edited(edition: EditionId): { extra?: ExtraLine[] } {
  return { edition } as { extra?: ExtraLine[] };
}

interface Place {
  readonly form: FormId;
  readonly axis: ExtraLine['axis'];
  readonly after: string;
  readonly crossed: number;
}

/** Where lines of the agency's own may stand: in front of all, and behind each line and named group. */
function placesIn(form: Form, block: FormBlock): Place[] {
  const of = (axis: ExtraLine['axis']): Place[] => {
    const leaves = leavesOf(axis === 'row' ? block.rows : block.columns);
    const crossed = leavesOf(axis === 'row' ? block.columns : block.rows).length;
    const prefix = axis === 'column' ? columnPrefix(form, block) : '';
    const named = leaves.flatMap(({ trail }) => trail.flatMap((item, index) => (item.bare ? [] : [joinPath(prefix, pathOf(trail.slice(0, index + 1)))])));
    return [...(block === form.blocks[0] ? [''] : []), ...named].map((after) => ({ form: form.id, axis, after, crossed }));
  };
  return [...of('row'), ...of('column')];
}
