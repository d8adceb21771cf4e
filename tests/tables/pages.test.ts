import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EDITIONS } from '../../src/editions/index.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import type { ExtraLine, Report } from '../../src/model/report.js';
import { describePart, figuresOf } from '../../src/tables/index.js';
import type { PartDescription, TableDescription } from '../../src/tables/index.js';
import { pagesOf } from '../../src/tables/pages.js';
import { PINGTAN_2022 } from '../support/reports.js';
import { assertRectangle, sparseReports } from './support.js';

const described = (report: Report): PartDescription => describePart(report, 'requests', EDITIONS, ZH_CN)!;
const rowsIn = ({ bodies }: TableDescription): number => bodies.flat().length;

/** 三 with rows of the agency's own inside 不予公开 and its neighbours. */
function withRows(count: number, after: readonly string[]): Report {
  const extra = Array.from({ length: count }, (_, index): ExtraLine => ({ axis: 'row', label: `其中第${String(index + 1)}项`, after: after[index % after.length] ?? '', figures: [index, 0, 0, 0, 0, 0, index] }));
  return { ...PINGTAN_2022, requests: { ...PINGTAN_2022.requests!, extra } };
}

/** What each figure of a table stands beside, from outside in: labels by the places they cover. */
function labelled(table: TableDescription): string[] {
  return table.bodies.flatMap((body) => {
    const beside = body.map((): string[] => []);
    body.forEach((row, at) => {
      for (const cell of row) if (cell.kind === 'header') for (let down = 0; down < cell.rowSpan; down += 1) beside[at + down]?.push(cell.text);
    });
    return body.map((row, at) => `${beside[at]?.join(' > ') ?? ''}: ${row.filter(({ kind }) => kind === 'figure').map(({ text }) => text).join(' ')}`);
  });
}

describe('tables on paper', () => {
  it('the form as it is stays whole', () => {
    for (const id of ['disclosure', 'requests', 'reviewLitigation'] as const) {
      const part = describePart(PINGTAN_2022, id, EDITIONS, ZH_CN)!;
      assert.deepEqual(pagesOf(part), part);
    }
  });
  it('one longer than a page has its headings and its labels on each', () => {
    const whole = described(withRows(40, ['outcomes.refused.stateSecret', 'outcomes.unavailable', 'received']));
    const { tables } = pagesOf(whole);
    assert.ok(tables.length > 1);
    for (const table of tables) {
      assertRectangle(table);
      assert.ok(rowsIn(table) <= 28);
      assert.deepEqual([table.head, table.caption], [whole.tables[0]!.head, whole.tables[0]!.caption]);
    }
    assert.deepEqual(tables.flatMap(labelled), whole.tables.flatMap(labelled));
  });
  it('of any report hold every figure once, each beside the same labels', () => {
    const long = fc.tuple(sparseReports('2021'), fc.integer({ min: 0, max: 70 })).map(([report, count]): Report => {
      const extra = [...(report.requests?.extra ?? []), ...(withRows(count, ['outcomes.refused.stateSecret', 'outcomes.otherwise', 'carriedOut']).requests?.extra ?? [])];
      return { ...report, requests: { ...report.requests!, extra } };
    });
    fc.assert(fc.property(long, (report) => {
      const whole = described(report);
      const { tables } = pagesOf(whole);
      tables.forEach(assertRectangle);
      assert.deepEqual(tables.flatMap(labelled), whole.tables.flatMap(labelled));
      assert.deepEqual(tables.flatMap(figuresOf), whole.tables.flatMap(figuresOf));
    }), { numRuns: 60 });
  });
});
