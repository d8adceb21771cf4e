import { expect } from '@open-wc/testing';
import { sceneFromSvg, toSvg } from '../../../src/export/png/index.js';
import type { RectShape, Shape, TextShape } from '../../../src/export/index.js';
import { composed, frames, part, sceneOf } from '../support.js';
import { themedDrawing } from './support.js';

const THEMES = `
  :host { --ink: #111111; --mark: var(--disclosure-mark, #4a6a92); --ground: var(--disclosure-background, #fff); color: var(--disclosure-text, inherit); }
  :host([theme='dark']) { --ink: #eeeeee; --mark: #8fb0d8; --disclosure-background: #000; --disclosure-text: #fff; }
  .chart .bar { fill: var(--mark); shape-rendering: crispEdges; }
  .plate { fill: var(--ground); }
  .picture text { fill: currentColor; }
  .heading { font-weight: 600; }
  .axis { stroke: var(--ink); stroke-dasharray: 4 2; stroke-linecap: round; }
`;
const CONTENT = `
  <rect class="bar" x="10" y="20" width="100" height="12"/>
  <rect class="plate" x="12" y="22" width="20" height="8"/>
  <path class="axis" d="M10 0V40"/>
  <text class="heading" x="10" y="15">予以公开</text>
  <text x="200" y="30" text-anchor="end">21</text>`;

const shapeAt = <Type extends Shape['type']>(shapes: readonly Shape[], type: Type, index = 0): Extract<Shape, { type: Type }> => {
  const found = shapes.filter((shape): shape is Extract<Shape, { type: Type }> => shape.type === type)[index];
  if (!found) throw new Error(`no ${type} ${index}`);
  return found;
};
const texts = (shapes: readonly Shape[]): string[] => shapes.filter((shape): shape is TextShape => shape.type === 'text').map(({ text }) => text);
const colourOf = ({ fill }: Shape): string | undefined => (fill && 'colour' in fill ? fill.colour : undefined);

