import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { casesData, estimate, patchOf, stacksPicture } from '../../src/charts/index.js';
import type { StacksPicture } from '../../src/charts/index.js';
import { boxOf, cases, casesForm, labelOf, longLabelOf, meet, SPACES } from './tables.js';
import type { TrackFigures } from './tables.js';

const path = (labels: readonly string[]): string => labels.join('，');
const NONE: TrackFigures = [0, 0, 0, 0, 0];

function picture(tracks: [TrackFigures, TrackFigures, TrackFigures], space: { width: number; fontSize: number; target?: number } = { width: 800, fontSize: 16 }, label = labelOf): StacksPicture {
  const data = casesData(cases(...tracks), casesForm);
  assert.ok(data);
  return stacksPicture(data, { ...space, labelOf: label, path });
}

const widths = (drawn: StacksPicture): number[][] => drawn.stacks.map(({ segments }) => segments.map(({ patch }) => patch.box.width));

describe('stacksPicture', () => {
  // Font 16, so 1 em is 14 px: labels 行政诉讼，未经复议直接起诉 13 × 14 = 182, bars from 182 + 14 + 0.5 on.
  // 总计 790 is 2 × 14 + 4 × 0.56 × 14 = 59.36 wide; 7 px on either side; 4 × (2 + 4) px for gaps and narrow segments.
  const scale = (800 - 196.5 - 14 - 59.36 - 24) / 790;
  const many: [TrackFigures, TrackFigures, TrackFigures] = [[376, 97, 196, 121, 790], [16, 1, 12, 27, 56], NONE];

  it('draws all segments of all tracks to one scale', () => {
    const expected = [[376, 97, 196, 121].map((value) => value * scale), [16 * scale, 4, 12 * scale, 27 * scale], []];
    widths(picture(many)).forEach((track, index) => {
      assert.equal(track.length, expected[index]!.length);
      track.forEach((width, at) => assert.ok(Math.abs(width - expected[index]![at]!) < 1e-9, `${width}`));
    });
  });
  it('keeps 2 px between segments, which start at the axis', () => {
    for (const { segments, axis } of picture(many).stacks) {
      segments.forEach(({ patch: { box } }, index) => {
        const before = segments[index - 1]?.patch.box;
        assert.equal(box.x, before ? before.x + before.width + 2 : axis.x);
      });
    }
  });
  it('leaves out results of 0, and keeps the fills of the others', () => {
    const [review] = picture([[0, 1, 0, 1, 2], NONE, NONE]).stacks;
    assert.deepEqual(review?.segments.map(({ id, patch }) => [id, patch.index]), [
      ['corrected', 1],
      ['pending', 3],
    ]);
    assert.deepEqual(review?.segments[0]?.cells, ['review.corrected']);
  });
  it('draws a tie as equal widths', () => {
    const [[a, b]] = widths(picture([[1, 1, 0, 0, 2], NONE, NONE])) as [number[]];
    assert.equal(a, b);
  });
  it('prints a figure on a wide segment, and above the bar for a narrow one', () => {
    const [review, direct] = picture(many).stacks;
    assert.ok(review?.segments.every(({ plate, aside }) => plate && !aside));
    assert.deepEqual(direct?.segments.map(({ aside, plate }) => (aside ? aside.lines[0]?.text : plate?.line.text)), ['16', '1', '12', '27']);
    assert.ok(direct?.segments[1]?.aside && !direct.segments[1].plate);
    assert.equal(direct?.segments[1]?.aside?.swatch.index, 1);
  });
  it('prints each total at its bar’s end, also of a track of 0', () => {
    const { stacks } = picture(many);
    assert.deepEqual(stacks.map(({ total }) => [total.line.text, ...total.cells]), [
      ['总计 790', 'review.total'],
      ['总计 56', 'direct.total'],
      ['总计 0', 'afterReview.total'],
    ]);
  });
  it('puts totals above the bars where they would take most of the room', () => {
    const [review] = picture([[9e8, 1, 1, 1, 900_000_003], NONE, NONE], { width: 240, fontSize: 32 }).stacks;
    assert.ok(review && review.total.line.y < review.segments[0]!.patch.box.y);
    assert.ok(review.segments[0]!.patch.box.width > 200);
  });
  it('has the four results in its legend', () =>
    assert.deepEqual(picture(many).legend.map(({ lines }) => lines[0]?.text), ['结果维持', '结果纠正', '其他结果', '尚未审结']));

  const situations: Record<string, [TrackFigures, TrackFigures, TrackFigures]> = {
    one: [[1, 0, 0, 0, 1], NONE, NONE],
    many,
    huge: [
      [901_234_567, 12_345, 123_456, 1_234, 901_371_602],
      [1, 1, 1, 1, 4],
      [1_000_000, 1_000_000, 1_000_000, 1_000_000, 4_000_000],
    ],
  };
  for (const [name, tracks] of Object.entries(situations)) {
    for (const space of SPACES) {
      it(`${name}: nothing overlaps or leaves the picture at ${space.width} px, font ${space.fontSize}`, () => {
        for (const label of [labelOf, longLabelOf]) {
          // Totals are one line, so their name stays short.
          const drawn = picture(tracks, space, (item) => (item.key.endsWith('.total') ? '总计' : label(item)));
          const text = (line: { text: string; x: number; y: number }): ReturnType<typeof boxOf> => boxOf(line, drawn.fontSize, estimate);
          const keyed = [...drawn.legend, ...drawn.stacks.flatMap(({ segments }) => segments.flatMap(({ aside }) => aside ?? []))];
          const plates = drawn.stacks.flatMap(({ segments }) => segments.flatMap(({ plate, patch }) => (plate ? [{ plate, patch }] : [])));
          for (const { plate, patch } of plates) {
            assert.ok(plate.box.x > patch.box.x && plate.box.x + plate.box.width < patch.box.x + patch.box.width);
            assert.ok(text(plate.line).x >= plate.box.x && text(plate.line).x + text(plate.line).width <= plate.box.x + plate.box.width);
          }
          const boxes = [
            ...keyed.flatMap(({ swatch, lines }) => [swatch.box, ...lines.map(text)]),
            ...drawn.stacks.flatMap((stack) => [...stack.label.map(text), text(stack.total.line), ...stack.segments.map(({ patch }) => patch.box)]),
          ];
          boxes.forEach((box, index) => {
            assert.ok(box.x >= 0 && box.x + box.width <= drawn.width + 0.01, JSON.stringify(box));
            assert.ok(box.y >= 0 && box.y + box.height <= drawn.height, JSON.stringify(box));
            for (const other of boxes.slice(0, index)) assert.ok(!meet(box, other), JSON.stringify([box, other]));
          });
        }
      });
    }
  }
});

