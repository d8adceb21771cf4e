import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { chartFiles, embeddedPictures } from '../../src/cli/chart-files.js';
import { EDITIONS } from '../../src/editions/index.js';
import { toClipboard, toPrintedCsv, toTidyCsv } from '../../src/export/index.js';
import { EXPORT_WORDS } from '../../src/locales/export.js';
import { EN } from '../../src/locales/en.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import { parseExactly } from '../../src/model/parse-json.js';
import type { Report } from '../../src/model/report.js';
import { validateReport } from '../../src/model/validate.js';
import { describePart, renderReportHtml } from '../../src/tables/index.js';
import { COUNTY_2022 } from '../../demo/scenes/county-2022.js';

const TEXTS = [
  '<script>window.ran = 1</script>',
  '"><img src=x onerror="window.ran = 1">',
  "' onmouseover='window.ran = 1",
  '</table></title></style></textarea></noscript><svg onload=window.ran=1>',
  '<a href="javascript:window.ran=1">链接</a>',
  'javascript:window.ran=1',
  '<style>*{display:none}</style>expression(window.ran=1);url(javascript:1)',
  '<!--', ']]>', '&lt;script&gt;', '&#60;script&#62;', '\u0000<b>', '\u2028\u2029', '\ud800', '{{constructor.constructor("window.ran=1")()}}', '${window.ran=1}',
];

/** A report that says a text wherever a report says any. */
function saying(text: string): Report {
  const { report } = validateReport(
    parseExactly(
      JSON.stringify({
        ...COUNTY_2022,
        title: text,
        agency: { name: text },
        source: text,
        sections: [{ id: null, heading: text, blocks: [{ type: 'heading', text }, { type: 'paragraph', text }, { type: 'list', items: [text, text] }] }],
        disclosure: { ...COUNTY_2022.disclosure, notes: [text], units: { 'fees.amount': text } },
        requests: { ...COUNTY_2022.requests, extra: [{ axis: 'row', label: text, after: 'carriedOut', figures: [text, text, text, text, text, text, text] }] },
        reviewLitigation: { ...COUNTY_2022.reviewLitigation, notes: [text, text] },
      }),
    ),
    EDITIONS,
  );
  assert.ok(report);
  return report;
}

type Node = DefaultTreeAdapterTypes.Node;
function elementsIn(html: string): DefaultTreeAdapterTypes.Element[] {
  const found: DefaultTreeAdapterTypes.Element[] = [];
  const look = (node: Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(look);
  };
  look(parse(html));
  return found;
}
const TAGS = ['html', 'head', 'meta', 'title', 'style', 'body', 'disclosure-report', 'disclosure-table', 'request-matrix', 'review-litigation-grid', 'h1', 'h2', 'h3', 'p', 'ul', 'li', 'img', 'br', 'table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tr', 'th', 'td'];
const ATTRIBUTES = ['lang', 'charset', 'name', 'content', 'class', 'scope', 'colspan', 'rowspan', 'aria-label', 'src', 'alt', 'width', 'height'];

describe('a report that says markup', () => {
  for (const text of TEXTS) {
    it(`is text in every page made of it: ${JSON.stringify(text)}`, () => {
      const report = saying(text);
      for (const words of [ZH_CN, EN]) {
        const html = renderReportHtml(report, EDITIONS, words, { page: true, pictures: embeddedPictures(chartFiles(report, words)) });
        const elements = elementsIn(html);
        assert.deepEqual(elements.map(({ tagName }) => tagName).filter((tag) => !TAGS.includes(tag)), []);
        assert.deepEqual(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => !ATTRIBUTES.includes(name)), []);
        assert.deepEqual(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'src').map(({ value }) => value.slice(0, 26))), Array(3).fill('data:image/svg+xml;base64,'));
        assert.equal(elements.filter(({ tagName }) => tagName === 'style').length, 1);
        assert.equal(elements.filter(({ tagName }) => tagName === 'tr').length, elementsIn(renderReportHtml(saying('甲'), EDITIONS, words, { page: true })).filter(({ tagName }) => tagName === 'tr').length);
      }
      for (const { svg } of chartFiles(report, ZH_CN)) assert.doesNotMatch(svg, /<(?!\/?(?:svg|title|desc|rect|g|path|text)[ >/]|\?xml )|<[^>]*\s(?:on\w+|[\w:]*href|style)=/);
      const context = { editions: EDITIONS, words: ZH_CN, fileWords: EXPORT_WORDS['zh-CN'] };
      const copied = toClipboard(report, 'requests', context);
      assert.deepEqual(elementsIn(copied?.['text/html'] ?? '').flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)]).filter((name) => /^(?:script|img|svg|a|iframe|on.*|href|src)$/.test(name)), []);
    });
  }

  it('is no formula in any field of a CSV file, and figures with a sign stay figures', () => {
    const context = { editions: EDITIONS, words: ZH_CN, fileWords: EXPORT_WORDS['zh-CN'] };
    for (const text of ['=HYPERLINK("http://x.example","-5")', '@SUM(1)', '+1+1', '-1+1', '\t=1', '=1']) {
      const report = saying(text);
      for (const csv of [toTidyCsv(report, context), toPrintedCsv(report, 'requests', context) ?? '', toPrintedCsv(report, 'disclosure', context) ?? '']) {
        const fields = csv.replace(/^\ufeff/, '').match(/(?:"(?:[^"]|"")*"|[^,\r\n]*)(?=,|\r\n)/g) ?? [];
        assert.deepEqual(fields.map((field) => field.replace(/^"/, '')).filter((field) => /^[=+\-@\t\r]/.test(field)), []);
      }
    }
    assert.ok(toTidyCsv(saying('-5'), context).includes(',-5,'));
  });
});

describe('marks that turn the order of letters around', () => {
  const TURNED = '某局\u202e\u2067';
  const marks = /[\u202a-\u202e\u2066-\u2069]/;

  it('do not reach words that stand beside a text of the report', () => {
    const report = saying(TURNED);
    for (const words of [ZH_CN, EN]) {
      for (const id of ['disclosure', 'requests', 'reviewLitigation'] as const) {
        for (const { caption, name } of describePart(report, id, EDITIONS, words)?.tables ?? []) assert.doesNotMatch(caption + name, marks);
      }
      const bare = { version: 1, agency: { name: TURNED }, year: 2022, reviewLitigation: COUNTY_2022.reviewLitigation } as Report;
      assert.doesNotMatch(/<title>([^<]*)/.exec(renderReportHtml(bare, EDITIONS, words, { page: true }))?.[1] ?? '', marks);
    }
    const svgs = chartFiles(saying(TURNED), ZH_CN).map(({ svg }) => svg);
    for (const svg of svgs) assert.match(svg, />某局2022年[^<]*</);
  });
  it('stay in a text that stands by itself', () => {
    const html = renderReportHtml(saying(TURNED), EDITIONS, ZH_CN);
    for (const tag of ['h2', 'h3', 'p', 'li', 'td', 'th']) assert.match(html, new RegExp(`<${tag}[^>]*>${TURNED}</${tag}>`), tag);
  });
});
