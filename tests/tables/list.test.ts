import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ALL_NONE } from '../../demo/scenes/all-none.js';
import { EXTRAS } from '../../demo/scenes/extras.js';
import { EDITIONS } from '../../src/editions/index.js';
import { EN } from '../../src/locales/en.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import { FORM_IDS } from '../../src/model/edition.js';
import type { FormId } from '../../src/model/edition.js';
import type { Report } from '../../src/model/report.js';
import { formOf } from '../../src/model/table.js';
import { firstColumn } from '../../src/tables/first-column.js';
import { describePart, figuresOf, viewNamed } from '../../src/tables/index.js';
import type { DescribedCell, FigureCell, PartDescription, TableDescription } from '../../src/tables/index.js';
import { inList } from '../../src/tables/list.js';
import { fits } from '../../src/tables/room.js';
import { changed, PINGTAN_2020, PINGTAN_2022 } from '../support/reports.js';
import { assertRectangle, sparseReports } from './support.js';

function part(report: Report, id: FormId, view?: string, layOut?: typeof inList, words = ZH_CN): PartDescription {
  const table = report[id];
  assert.ok(table);
  const seen = view === undefined ? undefined : viewNamed(table, formOf(table, id, EDITIONS), view);
  assert.ok(view === undefined || seen, view);
  const described = describePart(report, id, EDITIONS, words, seen, layOut);
  assert.ok(described);
  return described;
}

const list = (report: Report, id: FormId, view?: string, words = ZH_CN): PartDescription => part(report, id, view, inList, words);

/** Texts of the headers of each figure, as a browser finds them: those above it, then those beside it, from outside in. */
function headersOf(table: TableDescription): { figure: FigureCell; headers: string[] }[] {
  const found: { figure: FigureCell; headers: string[] }[] = [];
  const rows = [...table.head, ...table.bodies.flat()];
  const grid: DescribedCell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x]) x += 1;
      for (let dy = 0; dy < cell.rowSpan; dy += 1) for (let dx = 0; dx < cell.colSpan; dx += 1) grid[y + dy]![x + dx] = cell;
      if (cell.kind === 'figure') {
        const above = grid.slice(0, y).map((line) => line[x]);
        const headers = [...above, ...(grid[y] ?? []).slice(0, x)].filter((other, at, all) => other?.kind === 'header' && all.indexOf(other) === at);
        const own = headers.filter((other) => other?.kind === 'header' && (other.scope === 'row' || above.includes(other)));
        found.push({ figure: cell, headers: own.map((other) => other?.text ?? '') });
      }
    }
  });
  return found;
}

/** What identifies a figure wherever it stands: its labels, its text and its state. */
const told = (described: PartDescription): string[] =>
  described.tables.flatMap((table) => headersOf(table).map(({ figure, headers }) => JSON.stringify([table.block, figure.path, figure.text, figure.state, figure.total, [...headers].sort()]))).sort();

