import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { SCENES } from '../../demo/scenes/index.js';
import { chartFiles } from '../../src/cli/chart-files.js';
import { parseXml } from '../../src/import/xml/xml-events.js';
import { EN } from '../../src/locales/en.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import { FORM_IDS } from '../../src/model/edition.js';
import type { Report } from '../../src/model/report.js';
import { COUNTY_2022 } from '../../demo/scenes/county-2022.js';
import { disclosure, folder } from './support.js';

const { path, put } = folder();
const county = put('2022.json', COUNTY_2022);

interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly size: string;
}
const picturesIn = (html: string): Picture[] =>
  [...html.matchAll(/<p class="disclosure-own disclosure-picture"><img src="([^"]*)" alt="([^"]*)" (width="\d+" height="\d+")><\/p>/g)].map(([, src = '', alt = '', size = '']) => ({ src, alt, size }));
const svgOf = ({ src }: Picture): string => Buffer.from(src.replace('data:image/svg+xml;base64,', ''), 'base64').toString();
/** Names of elements and attributes; throws where the file is not well-formed. */
function namesIn(svg: string): string[] {
  const names = new Set<string>();
  parseXml(new TextEncoder().encode(svg), 'svg', {
    open: (name, attributes) => [name, ...Object.keys(attributes).map((attribute) => `@${attribute}`)].forEach((one) => names.add(one)),
    close: () => undefined,
    text: () => undefined,
  });
  return [...names];
}

describe('disclosure render --charts', () => {
  it('puts the picture of its chart in front of each table, with what is computed as its alternative', async () => {
    const { code, out, err } = await disclosure(['render', '--charts', county]);
    assert.deepEqual([code, err], [0, '']);
    const pictures = picturesIn(out);
    assert.deepEqual(pictures.map(({ alt }) => alt), [
      '规章、规范性文件数量：规章本年制发0件、废止0件，现行有效0件。行政规范性文件本年制发88件、废止55件，现行有效698件。据表自动生成。',
      '各类办理结果件数：2022年新收74件，上年结转1件；办理结果总计75件：予以公开21件，部分公开9件，不予公开4件*，无法提供37件*，不予处理0件*，其他处理4件*；结转下年度0件。* 为分项合计。据表自动生成。',
      '行政复议、行政诉讼各类结果件数：行政复议2件：结果维持0件，结果纠正1件，其他结果1件，尚未审结0件。行政诉讼（未经复议直接起诉）1件：结果维持1件，结果纠正0件，其他结果0件，尚未审结0件。行政诉讼（复议后起诉）0件。据表自动生成。',
    ]);
    for (const part of ['disclosure', 'requests', 'review-litigation']) assert.match(out, new RegExp(`<p class="disclosure-own disclosure-picture"><img [^>]*></p>\\n<table class="disclosure-own disclosure-${part}"`));
  });

  it('a picture stands alone: on white, in fonts there are, with title, table and the sign of sums; it runs and loads nothing', async () => {
    const [, requests] = picturesIn((await disclosure(['render', '--charts', county])).out);
    assert.ok(requests);
    const svg = svgOf(requests);
    assert.match(svg, /<rect width="640" height="\d+" fill="#ffffff"\/>/);
    assert.match(svg, /font-family="[^"]*Microsoft YaHei/);
    for (const text of ['各类办理结果件数', '平潭综合实验区2022年收到和处理政府信息公开申请情况', '新收74 + 上年结转1 = 办理结果总计75 + 结转下年度0', '* 为分项合计，原表未列。', '37*']) assert.ok(svg.includes(`>${text}<`), text);
    assert.ok(svg.includes(`<desc>${requests.alt}</desc>`));
    assert.ok(svg.includes(`<svg xmlns="http://www.w3.org/2000/svg" ${requests.size} `));
    assert.deepEqual(namesIn(svg).filter((name) => /^(?:script|style|image|a|foreignObject|use|@on.*|@style|@.*href)$/.test(name)), []);
  });

  it('source and day of publication are printed under it, as far as the report says', () => {
    const [file] = chartFiles({ ...COUNTY_2022, source: 'https://www.example.gov.cn/a?b=1&c=2', published: '2023-01-29' }, ZH_CN);
    assert.match(file?.svg ?? '', />来源：https:\/\/www\.example\.gov\.cn\/a\?b=1&amp;c=2</);
    assert.match(file?.svg ?? '', />公布日期：2023-01-29</);
  });

  it('nothing is drawn from figures that are unknown, contradict each other or are all 0', () => {
    const drawn = (report: Report): string[] => chartFiles(report, ZH_CN).map(({ form }) => form);
    const broken = JSON.parse(JSON.stringify(COUNTY_2022)) as { requests: { received: { total: number } }; reviewLitigation: { review: { total: number | null } } };
    broken.requests.received.total += 1;
    broken.reviewLitigation.review.total = null;
    assert.deepEqual(drawn(COUNTY_2022), ['disclosure', 'requests', 'reviewLitigation']);
    assert.deepEqual(drawn(broken as unknown as Report), ['disclosure', 'reviewLitigation']);
    const [, cases] = chartFiles(broken as unknown as Report, ZH_CN);
    assert.match(cases?.svg ?? '', />行政复议未作图，各项见表。</);
    assert.doesNotMatch(cases?.alt ?? '', /行政复议2件/);
    assert.deepEqual(drawn({ version: 1 }), []);
  });

  it('in English all words are', async () => {
    const { out } = await disclosure(['render', '--lang', 'en', '--charts', county]);
    const [documents, requests] = picturesIn(out);
    assert.equal(documents?.alt, 'Rules and normative documents: Rules: issued this year 0, repealed this year 0, in force 0. Normative documents: issued this year 88, repealed this year 55, in force 698. Computed from the table.');
    assert.ok(requests && svgOf(requests).includes('>(1) Disclosed<'));
  });

  it('a page has room for it on a phone; without the option there is no picture', async () => {
    assert.match((await disclosure(['render', '--charts', '--page', county])).out, /\.disclosure-picture img \{ max-width: 100%; height: auto; \}/);
    assert.doesNotMatch((await disclosure(['render', county])).out, /<img/);
  });
});

