import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { readHtml } from '../../src/import/html/read-html.js';
import { importDocument, readText } from '../../src/import/index.js';
import type { Imported } from '../../src/import/index.js';
import type { EditionId } from '../../src/model/edition.js';
import type { Note } from '../../src/model/note.js';
import { assertWhole, codesOf, figureOf, padded, standard, tableHtml } from './support.js';
import type { Rows } from './support.js';

const FORMS = ['disclosure', 'requests', 'reviewLitigation'] as const;

/** The figures of a report as the standard ones have them, each with a digit in front. */
const withDigit = (rows: Rows, digit: number): Rows => rows.map((cells) => cells.map((one) => (/^\d+$/.test(one.text) ? { ...one, text: `${digit}${one.text}` } : one)));

interface Written {
  title?: string;
  digit: number;
  edition?: EditionId;
  headings?: boolean;
}

/** A report as a page prints it. */
function written({ title, digit, edition = '2021', headings = true }: Written): string {
  const [two, three, four] = FORMS.map((form) => tableHtml(withDigit(standard(form, edition), digit)));
  const heading = (text: string): string => (headings ? `<p>${text}</p>` : '');
  return [
    title === undefined ? '' : `<p>${title}</p>`,
    `${heading('一、总体情况')}<p>正文之${digit}。</p>`,
    `${heading('二、主动公开政府信息情况')}${two}`,
    `${heading('三、收到和处理政府信息公开申请情况')}${three}`,
    `${heading('四、政府信息公开行政复议、行政诉讼情况')}${four}`,
    `${heading('五、存在的主要问题及改进情况')}<p>问题之${digit}。</p>`,
    `${heading('六、其他需要报告的事项')}<p>末段之${digit}。</p>`,
  ].join('\n');
}

const read = (html: string, report?: number): Imported => importDocument(readHtml(html), EDITIONS, { report });

/** The report numbered `digit` and nothing of another. */
function assertOnly(imported: Imported, digit: number, edition: EditionId = '2021'): void {
  for (const form of FORMS) assertWhole(imported, form, edition, (path) => Number(`${digit}${figureOf(form, path)}`));
  const narrative = JSON.stringify(imported.report.sections);
  assert.match(narrative, new RegExp(`正文之${digit}。.*问题之${digit}。.*末段之${digit}。`));
  for (const other of [1, 2, 3]) if (other !== digit) assert.doesNotMatch(narrative, new RegExp(`之${other}。`));
}

/** Nothing is read, and one note lists the reports. */
function listOf(imported: Imported): NonNullable<Note['reports']> {
  assert.deepEqual(imported.report, { version: 1 });
  assert.deepEqual([imported.places, imported.parts], [[], []]);
  assert.deepEqual(imported.notes.map(({ level, code }) => [level, code]), [['refused', 'severalReports']]);
  return imported.notes[0]?.reports ?? [];
}

const YEARS = written({ title: '某局2022年政府信息公开工作年度报告', digit: 1 }) + written({ title: '某局2023年政府信息公开工作年度报告', digit: 2 });

