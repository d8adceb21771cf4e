import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { importDocument, readText } from '../../src/import/index.js';
import type { Imported } from '../../src/import/index.js';
import { cellsOf, FORM_IDS } from '../../src/model/edition.js';
import type { EditionId, FormId } from '../../src/model/edition.js';
import { figureAt } from '../../src/model/table.js';
import { cell, figureOf, importHtml, importRows, padded, standard, tableHtml } from './support.js';
import type { Cell, Rows } from './support.js';

/** Generous, for slow machines: what is not linear takes minutes. */
const SOON = 8000;

function soon(name: string, run: () => Imported): void {
  it(name, () => {
    const begun = performance.now();
    const imported = run();
    assert.ok(performance.now() - begun < SOON, `${performance.now() - begun} ms`);
    assert.deepEqual(imported.places, []);
  });
}

const many = (count: number, text: (index: number) => string): string => Array.from({ length: count }, (_, index) => text(index)).join('');

describe('documents made to hurt', () => {
  soon('nothing at all', () => importHtml(''));
  soon('spans of a million', () => importHtml(`<table>${many(50, () => '<tr><td colspan=1000000 rowspan=1000000>自然人</td></tr>')}</table>`));
  soon('a table of a hundred thousand rows', () => importHtml(`<table>${many(100_000, (index) => `<tr><td>规章${index}<td>1`)}</table>`));
  soon('headers without end', () => importHtml(`<table>${many(9000, () => '<tr><td>信息内容<td>本年制发件数<td>本年废止件数<tr><td>规章<td>1<td>2')}</table>`));
  soon('misprints without end', () => importHtml(`<table><tr><td>信息内容<td>本年制发件数${many(9000, (index) => `<tr><td>行政规范性文${index}<td>1`)}</table>`));
  soon('labels that say more without end', () => importHtml(`<table><tr><td>信息内容<td>本年制发件数${many(9000, (index) => `<tr><td>规章（${index}）<td>1`)}</table>`));
  soon('tables within tables', () => importHtml(`${many(3000, () => '<table><tr><td>')}文`));
  soon('tables beside tables', () => importHtml(many(5000, () => '<table><tr><td>自然人<td>总计<tr><td>1<td>2</table>')));
  soon('a paragraph of a million characters', () => importHtml(`<p>${'行政许可1'.repeat(200_000)}</p>`));
  soon('a cell of a million characters', () => importHtml(`<table><tr><td>${'（'.repeat(500_000)}<td>规章</table>`));
  soon('elements as deep as they go', () => importHtml(`${'<div><p>'.repeat(20_000)}一、总体情况`));
  soon('quotation marks never closed', () => importDocument(readText(`甲\t"乙\n${'丙\t"丁\n'.repeat(20_000)}`), EDITIONS));
  soon('ten thousand columns', () => importHtml(`<table><tr>${many(10_000, (index) => `<td>自然人${index}`)}<tr>${many(10_000, () => '<td>1')}</table>`));
  soon('a cell of a hundred thousand pieces', () => importHtml(`<table><tr><td>规章<td>${many(100_000, () => '<small>1</small><a href="#n">2</a><sup>3</sup>')}</table>`));
  soon('styles without end', () => importHtml(`<table><tr><td>规章<td>${many(20_000, () => '<span style="font-size:0;opacity:0;position:relative">1')}</table>`));
  soon('a style of a million characters', () => importHtml(`<table><tr><td style="${'font-size: ; '.repeat(100_000)}">规章<td style="${' '.repeat(1_000_000)}x">1</table>`));
  soon('units without end', () => importHtml(`<p>${'单位：元、'.repeat(100_000)}</p><table>${many(9000, () => '<tr><td>本年收费金额（单位：元、单位：万元）<td>单位单位单位计量计量')}</table>`));
  soon('text of tabs', () => importDocument(readText(`${'\t'.repeat(200_000)}\n规章`), EDITIONS));
  soon('rows of tabs', () => importDocument(readText('\t规章\n\t1\n\n'.repeat(30_000)), EDITIONS));
});

describe('a page cut off anywhere', () => {
  const page = (['disclosure', 'requests', 'reviewLitigation'] as const).map((form) => tableHtml(standard(form, '2021'))).join('<p>文</p>');
  for (let part = 1; part < 60; part += 1) {
    it(`after ${part} of 60 parts has no other figure`, () => {
      const { report } = importHtml(page.slice(0, Math.floor((page.length * part) / 60)));
      for (const form of FORM_IDS) {
        const table = report[form];
        if (!table) continue;
        const whole = cellsOf(EDITIONS['2021'].forms[form]).map(({ path }) => [figureAt(table, path), figureOf(form, path)] as const);
        // The last figure itself may be cut, or have half a tag behind it.
        const wrong = whole.filter(([read, printed]) => read !== undefined && read !== printed);
        assert.ok(wrong.length <= 1 && wrong.every(([read, printed]) => read === null || String(printed).startsWith(String(read)) || String(read).startsWith(`${printed}<`)), JSON.stringify(wrong));
      }
    });
  }
});

