import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reasonsData } from '../../src/charts/index.js';
import type { Requests } from '../../src/model/index.js';
import { changed, PINGTAN_2020, PINGTAN_2022 } from '../support/reports.js';
import { requests, requestsForm } from './tables.js';

const table2022 = PINGTAN_2022.requests!;
const data = (table: Requests, outcome: string, column?: string): ReturnType<typeof reasonsData> => reasonsData(table, requestsForm(table), outcome, column);

describe('reasonsData', () => {
  it('has the items of an outcome in the form’s order, as printed', () => {
    const found = data(table2022, 'refused');
    assert.equal(found?.name?.key, 'outcomes.refused');
    assert.deepEqual(
      found?.bars.map(({ id, value, computed }) => [id, value, computed]),
      [
        ['stateSecret', 0, false],
        ['prohibitedByLaw', 0, false],
        ['securityAndStability', 0, false],
        ['thirdPartyRights', 0, false],
        ['internalAffairs', 1, false],
        ['deliberativeProcess', 2, false],
        ['enforcementFile', 1, false],
        ['administrativeInquiry', 0, false],
      ],
    );
    assert.deepEqual(found?.bars[5]?.cells, ['outcomes.refused.deliberativeProcess.total']);
    assert.equal(found?.bars[5]?.name.key, 'outcomes.refused.deliberativeProcess');
  });
  it('knows every outcome that is a group', () => {
    const table = requests({ notHeld: 3, excessive: '1,234', uncorrected: '2（含补正）' });
    assert.deepEqual(data(table, 'unavailable')?.bars.map(({ text }) => text), ['3', '0', '0']);
    assert.deepEqual(data(table, 'notProcessed')?.bars.map(({ value }) => value), [0, 0, 0, 1234, 0]);
    assert.deepEqual(data(table, 'otherwise')?.bars.map(({ text }) => text), ['2', '0', '0']);
  });
  it('is nothing of what is no group: 予以公开, the total, 其他处理 of the 2019 form', () => {
    assert.equal(data(table2022, 'granted'), undefined);
    assert.equal(data(table2022, 'total'), undefined);
    assert.equal(data(PINGTAN_2020.requests!, 'otherwise'), undefined);
    assert.ok(data(PINGTAN_2020.requests!, 'unavailable'));
  });
  it('takes one kind of applicant from its column', () => {
    assert.deepEqual(data(table2022, 'otherwise', 'business')?.bars.map(({ value }) => value), [0, 0, 2]);
    assert.deepEqual(data(table2022, 'otherwise', 'individual')?.bars.map(({ value }) => value), [2, 0, 0]);
  });
  it('is nothing where all are 0', () => {
    assert.equal(data(table2022, 'notProcessed'), undefined);
    assert.equal(data(table2022, 'refused', 'legal'), undefined);
  });
  it('is nothing where a figure is unknown or below 0', () => {
    for (const figure of [null, '/', '约3', undefined, -1]) {
      assert.equal(data(changed(table2022, { 'outcomes.refused.stateSecret.total': figure }), 'refused'), undefined);
    }
  });
  it('counts 无 as 0 and shows 无', () =>
    assert.equal(data(changed(table2022, { 'outcomes.refused.stateSecret.total': '无' }), 'refused')?.bars[0]?.text, '无'));
});
