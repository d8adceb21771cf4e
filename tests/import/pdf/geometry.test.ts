import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blocksOf, flowOf } from '../../../src/import/pdf/flow.js';
import type { Glyph, Ink, Rule } from '../../../src/import/pdf/ink.js';
import { latticesOf, regionsOf } from '../../../src/import/pdf/lattice.js';
import { linesOf } from '../../../src/import/pdf/lines.js';
import { across, down, glyphs, ink, ruled, written } from './support.js';

function tableOf(parts: Partial<Ink>): string[] {
  return blocksOf([flowOf(ink(parts), 1)]).flatMap((block) => (block.type === 'table' ? written(block) : []));
}

function textsOf(...pages: Partial<Ink>[]): string[] {
  return blocksOf(pages.map((page, index) => flowOf(ink(page), index + 1))).map((block) => (block.type === 'table' ? written(block).join(' / ') : 'text' in block ? block.text : block.type));
}

const GRID = ruled([100, 150, 200], [100, 120, 140]);
const CELLS = [...glyphs('规章', 105, 114), ...glyphs('12', 155, 114), ...glyphs('许可', 105, 134), ...glyphs('34', 155, 134)];

describe('lines of a table', () => {
  it('makes cells of the smallest areas between lines', () => {
    assert.deepEqual(tableOf({ rules: GRID, glyphs: CELLS }), ['规章 | 12', '许可 | 34']);
  });
  it('takes an area over several lines for a merged cell', () => {
    const rules = [across(100, 100, 200), across(120, 150, 200), across(140, 100, 200), down(100, 100, 140), down(150, 100, 140), down(200, 100, 140)];
    assert.deepEqual(tableOf({ rules, glyphs: CELLS }), ['规章许可↓2 | 12', '34']);
  });
  it('takes double lines, dashes and pieces for one line each', () => {
    const double = GRID.flatMap((rule) => [rule, { ...rule, at: rule.at + 2 }]);
    const dashed = GRID.flatMap((rule) => Array.from({ length: Math.ceil((rule.to - rule.from) / 5) }, (_, index) => ({ ...rule, from: rule.from + 5 * index, to: Math.min(rule.to, rule.from + 5 * index + 3) })));
    for (const rules of [double, dashed]) assert.deepEqual(tableOf({ rules, glyphs: CELLS }), ['规章 | 12', '许可 | 34']);
  });
  it('finds outer columns that have no line at the side', () => {
    const rules = GRID.filter(({ across: is, at }) => is || at === 150);
    assert.deepEqual(tableOf({ rules, glyphs: CELLS }), ['规章 | 12', '许可 | 34']);
  });
  it('doubts a cell that a line parts only halfway', () => {
    const rules = [...ruled([100, 200], [100, 140]), down(150, 100, 121), across(120, 100, 200)];
    const [lattice] = latticesOf(rules);
    assert.ok(lattice);
    assert.deepEqual(regionsOf(lattice).map(({ doubt }) => doubt), [false, false, false]);
    const half = latticesOf([...ruled([100, 150, 200], [100, 140]).filter(({ at }) => at !== 150), down(150, 100, 122)]);
    assert.ok(half.flatMap(regionsOf).some(({ doubt }) => doubt));
  });
  it('doubts a cell that the line at its outer side ends beside', () => {
    const rules = [...GRID.filter(({ across: is, at }) => is || at !== 200), down(200, 100, 110), down(200, 120, 140)];
    assert.deepEqual(tableOf({ rules, glyphs: CELLS }), ['规章 | 12?', '许可 | 34']);
  });
  it('takes underlines, frames and single lines for no table', () => {
    for (const rules of [[across(116, 100, 140)], ruled([50, 550], [50, 750]), [across(100, 50, 550), across(140, 50, 550)]]) {
      assert.deepEqual(tableOf({ rules, glyphs: CELLS }), []);
    }
  });
  it('ends on thousands of lines', () => {
    const rules = Array.from({ length: 20_000 }, (_, index) => (index % 2 ? across(index / 30, 0, 600) : down(index / 40, 0, 800)));
    assert.ok(tableOf({ rules, glyphs: CELLS }).length < 70_000);
  });
});

