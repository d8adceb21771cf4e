import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { barsPicture, estimate, outcomesData } from '../../src/charts/index.js';
import type { BarGroup, BarsPicture } from '../../src/charts/index.js';
import { boxOf, labelOf, longLabelOf, meet, requests, requestsForm, SPACES } from './tables.js';

const group = (id: string, ...values: number[]): BarGroup => ({
  id,
  name: { axis: 'row', key: id, label: '规章' },
  bars: values.map((value, index) => ({
    id: String(index),
    name: { axis: 'column', key: String(index), label: '现行有效' },
    value,
    text: String(value),
    computed: false,
    cells: [`${id}.${index}`],
  })),
});
const lengths = (picture: BarsPicture): number[][] => picture.groups.map(({ bars }) => bars.map((bar) => bar.box.width));

describe('barsPicture', () => {
  // Font 16, so 1 em is 14 px: labels 4 × 14 = 56, bars from 56 + 14 + 0.5 on, figures "40" 2 × 0.56 × 14 = 15.68.
  it('scales bars to the room that labels and figures leave', () => {
    const picture = barsPicture([group('a', 10, 40, 0)], { width: 600, fontSize: 16, labelOf });
    const reach = 600 - 70.5 - 2 * 5.6 - 15.68;
    assert.equal(picture.fontSize, 14);
    assert.ok(picture.groups[0]?.bars.every((bar) => bar.box.x === 70.5));
    lengths(picture)[0]?.forEach((length, index) => assert.ok(Math.abs(length - [reach / 4, reach, 0][index]!) < 1e-9));
  });
  it('gives each group an axis of its own', () => {
    const [first, second] = lengths(barsPicture([group('a', 1, 2), group('b', 500, 1000)], { width: 600, fontSize: 16, labelOf }));
    assert.deepEqual(first, second);
  });
  it('shows one beside millions', () => {
    const [one, most] = lengths(barsPicture([group('a', 1, 9_000_000)], { width: 320, fontSize: 16, labelOf }))[0]!;
    assert.equal(one, 1);
    assert.ok(most! > 200);
  });
  it('draws a tie as equal lengths', () => {
    const [a, b] = lengths(barsPicture([group('a', 7, 7)], { width: 320, fontSize: 16, labelOf }))[0]!;
    assert.equal(a, b);
  });
  it('puts labels beside the bars from 30 em on, above them below that', () => {
    const bar = (width: number): { box: number; label: number } => {
      const { box, label } = barsPicture([group('a', 1)], { width, fontSize: 16, labelOf }).groups[0]!.bars[0]!;
      return { box: box.y, label: label[0]!.y };
    };
    assert.ok(bar(479).label < bar(479).box);
    assert.ok(bar(480).label > bar(480).box);
  });
  it('marks computed counts', () => {
    const table = requests({ granted: 2, notHeld: 3 });
    const data = outcomesData(table, requestsForm(table))!;
    const figures = barsPicture([data], { width: 600, fontSize: 16, labelOf }).groups[0]!.bars.map((bar) => bar.figure.text);
    assert.deepEqual(figures, ['2', '0', '0*', '3*', '0*', '0*']);
  });
  it('draws less than 240 px as 240', () =>
    assert.equal(barsPicture([group('a', 1)], { width: 100, fontSize: 16, labelOf }).width, 240));
  it('grows with the font', () => {
    const height = (fontSize: number): number => barsPicture([group('a', 1, 2)], { width: 320, fontSize, labelOf }).height;
    assert.ok(height(32) > 1.9 * height(16));
  });

  const table = requests({ granted: 1_234_567, partial: 1, notHeld: 1_234_567, petition: 40_000, other: 12 });
  const data = outcomesData(table, requestsForm(table))!;
  for (const space of SPACES) {
    it(`nothing overlaps or leaves the picture at ${space.width} px, font ${space.fontSize}`, () => {
      for (const label of [labelOf, longLabelOf]) {
        const picture = barsPicture([data, group('b', 1, 20, 300)], { ...space, labelOf: label });
        const boxes = picture.groups.flatMap(({ heading, bars }) => [
          ...heading.map((line) => boxOf(line, picture.fontSize, estimate)),
          ...bars.flatMap((bar) => [bar.box, ...[...bar.label, bar.figure].map((line) => boxOf(line, picture.fontSize, estimate))]),
        ]);
        boxes.forEach((box, index) => {
          assert.ok(box.x >= 0 && box.x + box.width <= picture.width + 0.01, JSON.stringify(box));
          assert.ok(box.y >= 0 && box.y + box.height <= picture.height, JSON.stringify(box));
          for (const other of boxes.slice(0, index)) assert.ok(!meet(box, other), JSON.stringify([box, other]));
        });
      }
    });
  }
});