describe('disclosure render --charts-dir', () => {
  it('writes the pictures to a folder, and the page leads to them', async () => {
    const { code, out } = await disclosure(['render', county, '--charts-dir', path('out/图 1'), '-o', path('page.html')]);
    assert.deepEqual([code, out], [0, '']);
    const files = readdirSync(path('out/图 1')).sort();
    assert.deepEqual(files.map((name) => name.replace(/-[0-9a-f]{8}\.svg$/, '')), ['2022-disclosure', '2022-requests', '2022-review-litigation']);
    const pictures = picturesIn(readFileSync(path('page.html'), 'utf8'));
    assert.deepEqual(pictures.map(({ src }) => src), files.map((name) => `out/${encodeURIComponent('图 1')}/${name}`));
    const embedded = picturesIn((await disclosure(['render', county, '--charts'])).out);
    pictures.forEach(({ src, alt, size }, index) => {
      assert.equal(readFileSync(path(decodeURIComponent(src)), 'utf8'), svgOf(embedded[index] as Picture));
      assert.deepEqual([alt, size], [embedded[index]?.alt, embedded[index]?.size]);
    });
  });
  it('beside the page only names are needed', async () => {
    mkdirSync(path('beside'), { recursive: true });
    await disclosure(['render', county, '--charts-dir', path('beside'), '-o', path('beside/page.html')]);
    assert.match(picturesIn(readFileSync(path('beside/page.html'), 'utf8'))[0]?.src ?? '', /^2022-disclosure-[0-9a-f]{8}\.svg$/);
  });
  it('keeps the pictures of each report and language apart, and writes the same ones again', async () => {
    const { reviewLitigation } = COUNTY_2022;
    const other = put('other.json', { ...COUNTY_2022, agency: { name: '乙局' }, reviewLitigation: { ...reviewLitigation, review: { upheld: 9, corrected: 0, other: 0, pending: 0, total: 9 } } });
    const pages = [[county, 'zh-CN'], [other, 'zh-CN'], [county, 'en']] as const;
    for (const round of [1, 2]) {
      for (const [index, [file, lang]] of pages.entries()) await disclosure(['render', file, '--lang', lang, '--charts-dir', path('shared'), '-o', path(`shared/${String(index)}.html`)]);
      assert.equal(readdirSync(path('shared')).length, pages.length * 4, `round ${String(round)}`);
    }
    for (const [index, [file, lang]] of pages.entries()) {
      const embedded = picturesIn((await disclosure(['render', file, '--lang', lang, '--charts'])).out);
      picturesIn(readFileSync(path(`shared/${String(index)}.html`), 'utf8')).forEach(({ src }, at) => {
        assert.equal(readFileSync(path(`shared/${src}`), 'utf8'), svgOf(embedded[at] as Picture));
      });
    }
  });
  it('is refused beside --charts, and where no folder can be made', async () => {
    assert.deepEqual(await disclosure(['render', county, '--charts', '--charts-dir', path('x')]), { code: 2, out: '', err: '--charts 和 --charts-dir 只能写其一。\n' });
    const { code, out, err } = await disclosure(['render', county, '--charts-dir', join(county, 'x')]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /2022\.json.x：无法写入/);
  });
});

describe('a page with pictures is read back', () => {
  for (const { id, report, language } of SCENES) {
    for (const lang of ['zh-CN', 'en'] as const) {
      it(`${id}, ${lang}: as without them`, async () => {
        const json = put(`${id}.json`, report);
        const read = async (...options: string[]): Promise<Report> => {
          const { out } = await disclosure(['render', '--lang', lang, json, ...options]);
          return JSON.parse((await disclosure(['import', '-'], out)).out || '{}') as Report;
        };
        const [plain, pictured] = [await read(), await read('--charts')];
        assert.deepEqual(pictured, plain, language);
        assert.deepEqual(await read('--charts', '--page'), await read('--page'));
      });
    }
  }
  it('and has the figures it was made of', async () => {
    const { code, out } = await disclosure(['import', '-'], (await disclosure(['render', '--charts', county])).out);
    assert.equal(code, 0);
    const back = JSON.parse(out) as Report;
    for (const id of FORM_IDS) assert.deepEqual(back[id], COUNTY_2022[id]);
  });
});

it('every scene in both languages has pictures that are well-formed and say what they show', () => {
  let drawn = 0;
  for (const { report } of SCENES) {
    for (const words of [ZH_CN, EN]) {
      for (const { svg, alt, width } of chartFiles(report, words)) {
        drawn += 1;
        assert.ok(namesIn(svg).includes('text'));
        assert.match(alt, /\d/);
        assert.equal(width, 640);
      }
    }
  }
  assert.ok(drawn > 20, String(drawn));
});
