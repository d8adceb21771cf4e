import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL_NONE } from '../../demo/scenes/all-none.js';
import { BLANKS } from '../../demo/scenes/blanks.js';
import { COUNTY_2022 } from '../../demo/scenes/county-2022.js';
import { EXTRAS } from '../../demo/scenes/extras.js';
import { SCENES } from '../../demo/scenes/index.js';
import { EDITIONS } from '../../src/editions/index.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import { cellsOf, FORM_IDS } from '../../src/model/edition.js';
import type { FormId } from '../../src/model/edition.js';
import type { Report } from '../../src/model/report.js';
import { figureAt, formOf } from '../../src/model/table.js';
import { describePart, figuresOf } from '../../src/tables/index.js';
import type { DescribedCell, PartDescription, TableDescription } from '../../src/tables/index.js';
import { assertFull } from './support.js';

function part(report: Report, form: FormId): PartDescription {
  const described = describePart(report, form, EDITIONS, ZH_CN);
  assert.ok(described);
  return described;
}

function only(report: Report, form: FormId): TableDescription {
  const [table, ...others] = part(report, form).tables;
  assert.ok(table && others.length === 0);
  return table;
}

const headers = (table: TableDescription): Extract<DescribedCell, { kind: 'header' }>[] =>
  [...table.head, ...table.bodies.flat()].flat().filter((cell) => cell.kind === 'header');

/** The texts of the headings over each column, from the top. */
function headersOver(head: readonly (readonly DescribedCell[])[], width: number): string[][] {
  const over: string[][] = Array.from({ length: width }, () => []);
  const until = new Array<number>(width).fill(0);
  head.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while ((until[x] ?? 0) > y) x += 1;
      for (let dx = 0; dx < cell.colSpan; dx += 1, x += 1) {
        until[x] = y + cell.rowSpan;
        if (cell.kind === 'header') over[x]?.push(cell.text);
      }
    }
  });
  return over;
}

/** Every figure with the texts of the labels beside it, from the left, and its column. */
function figuresWithLabels(
  bodies: readonly (readonly (readonly DescribedCell[])[])[],
  labelColumns: number,
): { path: string | undefined; beside: string[]; at: number }[] {
  return bodies.flatMap((rows) => {
    let open: { text: string; left: number }[] = [];
    return rows.flatMap((row) => {
      const labels = row.filter((cell) => cell.kind === 'header');
      open = [...open.filter(({ left }) => left > 0), ...labels.map((cell) => ({ text: cell.text, left: cell.rowSpan }))];
      const beside = open.map(({ text }) => text);
      open = open.map(({ text, left }) => ({ text, left: left - 1 }));
      return row.filter((cell) => cell.kind === 'figure').map((cell, index) => ({ path: cell.path, beside, at: labelColumns + index }));
    });
  });
}

