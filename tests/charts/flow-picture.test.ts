import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { estimate, flowPicture } from '../../src/charts/index.js';
import type { Count, FlowData, FlowPicture } from '../../src/charts/index.js';
import { boxOf, labelOf, longLabelOf, meet, SPACES } from './tables.js';

const NAMES = ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理', '结转下年度继续办理'];
const count = (id: string, label: string, value: number): Count => ({
  id,
  name: { axis: 'row', key: id, label },
  value,
  text: String(value),
  computed: id === 'out-2',
  cells: [`${id}.total`],
});
const flow = (into: readonly [number, number], outOf: readonly number[]): FlowData => ({
  into: [count('received', '新收', into[0]), count('carriedIn', '上年结转', into[1])],
  all: { value: into[0] + into[1], text: String(into[0] + into[1]), cells: ['received.total', 'carriedIn.total'] },
  outOf: outOf.map((value, index) => count(`out-${index}`, NAMES[index] ?? '', value)),
});

const USUAL = flow([74, 1], [21, 9, 4, 37, 0, 4, 0]);
const EVEN = flow([30, 20], [10, 10, 8, 7, 5, 4, 6]);
const HUGE = flow([8_999_999, 1], [8_000_000, 1, 999_990, 2, 3, 4, 0]);
const ONE = flow([20, 0], [20, 0, 0, 0, 0, 0, 0]);
const CARRIED = flow([0, 25], [0, 0, 0, 0, 0, 0, 25]);
const ALL = { USUAL, EVEN, HUGE, ONE, CARRIED };

const picture = (data: FlowData, width: number, fontSize = 16, label = labelOf): FlowPicture =>
  flowPicture(data, { width, fontSize, labelOf: label, all: '新收与上年结转合计' });
