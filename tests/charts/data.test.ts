import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { casesData, documentsData, outcomesData } from '../../src/charts/index.js';
import type { Disclosure } from '../../src/model/index.js';
import { changed, PINGTAN_2022 } from '../support/reports.js';
import { cases, casesForm, disclosureForm, requests, requestsForm } from './tables.js';
import type { TrackFigures } from './tables.js';

const NONE: TrackFigures = [0, 0, 0, 0, 0];

describe('outcomesData', () => {
  const data = (table = requests()): ReturnType<typeof outcomesData> => outcomesData(table, requestsForm(table));

  it('has six bars in the order of the form, groups summed and marked', () => {
    const bars = data(requests({ granted: 21, partial: 9, internalAffairs: 1, deliberativeProcess: 2, notHeld: 37, uncorrected: 4 }))?.bars;
    assert.deepEqual(
      bars?.map(({ id, value, computed }) => [id, value, computed]),
      [
        ['granted', 21, false],
        ['partial', 9, false],
        ['refused', 3, true],
        ['unavailable', 37, true],
        ['notProcessed', 0, true],
        ['otherwise', 4, true],
      ],
    );
    assert.deepEqual(bars?.[0]?.cells, ['outcomes.granted.total']);
    assert.equal(bars?.[2]?.cells.length, 8);
    assert.equal(bars?.[2]?.name.key, 'outcomes.refused');
  });
  it('keeps a tie in the order of the form', () =>
    assert.deepEqual(data(requests({ partial: 1, other: 1 }))?.bars.map((bar) => bar.value), [0, 1, 0, 0, 0, 1]));
  it('knows the one row of （六） in the 2019 form', () => {
    const { outcomes } = requests({ granted: 1 });
    const bars = data({ edition: '2019', outcomes: { ...outcomes, otherwise: { total: 5 } } })?.bars;
    assert.deepEqual([bars?.[5]?.value, bars?.[5]?.computed], [5, false]);
  });
  it('shows what is printed, without a remark', () => {
    const bars = data(requests({ granted: '1,234', partial: '22（其中修订 16 件）' }))?.bars;
    assert.deepEqual([bars?.[0]?.text, bars?.[0]?.value, bars?.[1]?.text], ['1,234', 1234, '22']);
  });
  it('counts 无 as 0 and shows 无', () => assert.equal(data(requests({ granted: '无', partial: 1 }))?.bars[0]?.text, '无'));
  it('is nothing where all is 0', () => assert.equal(data(), undefined));
  it('is nothing where a figure is blank, missing or no number', () => {
    for (const figure of [null, '/', '约3', undefined as never]) {
      assert.equal(data(requests({ granted: 3, petition: figure })), undefined);
    }
  });
  it('is nothing of figures below 0', () => assert.equal(data(requests({ granted: 3, partial: -1 })), undefined));
  it('is nothing of an empty table', () => assert.equal(data({ edition: '2021' }), undefined));
  it('shows one kind of applicant, from its own column', () => {
    const table = PINGTAN_2022.requests!;
    const bars = outcomesData(table, requestsForm(table), 'business')?.bars;
    assert.deepEqual(bars?.map(({ value }) => value), [0, 1, 0, 0, 0, 2]);
    assert.deepEqual(bars?.[1]?.cells, ['outcomes.partial.business']);
  });
  it('of one kind of applicant is nothing where a figure of that column is unknown, whatever the others say', () => {
    const table = changed(PINGTAN_2022.requests!, { 'outcomes.refused.stateSecret.business': null });
    const of = (column: string): unknown => outcomesData(table, requestsForm(table), column);
    assert.equal(of('business'), undefined);
    assert.ok(of('individual'));
    assert.equal(of('legal'), undefined, 'all are 0');
  });
  it('is nothing in a column the form does not have, and no sum of columns', () => {
    const table = PINGTAN_2022.requests!;
    for (const column of ['nobody', '', 'applicants', 'organisations']) assert.equal(outcomesData(table, requestsForm(table), column), undefined);
  });
});

describe('casesData', () => {
  const data = (...tracks: [TrackFigures, TrackFigures, TrackFigures]): ReturnType<typeof casesData> => casesData(cases(...tracks), casesForm);

  it('has three tracks of four results', () => {
    const found = data([0, 1, 1, 0, 2], [1, 0, 0, 0, 1], NONE);
    assert.deepEqual(
      found?.tracks.map(({ id, results, total }) => [id, ...results.map((result) => result.value), total.value]),
      [
        ['review', 0, 1, 1, 0, 2],
        ['direct', 1, 0, 0, 0, 1],
        ['afterReview', 0, 0, 0, 0, 0],
      ],
    );
    assert.deepEqual(found?.tracks[1]?.names.map((name) => name.label), ['行政诉讼', '未经复议直接起诉']);
    assert.deepEqual(found?.tracks[1]?.results[3]?.cells, ['direct.pending']);
    assert.deepEqual(found?.leftOut, []);
  });
  it('leaves out a track whose total contradicts its results, and says so', () => {
    const found = data([10, 1, 0, 0, 0], [1, 0, 0, 0, 1], NONE);
    assert.deepEqual(found?.tracks.map((track) => track.id), ['direct', 'afterReview']);
    assert.deepEqual(found?.leftOut.map(({ id, why }) => [id, why]), [['review', 'contradiction']]);
  });
  it('leaves out a track with an unknown figure, the total included', () => {
    const found = data([1, 1, null, 0, 2], [1, 0, 0, 0, null], [1, 0, 0, 0, 1]);
    assert.deepEqual(found?.leftOut.map(({ id, why }) => [id, why]), [
      ['review', 'unknown'],
      ['direct', 'unknown'],
    ]);
  });
  it('is nothing where all that may be drawn is 0', () => {
    assert.equal(data(NONE, NONE, NONE), undefined);
    assert.equal(data([10, 1, 0, 0, 0], NONE, [5, 0, 0, 0, 0]), undefined);
  });
  it('is nothing of an empty table', () => assert.equal(casesData({}, casesForm), undefined));
});

describe('documentsData', () => {
  const data = (table: Disclosure): ReturnType<typeof documentsData> => documentsData(table, disclosureForm(table));

  it('has a group for each row that can be drawn', () => {
    const found = data({
      edition: '2021',
      regulations: { issued: 0, repealed: 0, inForce: 0 },
      normativeDocuments: { issued: 88, repealed: 55, inForce: 698 },
    });
    assert.deepEqual(found?.map((group) => group.id), ['regulations', 'normativeDocuments']);
    assert.deepEqual(found[0]?.bars.map(({ value, text }) => [value, text]), [[0, '0'], [0, '0'], [0, '0']]);
    assert.deepEqual(
      found[1]?.bars.map(({ id, value, cells }) => [id, value, ...cells]),
      [
        ['issued', 88, 'normativeDocuments.issued'],
        ['repealed', 55, 'normativeDocuments.repealed'],
        ['inForce', 698, 'normativeDocuments.inForce'],
      ],
    );
  });
  it('knows the columns of 2019', () =>
    assert.deepEqual(
      data({ edition: '2019', normativeDocuments: { made: 77, published: 77, publicTotal: 166 } })?.[0]?.bars.map((bar) => bar.id),
      ['made', 'published', 'publicTotal'],
    ));
  it('skips a row with an unknown figure', () =>
    assert.equal(data({ edition: '2021', regulations: { issued: 1, repealed: null, inForce: 3 } }), undefined));
});