describe('describePart', () => {
  for (const scene of SCENES) {
    it(`${scene.id}: every figure of the report stands in the table once, as printed`, () => {
      for (const id of FORM_IDS) {
        const table = scene.report[id];
        if (!table) continue;
        const described = part(scene.report, id).tables.flatMap(figuresOf);
        const form = formOf(table, id, EDITIONS);
        for (const { path } of cellsOf(form)) {
          const figure = figureAt(table, path);
          const cells = described.filter((cell) => cell.path === path);
          if (figure === undefined) continue;
          assert.equal(cells.length, 1, path);
          assert.equal(cells[0]?.text, figure === null ? '' : String(figure), path);
          assert.equal(cells[0]?.state, figure === null ? 'blank' : 'printed', path);
        }
      }
    });

    it(`${scene.id}: the spans fill every table without a gap or an overlap`, () => {
      for (const id of FORM_IDS) {
        for (const table of describePart(scene.report, id, EDITIONS, ZH_CN)?.tables ?? []) {
          const width = table.labelColumns + table.figureColumns;
          assertFull(table.head, width);
          for (const body of table.bodies) assertFull(body, width);
        }
      }
    });
  }

  it('三 has the form’s three levels of column headings and of row labels', () => {
    const table = only(COUNTY_2022, 'requests');
    assert.equal(table.head.length, 3);
    assert.equal(table.labelColumns, 3);
    assert.deepEqual(
      table.head.map((row) => row.map(({ text, colSpan, rowSpan }) => [text, colSpan, rowSpan])),
      [
        [
          ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3],
          ['申请人情况', 7, 1],
        ],
        [
          ['自然人', 1, 2],
          ['法人或其他组织', 5, 1],
          ['总计', 1, 2],
        ],
        [
          ['商业企业', 1, 1],
          ['科研机构', 1, 1],
          ['社会公益组织', 1, 1],
          ['法律服务机构', 1, 1],
          ['其他', 1, 1],
        ],
      ],
    );
    assert.equal(table.head[0]?.[0]?.kind, 'corner');
    assert.equal(table.bodies.length, 4);
    assert.equal(table.bodies[2]?.length, 22);
  });

  it('every figure has the headers of its path, each once: labels left of it and headings above it, by their spans', () => {
    const { head, bodies, labelColumns } = only(COUNTY_2022, 'requests');
    const above = headersOver(head, labelColumns + 7);
    for (const { path, beside, at } of figuresWithLabels(bodies, labelColumns)) {
      const leaf = cellsOf(EDITIONS['2021'].forms.requests).find((cell) => cell.path === path);
      assert.deepEqual(beside, leaf?.row.trail.map((item) => item.label), path);
      assert.deepEqual(above[at], leaf?.column.trail.map((item) => item.label), path);
    }
  });

  it('（六）其他处理 is one row in 2019 and a group of three in 2021', () => {
    const of2019 = headers(only(ALL_NONE, 'requests')).find((cell) => cell.text === '（六）其他处理');
    const of2021 = headers(only(COUNTY_2022, 'requests')).find((cell) => cell.text === '（六）其他处理');
    assert.deepEqual([of2019?.scope, of2019?.rowSpan], ['row', 1]);
    assert.deepEqual([of2021?.scope, of2021?.rowSpan], ['row', 3]);
  });

  it('四 has fifteen columns, one row and no row label', () => {
    const table = only(COUNTY_2022, 'reviewLitigation');
    assert.equal(table.labelColumns, 0);
    assert.equal(table.figureColumns, 15);
    assert.equal(table.bodies.flat().length, 1);
  });

  it('二 is one table for each item of article 20; only the first names agency and year in view', () => {
    const { tables } = part(COUNTY_2022, 'disclosure');
    assert.deepEqual(
      tables.map((table) => table.caption),
      [
        '平潭综合实验区2022年主动公开政府信息情况：第二十条第（一）项',
        '第二十条第（五）项',
        '第二十条第（六）项',
        '第二十条第（八）项（单位：万元）',
      ],
    );
    assert.equal(tables[3]?.name, '平潭综合实验区2022年主动公开政府信息情况：第二十条第（八）项（单位：万元）');
  });

  it('a caption invents neither agency nor year nor unit', () => {
    const report: Report = { version: 1, disclosure: { edition: '2019', procurement: { projects: 1, amount: 2 } } };
    assert.deepEqual(
      part(report, 'disclosure').tables.map((table) => table.caption),
      ['二、主动公开政府信息情况：第二十条第（九）项'],
    );
  });

  it('keeps rows of the agency’s own, units printed in labels, remarks in cells and footnotes', () => {
    const { tables, notes } = part(EXTRAS, 'disclosure');
    const rows = tables[0]?.bodies.flat() ?? [];
    assert.deepEqual(
      rows.map((row) => row.map((cell) => cell.text)),
      [
        ['规章', '0', '0', '0'],
        ['规范性文件', '87', '0', '22（其中修订16件）'],
        ['其他主动公开文件', '12', '12', '36'],
      ],
    );
    assert.equal(headers(tables[4] as TableDescription)[2]?.text, '采购总金额（单位：万元）');
    assert.deepEqual(notes, ['注：行政许可数量按事项大项统计。']);
  });

  it('another unit than the form’s stands in its place, in heading and caption alike', () => {
    const report: Report = { version: 1, disclosure: { edition: '2021', fees: { amount: '1,234.50' }, units: { 'fees.amount': '元' } } };
    const table = part(report, 'disclosure').tables[0];
    assert.ok(table);
    assert.equal(headers(table)[1]?.text, '本年收费金额（单位：元）');
    assert.match(table.caption, /第二十条第（八）项（单位：元）$/);
  });

  it('a unit that only some rows of a column have is said below, and stands over no other row', () => {
    const printed = (units: Record<string, string>): { heads: string[]; notes: readonly string[] } => {
      const { tables, notes } = part({ version: 1, disclosure: { ...(COUNTY_2022.disclosure as NonNullable<Report['disclosure']>), units } }, 'disclosure');
      return { heads: tables.flatMap(headers).map(({ text }) => text).filter((text) => /单位：[件项]/.test(text)), notes };
    };
    assert.deepEqual(printed({ 'penalties.decisions': '件' }), { heads: [], notes: ['行政处罚 · 本年处理决定数量（单位：件）'] });
    assert.deepEqual(printed({ 'penalties.decisions': '件', 'coercion.decisions': '项' }), {
      heads: [],
      notes: ['行政处罚 · 本年处理决定数量（单位：件）', '行政强制 · 本年处理决定数量（单位：项）'],
    });
    assert.deepEqual(printed({ 'penalties.decisions': '件', 'coercion.decisions': '件' }), { heads: ['本年处理决定数量（单位：件）'], notes: [] });
  });

  it('puts a row of the agency’s own inside the group it was printed in, and a column before the next group', () => {
    const report: Report = {
      version: 1,
      requests: {
        ...(COUNTY_2022.requests as NonNullable<Report['requests']>),
        extra: [
          { axis: 'row', label: '9.其他理由', after: 'outcomes.refused.administrativeInquiry', figures: [1, 2, 3, 4, 5, 6, 7] },
          { axis: 'column', label: '备注', after: 'total', figures: Array.from({ length: 25 }, (_, row) => row) },
        ],
      },
    };
    const table = only(report, 'requests');
    assert.equal(headers(table).find((cell) => cell.text === '（三）不予公开')?.rowSpan, 9);
    assert.equal(table.figureColumns, 8);
    const last = table.bodies.flat().map((row) => row[row.length - 1]?.text);
    assert.deepEqual(last.slice(0, 13), ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '※']);
    assertFull(table.head, 11);
  });

  it('a cell the report does not have is marked and explained, never blank and never 0', () => {
    const report: Report = { version: 1, reviewLitigation: { review: { upheld: 0, corrected: null } } };
    const { tables, notes } = part(report, 'reviewLitigation');
    const cells = tables.flatMap(figuresOf);
    assert.deepEqual(cells.slice(0, 3).map((cell) => cell.text), ['0', '', '※']);
    assert.equal(notes.length, 1);
    assert.equal(part(BLANKS, 'reviewLitigation').notes.length, 0);
  });
});
