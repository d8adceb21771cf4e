import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chartCaption, toSvg } from '../../src/export/index.js';
import type { Caption, Pattern, Scene, Shape } from '../../src/export/index.js';
import { parseXml } from '../../src/import/xml/xml-events.js';
import { ENGLISH, MIXED, PLAIN, ZH } from './support.js';

const CAPTION: Caption = { title: '各类办理结果件数', lines: ['来源：https://www.example.gov.cn/', '公布日期：2023-01-29'] };
const scene = (...shapes: Shape[]): Scene => ({ width: 400, height: 200, description: '予以公开21', shapes });
const svgOf = (...shapes: Shape[]): string => toSvg(scene(...shapes), CAPTION).svg;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a file, in order; throws where it is not well-formed. */
function elementsOf(svg: string): Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  parseXml(new TextEncoder().encode(svg), 'svg', {
    open: (name, attributes) => {
      const element: Element = { name, attributes: { ...attributes } as Record<string, string>, text: '' };
      all.push(element);
      open.push(element);
    },
    close: () => void open.pop(),
    text: (text) => {
      const last = open[open.length - 1];
      if (last) last.text += text;
    },
  });
  return all;
}
const textsOf = (svg: string): string[] => elementsOf(svg).filter(({ name }) => name === 'text').map(({ text }) => text);

describe('a chart as an SVG file', () => {
  it('stands alone on white, with its name and description', () => {
    const { svg, width, height } = toSvg(scene(), CAPTION);
    const [root, title, desc, ground] = elementsOf(svg);
    assert.deepEqual([root?.name, root?.attributes['width'], root?.attributes['height']], ['svg', String(width), String(height)]);
    assert.deepEqual([title?.name, title?.text, desc?.name, desc?.text], ['title', '各类办理结果件数', 'desc', '予以公开21']);
    assert.deepEqual([ground?.name, ground?.attributes['fill'], ground?.attributes['width'], ground?.attributes['height']], ['rect', '#ffffff', String(width), String(height)]);
    assert.match(root?.attributes['font-family'] ?? '', /"Noto Sans SC","Microsoft YaHei","PingFang SC",sans-serif/);
  });
  it('title, source and date stand under the picture, inside the file', () => {
    const { svg, width, height } = toSvg(scene(), CAPTION);
    const texts = elementsOf(svg).filter(({ name }) => name === 'text');
    assert.deepEqual(texts.map(({ text }) => text), [CAPTION.title, ...CAPTION.lines]);
    const tops = texts.map(({ attributes }) => Number(attributes['y']));
    assert.ok(tops.every((y, index) => y > 200 && y < height && y > (tops[index - 1] ?? 0)), tops.join());
    assert.ok(width > 400);
  });
  it('lines too long for the picture are broken and stay whole', () => {
    const source = `来源：https://www.example.gov.cn/${'a'.repeat(150)}`;
    const name = '某某市某某区人民政府办公室'.repeat(5);
    const { svg, height } = toSvg({ ...scene(), width: 300 }, { title: name, lines: [source] });
    const texts = textsOf(svg);
    assert.ok(texts.length > 4);
    assert.equal(texts.join(''), name + source);
    assert.ok(height > toSvg({ ...scene(), width: 300 }, CAPTION).height);
    const breadths = elementsOf(svg).flatMap(({ name: tag, text, attributes }) => (tag === 'text' ? [(Array.from(text).reduce((sum, one) => sum + (one > '\u2e7f' ? 1 : 0.5), 0) * Number(attributes['font-size'])) / 300] : []));
    assert.ok(Math.max(...breadths) <= 1, breadths.join());
  });

  it('shapes are painted by attributes, numbers rounded', () => {
    const svg = svgOf(
      { type: 'rect', x: 1.23456, y: 2, width: 30.000001, height: 4, radius: 2, fill: { colour: '#4a6a92', opacity: 0.5 }, crisp: true },
      { type: 'path', d: 'M0 0V10', stroke: { colour: '#8a8f98' }, strokeWidth: 1.5, dash: [4, 2], cap: 'round' },
      { type: 'text', text: '21', x: 5, y: 6, size: 14, anchor: 'end', bold: true, fill: { colour: '#1b1f24' }, transform: [0, 1, -1, 0, 10, 20] },
    );
    assert.ok(svg.includes('<rect x="1.23" y="2" width="30" height="4" rx="2" fill="#4a6a92" fill-opacity="0.5" shape-rendering="crispEdges"/>'));
    assert.ok(svg.includes('<path d="M0 0V10" fill="none" stroke="#8a8f98" stroke-width="1.5" stroke-dasharray="4 2" stroke-linecap="round"/>'));
    assert.ok(svg.includes('<text x="5" y="6" font-size="14" text-anchor="end" font-weight="600" fill="#1b1f24" transform="matrix(0 1 -1 0 10 20)">21</text>'));
  });
  it('a pattern is defined once, however many shapes it fills', () => {
    const fill: Pattern = { x: 0, y: 0, width: 6, height: 6, shapes: [{ type: 'path', d: 'M0 0H6', stroke: { colour: '#27313c' } }] };
    const box: Shape = { type: 'rect', x: 0, y: 0, width: 9, height: 9, fill };
    const elements = elementsOf(svgOf(box, box, { ...box, fill: { ...fill, width: 7 } }));
    const ids = elements.filter(({ name }) => name === 'pattern').map(({ attributes }) => attributes['id']);
    assert.equal(ids.length, 2);
    assert.deepEqual(elements.flatMap(({ attributes }) => (attributes['fill']?.startsWith('url') ? [attributes['fill']] : [])), [ids[0], ids[0], ids[1]].map((id) => `url(#${id ?? ''})`));
  });
  it('a text is text, whatever it says; nothing runs and nothing is fetched', () => {
    const hostile = '</text><script>alert(1)</script><image href="http://example.com/"/>&"\u0000\ud800';
    const { svg } = toSvg({ ...scene({ type: 'text', text: hostile, x: 0, y: 0, size: 12 }, { type: 'path', d: '"/><script/>' }), description: hostile }, { title: hostile, lines: [hostile] });
    const elements = elementsOf(svg);
    assert.deepEqual([...new Set(elements.map(({ name }) => name))].sort(), ['desc', 'g', 'path', 'rect', 'svg', 'text', 'title']);
    assert.deepEqual(elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /href|^on|style/i.test(name)), []);
    assert.ok(textsOf(svg).includes(hostile.slice(0, -2)));
  });
  it('the same picture gives the same file', () => assert.equal(toSvg(scene(), CAPTION).svg, toSvg(scene(), CAPTION).svg));
});