describe('two years on one page', () => {
  it('are listed with title and place, and neither is read without a choice', () => {
    const tables = (YEARS.match(/<table>/g) ?? []).length / 2;
    assert.deepEqual(listOf(read(YEARS)), [
      { number: 1, title: '某局2022年政府信息公开工作年度报告', at: { table: 1 } },
      { number: 2, title: '某局2023年政府信息公开工作年度报告', at: { table: tables + 1 } },
    ]);
  });
  it('are read one at a time: title, text and tables of that one', () => {
    for (const [digit, year] of [[1, 2022], [2, 2023]] as const) {
      const imported = read(YEARS, digit);
      assertOnly(imported, digit);
      assert.deepEqual([imported.report.year, imported.report.agency], [year, { name: '某局' }]);
      assert.ok(!codesOf(imported).includes('tableTwice'));
    }
  });
  it('places and notes count the tables of the whole document', () => {
    const imported = read(YEARS.replace(/2(1001)</, '约$1<'), 2);
    const numbers = imported.places.map(({ at }) => at.table ?? 0);
    assert.deepEqual([Math.min(...numbers), Math.max(...numbers)], [4, 6]);
    assert.deepEqual(imported.parts.map(({ tables }) => tables), [[4], [5], [6]]);
    assert.deepEqual(imported.notes.find(({ code }) => code === 'noFigure')?.at?.table, 5);
  });
  it('a third that is not there is refused, and so is no number', () => {
    for (const report of [3, 0, 1.5, NaN]) {
      const { report: empty, places, notes } = read(YEARS, report);
      assert.deepEqual([empty, places], [{ version: 1 }, []]);
      assert.deepEqual(notes.map(({ level, code, reports }) => [level, code, reports?.length]), [['refused', 'noSuchReport', 2]]);
    }
    assert.deepEqual(codesOf(read(written({ digit: 1 }), 2)), ['noSuchReport']);
  });
  it('of two editions are each read by their own', () => {
    const page = written({ title: '某局2020年政府信息公开工作年度报告', digit: 1, edition: '2019' }) + written({ title: '某局2021年政府信息公开工作年度报告', digit: 2 });
    assert.equal(listOf(read(page)).length, 2);
    assertOnly(read(page, 1), 1, '2019');
    assertOnly(read(page, 2), 2, '2021');
  });
  it('each without headings is told by its title', () => {
    const page = written({ title: '某局2022年政府信息公开工作年度报告', digit: 1, headings: false }) + written({ title: '某局2023年政府信息公开工作年度报告', digit: 2, headings: false });
    assert.equal(listOf(read(page)).length, 2);
    assertOnlyTables(read(page, 2), 2);
  });
  it('with tables alike to the letter are two reports all the same', () => {
    const page = written({ title: '某局2022年政府信息公开工作年度报告', digit: 1 }) + written({ title: '某局2023年政府信息公开工作年度报告', digit: 1 });
    assert.equal(listOf(read(page)).length, 2);
  });
  it('of which one has pictures for tables are not mixed', () => {
    const pictures = written({ title: '某局2022年政府信息公开工作年度报告', digit: 1 }).replace(/<table>[^]*?<\/table>/g, '<p><img src="t.png"></p>');
    const page = pictures + written({ title: '某局2023年政府信息公开工作年度报告', digit: 2 });
    assert.deepEqual(listOf(read(page)).map(({ number, at }) => [number, at]), [[1, undefined], [2, { table: 1 }]]);
    assertOnly(read(page, 2), 2);
    assert.deepEqual(read(page, 1).places, []);
  });
  it('what the file says of itself is the title of neither', () => {
    const page = `<title>某局2021年政府信息公开工作年度报告</title>${written({ digit: 1 })}${written({ digit: 2 })}`;
    const imported = read(page, 1);
    assertOnly(imported, 1);
    assert.equal(imported.report.title, undefined);
  });
});

function assertOnlyTables(imported: Imported, digit: number): void {
  for (const form of FORMS) assertWhole(imported, form, '2021', (path) => Number(`${digit}${figureOf(form, path)}`));
}

describe('an office and those below it, one behind the other', () => {
  const titles = ['某县人民政府2023年政府信息公开工作年度报告（汇总）', '某县甲局2023年政府信息公开工作年度报告', '某县乙镇2023年政府信息公开工作年度报告'];
  const page = titles.map((title, index) => written({ title, digit: index + 1 })).join('');
  it('are three reports', () => {
    assert.deepEqual(listOf(read(page)).map(({ title }) => title), titles);
    for (const digit of [1, 2, 3]) {
      assertOnly(read(page, digit), digit);
      assert.equal(read(page, digit).report.title, titles[digit - 1]);
    }
  });
  it('are told without titles by their parts starting over', () => {
    const untitled = [1, 2].map((digit) => written({ digit })).join('');
    assert.deepEqual(listOf(read(untitled)).map(({ title }) => title), ['一、总体情况', '一、总体情况']);
    assertOnly(read(untitled, 1), 1);
    assertOnly(read(untitled, 2), 2);
  });
  it('with the agency on a line of its own above the title', () => {
    const broken = page.replace(/<p>(某县[甲乙][局镇])2023年/g, '<p>$1</p><p>2023年');
    assert.deepEqual(listOf(read(broken)).map(({ title }) => title), titles);
    assert.doesNotMatch(JSON.stringify(read(broken, 1).report), /甲局/);
    assert.deepEqual(read(broken, 2).report.agency, { name: '某县甲局' });
  });
});

