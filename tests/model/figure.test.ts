import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exactSum, figureFromText, quantityOf, valueOf } from '../../src/model/figure.js';

describe('figureFromText: a number only where it writes back as printed', () => {
  const cases: [printed: string, figure: number | string | null][] = [
    ['12', 12],
    ['24252.311082', 24252.311082],
    ['-18', -18],
    ['0', 0],
    ['0.00', '0.00'],
    ['73802895.90', '73802895.90'],
    ['1,234', '1,234'],
    ['１２', '１２'],
    ['－18', '－18'],
    ['+19', '+19'],
    ['-0', '-0'],
    ['007', '007'],
    ['12345678901234567890', '12345678901234567890'],
    ['  ', null],
    ['\u00a0', null],
    ['无', '无'],
    ['/', '/'],
    ['251000元', '251000元'],
  ];
  for (const [printed, figure] of cases) {
    it(JSON.stringify(printed), () => assert.equal(figureFromText(printed), figure));
  }
});

describe('quantityOf: known only what is plainly a numeral or 无', () => {
  const known: [figure: number | string, value: number, unit?: string | undefined, remark?: string][] = [
    [12, 12],
    [-18, -18],
    ['0.00', 0],
    ['73802895.90', 73802895.9],
    ['1,234', 1234],
    ['１２', 12],
    ['－18', -18],
    ['−15', -15],
    ['—18', -18],
    ['+19', 19],
    ['无', 0],
    ['251000元', 251000, '元'],
    ['160.5964万元', 160.5964, '万元'],
    ['22（其中修订 16 件）', 22, undefined, '其中修订16件'],
  ];
  for (const [figure, value, unit, remark] of known) {
    it(String(figure), () => {
      const quantity = quantityOf(figure);
      assert.equal(quantity.kind, 'known');
      if (quantity.kind !== 'known') return;
      assert.deepEqual([quantity.value, quantity.unit, quantity.remark], [value, unit, remark]);
    });
  }

  const unknown: [figure: number | string | null | undefined, why: string][] = [
    [undefined, 'missing'],
    [null, 'blank'],
    ['　', 'blank'],
    ['/', 'notApplicable'],
    ['—', 'notApplicable'],
    ['——', 'notApplicable'],
    ['-', 'notApplicable'],
    ['不涉及', 'notApplicable'],
    ['1,23', 'unreadable'],
    ['00', 'unreadable'],
    ['007', 'unreadable'],
    ['3-5', 'unreadable'],
    ['约20', 'unreadable'],
    ['12\n34', 'unreadable'],
    ['12345678901234567890', 'unreadable'],
    [Number.NaN, 'unreadable'],
    [1e21, 'unreadable'],
  ];
  for (const [figure, why] of unknown) {
    it(`${String(figure)} is unknown: ${why}`, () => assert.deepEqual(quantityOf(figure), { kind: 'unknown', why }));
  }

  it('never turns unknown into 0', () => {
    assert.equal(valueOf(null), undefined);
    assert.equal(valueOf('/'), undefined);
  });
});

describe('exactSum', () => {
  it('is free of binary rounding', () => assert.equal(exactSum([0.1, 0.2]), 0.3));
  it('adds negative numbers', () => assert.equal(exactSum([126, -18, 0.5]), 108.5));
  it('of nothing is 0', () => assert.equal(exactSum([]), 0));
});
