import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flowData } from '../../src/charts/index.js';
import { checkTable } from '../../src/checks/index.js';
import { EDITIONS } from '../../src/editions/index.js';
import type { Requests } from '../../src/model/index.js';
import { changed, JINING_2020, PINGTAN_2020, PINGTAN_2022, requests } from '../support/reports.js';
import { requestsForm } from './tables.js';

const table2022 = PINGTAN_2022.requests!;
const data = (table: Requests, column?: string): ReturnType<typeof flowData> =>
  flowData(table, requestsForm(table), checkTable(table, 'requests', EDITIONS), column);
const simple = (received: number, carriedIn: number, carriedOut: number): Requests =>
  requests('2019', {
    received: [received, 0, 0, 0, 0, 0, received],
    carriedIn: [carriedIn, 0, 0, 0, 0, 0, carriedIn],
    'outcomes.otherwise': [received + carriedIn - carriedOut, 0, 0, 0, 0, 0, received + carriedIn - carriedOut],
    'outcomes.total': [received + carriedIn - carriedOut, 0, 0, 0, 0, 0, received + carriedIn - carriedOut],
    carriedOut: [carriedOut, 0, 0, 0, 0, 0, carriedOut],
  });

describe('flowData', () => {
  it('leads what was received and carried in to the outcomes and what is carried out', () => {
    const flow = data(table2022);
    assert.deepEqual(
      [...(flow?.into ?? []), ...(flow?.outOf ?? [])].map(({ id, value, computed }) => [id, value, computed]),
      [
        ['received', 74, false],
        ['carriedIn', 1, false],
        ['granted', 21, false],
        ['partial', 9, false],
        ['refused', 4, true],
        ['unavailable', 37, true],
        ['notProcessed', 0, true],
        ['otherwise', 4, true],
        ['carriedOut', 0, false],
      ],
    );
    assert.deepEqual(flow?.all, { value: 75, text: '75', cells: ['received.total', 'carriedIn.total'] });
    assert.deepEqual(flow.outOf[0]?.cells, ['outcomes.granted.total']);
    assert.equal(flow.outOf[2]?.cells.length, 8);
  });
  it('follows one kind of applicant in its own column', () => {
    const flow = data(table2022, 'individual');
    assert.deepEqual(flow?.into.map(({ value }) => value), [71, 1]);
    assert.deepEqual(flow?.outOf.map(({ value }) => value), [21, 8, 4, 37, 0, 2, 0]);
    assert.deepEqual(flow?.all.cells, ['received.individual', 'carriedIn.individual']);
  });
  it('lets out what goes in', () => {
    for (const column of ['total', 'individual']) {
      const flow = data(table2022, column)!;
      assert.equal(flow.outOf.reduce((sum, { value }) => sum + value, 0), flow.all.value);
    }
  });
  it('starts at 20, counted in the column shown', () => {
    assert.equal(data(simple(18, 1, 0)), undefined);
    assert.equal(data(simple(18, 2, 0))?.all.text, '20');
    assert.equal(data(simple(0, 20, 20))?.outOf[6]?.value, 20, 'all carried in and out');
    assert.equal(data(table2022, 'business'), undefined);
  });
  it('knows the one row of （六） in the 2019 form', () => assert.deepEqual([data(simple(20, 0, 0))?.outOf[5]?.value, data(simple(20, 0, 0))?.outOf[5]?.computed], [20, false]));
  it('is nothing where a relation is broken anywhere, in whatever column', () => {
    assert.equal(data(PINGTAN_2020.requests!), undefined);
    const swapped = changed(table2022, { 'received.individual': 70, 'received.business': 4 });
    for (const column of ['total', 'individual']) assert.equal(data(swapped, column), undefined);
  });
  it('is nothing where a figure is unknown or below 0', () => {
    for (const figure of [null, '/', '约1', undefined]) assert.equal(data(changed(table2022, { 'carriedIn.legal': figure })), undefined);
    const negative = changed(table2022, { 'outcomes.granted.individual': 22, 'outcomes.granted.legal': -1, 'outcomes.partial.individual': 7, 'outcomes.partial.legal': 1 });
    assert.equal(data(negative), undefined);
    assert.equal(data(JINING_2020.requests!), undefined);
  });
  it('is nothing where nothing was checked, or in a column the form does not have', () => {
    assert.equal(flowData(table2022, requestsForm(table2022), []), undefined);
    assert.equal(data(table2022, 'nobody'), undefined);
  });
  it('shows what is printed', () => {
    const flow = data(changed(table2022, { 'received.total': '74（其中网上 30）', 'carriedOut.total': '无' }));
    assert.deepEqual([flow?.into[0]?.text, flow?.outOf[6]?.text], ['74', '无']);
  });
});