describe('the caption of a chart', () => {
  const figure = (text: string): Shape => ({ type: 'text', text, x: 0, y: 0, size: 14 });

  it('names the table it was drawn from, its source and its dates', () => {
    assert.deepEqual(chartCaption(MIXED, scene(figure('77')), { part: 'disclosure', title: '规章、规范性文件数量', made: '2026-01-05' }, ZH), {
      title: '规章、规范性文件数量',
      lines: ['平潭综合实验区2020年主动公开政府信息情况', '来源：https://www.example.gov.cn/2020?a=1&b=2', '公布日期：2021-01-29', '导出日期：2026-01-05'],
    });
  });
  it('says of figures that were added up that they were', () => {
    assert.deepEqual(chartCaption(PLAIN, scene(figure('21'), figure('4*')), { part: 'requests', title: '办理结果', notes: ['（五）未作图，见表。'] }, ZH).lines, [
      '* 为分项合计，原表未列。',
      '（五）未作图，见表。',
      '平潭综合实验区2022年收到和处理政府信息公开申请情况',
    ]);
  });
  it('says nothing the report does not', () => {
    assert.equal(chartCaption(PLAIN, scene(), { part: 'requests', title: 'Requests' }, ENGLISH).lines.length, 1);
    assert.deepEqual(chartCaption({ version: 1 }, scene(), { part: 'requests', title: 'x' }, ZH).lines, []);
  });
});
