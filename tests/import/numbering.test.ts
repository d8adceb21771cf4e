import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertWhole, cell, importRows, sourcesOf, standard, unreadOf, withRow } from './support.js';
import type { Cell, Rows } from './support.js';

const numbers = (count: number, from = 1): Cell[] => Array.from({ length: count }, (_, index) => cell(from + index));
const blank = (count: number): Cell[] => Array.from({ length: count }, () => cell(''));
const HEAD = standard('reviewLitigation', '2021').slice(0, 3);
const FIGURES = standard('reviewLitigation', '2021')[3]!;

describe('a row that numbers the columns', () => {
  it('is passed over in 四, with words or without', () => {
    assertWhole(importRows([...HEAD, numbers(15), FIGURES]), 'reviewLitigation', '2021');
    const labelled = (label: string, row: Cell[]): Rows => [...HEAD.map((cells, row) => (row === 0 ? [cell('', 1, 3), ...cells] : cells)), [cell(label), ...row]];
    assertWhole(importRows([...labelled('栏次', numbers(15)), [cell('件数'), ...FIGURES]]), 'reviewLitigation', '2021');
    const formulas = numbers(15).map((one, index) => (index % 5 === 4 ? cell(`${one.text}=${[4, 3, 2, 1].map((back) => index + 1 - back).join('+')}`) : one));
    assertWhole(importRows([...HEAD, formulas, FIGURES]), 'reviewLitigation', '2021');
  });
  it('is not read as figures where no others follow', () => {
    for (const rows of [[numbers(15)], [numbers(15), blank(15)], [blank(15), numbers(15)]]) {
      const imported = importRows([...HEAD, ...rows]);
      assert.deepEqual(imported.places, []);
      assert.match(sourcesOf(imported, 'rowUnknown').join(), /^1 \| 2 \| 3/);
      assert.equal(imported.parts[0]?.whole, false);
    }
  });
  it('is passed over in 二 and 三', () => {
    const rows = standard('requests', '2021');
    for (const label of ['栏次', '', '序号', '甲']) {
      const imported = importRows([...rows.slice(0, 3), [cell(label, 3), ...numbers(7)], ...rows.slice(3)]);
      assertWhole(imported, 'requests', '2021');
      assert.equal(imported.report.requests?.extra, undefined, label);
    }
    const disclosure = standard('disclosure', '2021').flatMap((cells) => (cells[0]?.text === '信息内容' ? [cells, [cell('栏次'), ...cells.slice(1).map(({ cols }, index) => cell(index + 1, cols))]] : [cells]));
    const imported = importRows(disclosure);
    assertWhole(imported, 'disclosure', '2021');
    assert.equal(imported.report.disclosure?.extra, undefined);
  });
  it('is none where its label is a row’s', () => {
    const rows = withRow(standard('disclosure', '2021'), '规章', ([label]) => [label!, ...numbers(3)]);
    assertWhole(importRows(rows), 'disclosure', '2021', (path) => ({ 'regulations.issued': 1, 'regulations.repealed': 2, 'regulations.inForce': 3 })[path]);
  });
  it('stands below no row of the form: then it is named', () => {
    const rows = standard('requests', '2021');
    const imported = importRows([...rows, [cell('栏次', 3), ...numbers(7)]]);
    assert.equal(imported.report.requests?.extra, undefined);
    assert.equal(sourcesOf(imported, 'rowUnknown').length, 1);
  });
});

describe('a column that numbers the rows', () => {
  for (const heading of ['序号', '编号', '行次', '栏次']) {
    it(`${heading} is no column of figures, at the left or at the right`, () => {
      const at = (side: 'left' | 'middle' | 'right'): Rows =>
        standard('disclosure', '2021').map((cells, row): Cell[] => {
          if (cells.length === 1) return [{ ...cells[0]!, cols: 5 }];
          const number = cell(cells[0]?.text === '信息内容' ? heading : row);
          return side === 'left' ? [number, ...cells] : side === 'middle' ? [cells[0]!, number, ...cells.slice(1)] : [...cells, number];
        });
      assertWhole(importRows(at('left')), 'disclosure', '2021');
      assertWhole(importRows(at('middle')), 'disclosure', '2021');
      const right = importRows(at('right'));
      assert.deepEqual(unreadOf(right, 'disclosure', '2021'), []);
      assert.equal(right.report.disclosure?.extra, undefined);
    });
  }
});

describe('四', () => {
  const unread = (...rows: Rows): void => {
    const imported = importRows([...HEAD, ...rows]);
    assert.deepEqual(imported.places, [], JSON.stringify(imported.report));
    assert.equal(imported.parts[0]?.whole, false);
  };
  it('has one row of figures: a second leaves it unread', () => {
    unread(FIGURES, numbers(15, 3));
    unread([cell('2021年'), ...blank(14)], FIGURES);
    unread(FIGURES, [...blank(7), cell('补充'), ...blank(7)]);
    unread([cell('2021年', 15)], FIGURES);
    unread(FIGURES, [cell('其中：'), ...numbers(14, 5)]);
  });
  it('is not read from a few figures behind a blank row', () => {
    unread(blank(15), [...blank(6), cell(3), ...blank(8)]);
    assertWhole(importRows([...HEAD, blank(15), FIGURES]), 'reviewLitigation', '2021');
  });
  it('is not read from a row that begins with a text', () => {
    unread([cell('2021年'), ...FIGURES.slice(1)]);
    unread([cell('件数'), ...FIGURES.slice(1)]);
  });
  it('may have footnotes in rows of their own', () => {
    assertWhole(importRows([...HEAD, FIGURES, [cell('注：含结转', 15)], blank(15)]), 'reviewLitigation', '2021');
    assertWhole(importRows([...HEAD, FIGURES, [cell('注：含结转'), ...blank(14)]]), 'reviewLitigation', '2021');
  });
});