describe('one report', () => {
  const one = written({ title: '某局2023年政府信息公开工作年度报告', digit: 1 });
  const contents = ['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'];
  const assertOne = (html: string): void => {
    assertOnly(read(html), 1);
    assert.ok(!codesOf(read(html)).includes('severalReports'));
  };
  it('behind a cover and a list of contents', () => {
    const list = contents.map((line) => `<p>${line}</p>`).join('');
    assertOne(`<p>某局2023年政府信息公开工作年度报告</p>${list}${one}`);
    assertOne(one.replace('<p>一、', `${list}<p>一、`));
    assertOne(`<p>某局2022年政府信息公开工作年度报告</p>${list}${one}`);
  });
  it('among links to the reports of other years', () => {
    const links = [2022, 2021].map((year) => `<p><a href="${year}.html">某局${year}年政府信息公开工作年度报告</a></p>`).join('');
    assertOne(`<div>${links}</div><div class="article">${one}</div><div>${links}</div>`);
    assertOne(one.replace('<p>三、', `${links}<p>三、`));
  });
  it('with its title at the head of every page', () => {
    assertOne(one.replace('<p>三、', '<p>某局2023年政府信息公开工作年度报告</p><p>三、').replace('<p>五、', '<p>某局2023年政府信息公开工作年度报告</p><p>五、'));
  });
  it('printed twice to the letter is read once', () => {
    const imported = read(one + one);
    assertOnlyTables(imported, 1);
    assert.deepEqual(imported.notes.filter(({ code }) => code === 'tableTwice').map(({ level }) => level), ['info', 'info', 'info']);
  });
  it('is number 1 as well', () => assertOnly(read(one, 1), 1));
});

describe('where reports cannot be parted for certain', () => {
  const four = (digit: number): string => tableHtml(withDigit(standard('reviewLitigation', '2021'), digit));
  const one = written({ title: '某局2023年政府信息公开工作年度报告', digit: 1 });
  const unread = (html: string): void => {
    const imported = read(html);
    assert.ok(codesOf(imported).includes('tableTwice'), codesOf(imported).join());
    assert.equal(imported.report.reviewLitigation, undefined);
    assertWhole(imported, 'requests', '2021', (path) => Number(`1${figureOf('requests', path)}`));
  };
  it('a table of last year’s at the end is not read, nor is this year’s', () => unread(one + four(2)));
  it('nor behind a mention of that report', () => {
    unread(`${one}<p>某局2022年政府信息公开工作年度报告</p>${four(2)}`);
    unread(`${one}<p>附：某局2022年政府信息公开工作年度报告</p>${four(2)}`);
  });
});

describe('reports in a text', () => {
  it('are listed with the lines they begin on', () => {
    const lines = (year: number, digit: number): string[] => [
      `某局${year}年政府信息公开工作年度报告`,
      '一、总体情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      ...padded(withDigit(standard('reviewLitigation', '2021'), digit)).map((cells) => `| ${cells.map((one) => one.text).join(' | ')} |`),
    ];
    const text = [...lines(2022, 1), ...lines(2023, 2)].join('\n');
    const list = listOf(importDocument(readText(text), EDITIONS));
    assert.deepEqual(list.map(({ at }) => at), [{ line: 1 }, { line: 8 }]);
    assertWhole(importDocument(readText(text), EDITIONS, { report: 2 }), 'reviewLitigation', '2021', (path) => Number(`2${figureOf('reviewLitigation', path)}`));
  });
});
