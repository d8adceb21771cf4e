import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { readHtml } from '../../src/import/html/read-html.js';
import { importDocument } from '../../src/import/index.js';
import type { Imported } from '../../src/import/index.js';
import { EN } from '../../src/locales/en.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import type { EditionId } from '../../src/model/edition.js';
import type { Report } from '../../src/model/report.js';
import { renderReportHtml } from '../../src/tables/index.js';
import { codesOf, importHtml, importRows, sourcesOf, standard } from './support.js';

const whole = (edition: EditionId): Report => importRows(standard('disclosure', edition), standard('requests', edition), standard('reviewLitigation', edition)).report;
const english = (report: Report): string => renderReportHtml(report, EDITIONS, EN);
const REPORT = whole('2021');
const PAGE = english({ version: 1, requests: REPORT.requests! });

/** The page with one text of it printed otherwise. */
function reading(text: string, instead: string, page = PAGE): Imported {
  assert.ok(page.includes(text), text);
  return importHtml(page.replace(text, instead));
}

describe('a page in another language', () => {
  it('is read by the words handed in, and by none else', () => {
    assert.deepEqual(importHtml(PAGE).report.requests, REPORT.requests);
    assert.equal(importDocument(readHtml(PAGE), EDITIONS).report.requests, undefined);
    assert.equal(importDocument(readHtml(PAGE), EDITIONS, { languages: [ZH_CN] }).report.requests, undefined);
  });

  it('may differ in case and white space', () => {
    const html = PAGE.replace('1. State secrets', '1.STATE  secrets').replace('Natural persons', 'natural<br>persons');
    assert.deepEqual(importHtml(html).report.requests, REPORT.requests);
  });

  for (const [text, instead] of [
    ['1. State secrets', '1. State secret'],
    ['1. State secrets', '2. State secrets'],
    ['1. State secrets', 'State secrets'],
    ['1. State secrets', '1. State secrets (2022)'],
    ['1. State secrets', '1 State secrets'],
  ] as const) {
    it(`is not read where it prints ${instead}, which is named`, () => {
      const imported = reading(text, instead);
      assert.equal(imported.report.requests?.outcomes?.refused?.stateSecret, undefined);
      assert.equal(imported.report.requests?.outcomes?.refused?.prohibitedByLaw?.individual, REPORT.requests?.outcomes?.refused?.prohibitedByLaw?.individual);
      assert.ok(imported.notes.some(({ level, source }) => level === 'unread' && source?.includes(instead)));
    });
  }

  it('is not read in a column whose heading is misprinted', () => {
    const { report } = reading('Research bodies', 'Research body');
    assert.equal(report.requests?.received?.research, undefined);
    assert.equal(report.requests?.received?.business, REPORT.requests?.received?.business);
  });

  it('is named as it is printed', () => {
    const row = /<tr><th[^>]*>2\. Repeated requests.*<\/tr>/.exec(PAGE)?.[0] ?? '';
    const sources = sourcesOf(importHtml(PAGE.replace(row, row + row)), 'rowTwice');
    assert.equal(sources.length, 2);
    assert.ok(sources.every((source) => source?.includes('2. Repeated requests')));
  });

  it('keeps the agency’s own lines as they are printed', () => {
    const extra = [{ axis: 'row' as const, label: 'Applicants', after: 'carriedOut', figures: [1, 2, 3, 4, 5, 6, 7] }];
    const report: Report = { version: 1, requests: { ...REPORT.requests!, extra } };
    assert.deepEqual(importHtml(english(report)).report.requests?.extra, extra);
  });

  it('says nothing of another table with some of its words', () => {
    const html = '<table><tr><th>Content</th><th>Amount</th><th>Total</th><th>Other</th></tr><tr><td>Paper</td><td>3</td><td>4</td><td>5</td></tr></table>';
    const imported = importHtml(`${PAGE}${html}`);
    assert.deepEqual(imported.report.requests, REPORT.requests);
    assert.equal(imported.report.disclosure, undefined);
    assert.deepEqual(importHtml(html).places, []);
  });

  it('tells the edition by what is printed of an item', () => {
    for (const edition of ['2019', '2021'] as const) {
      for (const row of ['licensing', 'penalties', 'fees'] as const) {
        const all = whole(edition).disclosure as unknown as Record<string, unknown>;
        const part = { edition, [row]: all[row] } as unknown as NonNullable<Report['disclosure']>;
        const { report } = importHtml(english({ version: 1, disclosure: part }));
        assert.deepEqual(report.disclosure, part, `${edition} ${row}`);
      }
    }
  });

  it('is not read where its tables are of two editions', () => {
    const html = english({ version: 1, disclosure: whole('2019').disclosure! });
    const [item6 = ''] = /<caption>Article 20, item \(6\)[\s\S]*?<\/table>/.exec(html) ?? [];
    // With two columns less it prints the item of 2021, to the letter.
    const less = item6.replace(/<th[^>]*>(?:Items in|Added)[^<]*<\/th>/g, '').replace(/(?:<td[^>]*>\d+<\/td>){2}(<td)/g, '$1');
    const imported = importHtml(html.replace(item6, less));
    assert.equal(imported.report.disclosure, undefined);
    assert.ok(codesOf(imported).includes('editionUnclear'));
  });

  it('prints units of money, which are read in heading and caption', () => {
    for (const [edition, path, unit] of [['2019', 'procurement.amount', '万元'], ['2019', 'procurement.amount', '元'], ['2021', 'fees.amount', '元'], ['2021', 'fees.amount', '亿元']] as const) {
      const report: Report = { version: 1, disclosure: { ...whole(edition).disclosure!, units: { [path]: unit } } };
      const html = english(report);
      assert.deepEqual(importHtml(html).report.disclosure, report.disclosure, `${edition} ${unit}`);
    }
  });

  it('is not read where heading and caption print different units', () => {
    const report: Report = { version: 1, disclosure: { ...REPORT.disclosure!, units: { 'fees.amount': '元' } } };
    const { report: read } = reading('Amount (unit: 元)', 'Amount', english(report));
    assert.equal(read.disclosure?.fees, undefined);
    assert.deepEqual(read.disclosure?.licensing, REPORT.disclosure?.licensing);
  });

  it('keeps its headings as printed, and they still name their parts', () => {
    const bare: Report = { version: 1, disclosure: REPORT.disclosure!, requests: REPORT.requests!, reviewLitigation: REPORT.reviewLitigation! };
    const { report } = importHtml(english(bare));
    assert.deepEqual(report.sections?.map(({ heading }) => heading), [
      '二 Information disclosed without request',
      '三 Requests for government information received and handled',
      '四 Administrative review and litigation over the disclosure of government information',
    ]);
    for (const words of [EN, ZH_CN]) assert.equal(renderReportHtml(report, EDITIONS, words).match(/<h3/g)?.length, 3);
  });

  it('tells agency and year in the title it has where the report prints none', () => {
    for (const about of [{ agency: { name: '云溪市人民政府' }, year: 2022 }, { agency: { name: '云溪市人民政府' } }, { year: 2022 }, {}]) {
      const page = renderReportHtml({ ...REPORT, ...about }, EDITIONS, EN, { page: true });
      const { title, agency, year, sections } = importHtml(page).report;
      // The heading above all is the title, and none of the text.
      assert.doesNotMatch(JSON.stringify(sections), /annual report on the disclosure/i);
      assert.deepEqual({ ...(agency ? { agency } : {}), ...(year === undefined ? {} : { year }) }, about);
      assert.equal(title, EN.page.untitled(about.agency?.name, about.year));
    }
    assert.equal(importHtml(`<title>Report 2022 of 云溪市人民政府</title>${PAGE}`).report.title, undefined);
  });
});
