import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold } from '../../../src/checks/text/folded.js';
import { readNumeral, readYear, YEAR } from '../../../src/checks/text/numerals.js';

describe('numerals', () => {
  it('are read in either script', () => {
    const pairs: [string, number][] = [
      ['0', 0], ['7', 7], ['120', 120], ['1,234', 1234], ['1,234,567', 1234567], ['零', 0], ['〇', 0], ['一', 1], ['两', 2], ['十', 10], ['十二', 12], ['二十', 20], ['九十九', 99],
      ['一百', 100], ['两百', 200], ['一百零五', 105], ['一百一十', 110], ['一百十二', 112], ['三百二十一', 321], ['一千', 1000], ['一千零五', 1005], ['一千二百', 1200],
      ['一千零二十', 1020], ['一万', 10000], ['一万零三', 10003], ['一万二千三百四十五', 12345], ['十二万', 120000],
    ];
    for (const [text, value] of pairs) assert.equal(readNumeral(text), value, text);
  });
  it('are not read where they are not written as numbers are', () => {
    for (const text of ['', '012', '1,23', '12,34', '二百五', '一千五', '一万五', '二一', '二〇', '一二三', '百', '万', '十十', '五十两', '一百零两', '十两', '若干']) assert.equal(readNumeral(text), undefined, text);
  });
  it('years are read in either script', () => {
    const years = (text: string): number[] => [...fold(text).text.matchAll(new RegExp(YEAR, 'g'))].map(([year]) => readYear(year));
    assert.deepEqual(years('2021年、二〇二〇年、二○一九年、二零一八年、２０１７年、一九九九年'), [2021, 2020, 2019, 2018, 2017, 1999]);
    assert.deepEqual(years('〔2019〕60号 [2020]1号 12021'), []);
  });
});

describe('folding', () => {
  it('folds widths and drops white space and quotes, but not between digits', () => {
    assert.equal(fold('（收到）　“申请” １２ 件，1 2').text, '(收到)申请12件,1 2');
    assert.equal(fold('！～').text, '!~');
  });
  it('remembers where each character stood', () => {
    const { text, at } = fold(' 收 到１件');
    assert.equal(text, '收到1件');
    assert.deepEqual(at, [1, 3, 4, 5, 6]);
  });
});
