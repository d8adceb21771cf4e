import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EN } from '../../src/locales/en.js';
import { chartCaption, fileName, sceneFromSvg, toClipboard, toPng, toPrintedCsv, toReportJson, toSvg, toTidyCsv, toXlsx } from '../../src/export-api.js';
import * as room from '../../src/export/index.js';
import { EDITIONS } from '../../src/editions/index.js';
import { ENGLISH, MIXED, ZH } from './support.js';

describe('disclosure-elements/export', () => {
  it('needs a report and nothing else: the published forms, and Chinese words', () => {
    assert.equal(toPrintedCsv(MIXED, 'requests'), room.toPrintedCsv(MIXED, 'requests', ZH));
    assert.equal(toTidyCsv(MIXED), room.toTidyCsv(MIXED, ZH));
    assert.deepEqual(toXlsx(MIXED), room.toXlsx(MIXED, ZH));
    assert.deepEqual(toClipboard(MIXED, 'disclosure'), room.toClipboard(MIXED, 'disclosure', ZH));
    assert.equal(toReportJson(MIXED), room.toReportJson(MIXED, EDITIONS));
    assert.equal(fileName(MIXED, 'csv', { part: 'requests' }), room.fileName(MIXED, 'csv', ZH, 'requests'));
    const scene = { width: 10, height: 10, description: '', shapes: [] };
    const about = { part: 'requests', title: 'x', made: '2026-01-05' } as const;
    assert.deepEqual(chartCaption(MIXED, scene, about), room.chartCaption(MIXED, scene, about, ZH));
  });
  it('words may be named, and those of files go with them', () => {
    assert.equal(toTidyCsv(MIXED, { words: EN }), room.toTidyCsv(MIXED, ENGLISH));
    assert.equal(toPrintedCsv(MIXED, 'requests', { words: EN }), room.toPrintedCsv(MIXED, 'requests', ENGLISH));
    assert.deepEqual(toXlsx(MIXED, { words: EN, parts: ['requests'] }), room.toXlsx(MIXED, ENGLISH, ['requests']));
    assert.equal(toTidyCsv(MIXED, { parts: ['requests'] }), room.toTidyCsv(MIXED, ZH, ['requests']));
  });
  it('loads without a document; pictures of charts are there for pages', () => {
    assert.deepEqual([sceneFromSvg, toSvg, toPng].map((one) => typeof one), ['function', 'function', 'function']);
  });
});
