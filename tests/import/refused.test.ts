import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { importDocument, readText } from '../../src/import/index.js';
import type { Imported } from '../../src/import/index.js';
import { FORM_IDS } from '../../src/model/edition.js';
import { assertWhole, codesOf, importHtml, importRows, sourcesOf, standard, tableHtml } from './support.js';

const flat = (ids: readonly (typeof FORM_IDS)[number][] = FORM_IDS): string => ids.map((form) => standard(form, '2021').flat().map(({ text }) => text).join('')).join('');
const read = (text: string): Imported => importDocument(readText(text), EDITIONS);

describe('cells that ran together', () => {
  it('are refused with every line of the form', () => {
    const imported = read(`某局2022年政府信息公开工作年度报告\n${flat()}`);
    assert.deepEqual(imported.places, []);
    assert.deepEqual(new Set(imported.notes.map(({ level }) => level)), new Set(['refused']));
    const sources = sourcesOf(imported, 'flattenedText');
    assert.equal(sources.length, 6 + 25 + 1);
    assert.ok(sources.includes('行政许可106'), sources.join('\n'));
    assert.ok(sources.some((source) => (source ?? '').startsWith("1.属于国家秘密10")));
    assert.ok(sources.some((source) => (source ?? '').includes('5000500150025003')));
    assert.deepEqual(imported.notes.find(({ source }) => source === '行政许可106')?.place, ['二', '行政许可']);
    assert.equal(imported.notes[0]?.at?.line, 2);
  });
  it('are refused where every cell is a line of its own', () => {
    const imported = read(standard('disclosure', '2021').flat().map(({ text }) => text).join('\n'));
    assert.deepEqual(imported.places, []);
    assert.ok(sourcesOf(imported, 'flattenedText').some((source) => source?.startsWith('规章\n')));
  });
  it('beside a table that is read leave that table', () => {
    const imported = importHtml(`<p>${flat(['disclosure'])}</p>${tableHtml(standard('requests', '2021'))}`);
    assertWhole(imported, 'requests', '2021');
    assert.deepEqual(new Set(imported.notes.filter(({ code }) => code === 'flattenedText').map(({ level }) => level)), new Set(['unread']));
  });
  it('are not sentences that give figures', () => {
    const imported = read('全年作出行政许可12件、行政处罚3件、行政强制0件，收取行政事业性收费0项。');
    assert.deepEqual(codesOf(imported), ['noTable', 'noTitle']);
  });
});

describe('documents without the tables', () => {
  it('of before 2019 are told apart', () => {
    const imported = read('某地政府信息公开情况统计表指标名称计量单位2017年度历年累计主动公开文件数条12345');
    assert.deepEqual(codesOf(imported), ['formBefore2019', 'noTitle']);
    assert.equal(imported.notes.find(({ code }) => code === 'formBefore2019')?.level, 'refused');
    const table = importHtml('<table><tr><td>指标名称<td>计量单位<td>历年累计<tr><td>主动公开文件数<td>条<td>7</table>');
    assert.ok(codesOf(table).includes('formBefore2019'));
  });
  it('at all have no table', () => {
    const imported = importHtml('<h1>通知</h1><p>正文。</p>');
    assert.deepEqual(imported.notes.filter(({ level }) => level === 'refused').map(({ code }) => code), ['noTable']);
    assert.deepEqual(codesOf(read('')), ['noTable', 'noTitle']);
  });
  it('but with pictures of them are told so', () => {
    const picture = '<p><img src="a.jpg"></p>';
    const headings = FORM_IDS.map((form, index) => `<p>${'二三四'.charAt(index)}、${EDITIONS['2021'].forms[form].title}</p>${picture}`);
    const imported = importHtml(headings.join(''));
    assert.deepEqual(imported.notes.filter(({ code }) => code === 'picture').map(({ level, form }) => [level, form]), FORM_IDS.map((form) => ['refused', form]));
    const mixed = importHtml(headings[0]! + tableHtml(standard('requests', '2021')));
    assert.equal(mixed.notes.find(({ code }) => code === 'picture')?.level, 'unread');
  });
  it('of one form say that it is not printed', () => {
    const imported = importRows(standard('requests', '2021'));
    assert.deepEqual(imported.notes.filter(({ code }) => code === 'notPrinted').map(({ level, form }) => [level, form]), [
      ['info', 'disclosure'],
      ['info', 'reviewLitigation'],
    ]);
  });
});