describe('a list', () => {
  it('has every figure of the form once, with the same headers as in two dimensions', () => {
    for (const report of [PINGTAN_2020, PINGTAN_2022, EXTRAS, ALL_NONE]) {
      for (const id of FORM_IDS) {
        if (!report[id]) continue;
        assert.deepEqual(told(list(report, id)), told(part(report, id)), id);
        assert.deepEqual(list(report, id).notes, part(report, id).notes);
      }
    }
  });

  for (const edition of ['2019', '2021'] as const) {
    it(`is complete and well formed for any report of ${edition}: gaps, blanks and lines of the agency's own`, () => {
      fc.assert(
        fc.property(sparseReports(edition), fc.constantFrom(...FORM_IDS), (report, id) => {
          if (!report[id]) return;
          const listed = list(report, id);
          for (const table of listed.tables) {
            assert.equal(table.figureColumns, 1);
            assert.equal(table.list, true);
            assertRectangle(table);
          }
          assert.deepEqual(told(listed), told(part(report, id)));
        }),
        { numRuns: 60 },
      );
    });
  }

  it('shows one applicant as one table in the form’s order, each group above its lines', () => {
    const [table, ...others] = list(PINGTAN_2022, 'requests', 'column:business').tables;
    assert.ok(table && others.length === 0);
    const labels = table.bodies.flat().map((row) => row.map(({ text }) => text));
    assert.deepEqual(labels.slice(0, 7), [
      ['一、本年新收政府信息公开申请数量', '3'],
      ['二、上年结转政府信息公开申请数量', '0'],
      ['三、本年度办理结果', ''],
      ['（一）予以公开', '0'],
      ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '1'],
      ['（三）不予公开', ''],
      ['1.属于国家秘密', '0'],
    ]);
    const reason = headersOf(table).find(({ figure }) => figure.path === 'outcomes.refused.internalAffairs.business');
    assert.deepEqual(reason?.headers, ['申请人情况', '法人或其他组织', '商业企业', '三、本年度办理结果', '（三）不予公开', '5.属于三类内部事务信息']);
  });

  it('shows one outcome with its applicants down the side, one table for each of its lines', () => {
    const [granted, ...none] = list(PINGTAN_2022, 'requests', 'row:outcomes.granted').tables;
    assert.ok(granted && none.length === 0);
    assert.deepEqual(granted.bodies.flat().map(([label]) => label?.text), ['申请人情况', '自然人', '法人或其他组织', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']);
    const unavailable = list(PINGTAN_2022, 'requests', 'row:outcomes.unavailable').tables;
    assert.deepEqual(unavailable.slice(1).map(({ caption }) => caption), ['（四）无法提供 · 2.没有现成信息需要另行制作', '（四）无法提供 · 3.补正后申请内容仍不明确']);
  });

  it('names the applicant in the caption of each table where it shows several', () => {
    const { tables } = list(PINGTAN_2022, 'requests', 'nonzero');
    assert.ok(tables.length > 1);
    assert.match(tables[0]?.caption ?? '', /：自然人$/);
    assert.equal(tables[tables.length - 1]?.caption, '总计');
    assert.equal(new Set(tables.map(({ name }) => name)).size, tables.length);
  });

  it('shows the three tracks of 四 one below the other', () => {
    const { tables } = list(PINGTAN_2022, 'reviewLitigation');
    assert.equal(tables.length, 1);
    const labels = tables[0]?.bodies.flat().map(([label]) => label?.text);
    assert.deepEqual(labels?.filter((label) => /复议|诉讼/.test(label ?? '')), ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉']);
    assert.equal(figuresOf(tables[0]!).length, 15);
  });

  it('keeps what is blank and what is missing as it is', () => {
    assert.ok(PINGTAN_2022.requests);
    const report = { ...PINGTAN_2022, requests: changed(PINGTAN_2022.requests, { 'received.total': undefined, 'carriedIn.total': null }) };
    const states = figuresOf(list(report, 'requests', 'column:total').tables[0]!).slice(0, 2).map(({ state }) => state);
    assert.deepEqual(states, ['missing', 'blank']);
  });

  it('speaks English', () => {
    const [table] = list(PINGTAN_2022, 'reviewLitigation', undefined, EN).tables;
    assert.equal(table?.bodies[0]?.[0]?.[0]?.text, 'Administrative review');
  });
});

describe('the column that is shown first', () => {
  const first = (report: Report): string | undefined => {
    const table = report.requests;
    assert.ok(table);
    return firstColumn(table, formOf(table, 'requests', EDITIONS))?.id;
  };

  it('is the total, or where that is blank the first with anything printed', () => {
    assert.equal(first(PINGTAN_2022), 'column:total');
    assert.equal(first(ALL_NONE), 'column:individual');
  });

  it('is of 三 alone', () => {
    const table = PINGTAN_2022.reviewLitigation;
    assert.ok(table);
    assert.equal(firstColumn(table, formOf(table, 'reviewLitigation', EDITIONS)), undefined);
  });
});

describe('whether tables fit', () => {
  it('depends on the columns that are shown and on what must not be broken', () => {
    assert.equal(fits(part(PINGTAN_2022, 'requests'), 20), false);
    assert.equal(fits(part(PINGTAN_2022, 'requests'), 39), true);
    assert.equal(fits(part(PINGTAN_2022, 'requests', 'column:total'), 18), true);
    assert.equal(fits(part(PINGTAN_2022, 'disclosure'), 16), true);
    assert.equal(fits(part(PINGTAN_2022, 'disclosure', undefined, undefined, EN), 16), false);
  });
});