describe('stacksPicture, where what a pointer hits is 60 px', () => {
  const situations: [TrackFigures, TrackFigures, TrackFigures][] = [
    [[376, 97, 196, 121, 790], [16, 1, 12, 27, 56], NONE],
    [[1, 0, 0, 0, 1], [1, 1, 1, 1, 4], NONE],
    [[901_234_567, 12_345, 123_456, 1_234, 901_371_602], [1, 1, 1, 1, 4], [0, 1, 0, 0, 1]],
  ];
  for (const space of SPACES) {
    it(`gives each result and each total a place of its own that is as large: ${space.width} px, font ${space.fontSize}`, () => {
      for (const tracks of situations) {
        const drawn = picture(tracks, { ...space, target: 60 }, (item) => (item.key.endsWith('.total') ? '总计' : labelOf(item)));
        const places = drawn.stacks.flatMap(({ segments, total }) => [...segments.map(({ patch, aside }) => aside?.row ?? patch.box), total.row]);
        assert.ok(places.length > 3);
        places.forEach((place, index) => {
          assert.ok(place.width >= 60 && place.height >= 60, JSON.stringify(place));
          assert.ok(place.y >= 0 && place.y + place.height <= drawn.height, JSON.stringify(place));
          for (const other of places.slice(0, index)) assert.ok(!meet(place, other), JSON.stringify([place, other]));
        });
      }
    });
  }
});

describe('patchOf', () => {
  const box = { x: 10, y: 20, width: 30, height: 12 };
  const points = (index: number): number[][] =>
    [...patchOf(index, box, 14).texture.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

  it('is solid, upright, slanting, dotted', () => {
    assert.equal(patchOf(0, box, 14).texture, '');
    assert.match(patchOf(1, box, 14).texture, /^(M\S+ 20v12)+$/);
    assert.match(patchOf(2, box, 14).texture, /^(M\S+ \S+L\S+ \S+)+$/);
    assert.match(patchOf(3, box, 14).texture, /^(M\S+ \S+h0)+$/);
  });
  it('stays inside the box', () => {
    for (const index of [1, 2, 3]) {
      for (const [x, y] of points(index)) assert.ok(x! >= 10 && x! <= 40 && y! >= 20 && y! <= 32, `${index}: ${x} ${y}`);
    }
  });
});
