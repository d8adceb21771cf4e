import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RawCell, RawTable } from '../../src/import/document.js';
import { cellsOfRow, gridOf, MOST_SLOTS } from '../../src/import/grid/grid.js';
import { printedFigure } from '../../src/import/grid/printed.js';

const raw = (text: string, colSpan = 1, rowSpan = 1): RawCell => ({ lines: text === '' ? [] : [text], colSpan, rowSpan });
const table = (rows: RawCell[][], groups?: number[]): RawTable => ({
  type: 'table',
  rows: rows.map((cells, row) => ({ cells, ...(groups ? { group: groups[row]! } : {}) })),
});
const shape = (one: RawTable): string[] => {
  const grid = gridOf(one, 1)!;
  return Array.from({ length: grid.height }, (_, row) =>
    Array.from({ length: grid.width }, (__, column) => grid.at(row, column)?.text ?? '.').join(''),
  );
};

describe('spans', () => {
  it('are resolved as a browser resolves them', () => {
    assert.deepEqual(shape(table([[raw('a', 2, 2), raw('b')], [raw('c')], [raw('d'), raw('e', 2)]])), ['aab', 'aac', 'dee']);
  });
  it('of 0 rows reach to the end of the row group, and no span further', () => {
    assert.deepEqual(shape(table([[raw('a', 1, 0), raw('b')], [raw('c')], [raw('d'), raw('e')]], [0, 0, 1])), ['ab', 'ac', 'de']);
    assert.deepEqual(shape(table([[raw('a', 1, 9), raw('b')], [raw('c')], [raw('d'), raw('e')]], [0, 0, 1])), ['ab', 'ac', 'de']);
  });
  it('beyond the limits of HTML are cut to them', () => {
    assert.equal(gridOf(table([[raw('a', 99999)]]), 1)?.width, 1000);
    assert.equal(gridOf(table([[raw('a', 1, 1e9)], [raw('b')]]), 1)?.height, 2);
    assert.equal(gridOf(table([[raw('a', -3, -3), raw('b')]]), 1)?.width, 2);
  });
  it('that overlap make their row unsure', () => {
    const grid = gridOf(table([[raw('a'), raw('b', 1, 2)], [raw('c', 2)]]), 1)!;
    assert.deepEqual([grid.unsure(0), grid.unsure(1)], [false, true]);
  });
  it('leave short rows short', () => {
    assert.deepEqual(shape(table([[raw('a'), raw('b')], [raw('c')]])), ['ab', 'c.']);
  });
  it('that cover more slots than any form refuse the table', () => {
    const rows = Array.from({ length: Math.ceil(MOST_SLOTS / 1000) + 1 }, () => [raw('a', 1000)]);
    assert.equal(gridOf(table(rows), 1), undefined);
  });
  it('count a cell once in each of its rows', () => {
    const grid = gridOf(table([[raw('a', 2, 2), raw('b')], [raw('c')]]), 1)!;
    assert.deepEqual(cellsOfRow(grid, 1).map(({ text }) => text), ['a', 'c']);
  });
});

describe('the figure of a cell', () => {
  const cases: [lines: string[], figure: unknown, joined: boolean][] = [
    [['12'], 12, false],
    [['2 0'], 20, true],
    [['73802895.90 元'], '73802895.90元', false],
    [['1 234.5'], 1234.5, true],
    [['12', '34'], '12\n34', false],
    [['22（其中修订 16 件）'], '22（其中修订16件）', false],
    [[], null, false],
    [['无'], '无', false],
    [['see page 3'], 'see page 3', false],
  ];
  for (const [lines, figure, joined] of cases) {
    it(JSON.stringify(lines), () => {
      assert.deepEqual(printedFigure({ lines }), { figure, joined });
    });
  }
});
