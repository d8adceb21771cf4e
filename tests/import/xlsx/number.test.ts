import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFormat } from '../../../src/import/xlsx/number-format.js';
import { printedNumber } from '../../../src/import/xlsx/printed-number.js';

const show = (value: number, code: string, room = 20): string | undefined => {
  const { numbers } = readFormat(code);
  return numbers && printedNumber(value, numbers, room);
};

describe('a number under a number format', () => {
  const shown: [number, string, string][] = [
    [7, 'General', '7'],
    [-18, 'General', '-18'],
    [11398889, 'General', '11398889'],
    [99999999999, 'General', '99999999999'],
    [73802895.9, 'General', '73802895.9'],
    [0.1 + 0.2, 'General', '0.3'],
    [0, 'General', '0'],
    [12, 'G/通用格式', '12'],
    [12, 'General"件"', '12件'],
    [12, '@', '12'],
    [5, '0', '5'],
    [5, '00', '05'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [999, '#,##0', '999'],
    [1000, '#,##0', '1,000'],
    [0.125, '0.00', '0.13'],
    [2.5, '0', '3'],
    [9.96, '0.0', '10.0'],
    [1.5, '0.0##', '1.5'],
    [5, '#.##', '5.'],
    [0, '#', ''],
    [0.5, '0%', '50%'],
    [0.1234, '0.00%', '12.34%'],
    [12, '0"件"', '12件'],
    [12, '0\\件', '12件'],
    [12, '0.00元', '12.00元'],
    [-3, '0', '-3'],
    [-3, '0;(0)', '(3)'],
    [-3, '0_ ;[Red]\\-0\\ ', '-3 '],
    [0, '0;-0;"-"', '-'],
    [0, '0;-0;', ''],
    [7, ';;;', ''],
    [0, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', ' - '],
    [1234, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', ' 1,234 '],
    [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', ' - '],
    [12, '[$¥-804]#,##0.00', '¥12.00'],
    [12, '[$-804]0', '12'],
    [12, '0;@', '12'],
  ];
  for (const [value, code, text] of shown) it(`${value} as ${code} is “${text}”`, () => assert.equal(show(value, code), text));

  const unsure: [number, string][] = [
    [44197, 'yyyy/m/d'],
    [44197, 'yyyy"年"m"月";@'],
    [0.5, '# ?/?'],
    [12, '0.00E+00'],
    [12, '[>10]0;0.0'],
    [12345, '0,'],
    [12, '[DBNum1]0'],
    [12, '[$-1E000404]0'],
    [12, '000-000'],
    [12, '* x0'],
    [12, '0*-'],
    [12, '0!件'],
    [12, '"0'],
    [12, ''],
    [12, '0;0;0;@;0'],
    [1 / 3, 'General'],
    [123456789012, 'General'],
    [0.00001, 'General'],
    [1.005, '0.00'],
    [-0.2, '0'],
    [-3, '0;'],
    [1e16, '0'],
    [1e-9, '0.0'],
    [NaN, '0'],
  ];
  for (const [value, code] of unsure) it(`${value} as ${code} is not certain`, () => assert.equal(show(value, code), undefined));

  it('General is rounded to its room, unless it is whole', () => {
    assert.equal(show(73802895.9, 'General', 10), '73802895.9');
    assert.equal(show(73802895.9, 'General', 9), undefined);
    assert.equal(show(73802895, 'General', 3), '73802895');
    assert.equal(show(12.25, '0.00', 3), '12.25');
  });
  it('takes no time however long the format is', () => {
    assert.equal(show(1, '"'.repeat(100_000)), undefined);
    assert.equal(show(1, '\\'.repeat(255)), undefined);
    assert.equal(show(1, '[;'.repeat(127)), undefined);
  });
});
