import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { cellsOf, FORM_IDS, isWithin, leavesOf } from '../../src/model/edition.js';
import { placeOf } from '../../src/model/table.js';

describe('laws of the editions', () => {
  for (const edition of Object.values(EDITIONS)) {
    for (const id of FORM_IDS) {
      const form = edition.forms[id];
      it(`${edition.id} ${id}: every cell has a path of its own`, () => {
        const paths = cellsOf(form).map((cell) => cell.path);
        assert.equal(new Set(paths).size, paths.length);
      });
      it(`${edition.id} ${id}: every cell can be named in the form’s words, no two alike`, () => {
        const places = cellsOf(form).map((cell) => placeOf(form, cell.path).join(' '));
        assert.equal(new Set(places).size, places.length);
      });
      it(`${edition.id} ${id}: ids are keys that JSON and CSS parts can bear`, () => {
        for (const block of form.blocks) {
          for (const leaf of [...leavesOf(block.rows), ...leavesOf(block.columns)]) {
            for (const item of leaf.trail) assert.match(item.id, /^[a-z][A-Za-z0-9]*$/);
          }
        }
      });
    }

    it(`${edition.id}: relations point at rows and columns that exist`, () => {
      for (const relation of edition.relations) {
        const form = edition.forms[relation.form];
        const ways = form.blocks.flatMap((block) =>
          leavesOf(relation.inEvery === 'column' ? block.rows : block.columns).map((leaf) => leaf.path),
        );
        const terms =
          relation.kind === 'sum'
            ? [...relation.left, ...relation.right].flatMap((path) =>
                (relation.under ?? ['']).map((group) => (group === '' ? path : `${group}.${path}`)),
              )
            : [...relation.left, ...relation.right].map((term) => term.path);
        for (const term of terms) {
          assert.ok(ways.some((way) => isWithin(way, term)), `${relation.id}: ${term}`);
        }
      }
    });
  }

  it('counts the figures of the published forms', () => {
    const count = (edition: '2019' | '2021', id: (typeof FORM_IDS)[number]): number => cellsOf(EDITIONS[edition].forms[id]).length;
    assert.deepEqual(
      (['2019', '2021'] as const).map((edition) => FORM_IDS.map((id) => count(edition, id))),
      [
        [22, 161, 15],
        [10, 175, 15],
      ],
    );
  });
});

describe('placeOf', () => {
  it('names a cell, a row and a table', () => {
    const { requests, reviewLitigation } = EDITIONS['2021'].forms;
    assert.deepEqual(placeOf(reviewLitigation, 'review.upheld'), ['四', '行政复议', '结果维持']);
    assert.deepEqual(placeOf(reviewLitigation, 'direct.total'), ['四', '行政诉讼', '未经复议直接起诉', '总计']);
    assert.deepEqual(placeOf(requests, 'outcomes.refused.stateSecret.business'), [
      '三',
      '三、本年度办理结果',
      '（三）不予公开',
      '1.属于国家秘密',
      '法人或其他组织',
      '商业企业',
    ]);
    assert.deepEqual(placeOf(requests, 'outcomes.refused'), ['三', '三、本年度办理结果', '（三）不予公开']);
    assert.deepEqual(placeOf(requests, ''), ['三']);
    assert.deepEqual(placeOf(requests, 'outcomes.unknown.total'), ['三', '三、本年度办理结果']);
  });
});
