import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COUNTY_2022 } from '../../demo/scenes/county-2022.js';
import { EDITIONS } from '../../src/editions/index.js';
import { EN } from '../../src/locales/en.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import type { Report } from '../../src/model/report.js';
import type { Words } from '../../src/model/words.js';
import { outlineOf, renderReportHtml } from '../../src/tables/index.js';
import { PAGE_STYLE } from '../../src/tables/page-style.js';

const HOSTILE = '<img src=x onerror="alert(1)">&amp;\'';

describe('renderReportHtml', () => {
  it('has the tables inside the elements’ tags, with captions and header cells', () => {
    const html = renderReportHtml(COUNTY_2022, EDITIONS, ZH_CN);
    for (const tag of ['disclosure-report', 'disclosure-table', 'request-matrix', 'review-litigation-grid']) {
      assert.equal(html.split(`<${tag}`).length, 2, tag);
      assert.equal(html.split(`</${tag}>`).length, 2, tag);
    }
    assert.match(html, /<caption>平潭综合实验区2022年收到和处理政府信息公开申请情况<\/caption>/);
    assert.match(html, /<th [^>]*scope="col" colspan="5">法人或其他组织<\/th>/);
  });

  it('has no row of headings with a cell of data in it, from which browsers would guess that it is a row of data', () => {
    const heads = renderReportHtml(COUNTY_2022, EDITIONS, ZH_CN).match(/<thead>[^]*?<\/thead>/g) ?? [];
    assert.equal(heads.length, 6);
    for (const head of heads) assert.doesNotMatch(head, /<td/);
    // A remark heads nothing while there are scopes.
    assert.match(heads.join(''), /<th class="disclosure-corner" colspan="3" rowspan="3">（本列数据的勾稽关系/);
  });

  it('escapes every text of the report', () => {
    const report: Report = {
      version: 1,
      title: HOSTILE,
      agency: { name: HOSTILE },
      sections: [{ id: null, heading: HOSTILE, blocks: [{ type: 'paragraph', text: HOSTILE }, { type: 'list', items: [HOSTILE] }] }],
      reviewLitigation: {
        review: { upheld: HOSTILE },
        notes: [HOSTILE],
        extra: [{ axis: 'column', label: HOSTILE, after: 'review.total', figures: [HOSTILE] }],
      },
    };
    const html = renderReportHtml(report, EDITIONS, ZH_CN, { page: true, script: HOSTILE });
    assert.doesNotMatch(html, /<img/);
    assert.doesNotMatch(html, /onerror="/);
  });

  it('carries no id, style, script or event attribute, so a CMS editor has nothing to strip that matters', () => {
    assert.doesNotMatch(renderReportHtml(COUNTY_2022, EDITIONS, ZH_CN), /\s(?:id|style|on\w+)=|<script/);
  });

  it('a plain section has the same text and tables without the elements’ tags, and lines that need no style', () => {
    const html = renderReportHtml(COUNTY_2022, EDITIONS, ZH_CN, { plain: true });
    assert.doesNotMatch(html, /<\/?\w+-/);
    assert.equal(html.match(/<table [^>]* border="1">/g)?.length, 6);
    const rest = (markup: string): string => markup.replace(/<\/?[a-z]+-[a-z-]+>\n/g, '').replace(/ border="1"/g, '');
    assert.equal(rest(html), rest(renderReportHtml(COUNTY_2022, EDITIONS, ZH_CN)));
  });

  it('a page is whole: doctype, language, charset, title', () => {
    const html = renderReportHtml(COUNTY_2022, EDITIONS, ZH_CN, { page: true });
    assert.match(html, /^<!DOCTYPE html>\n<html lang="zh-CN">/);
    assert.match(html, /<meta charset="utf-8">/);
    assert.match(html, /<title>平潭综合实验区2022年政府信息公开工作年度报告<\/title>/);
  });

  it('a page has one topmost heading: its title, or what is known where the report prints none', () => {
    const { agency, year, ...unknown } = COUNTY_2022;
    const headings = (report: Report, words: Words, options = {}): string[] =>
      [...renderReportHtml(report, EDITIONS, words, options).matchAll(/<h([1-6])[^>]*>([^<]*)</g)].map(([, level = '', text = '']) => level + text);
    const first = (report: Report, words: Words, options = {}): string | undefined => headings(report, words, { page: true, ...options })[0];
    assert.equal(first({ ...COUNTY_2022, title: '某县年报' }, ZH_CN), '1某县年报');
    assert.equal(first(COUNTY_2022, ZH_CN), '1平潭综合实验区2022年政府信息公开工作年度报告');
    assert.equal(first({ ...unknown, ...(year === undefined ? {} : { year }) }, ZH_CN), '12022年政府信息公开工作年度报告');
    assert.equal(first({ ...unknown, ...(agency ? { agency } : {}) }, EN), '1平潭综合实验区, annual report on the disclosure of government information');
    assert.equal(first(unknown, ZH_CN), '1政府信息公开工作年度报告');
    assert.equal(first(unknown, EN, { headingLevel: 3 }), '3Annual report on the disclosure of government information');
    for (const report of [COUNTY_2022, unknown]) {
      assert.equal(headings(report, ZH_CN, { page: true }).filter((heading) => heading.startsWith('1')).length, 1);
      assert.deepEqual(headings(report, ZH_CN), headings(report, ZH_CN, { page: true, headingLevel: 2 }).slice(1));
    }
  });

  it('a page brings its style, a section none', () => {
    const html = renderReportHtml(COUNTY_2022, EDITIONS, ZH_CN, { page: true });
    assert.equal(html.split('<style>').length, 2);
    assert.ok(html.indexOf('<style>') < html.indexOf('</head>'));
    assert.doesNotMatch(PAGE_STYLE, /[<&]|url\(|@import/);
    assert.doesNotMatch(renderReportHtml(COUNTY_2022, EDITIONS, ZH_CN), /<style/);
  });
});

describe('outlineOf', () => {
  const kinds = (report: Report): string[] =>
    outlineOf(report, EDITIONS, ZH_CN).map((entry) =>
      entry.type === 'part' ? entry.form : entry.type === 'list' ? 'list' : `${entry.type} ${entry.text}`,
    );

  it('puts each table under the section whose heading names it', () => {
    const section = (id: 'overview' | 'problems' | null, heading: string): NonNullable<Report['sections']>[number] => ({
      id,
      heading,
      blocks: [{ type: 'paragraph', text: '文' }],
    });
    assert.deepEqual(
      kinds({
        ...COUNTY_2022,
        sections: [
          section('overview', '一、总体情况'),
          section(null, '三、收到和处理政府信息公开申请情况'),
          section(null, '二、主动公开 政府信息情况'),
          section('problems', '五、存在的主要问题及改进情况'),
        ],
      }),
      [
        'section 一、总体情况',
        'paragraph 文',
        'section 三、收到和处理政府信息公开申请情况',
        'paragraph 文',
        'requests',
        'section 二、主动公开 政府信息情况',
        'paragraph 文',
        'disclosure',
        'section 四、政府信息公开行政复议、行政诉讼情况',
        'reviewLitigation',
        'section 五、存在的主要问题及改进情况',
        'paragraph 文',
      ],
    );
  });

  it('gives a report without narrative the form’s headings, and leaves out parts it does not have', () => {
    assert.deepEqual(kinds({ version: 1, requests: { edition: '2021' } }), ['section 三、收到和处理政府信息公开申请情况', 'requests']);
  });
});