/** One corruption of a table, as an editor or a CMS makes them. Each leaves figures the only of their kind. */
type Damage = (rows: Rows, blanked: Set<string>, random: () => number) => void;

const isFigure = ({ text }: Cell): boolean => /^\d+$/.test(text);
const some = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

const DAMAGES: Readonly<Record<string, Damage>> = {
  'a cell lost': (rows, _, random) => {
    const row = some(rows, random);
    row.splice(Math.floor(random() * row.length), 1);
  },
  'a blank cell too many': (rows, _, random) => {
    const row = some(rows, random);
    row.splice(Math.floor(random() * (row.length + 1)), 0, cell(''));
  },
  'spans lost': (rows, _, random) => {
    const one = some(rows.flat(), random);
    one.cols = one.rows = 1;
  },
  'a span too wide': (rows, _, random) => {
    some(rows.flat(), random).cols += 1;
  },
  'a span too long': (rows, _, random) => {
    some(rows.flat(), random).rows += 1;
  },
  'all spans of columns lost': (rows) => {
    for (const one of rows.flat()) one.cols = 1;
  },
  'all spans of rows lost': (rows) => {
    for (const one of rows.flat()) one.rows = 1;
  },
  'a row lost': (rows, _, random) => {
    rows.splice(Math.floor(random() * rows.length), 1);
  },
  'a row doubled': (rows, _, random) => {
    const at = Math.floor(random() * rows.length);
    rows.splice(at, 0, rows[at]!.map((one) => ({ ...one })));
  },
  'a row moved': (rows, _, random) => {
    const [row] = rows.splice(Math.floor(random() * rows.length), 1);
    rows.splice(Math.floor(random() * rows.length), 0, row!);
  },
  'a label lost': (rows, _, random) => {
    some(rows.flat(), random).text ||= '';
    const labels = rows.flat().filter((one) => !isFigure(one) && one.text !== '');
    some(labels, random).text = '';
  },
  'a label misprinted': (rows, _, random) => {
    const label = some(rows.flat().filter((one) => !isFigure(one) && one.text.length > 3), random);
    const at = Math.floor(random() * label.text.length);
    label.text = label.text.slice(0, at) + some(['', '甲', '的'], random) + label.text.slice(at + 1);
  },
  'figures left blank': (rows, blanked, random) => {
    for (const one of rows.flat()) {
      if (!isFigure(one) || random() < 0.5) continue;
      blanked.add(one.text);
      one.text = '';
    }
  },
};

describe('damaged tables', () => {
  let seed = 20;
  const random = (): number => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const names = Object.keys(DAMAGES);
  const forms: FormId[] = [...FORM_IDS];
  for (let round = 0; round < 240; round += 1) {
    const form = forms[round % 3]!;
    const edition: EditionId = round % 2 === 0 ? '2019' : '2021';
    const chosen = Array.from({ length: 1 + (round % 3) }, () => some(names, random));
    const whole = round % 5 === 0 ? padded(standard(form, edition)) : standard(form, edition);
    const rows = whole.map((cells) => cells.map((one) => ({ ...one })));
    const blanked = new Set<string>();
    it(`${form} ${edition}, ${round}: ${chosen.join(', ')}`, () => {
      for (const name of chosen) DAMAGES[name]!(rows, blanked, random);
      assertNoneWrong(importRows(rows), form, rows, blanked);
    });
  }
});

/** No figure is wrong, and every one that is printed and not bound stands in a note, an extra line or a footnote. */
function assertNoneWrong(imported: Imported, form: FormId, rows: Rows, blanked: ReadonlySet<string>): void {
  const table = imported.report[form];
  const paths = new Set(Object.values(EDITIONS).flatMap((edition) => cellsOf(edition.forms[form]).map(({ path }) => path)));
  const bound = new Set<string>();
  for (const path of paths) {
    const figure = table && figureAt(table, path);
    if (figure === undefined) continue;
    const printed = figureOf(form, path);
    bound.add(String(figure));
    assert.ok(figure === printed || (figure === null && blanked.has(String(printed))), `${path} = ${String(figure)}, printed ${printed}\n${tableHtml(rows)}`);
  }
  const told = JSON.stringify([imported.notes, table?.extra, table?.notes]);
  for (const { text } of rows.flat().filter(isFigure)) assert.ok(bound.has(text) || told.includes(text), `${text} is lost\n${tableHtml(rows)}`);
}