describe('text in cells', () => {
  const cell = (...texts: ReturnType<typeof glyphs>[]): string | undefined => tableOf({ rules: GRID, glyphs: [...CELLS.slice(0, 2), ...texts.flat(), ...CELLS.slice(4)] })[0]?.split(' | ')[1];
  it('joins digits that touch, and no others', () => {
    assert.equal(cell(glyphs('1', 155, 114), glyphs('2', 160.5, 114)), '12');
    assert.equal(cell(glyphs('1', 155, 114), glyphs('2', 163, 114)), '1 2?');
    assert.equal(cell(glyphs('2 0', 155, 114)), '2 0?');
    assert.equal(cell(glyphs('73.5 元', 155, 114)), '73.5 元');
  });
  it('reads text that is printed twice once, and doubts what is printed over other text', () => {
    assert.equal(cell(glyphs('11', 155, 114), glyphs('11', 155.4, 114)), '11');
    assert.equal(cell(glyphs('11', 155, 114), glyphs('11', 155, 114.6)), '11');
    assert.equal(cell(glyphs('11', 155, 114), glyphs('27', 155.4, 114))?.endsWith('?'), true);
  });
  it('reads text drawn out of order, and the digits of wide fonts', () => {
    assert.equal(cell(glyphs('2', 160, 114), glyphs('1', 155, 114)), '12');
    assert.equal(cell(glyphs('１２', 155, 114)), '１２');
  });
  it('doubts a number that reaches over a line, or stands on it', () => {
    assert.deepEqual(tableOf({ rules: GRID, glyphs: [...glyphs('12345', 140, 114)] })[0], '12? | 345?');
    assert.deepEqual(tableOf({ rules: GRID, glyphs: [...glyphs('8', 147.5, 114)] })[0]?.includes('8?'), true);
    assert.deepEqual(tableOf({ rules: GRID, glyphs: [...glyphs('12', 139, 114), ...glyphs('34', 151, 114)] })[0], '12 | 34');
  });
  it('doubts figures of two lines, struck out, raised, covered by a picture, or uncertain', () => {
    assert.equal(cell(glyphs('12', 155, 109), glyphs('34', 155, 118)), '12⏎34?');
    assert.equal(cell(glyphs('12', 155, 114), glyphs('3', 165, 110, { size: 6 })), '3⏎12?');
    assert.equal(cell(glyphs('12', 155, 114, { doubt: true })), '12?');
    const glyph = CELLS;
    assert.deepEqual(tableOf({ rules: [...GRID, across(111, 154, 166)], glyphs: glyph })[0], '规章 | 12?');
    assert.deepEqual(tableOf({ rules: GRID, glyphs: glyph, marks: [{ box: { left: 170, right: 180, top: 105, bottom: 115 }, picture: true, order: 0 }] })[0], '规章 | 12?');
    assert.deepEqual(tableOf({ rules: [...GRID, across(110, 165, 175)], glyphs: [...glyph.slice(0, 2), ...glyph.slice(4)] })[0], '规章 | ?');
  });
  it('joins the lines of a label, and a unit to its number', () => {
    assert.equal(cell(glyphs('结果', 155, 109), glyphs('维持', 155, 118)), '结果维持');
    assert.equal(cell(glyphs('73.50', 155, 109), glyphs('元', 155, 118)), '73.50元');
  });
  it('does not put figures under headings where a row has no lines down', () => {
    const rules = [...ruled([100, 150, 200, 250], [100, 120]), ...ruled([100, 250], [120, 140])];
    const texts = [...glyphs('内容', 102, 114), ...glyphs('上年', 152, 114), ...glyphs('本年', 202, 114), ...glyphs('许可', 102, 134), ...glyphs('1', 160, 134), ...glyphs('2', 210, 134)];
    assert.deepEqual(tableOf({ rules, glyphs: texts }), ['内容 | 上年 | 本年', '! 许可 | 1 | 2']);
  });
});

