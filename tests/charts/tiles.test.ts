import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tilesData } from '../../src/charts/index.js';
import type { Disclosure } from '../../src/model/index.js';
import { disclosureForm } from './tables.js';

describe('tilesData', () => {
  const figures = (table: Disclosure): (readonly [string, string, (string | true | undefined)?])[] =>
    tilesData(table, disclosureForm(table)).flatMap((tile) =>
      tile.figures.map(({ text, unit, unitMissing, cells }) => [cells.join(), text, unit ?? unitMissing] as const),
    );

  it('has figures as printed, and the unit of the form', () =>
    assert.deepEqual(figures({ edition: '2021', licensing: { decisions: 10690 }, coercion: { decisions: '无' }, fees: { amount: '9,116.30' } }), [
      ['licensing.decisions', '10690', undefined],
      ['coercion.decisions', '无', undefined],
      ['fees.amount', '9,116.30', '万元'],
    ]));
  it('groups the figures of a row', () => {
    const table: Disclosure = { edition: '2019', licensing: { previous: 396, change: -18, decisions: 278 } };
    const tiles = tilesData(table, disclosureForm(table));
    assert.deepEqual(tiles.map((tile) => tile.id), ['licensing']);
    assert.deepEqual(tiles[0]?.figures.map(({ id, text }) => [id, text]), [
      ['previous', '396'],
      ['change', '-18'],
      ['decisions', '278'],
    ]);
  });
  it('leaves out blank and unknown figures, and documents', () =>
    assert.deepEqual(
      figures({ edition: '2021', regulations: { issued: 1 }, licensing: { decisions: null }, penalties: { decisions: '/' }, coercion: {} }),
      [],
    ));
  it('takes the unit from cell, label or nowhere', () => {
    const of = (amount: string | number, units?: Record<string, string>): unknown =>
      figures({ edition: '2019', procurement: { amount }, ...(units ? { units } : {}) })[0]?.slice(1);
    assert.deepEqual(of('73802895.90元'), ['73802895.90元', undefined]);
    assert.deepEqual(of(477.35, { 'procurement.amount': '万元' }), ['477.35', '万元']);
    assert.deepEqual(of(477.35, { amount: '万元' }), ['477.35', '万元']);
    assert.deepEqual(of(477.35), ['477.35', true]);
    assert.deepEqual(of('无', { amount: '万元' }), ['无', undefined]);
    assert.deepEqual(of(0), ['0', undefined]);
  });
});
