import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toReportJson } from '../../src/export/index.js';
import { EDITIONS } from '../../src/editions/index.js';
import type { Report } from '../../src/model/report.js';
import { MIXED } from './support.js';

/** The same data with all keys the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, one]) => [key, reversed(one)]));
}

describe('report JSON as a file', () => {
  const report: Report = { ...MIXED, sections: [{ id: 'overview', heading: '一、总体情况', blocks: [{ type: 'list', items: ['甲', '乙'] }] }] };
  const json = toReportJson(reversed(report) as Report, EDITIONS);

  it('holds the same data', () => assert.deepEqual(JSON.parse(json), report));
  it('has its keys in the order of the format and of the forms', () => {
    const keys = (value: object | undefined): string[] => Object.keys(value ?? {});
    const { disclosure, requests, sections, ...rest } = JSON.parse(json) as Report;
    assert.deepEqual(keys(JSON.parse(json) as Report), ['version', 'title', 'agency', 'year', 'scope', 'published', 'source', 'sections', 'disclosure', 'requests', 'reviewLitigation']);
    assert.deepEqual(keys(disclosure), ['edition', 'regulations', 'normativeDocuments', 'licensing', 'otherServices', 'penalties', 'coercion', 'fees', 'procurement', 'notes', 'extra']);
    assert.deepEqual(keys(requests), ['edition', 'received', 'carriedIn', 'outcomes', 'carriedOut']);
    assert.deepEqual(keys(requests?.outcomes), ['granted', 'partial', 'refused', 'unavailable', 'notProcessed', 'otherwise', 'total']);
    assert.deepEqual(keys(requests?.received), ['individual', 'business', 'research', 'publicInterest', 'legal', 'other', 'total']);
    assert.deepEqual(keys(rest.reviewLitigation?.review), ['upheld', 'corrected', 'other', 'pending', 'total']);
    assert.deepEqual(keys(disclosure?.extra?.[0]), ['axis', 'label', 'after', 'figures']);
    assert.deepEqual(keys(sections?.[0]), ['id', 'heading', 'blocks']);
  });
  it('is indented by two spaces and ends with a line break', () => {
    assert.match(json, /^\{\n {2}"version": 1,\n/);
    assert.match(json, /\n\}\n$/);
  });
  it('figures stay what they are: numbers, texts and blanks', () => {
    assert.match(json, /"normativeDocuments": \{\n\s+"published": "0\.00",\n\s+"publicTotal": "1,234"\n/);
    assert.match(json, /"publicTotal": null/);
  });
  it('loses no key it does not know', () => {
    assert.deepEqual(JSON.parse(toReportJson({ version: 1, later: { b: 1, a: 2 } } as Report, EDITIONS)), { version: 1, later: { b: 1, a: 2 } });
  });
});
