import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { estimate, wrap } from '../../src/charts/index.js';

describe('estimate', () => {
  it('takes a Chinese character and its punctuation for 1 em', () => assert.equal(estimate('予以公开（“”', 10), 70));
  it('takes any other character for 0.56 em', () => assert.equal(estimate('12345', 100), 280));
  it('takes a character outside the basic plane once', () => assert.equal(estimate('𠮷', 10), 10));
  it('of nothing is 0', () => assert.equal(estimate('', 16), 0));
});

describe('wrap', () => {
  const lines = (text: string, em: number): string[] => wrap(text, em * 10, 10, estimate);

  it('leaves alone what fits', () => assert.deepEqual(lines('予以公开', 4), ['予以公开']));
  it('breaks Chinese anywhere', () => assert.deepEqual(lines('本年度办理结果', 3), ['本年度', '办理结', '果']));
  it('never starts a line with closing punctuation', () => {
    assert.deepEqual(lines('区分处理的，只计', 5), ['区分处理', '的，只计']);
    assert.deepEqual(lines('结果（维持）', 5), ['结果（维', '持）']);
  });
  it('never ends a line with opening punctuation', () => assert.deepEqual(lines('危及“三安全”', 3), ['危及', '“三安', '全”']));
  it('keeps 增/减 together', () => assert.deepEqual(lines('本年增/减', 3.9), ['本年', '增/减']));
  it('breaks English at spaces and drops them there', () =>
    assert.deepEqual(lines('Other result of review', 8), ['Other result', 'of review']));
  it('breaks a word only where it is wider than a line', () =>
    assert.deepEqual(lines('a transformation', 5), ['a', 'transfor', 'mation']));
  it('gives one line for nothing', () => assert.deepEqual(lines('', 5), ['']));
  it('ends where not even a character fits', () => assert.deepEqual(lines('公开', 0.5), ['公', '开']));
  it('loses no character', () => {
    const text = '（二）部分公开（区分处理的，只计这一情形，不计其他情形）';
    for (let em = 1; em < 30; em += 1) assert.equal(lines(text, em).join(''), text);
  });
});
