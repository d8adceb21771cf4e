import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { gridOf, ledTo, startOf } from '../../src/elements/explore/neighbour.js';
import type { Grid, Standing } from '../../src/elements/explore/neighbour.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import { describePart } from '../../src/tables/index.js';
import { PINGTAN_2022 } from '../support/reports.js';

interface Cell {
  readonly name: string;
  readonly rowSpan: number;
  readonly colSpan: number;
}

const cell = (name: string, rowSpan = 1, colSpan = 1): Cell => ({ name, rowSpan, colSpan });

/** A corner, a heading over two columns beside one of its own, and a label beside two rows. */
const TABLE: readonly (readonly Cell[])[] = [
  [cell('corner', 2, 2), cell('both', 1, 2), cell('sum', 2)],
  [cell('men'), cell('women')],
  [cell('group', 2), cell('one'), cell('1m'), cell('1w'), cell('1s')],
  [cell('two'), cell('2m'), cell('2w'), cell('2s')],
];

/** The cells that keys lead to, one after the other; `-` where one leads nowhere. */
function way(grid: Grid<Cell>, from: string, ...keys: readonly string[]): string[] {
  const first = grid.flat().find((one) => one?.name === from);
  let at: Standing<Cell> | undefined = first && startOf(grid, first);
  return keys.map((key) => {
    const next: Standing<Cell> | undefined = at && ledTo(grid, at, { key: key.replace('Ctrl+', ''), ctrlKey: key.startsWith('Ctrl+') });
    at = next ?? at;
    return next?.cell.name ?? '-';
  });
}

const [UP, DOWN, LEFT, RIGHT] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

describe('the neighbour of a cell', () => {
  const grid = gridOf(TABLE);

  it('of a figure is its label on the left and its heading above', () => {
    assert.deepEqual(way(grid, '2w', LEFT, LEFT, LEFT), ['2m', 'two', 'group']);
    assert.deepEqual(way(grid, '2w', UP, UP, UP), ['1w', 'women', 'both']);
  });
  it('of a spanning cell is in the row or column that was come from', () => {
    assert.deepEqual(way(grid, '2m', LEFT, LEFT, RIGHT), ['two', 'group', 'two']);
    assert.deepEqual(way(grid, 'women', UP, DOWN), ['both', 'women']);
    assert.deepEqual(way(grid, 'men', RIGHT, RIGHT, LEFT), ['women', 'sum', 'women']);
    assert.deepEqual(way(grid, 'both', RIGHT, DOWN), ['sum', '1s']);
  });
  it('is nothing past an edge', () => {
    assert.deepEqual(way(grid, '1s', RIGHT), ['-']);
    assert.deepEqual(way(grid, 'two', DOWN, LEFT, LEFT), ['-', 'group', '-']);
    assert.deepEqual(way(grid, 'both', UP), ['-']);
  });
  it('Home and End lead to the ends of the row, with Ctrl to those of the table', () => {
    assert.deepEqual(way(grid, '2m', 'End', 'Home', 'End'), ['2s', 'group', '2s']);
    assert.deepEqual(way(grid, '2m', 'Ctrl+Home', 'Ctrl+End'), ['corner', '2s']);
  });
  it('no other key leads anywhere, nor an arrow with Ctrl', () => {
    assert.deepEqual(way(grid, '2m', 'a', 'Enter', 'PageDown', 'Ctrl+ArrowLeft'), ['-', '-', '-', '-']);
  });
  it('below the last column of a table is that of a narrower one', () => {
    const below = gridOf([[cell('a'), cell('b'), cell('c')], [cell('d'), cell('e')]]);
    assert.deepEqual(way(below, 'c', DOWN, UP), ['e', 'b']);
  });
  it('the label over a cell takes its place', () => {
    const label = cell('label', 3);
    const beside = cell('beside', 1, 2);
    const list = gridOf([[label, beside], [cell('one'), cell('1')], [cell('two'), cell('2')]], (one) => (one === beside ? label : one));
    assert.deepEqual(way(list, '1', UP, RIGHT, DOWN), ['label', '-', '1']);
    assert.deepEqual(way(list, '2', LEFT, LEFT, UP), ['two', 'label', '-']);
  });

  it('every cell of every part is reached with arrow keys alone', () => {
    for (const id of ['disclosure', 'requests', 'reviewLitigation'] as const) {
      const { tables } = describePart(PINGTAN_2022, id, EDITIONS, ZH_CN) ?? { tables: [] };
      const rows = tables.flatMap(({ head, bodies }) => [...head, ...bodies.flat()]);
      const places = gridOf(rows);
      const first = places[0]?.[0];
      const reached = new Set(first ? [first] : []);
      for (const one of reached) {
        for (const key of [UP, DOWN, LEFT, RIGHT]) {
          // A spanning cell may have been come to in any of its places.
          places.forEach((line, row) => line.forEach((other, column) => {
            const next = other === one ? ledTo(places, { cell: one, row, column }, { key, ctrlKey: false }) : undefined;
            if (next) reached.add(next.cell);
          }));
        }
      }
      assert.equal(reached.size, rows.flat().length, id);
      assert.ok(reached.size > 10);
    }
  });
});