describe('rows that are not as wide as the others', () => {
  const xs = [100, 150, 200, 250];
  const row = (y: number, count: number, from = 0): Rule[] => ruled(xs.slice(from, from + count + 1), [y, y + 20]);
  const texts = (y: number, shown: readonly string[]): Glyph[] => shown.flatMap((shownText, column) => glyphs(shownText, 105 + 50 * column, y + 14));
  const head = texts(100, ['内容', '上年', '本年']);
  it('are marked, and the cell that is missing is none', () => {
    const rules = [...row(100, 3), ...row(120, 2), ...row(140, 3)];
    const shown = [...head, ...texts(120, ['规章', '1']), ...texts(140, ['许可', '2', '3'])];
    assert.deepEqual(tableOf({ rules, glyphs: shown }), ['内容 | 上年 | 本年', '! 规章 | 1', '许可 | 2 | 3']);
  });
  it('are marked at the end of a table, and one below the other', () => {
    const rules = [...row(100, 3), ...row(120, 3), ...row(140, 3), ...row(160, 2), ...row(180, 2)];
    const shown = [...head, ...texts(120, ['规章', '1', '2']), ...texts(140, ['许可', '3', '4']), ...texts(160, ['处罚', '5']), ...texts(180, ['强制', '6'])];
    assert.deepEqual(tableOf({ rules, glyphs: shown }).slice(3), ['! 处罚 | 5', '! 强制 | 6']);
  });
  it('are marked where they stick out, and no others are', () => {
    const wide = ruled([...xs, 300], [120, 140]);
    const shown = [...head, ...texts(120, ['规章', '7', '1', '2']), ...texts(140, ['许可', '3', '4'])];
    assert.deepEqual(tableOf({ rules: [...row(100, 3), ...wide, ...row(140, 3)], glyphs: shown }), ['内容 | 上年 | 本年', '! 规章 | 7 | 1 | 2', '许可 | 3 | 4']);
  });
  it('are marked where they begin late, with their cells in place', () => {
    const shown = [...head, ...texts(120, ['', '1', '2']), ...texts(140, ['许可', '3', '4'])];
    assert.deepEqual(tableOf({ rules: [...row(100, 3), ...row(120, 2, 1), ...row(140, 3)], glyphs: shown })[1], '!  | 1 | 2');
  });
  it('keep a text that stands where no cell ends, in doubt', () => {
    const rules = [...row(100, 3), ...row(120, 2), ...row(140, 3)];
    const shown = [...head, ...texts(120, ['规章', '1', '9']), ...texts(140, ['许可', '2', '3'])];
    assert.deepEqual(tableOf({ rules, glyphs: shown })[1], '! 规章 | 1 | 9?');
  });
  it('are not marked in a table that is open at its sides', () => {
    const rules = ruled(xs, [100, 120, 140, 160]).filter(({ across: is, at }) => is || (at > 100 && at < 250));
    const shown = [...head, ...texts(120, ['规章', '1', '']), ...texts(140, ['许可', '2', '3'])];
    assert.deepEqual(tableOf({ rules, glyphs: shown }), ['内容 | 上年 | 本年', '规章 | 1 | ', '许可 | 2 | 3']);
  });
  it('stick out on one page alone, and the table still goes on there', () => {
    const upper: Partial<Ink> = { rules: [...row(700, 3), ...row(720, 3)], glyphs: [...texts(700, ['内容', '上年', '本年']), ...texts(720, ['规章', '1', '2'])] };
    const lower: Partial<Ink> = { rules: [...row(60, 3), ...ruled([...xs, 300], [80, 100]), ...row(100, 3)], glyphs: [...texts(60, ['许可', '3', '4']), ...texts(80, ['处罚', '7', '5', '6']), ...texts(100, ['强制', '8', '9'])] };
    assert.deepEqual(textsOf(upper, lower), ['内容 | 上年 | 本年 / 规章 | 1 | 2 / 许可 | 3 | 4 / ! 处罚 | 7 | 5 | 6 / 强制 | 8 | 9']);
  });
  it('are told in the whole table where it goes on over pages', () => {
    const upper: Partial<Ink> = { rules: [...row(700, 2), ...row(720, 3)], glyphs: [...texts(700, ['内容', '本年']), ...texts(720, ['规章', '1', '2'])] };
    const lower: Partial<Ink> = { rules: [...row(60, 3), ...row(80, 3)], glyphs: [...texts(60, ['许可', '3', '4']), ...texts(80, ['处罚', '5', '6'])] };
    assert.deepEqual(textsOf(upper, lower), ['! 内容 | 本年 / 规章 | 1 | 2 / 许可 | 3 | 4 / 处罚 | 5 | 6']);
  });
});

