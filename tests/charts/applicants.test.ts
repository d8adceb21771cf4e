import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applicantsData } from '../../src/charts/index.js';
import type { Requests } from '../../src/model/index.js';
import { changed, PINGTAN_2020, PINGTAN_2022 } from '../support/reports.js';
import { requestsForm } from './tables.js';

const table2022 = PINGTAN_2022.requests!;
const data = (row: string, table: Requests = table2022): ReturnType<typeof applicantsData> => applicantsData(table, requestsForm(table), row);

describe('applicantsData', () => {
  it('has the six kinds of applicants, and no total', () => {
    const found = data('received');
    assert.equal(found?.name?.key, 'received');
    assert.deepEqual(
      found?.bars.map(({ id, value }) => [id, value]),
      [
        ['individual', 71],
        ['business', 3],
        ['research', 0],
        ['publicInterest', 0],
        ['legal', 0],
        ['other', 0],
      ],
    );
    assert.deepEqual(found?.bars[1]?.cells, ['received.business']);
    assert.equal(found?.bars[1]?.name.key, 'applicants.organisations.business');
  });
  it('takes a row at any depth', () => {
    assert.deepEqual(data('outcomes.granted')?.bars.map(({ value }) => value), [21, 0, 0, 0, 0, 0]);
    assert.equal(data('outcomes.refused.internalAffairs')?.bars[0]?.value, 1);
    assert.deepEqual(data('outcomes.total')?.bars.map(({ value }) => value), [72, 3, 0, 0, 0, 0]);
  });
  it('sums a group of rows and marks the sums', () => {
    const bars = data('outcomes.refused')?.bars;
    assert.deepEqual([bars?.[0]?.value, bars?.[0]?.computed, bars?.[0]?.cells.length], [4, true, 8]);
    const printed = data('outcomes.otherwise', PINGTAN_2020.requests)?.bars[0];
    assert.deepEqual([printed?.value, printed?.computed], [4, false], 'one row in the 2019 form');
  });
  it('never adds up a group that holds its own total', () => assert.equal(data('outcomes'), undefined));
  it('is nothing of a row the form does not have', () => {
    for (const row of ['', 'outcomes.refused.nothing', 'individual', 'constructor']) assert.equal(data(row), undefined);
  });
  it('is nothing where all are 0', () => assert.equal(data('carriedOut'), undefined));
  it('is nothing where a figure is unknown or below 0; the total does not matter', () => {
    for (const figure of [null, '/', '约3', undefined, -1]) {
      assert.equal(data('received', changed(table2022, { 'received.legal': figure })), undefined);
      assert.ok(data('received', changed(table2022, { 'received.total': figure })));
    }
    assert.equal(data('outcomes.refused', changed(table2022, { 'outcomes.refused.stateSecret.legal': null })), undefined);
  });
  it('shows what is printed: separators, 无, no remark', () => {
    const bars = data('received', changed(table2022, { 'received.individual': '1,071', 'received.business': '3（其中外资 1）', 'received.legal': '无' }))?.bars;
    assert.deepEqual(bars?.map(({ text }) => text), ['1,071', '3', '0', '0', '无', '0']);
  });
});