describe('a chart of the page as a scene', () => {
  it('has its shapes and texts where they stand, in the colours they have', async () => {
    const scene = sceneFromSvg(await themedDrawing('light', THEMES, CONTENT));
    expect([scene.width, scene.height, scene.description]).to.deep.equal([300, 100, '予以公开21']);
    expect(shapeAt(scene.shapes, 'rect')).to.deep.equal({ type: 'rect', x: 10, y: 20, width: 100, height: 12, fill: { colour: '#4a6a92' }, crisp: true });
    expect(shapeAt(scene.shapes, 'path')).to.deep.include({ d: 'M10 0V40', stroke: { colour: '#111111' }, strokeWidth: 1, dash: [4, 2], cap: 'round' });
    const [heading, figure] = [shapeAt(scene.shapes, 'text'), shapeAt(scene.shapes, 'text', 1)];
    expect([heading.text, heading.x, heading.y, heading.size, heading.bold]).to.deep.equal(['予以公开', 10, 15, 14, true]);
    expect([figure.text, figure.anchor, Math.round(figure.x), figure.y, figure.bold]).to.deep.equal(['21', 'end', 200, 30, undefined]);
  });

  it('is light whatever the theme, and leaves the page as it was', async () => {
    const light = sceneFromSvg(await themedDrawing('light', THEMES, CONTENT));
    const svg = await themedDrawing('dark', THEMES, CONTENT);
    const before = svg.getRootNode().childNodes.length;
    expect(getComputedStyle(svg.querySelector('.bar')!).fill).to.equal('rgb(143, 176, 216)');
    expect(JSON.stringify(sceneFromSvg(svg))).to.equal(JSON.stringify(light));
    expect(svg.getRootNode().childNodes.length).to.equal(before);
    expect(getComputedStyle(svg.querySelector('.bar')!).fill).to.equal('rgb(143, 176, 216)');
  });

  it('keeps the colours a page has set for marks', async () => {
    const svg = await themedDrawing('dark', THEMES, CONTENT);
    (svg.getRootNode() as ShadowRoot).host.parentElement?.style.setProperty('--disclosure-mark', '#8a2b2b');
    expect(colourOf(shapeAt(sceneFromSvg(svg).shapes, 'rect'))).to.equal('#8a2b2b');
  });

  it('reads groups that are moved, pieces of text, opacity, other outlines and patterns', async () => {
    const svg = await themedDrawing('light', '.half { opacity: 0.5; } .gone { display: none; } .unseen { visibility: hidden; } .tile { fill: #27313c; }', `
      <defs><pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="tile" width="2" height="2"/></pattern></defs>
      <g transform="translate(30 40)" class="half"><rect width="5" height="5" fill="rgb(10 20 30)"/><circle cx="5" cy="5" r="3" fill="none" stroke="#ff0000"/></g>
      <text x="5" y="50">新收<tspan font-weight="700">74</tspan>件</text>
      <rect class="gone" width="1" height="1"/><rect class="unseen" width="1" height="1"/>
      <rect x="50" y="0" width="20" height="20" fill="url(#dots)"/>
      <polygon points="0,0 4,0 4,4"/>`);
    const { shapes } = sceneFromSvg(svg);
    expect(shapeAt(shapes, 'rect')).to.deep.include({ fill: { colour: '#0a141e', opacity: 0.5 }, transform: [1, 0, 0, 1, 30, 40] });
    expect(shapeAt(shapes, 'path')).to.deep.include({ d: 'M2 5A3 3 0 1 0 8 5A3 3 0 1 0 2 5Z', stroke: { colour: '#ff0000', opacity: 0.5 } });
    expect(shapeAt(shapes, 'path', 1).d).to.equal('M0 0L4 0L4 4Z');
    expect(texts(shapes)).to.deep.equal(['新收', '74', '件']);
    const [first, second, third] = [0, 1, 2].map((index) => shapeAt(shapes, 'text', index));
    expect(second?.bold).to.equal(true);
    expect((first?.x ?? 0) < (second?.x ?? 0) && (second?.x ?? 0) < (third?.x ?? 0)).to.equal(true);
    const rects = shapes.filter((shape): shape is RectShape => shape.type === 'rect');
    expect(rects.length).to.equal(2);
    expect(rects[1]?.fill).to.deep.equal({ x: 0, y: 0, width: 6, height: 6, shapes: [{ type: 'rect', x: 0, y: 0, width: 2, height: 2, fill: { colour: '#27313c' } }] });
  });

  it('of the elements: every text of each chart is in the file, dark on white in the dark theme as well', async () => {
    const report = await composed(sceneOf('city'));
    for (const tag of ['disclosure-table', 'request-matrix', 'review-litigation-grid'] as const) {
      const element = part(report, tag);
      element.setAttribute('theme', 'dark');
      element.scrollIntoView();
      await frames();
      await frames();
      for (const svg of Array.from(element.shadowRoot?.querySelectorAll<SVGSVGElement>('svg[role=img]') ?? [])) {
        const scene = sceneFromSvg(svg);
        const shown = Array.from(svg.querySelectorAll('text'), (text) => (text.textContent ?? '').trim()).filter((text) => text !== '');
        expect(shown.length).to.be.greaterThan(0);
        expect(texts(scene.shapes)).to.deep.equal(shown);
        const inks = new Set(scene.shapes.filter(({ type }) => type === 'text').map(colourOf));
        expect([...inks]).to.deep.equal(['#1b1f24']);
        const file = new DOMParser().parseFromString(toSvg(scene, { title: '图', lines: [] }).svg, 'image/svg+xml');
        expect(file.querySelector('parsererror')?.textContent ?? '').to.equal('');
        expect(file.querySelectorAll('rect, path').length).to.be.at.least(svg.querySelectorAll('rect').length);
      }
    }
    expect(report.querySelector('review-litigation-grid')?.shadowRoot?.querySelectorAll('svg[role=img]').length).to.equal(1);
  });
});