describe('tables over pages', () => {
  const top = { rules: ruled([100, 150, 200], [700, 720, 740]), glyphs: [...glyphs('内容', 105, 714), ...glyphs('件数', 155, 714), ...glyphs('规章', 105, 734), ...glyphs('1', 155, 734)] };
  const bottom = (label: string, figure: string): Partial<Ink> => ({ rules: ruled([100, 150, 200], [60, 80, 100]), glyphs: [...glyphs(label, 105, 74), ...glyphs(figure, 155, 74), ...glyphs('末行', 105, 94), ...glyphs('3', 155, 94)] });
  it('joins the parts, past page numbers and headers', () => {
    const head = glyphs('年度报告', 260, 30);
    const page = (parts: Partial<Ink>, number: string): Partial<Ink> => ({ ...parts, glyphs: [...head, ...(parts.glyphs ?? []), ...glyphs(`— ${number} —`, 280, 780)] });
    assert.deepEqual(textsOf(page(top, '1'), page(bottom('许可', '2'), '2')), ['内容 | 件数 / 规章 | 1 / 许可 | 2 / 末行 | 3']);
  });
  it('joins nothing that other columns, text or a heading part', () => {
    assert.equal(textsOf(top, { ...bottom('许可', '2'), rules: ruled([100, 170, 210], [60, 80, 100]) }).length, 2);
    const between = { ...bottom('许可', '2'), glyphs: [...(bottom('许可', '2').glyphs ?? []), ...glyphs('其间一段文字。', 100, 45)] };
    assert.equal(textsOf(top, between).length, 3);
  });
  it('puts a row together that the break cut', () => {
    const wide = { rules: ruled([100, 150, 200], [700, 720, 740]), glyphs: [...glyphs('内容', 105, 714), ...glyphs('件数', 155, 714), ...glyphs('其他行政', 102, 734), ...glyphs('1', 155, 734)] };
    assert.deepEqual(textsOf(wide, bottom('机关', '')), ['内容 | 件数 / 其他行政机关 | 1 / 末行 | 3']);
    // A line that is not full, a label with a number, or a figure begins a row.
    assert.equal(textsOf(top, bottom('2.某某', ''))[0], '内容 | 件数 / 规章 | 1 / 2.某某 |  / 末行 | 3');
    assert.equal(textsOf(wide, bottom('机关', '2'))[0], '内容 | 件数 / 其他行政 | 1 / 机关 | 2 / 末行 | 3');
  });
  it('never puts a figure together from two pages', () => {
    const open = { rules: [...top.rules.filter(({ across: is, at }) => !is || at !== 740)], glyphs: top.glyphs };
    const rest = bottom('', '5');
    const cut = { ...rest, rules: (rest.rules ?? []).filter(({ across: is, at }) => !is || at !== 60) };
    assert.equal(textsOf(open, cut)[0], '内容 | 件数 / 规章 | 1⏎5? / 末行 | 3');
  });
});

describe('text around tables', () => {
  it('joins the lines of a paragraph, and begins another at an indent, a short line and a number', () => {
    const long = '本'.repeat(40);
    const parts = [...glyphs(long, 100, 100), ...glyphs(`${long}。`.slice(1), 80, 118), ...glyphs('二〇二三年', 100, 136), ...glyphs('一、总体情况', 100, 154), ...glyphs(long, 100, 172)];
    assert.deepEqual(textsOf({ glyphs: parts }).map((paragraph) => paragraph.length), [80, 5, 6, 40]);
  });
  it('keeps rows of figures at the edge of a page, and leaves out page numbers that count', () => {
    const page = (number: number): Partial<Ink> => ({ glyphs: [...glyphs('3 0 5', 100, 50), ...glyphs('正文一段比较长的文字。', 100, 300), ...glyphs('又一段。', 120, 330), ...glyphs(String(number), 300, 780)] });
    assert.deepEqual(textsOf(page(1), page(2)), ['3 0 5', '正文一段比较长的文字。', '又一段。', '3 0 5', '正文一段比较长的文字。', '又一段。']);
  });
  it('parts lines by their baselines', () => {
    const lines = linesOf([...glyphs('下', 10, 30), ...glyphs('上', 10, 10), ...glyphs('右', 40, 10.4)]);
    assert.deepEqual(lines.map((one) => one.text), ['上 右', '下']);
  });
});

describe('tables without lines', () => {
  const row = (label: string, figures: readonly (string | undefined)[], y: number): ReturnType<typeof glyphs> => [...glyphs(label, 100, y), ...figures.flatMap((figure, index) => (figure === undefined ? [] : glyphs(figure, 200 + 50 * index, y)))];
  const head = row('内容', ['上年', '本年', '合计'], 100);
  it('are read where every text begins at a column', () => {
    const parts = [...head, ...row('规章', ['1', '22', '3'], 120), ...row('许可', ['4', undefined, '6'], 140), ...row('处罚', ['7', '8', '9'], 160)];
    assert.deepEqual(textsOf({ glyphs: parts }), ['内容 | 上年 | 本年 | 合计 / 规章 | 1 | 22 | 3 / 许可 | 4 |  | 6 / 处罚 | 7 | 8 | 9']);
  });
  it('stay text where one does not, or a number reaches into the next column', () => {
    const right = (figures: readonly string[], y: number): ReturnType<typeof glyphs> => figures.flatMap((figure, index) => glyphs(figure, 240 + 50 * index - 5 * figure.length, y));
    const parts = [...head, ...glyphs('规章', 100, 120), ...right(['1', '222', '33'], 120), ...glyphs('许可', 100, 140), ...right(['44', '5', '666'], 140), ...glyphs('处罚', 100, 160), ...right(['777', '88', '9'], 160)];
    assert.equal(textsOf({ glyphs: parts }).some((block) => block.includes(' / ')), false);
    const full = [...head, ...row('规章', ['1234567890', '22', '3'], 120), ...row('许可', ['4', '5', '6'], 140), ...row('处罚', ['7', '8', '9'], 160)];
    assert.equal(textsOf({ glyphs: full }).some((block) => block.includes(' / ')), false);
  });
});
