import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReviewLitigation, Words } from '../../src/model/index.js';
import { changed, PINGTAN_2022, reviewLitigation } from '../support/reports.js';
import { said } from './support.js';

function sentences(table: ReviewLitigation, language?: Words['language']): string[] {
  return said({ version: 1, reviewLitigation: table }, 'reviewLitigation', language);
}

describe('四 in sentences', () => {
  it('one sentence a track', () => {
    assert.deepEqual(said(PINGTAN_2022, 'reviewLitigation'), [
      '行政复议2件：结果维持0件，结果纠正1件，其他结果1件，尚未审结0件。',
      '行政诉讼（未经复议直接起诉）1件：结果维持1件，结果纠正0件，其他结果0件，尚未审结0件。',
      '行政诉讼（复议后起诉）0件。',
    ]);
    assert.deepEqual(said(PINGTAN_2022, 'reviewLitigation', 'en'), [
      'Administrative review: 2 – upheld 0, corrected 1, other 1, pending 0.',
      'Administrative litigation (filed directly, without review): 1 – upheld 1, corrected 0, other 0, pending 0.',
      'Administrative litigation (filed after review): 0.',
    ]);
  });

  it('all 0', () => {
    assert.deepEqual(sentences(reviewLitigation({})), ['行政复议、行政诉讼各项均为0。']);
    assert.deepEqual(sentences(reviewLitigation({}), 'en'), ['Administrative review and litigation: every figure is 0.']);
  });

  it('all 无 is not all 0', () => assert.deepEqual(sentences(reviewLitigation({}, '无')), ['本表所填各项均为“无”。']));

  it('not all 0 beside a column of the agency’s own that is not', () => {
    const table: ReviewLitigation = { ...reviewLitigation({}), extra: [{ axis: 'column', label: '调解', after: 'afterReview.total', figures: [2] }] };
    assert.deepEqual(sentences(table), ['行政复议0件。', '行政诉讼（未经复议直接起诉）0件。', '行政诉讼（复议后起诉）0件。']);
  });

  it('a total that contradicts its parts is not said (洪泽 2023)', () => {
    const table = reviewLitigation({ review: [10, 1, 0, 0, 0], afterReview: [5, 0, 0, 0, 0] });
    assert.deepEqual(sentences(table), [
      '行政复议：结果维持10件，结果纠正1件，其他结果0件，尚未审结0件。',
      '行政诉讼（未经复议直接起诉）0件。',
      '行政诉讼（复议后起诉）：结果维持5件，结果纠正0件，其他结果0件，尚未审结0件。',
    ]);
  });

  it('nothing of what is unknown', () => {
    const table = reviewLitigation({ review: [1, null, '/', 0, 3], direct: [null, null, null, null, 4] }, null);
    assert.deepEqual(sentences(table), ['行政复议：结果维持1件，尚未审结0件。', '行政诉讼（未经复议直接起诉）4件。']);
    assert.deepEqual(sentences(changed(table, { 'direct.total': undefined })), ['行政复议：结果维持1件，尚未审结0件。']);
  });
});
