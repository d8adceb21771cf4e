import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figureAt } from '../../src/model/table.js';
import type { Figure } from '../../src/model/figure.js';
import type { Markup } from '../../src/model/markup.js';
import { codesOf, importHtml, sourcesOf } from './support.js';
import type { Imported } from '../../src/import/index.js';

const HEAD = '<tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数';

/** A row of 规章 under its headings. */
const regulations = (cells: string, head = HEAD, table = '<table>'): Imported => importHtml(`${table}${head}<tr><td>规章${cells}</table>`);

const read = ({ report }: Imported): (Figure | undefined)[] =>
  ['issued', 'repealed', 'inForce'].map((path) => report.disclosure && figureAt(report.disclosure, `regulations.${path}`));

describe('a cell that a browser lays out', () => {
  const styled = (style: string): Imported => regulations(`<td style="${style}">1<td>2<td>3`);
  it('keeps its slot when it is hidden, and is not read', () => {
    for (const style of ['visibility:hidden', 'visibility : collapse', 'opacity:0', 'font-size:0pt']) {
      assert.deepEqual(read(styled(style)), [undefined, 2, 3], style);
      assert.ok(codesOf(styled(style)).includes('cellNotText'), style);
    }
    assert.deepEqual(read(regulations('<td style="visibility:hidden"><td>2<td>3')), [null, 2, 3]);
  });
  it('is gone only where it is not displayed', () => {
    assert.deepEqual(read(regulations('<td style="display:none">9<td>1<td>2<td>3')), [1, 2, 3]);
    assert.deepEqual(read(regulations('<td hidden>9<td>1<td>2<td>3')), [1, 2, 3]);
  });
  it('is laid out whatever its decoration', () => {
    for (const style of ['vertical-align:sub', 'vertical-align: super', 'font-size:80%', 'position:relative']) assert.deepEqual(read(styled(style)), [1, 2, 3], style);
    assert.deepEqual(read(regulations('<td>1<td>2<td>3', HEAD, '<table style="vertical-align:sub;font-size:0.8em">')), [1, 2, 3]);
    assert.deepEqual(read(regulations('<td>1<td>2<td>3', HEAD.replace('<tr>', '<tr style="vertical-align:sub">'))), [1, 2, 3]);
  });
  it('is not read where it is struck out, be it by its row or table', () => {
    assert.deepEqual(read(styled('text-decoration:line-through')), [undefined, 2, 3]);
    const row = importHtml(`<table>${HEAD}<tr style="text-decoration: underline line-through"><td>规章<td>1<td>2<td>3<tr><td>行政规范性文件<td>4<td>5<td>6</table>`);
    assert.deepEqual(read(row), [undefined, undefined, undefined]);
    assert.deepEqual(row.report.disclosure?.normativeDocuments, { issued: 4, repealed: 5, inForce: 6 });
    for (const html of ['<table style="text-decoration:line-through">', '<del><table>', '<div style="text-decoration:line-through"><table>']) {
      assert.deepEqual(read(regulations('<td>1<td>2<td>3', HEAD, html)), [undefined, undefined, undefined], html);
    }
  });
  it('is not aligned where it leaves the table', () => {
    for (const style of ['display:block', 'float:left', 'position:absolute']) assert.deepEqual(read(styled(style)), [undefined, undefined, undefined], style);
  });
  it('under a heading that is struck out or hidden is not read', () => {
    for (const heading of ['<td style="text-decoration:line-through">本年废止件数', '<td><s>本年废止件数</s>', '<td style="visibility:hidden">本年废止件数']) {
      assert.deepEqual(read(regulations('<td>1<td>2<td>3', HEAD.replace('<td>本年废止件数', heading))), [1, undefined, 3], heading);
    }
  });
});

