import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { barsPicture, caseSharesData, caseSharesPicture, outcomeSharesData } from '../../src/charts/index.js';
import { checkTable } from '../../src/checks/index.js';
import { EDITIONS } from '../../src/editions/index.js';
import { sharesFor } from '../../src/sentences/index.js';
import type { Requests } from '../../src/model/index.js';
import { changed, PINGTAN_2020, PINGTAN_2022, requests } from '../support/reports.js';
import { cases, casesForm, labelOf, requestsForm } from './tables.js';
import type { TrackFigures } from './tables.js';

const shares = (table: Requests): ReturnType<typeof outcomeSharesData> =>
  outcomeSharesData(sharesFor(table, requestsForm(table), checkTable(table, 'requests', EDITIONS)));
const all = (count: number): Requests =>
  requests('2019', {
    received: [count, 0, 0, 0, 0, 0, count],
    'outcomes.granted': [count, 0, 0, 0, 0, 0, count],
    'outcomes.total': [count, 0, 0, 0, 0, 0, count],
  });
const NONE: TrackFigures = [0, 0, 0, 0, 0];

describe('outcomeSharesData', () => {
  it('has six shares of 办理结果总计, each rounded, of 75', () => {
    const bars = shares(PINGTAN_2022.requests!)?.bars;
    assert.deepEqual(
      bars?.map(({ id, text, computed }) => [id, text, computed]),
      [
        ['granted', '28.0%', false],
        ['partial', '12.0%', false],
        ['refused', '5.3%', true],
        ['unavailable', '49.3%', true],
        ['notProcessed', '0.0%', true],
        ['otherwise', '5.3%', true],
      ],
    );
    // 28.0 + 12.0 + 5.3 + 49.3 + 5.3: what rounding leaves is not hidden.
    const sum = bars.reduce((whole, { text }) => whole + parseFloat(text), 0);
    assert.ok(Math.abs(sum - 99.9) < 1e-9);
    assert.ok(Math.abs(bars.reduce((whole, { value }) => whole + value, 0) - 100) < 1e-9);
    assert.deepEqual(bars[0]?.cells, ['outcomes.granted.total']);
    assert.equal(bars[2]?.cells.length, 8);
  });
  it('draws lengths to the share, and figures with their sign', () => {
    const picture = barsPicture([shares(PINGTAN_2022.requests!)!], { width: 600, fontSize: 16, labelOf });
    const [granted, partial, refused, unavailable, notProcessed] = picture.groups[0]!.bars;
    assert.ok(Math.abs(granted!.box.width / unavailable!.box.width - 21 / 37) < 1e-9);
    assert.ok(Math.abs(partial!.box.width / granted!.box.width - 9 / 21) < 1e-9);
    assert.equal(notProcessed!.box.width, 0);
    assert.deepEqual([granted!.figure.text, refused!.figure.text], ['28.0%', '5.3%*']);
  });
  it('is 100 % of one outcome, in either edition', () => assert.deepEqual(shares(all(20))?.bars.map(({ text }) => text), ['100.0%', '0.0%', '0.0%', '0.0%', '0.0%', '0.0%']));
  it('starts at a base of 20', () => assert.equal(shares(all(19)), undefined));
  it('is nothing where a relation does not hold or a figure is unknown', () => {
    assert.equal(shares(PINGTAN_2020.requests!), undefined);
    for (const figure of [null, '/', -1]) assert.equal(shares(changed(PINGTAN_2022.requests!, { 'outcomes.refused.stateSecret.legal': figure })), undefined);
  });
  it('reads printed figures: separators, 无, remarks', () => {
    const table = changed(PINGTAN_2022.requests!, { 'outcomes.granted.total': '21（其中网上 3）', 'outcomes.total.total': '７５', 'carriedOut.total': '无' });
    assert.equal(shares(table)?.bars[0]?.text, '28.0%');
    const huge = changed(all(1_000_000), { 'outcomes.granted.total': '1,000,000', 'outcomes.partial.total': '无' });
    assert.deepEqual(shares(huge)?.bars.slice(0, 2).map(({ text }) => text), ['100.0%', '0.0%']);
  });
});

describe('caseSharesData', () => {
  const data = (...tracks: [TrackFigures, TrackFigures, TrackFigures]): ReturnType<typeof caseSharesData> => caseSharesData(cases(...tracks), casesForm);

  it('has shares of decided cases: all but those pending', () => {
    const found = data([376, 97, 196, 121, 790], [16, 1, 12, 27, 56], NONE);
    assert.deepEqual(
      found?.tracks.map(({ id, results, decided }) => [id, ...results.map(({ text }) => text), decided.text]),
      [
        ['review', '56.2%', '14.5%', '29.3%', '669'],
        ['direct', '55.2%', '3.4%', '41.4%', '29'],
      ],
    );
    assert.deepEqual(found?.tracks[1]?.results.map(({ id, cells }) => [id, ...cells]), [
      ['upheld', 'direct.upheld'],
      ['corrected', 'direct.corrected'],
      ['other', 'direct.other'],
    ]);
    assert.deepEqual(found?.tracks[1]?.decided.cells, ['direct.upheld', 'direct.corrected', 'direct.other']);
    assert.deepEqual(found?.leftOut.map(({ id, why }) => [id, why]), [['afterReview', 'few']]);
  });
  it('starts at 20 decided cases, however many are pending', () => {
    assert.equal(data([19, 0, 0, 100, 119], NONE, NONE), undefined);
    assert.deepEqual(data([20, 0, 0, 0, 20], NONE, NONE)?.tracks[0]?.results.map(({ text }) => text), ['100.0%', '0.0%', '0.0%']);
  });
  it('leaves out a track that is not whole, and says why', () => {
    const found = data([30, 0, 0, 0, 30], [30, 1, 0, 0, 30], [30, 0, null, 0, 30]);
    assert.deepEqual(found?.tracks.map(({ id }) => id), ['review']);
    assert.deepEqual(found?.leftOut.map(({ id, why }) => [id, why]), [
      ['direct', 'contradiction'],
      ['afterReview', 'unknown'],
    ]);
    assert.equal(data([31, -1, 0, 0, 30], NONE, NONE), undefined);
  });
  it('is nothing where all are 0 or the table is empty', () => {
    assert.equal(data(NONE, NONE, NONE), undefined);
    assert.equal(caseSharesData({}, casesForm), undefined);
  });
  it('is drawn as stacks of one length, the base behind them', () => {
    const found = data([10, 20, 10, 900, 940], [30, 30, 0, 0, 60], NONE)!;
    const picture = caseSharesPicture(found, { width: 900, fontSize: 16, labelOf, path: (labels) => labels.join('，'), decided: '已审结' });
    const [review, direct] = picture.stacks.map(({ segments }) => segments.map(({ patch }) => patch.box.width));
    assert.ok(Math.abs(review![0]! * 2 - review![1]!) < 1e-9);
    assert.ok(Math.abs(review!.reduce((sum, width) => sum + width) - direct!.reduce((sum, width) => sum + width)) < 1e-9);
    assert.deepEqual(picture.stacks.map(({ total }) => total.line.text), ['已审结 40*', '已审结 60*']);
    assert.deepEqual(picture.stacks[0]?.segments.map(({ plate }) => plate?.line.text), ['25.0%', '50.0%', '25.0%']);
    assert.deepEqual(picture.legend.map(({ lines }) => lines[0]?.text), ['结果维持', '结果纠正', '其他结果']);
  });
});