const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
const points = (path: string): number[][] => [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('flowPicture', () => {
  it('runs from left to right from 30 em on, from top to bottom below that', () => {
    assert.equal(picture(USUAL, 480).direction, 'across');
    assert.equal(picture(USUAL, 479).direction, 'down');
    assert.equal(picture(USUAL, 640, 24).direction, 'down');
  });
  // Font 16, so 1 em is 14 px; at 1000 px the node in the middle is 1000 × 0.2 = 200 high, and 75 requests pass it.
  it('draws every band to one scale', () => {
    const { scale, ends, all } = picture(USUAL, 1000);
    assert.equal(all.box.height, 200);
    assert.ok(near(scale, 200 / 75), `${scale}`);
    assert.deepEqual(
      ends.map(({ id, band }) => [id, Math.round(band.width * 100) / 100]),
      [
        ['received', 197.33],
        ['carriedIn', 2.67],
        ['out-0', 56],
        ['out-1', 24],
        ['out-2', 10.67],
        ['out-3', 98.67],
        ['out-5', 10.67],
      ],
    );
  });
  for (const [name, data] of Object.entries(ALL)) {
    it(`loses nothing on the way, at any width: ${name}`, () => {
      for (const width of [320, 600, 1000]) {
        const { ends, all, direction } = picture(data, width);
        const through = direction === 'across' ? all.box.height : all.box.width;
        for (const side of ['into', 'outOf'] as const) {
          const own = ends.filter((end) => end.side === side);
          assert.ok(near(own.reduce((sum, { band }) => sum + band.width, 0), through), side);
        }
        for (const { box, band, side } of ends) {
          const upright = direction === 'across' || side === 'outOf' || box.y !== ends[0]!.box.y;
          assert.ok(near(upright ? box.height : box.width, Math.max(1.5, band.width)), `${band.id} at ${width} px`);
        }
      }
    });
  }
  it('meets node and node, band beside band', () => {
    const { ends, all } = picture(EVEN, 1000);
    let slot = all.box.y;
    for (const { band, box } of ends.filter(({ side }) => side === 'outOf')) {
      const [start, , , end] = points(band.path);
      assert.ok(Math.abs(start![0]! - all.box.x - all.box.width) <= 0.05 && Math.abs(start![1]! - slot) <= 0.05, band.path);
      assert.ok(Math.abs(end![0]! - box.x) <= 0.05 && Math.abs(end![1]! - box.y) <= 0.05, band.path);
      slot += band.width;
    }
  });
  it('keeps a band as wide in a turn as before it', () => {
    const { ends } = picture(EVEN, 320);
    const turned = ends.find(({ id }) => id === 'out-3')!;
    // Start, upright stretch, quarter of a circle, level stretch; then the other side back.
    const path = points(turned.band.path);
    assert.equal(path.length, 20);
    const [inner, outer] = [path.slice(0, 10), path.slice(10).reverse()];
    const apart = [0, 3, 6, 9].map((at) => Math.hypot(inner[at]![0]! - outer[at]![0]!, inner[at]![1]! - outer[at]![1]!));
    for (const distance of apart) assert.ok(Math.abs(distance - turned.band.width) < 0.2, `${distance}`);
  });
  it('marks what is too few for the scale, and draws it as an open line', () => {
    const { ends } = picture(HUGE, 1000);
    assert.deepEqual(ends.filter(({ band }) => band.thin).map(({ id }) => id), ['carriedIn', 'out-1', 'out-3', 'out-4', 'out-5']);
    for (const { band, box } of ends.filter(({ band: { thin } }) => thin)) {
      assert.ok(band.width < 1.5, band.id);
      assert.doesNotMatch(band.path, /Z/);
      assert.equal(band.sides, '');
      assert.equal(box.height, 1.5);
    }
    assert.ok(ends.filter(({ band }) => !band.thin).every(({ band }) => band.path.endsWith('Z')), 'the others are outlines');
  });
  it('leaves out what is 0, and names it', () => {
    const { ends, none } = picture(USUAL, 600);
    assert.deepEqual(none.map(({ id }) => id), ['out-4', 'out-6']);
    assert.ok(ends.every(({ id }) => id !== 'out-4' && id !== 'out-6'), 'drawn in spite of 0');
    assert.deepEqual(picture(CARRIED, 320).ends.map(({ id }) => id), ['carriedIn', 'out-6']);
  });
  it('says names and figures, sums marked, and leads to their cells', () => {
    const { ends, all } = picture(USUAL, 1000);
    const said = ends.map(({ caption, cells }) => [caption.map(({ text }) => text).join(' '), ...cells]);
    assert.deepEqual(said.slice(0, 5), [
      ['新收 74', 'received.total'],
      ['上年结转 1', 'carriedIn.total'],
      ['予以公开 21', 'out-0.total'],
      ['部分公开 9', 'out-1.total'],
      ['不予公开 4*', 'out-2.total'],
    ]);
    assert.equal(all.caption[0]?.text, '新收与上年结转合计 75*');
    assert.deepEqual(all.cells, ['received.total', 'carriedIn.total']);
  });
  it('gives paths of cubic curves with one decimal', () => {
    for (const width of [320, 1000]) {
      for (const { band } of picture(USUAL, width).ends) {
        for (const path of [band.path, band.sides]) assert.doesNotMatch(path, /\.\d\d|NaN|Infinity|[^MLCZ\d. -]/);
      }
    }
  });
  it('draws less than 240 px as 240', () => assert.equal(picture(USUAL, 100).width, 240));

  for (const space of SPACES) {
    it(`nothing overlaps or leaves the picture at ${space.width} px, font ${space.fontSize}`, () => {
      for (const label of [labelOf, longLabelOf]) {
        for (const [name, data] of Object.entries(ALL)) {
          const drawn = picture(data, space.width, space.fontSize, label);
          const nodes = [...drawn.ends, drawn.all];
          const boxes = nodes.flatMap(({ box, caption }) => [box, ...caption.map((line) => boxOf(line, drawn.fontSize, estimate))]);
          boxes.forEach((box, index) => {
            assert.ok(box.x >= 0 && box.x + box.width <= drawn.width + 0.01, `${name} ${JSON.stringify(box)}`);
            assert.ok(box.y >= -0.01 && box.y + box.height <= drawn.height + 0.01, `${name} ${JSON.stringify(box)}`);
            for (const other of boxes.slice(0, index)) {
              assert.ok(!meet(box, other), `${name} ${JSON.stringify([box, other])}`);
            }
          });
          const inside = drawn.ends.flatMap(({ band }) => points(band.path));
          assert.ok(inside.every(([x, y]) => x! >= -0.1 && x! <= drawn.width && y! >= -0.1 && y! <= drawn.height), name);
        }
      }
    });
  }
});