describe('text in a cell that is not its figure', () => {
  const unread = [
    '<sup>1</sup>',
    '<del>12</del>',
    '<strike>12</strike>',
    '<s>12</s>13',
    '<del>无</del>',
    '<span style="text-decoration:line-through">12</span>',
    '<p style="text-decoration:line-through">12</p>',
    '12<sup>1</sup>',
    '12<span style="position:relative;top:-4pt;mso-text-raise:4pt">1</span>',
    '12<span style="vertical-align:4pt">1</span>',
    '12<a href="#n1">1</a>',
    '<a href="#n1"><sup>1</sup></a>',
    '12<small>3</small>',
    '12<span style="font-size:smaller">3</span>',
    '<span style="font-size:0">20</span>12',
    '<span style="font:0/0 a">20</span>12',
    '<span style="opacity:0">20</span>12',
    '<span style="opacity: 0.0; color:red">20</span>12',
    '<span style="visibility:hidden">20</span>12',
    '<small>1</small>2<small>3</small>',
  ];
  for (const html of unread) {
    it(`${html} is not read, and named`, () => {
      const imported = regulations(`<td>${html}<td>2<td>3`);
      assert.deepEqual(read(imported), [undefined, 2, 3]);
      assert.equal(sourcesOf(imported, 'cellNotText').length, 1);
      assert.equal(imported.parts[0]?.whole, false);
    });
  }
  it('is named for what keeps it from being read', () => {
    const KINDS: [string, Markup][] = [
      ['<s>12</s>', 'struck'],
      ['<p style="text-decoration: line-through">12</p>', 'struck'],
      ['12<del>13</del>', 'struck'],
      ['12<sup>1</sup>', 'mark'],
      ['12<small>3</small>', 'other'],
      ['<span style="opacity:0">20</span>12', 'unseen'],
      ['<img src="x.png">', 'picture'],
      ['<input value="12">', 'other'],
      ['<table><tr><td>12</table>', 'table'],
    ];
    for (const [html, content] of KINDS) {
      const notes = regulations(`<td>${html}<td>2<td>3`).notes.filter(({ code }) => code === 'cellNotText');
      assert.deepEqual(notes.map((note) => note.content), [content], html);
    }
    const row = regulations('<td>1<td>2<td>3', HEAD, '<table style="text-decoration:line-through">').notes;
    assert.ok(row.every(({ code, content }) => code !== 'cellNotText' || content === 'struck'));
  });
  it('is named with what it prints', () => {
    assert.deepEqual(sourcesOf(regulations('<td>12<sup>1</sup><td>2<td>3'), 'cellNotText'), ['12 1']);
  });
  it('without a digit, or with nothing beside it, does no harm', () => {
    const harmless: [string, Figure][] = [
      ['<small>12</small>', 12],
      ['<a href="#x">12</a>', 12],
      ['<a href="list.html">1</a>2', 12],
      ['<span style="position:relative;top:1pt">12</span>', 12],
      ['<span style="font-size:0"> </span>12', 12],
      ['<div style="font-size:0"><span style="font-size:14px">12</span></div>', 12],
      ['12<small>件</small>', '12件'],
      ['<span style="font-size:10.5pt">1</span><span style="font-size:10.0pt">2</span>', 12],
      ['<span style="opacity:0.9">12</span>', 12],
    ];
    for (const [html, figure] of harmless) assert.deepEqual(read(regulations(`<td>${html}<td>2<td>3`)), [figure, 2, 3], html);
  });
  it('outside of cells is text', () => {
    const { report } = importHtml('<p>一、总体情况</p><p>甲<small>2</small><del>乙</del></p><div style="opacity:0"><p>丙</p></div>');
    assert.deepEqual(report.sections?.[0]?.blocks, [
      { type: 'paragraph', text: '甲2乙' },
      { type: 'paragraph', text: '丙' },
    ]);
  });
});

describe('parts of a table', () => {
  it('only the first head is shown first, and only the first foot last', () => {
    const item = (head: string, rows: string): string => `<thead>${head}</thead><tbody>${rows}</tbody>`;
    const second = item('<tr><td>信息内容<td colspan=3>本年处理决定数量', '<tr><td>行政许可<td colspan=3>4');
    const imported = importHtml(`<table>${item(HEAD, '<tr><td>规章<td>1<td>2<td>3<tr><td>行政规范性文件<td>5<td>6<td>7')}${second}</table>`);
    assert.deepEqual(read(imported), [1, 2, 3]);
    assert.equal(imported.report.disclosure?.licensing?.decisions, 4);
  });
});

describe('line breaks of any kind', () => {
  it('part figures', () => {
    for (const mark of ['\u2028', '\u2029', '\u000b', '\u0085']) {
      assert.equal(typeof read(regulations(`<td>1${mark}2<td>2<td>3`))[0], 'string', escape(mark));
    }
  });
});
