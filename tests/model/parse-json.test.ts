import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { JsonError, parseExactly, repeatedKeys } from '../../src/model/parse-json.js';
import { scanJson } from '../../src/model/scan-json.js';

describe('parseExactly: a figure is what is written', () => {
  const texts = ['1.0', '0.00', '73802895.90', '1e3', '1E+3', '-0', '12345678901234567890', '9007199254740993', '1e400', '0.1e1'];
  for (const text of texts) it(`${text} stays text`, () => assert.deepEqual(parseExactly(`{"a": [${text}, {"b":${text}}]}`), { a: [text, { b: text }] }));
  const numbers = ['0', '12', '-18', '24252.311082', '9116.36', '9007199254740991'];
  for (const text of numbers) it(`${text} is a number`, () => assert.equal(parseExactly(text), Number(text)));

  it('numerals inside strings and names are left alone', () => {
    const text = '{"1.0": "1.0", "a\\"1.0\\\\": "x\\u0031.0\\" 1.0", "b": 1.0}';
    assert.deepEqual(parseExactly(text), { '1.0': '1.0', 'a"1.0\\': 'x1.0" 1.0', b: '1.0' });
  });
  it('a byte order mark is dropped', () => assert.deepEqual(parseExactly('\ufeff{"a":1}'), { a: 1 }));
  it('what is no JSON does not become JSON by it', () => assert.throws(() => parseExactly('{1.0: 2}'), JsonError));
  it('what JavaScript wrote is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        assert.deepEqual(parseExactly(text), JSON.parse(text));
      }),
    );
  });
  it('megabytes are read at once, whatever is in them', () => {
    const started = Date.now();
    for (const text of ['"' + '\\"'.repeat(1e6), '['.repeat(1e6), '1'.repeat(1e6), `[${'"a",'.repeat(3e5)}`, `{"a":"${'x'.repeat(3e6)}`]) {
      try {
        parseExactly(text);
      } catch (error) {
        assert.ok(error instanceof JsonError);
      }
    }
    assert.ok(Date.now() - started < 4000);
  });
});

describe('parseExactly: where and why a text is no JSON', () => {
  const cases: [what: string, text: string, hint: string | undefined, line: number, column: number][] = [
    ['nothing', '', 'empty', 1, 1],
    ['white space', ' \n ', 'empty', 2, 2],
    ['a page', '\n<!DOCTYPE html>', 'html', 2, 1],
    ['a text', '二、主动公开', 'other', 1, 1],
    ['a comma at the end of an object', '{\n  "a": 1,\n}', 'extraComma', 2, 9],
    ['a comma at the end of an array', '[1, 2,]', 'extraComma', 1, 6],
    ['two commas', '[1,, 2]', 'extraComma', 1, 4],
    ['no comma', '{"a": 1\r\n "b": 2}', 'missingComma', 2, 2],
    ['no comma behind an object', '[{}{}]', 'missingComma', 1, 4],
    ['no colon', '{"a" 1}', 'missingColon', 1, 6],
    ['a name without quotation marks', '{a: 1}', 'quote', 1, 2],
    ['single quotation marks', "{'a': 1}", 'quote', 1, 2],
    ['a value without quotation marks', '{"a": 无}', 'quote', 1, 7],
    ['a string that is not ended', '{"a": "x\n}', 'quote', 1, 7],
    ['a Chinese comma', '{"a": 1，"b": 2}', 'fullWidth', 1, 8],
    ['a Chinese colon', '{"a"：1}', 'fullWidth', 1, 5],
    ['Chinese quotation marks', '{“a”: 1}', 'fullWidth', 1, 2],
    ['a Chinese quotation mark at the end of a name', '{"a”: {"b": 1}}', 'fullWidth', 1, 4],
    ['a Chinese quotation mark at the end of a line', '{"a": "x”,\n"b": 1}', 'fullWidth', 1, 9],
    ['a leading zero', '[007]', 'number', 1, 2],
    ['a plus', '[+19]', 'number', 1, 2],
    ['no digit in front of the point', '[.5]', 'number', 1, 2],
    ['a unit', '[12元]', 'number', 1, 2],
    ['separators', '{"a": 1,234}', 'number', 1, 9],
    ['a path', '{"a": "C:\\data"}', 'escape', 1, 10],
    ['a tab', '{"a": "x\ty"}', 'escape', 1, 9],
    ['a comment', '{\n// x\n"a": 1}', 'comment', 2, 1],
    ['the half', '{"a": [1', 'cut', 1, 9],
    ['two', '{}\n{}', 'rest', 2, 1],
    ['NaN', '[NaN]', undefined, 1, 2],
    ['the wrong bracket', '[1}', undefined, 1, 3],
  ];
  for (const [what, text, hint, line, column] of cases) {
    it(what, () => {
      assert.throws(
        () => parseExactly(text),
        (error) => {
          assert.ok(error instanceof JsonError && error instanceof SyntaxError);
          assert.deepEqual([error.trouble.hint, error.trouble.line, error.trouble.column], [hint, line, column]);
          return true;
        },
      );
    });
  }

  it('finds a fault exactly where JSON.parse does', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '1', '-', '.', '0', 'e', 'true', 'null', ' ', '\n', 'x', '“');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        assert.equal(scanJson(text).fault === undefined, valid, text);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('repeatedKeys', () => {
  it('names what stands twice', () => {
    const text = '{"a": {"b": 1, "c": [{"d": 1, "d": 2}], "b": 2}, "x": [{"a": 1}, {"a": 1}], "\\u0061": 1}';
    assert.deepEqual(repeatedKeys(text).map(({ code, pointer }) => [code, pointer]), [['keyTwice', '/a/c/0/d'], ['keyTwice', '/a/b'], ['keyTwice', '/a']]);
  });
  it('nothing else', () => assert.deepEqual(repeatedKeys('{"a": {"a": [1, {"a": 1}]}}'), []));
});
