import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonTroubleEn, jsonTroubleZh } from '../../src/locales/json.js';
import { JsonError, parseExactly } from '../../src/model/parse-json.js';
import type { JsonTrouble } from '../../src/model/parse-json.js';

function troubleOf(text: string): JsonTrouble {
  try {
    parseExactly(text);
  } catch (error) {
    if (error instanceof JsonError) return error.trouble;
  }
  throw new Error('that is JSON');
}

describe('what is wrong with JSON, in words', () => {
  const cases: [text: string, zh: string, en: string][] = [
    ['', '没有内容', 'it is empty'],
    ['<p>', '这是网页（HTML），不是 JSON', 'this is a web page (HTML), not JSON'],
    ['{\n\n  "a": 12,\n}', '第3行第10列：此处多了一个逗号', 'line 3, column 10: there is a comma too many'],
    ['{"a"：1}', '第1行第5列：此处的“：”应为英文标点 :', 'line 1, column 5: “：” should be the ASCII :'],
    ['{a: 1}', '第1行第2列：此处缺少英文双引号（"）', 'line 1, column 2: a double quotation mark (") is missing here'],
    ['[NaN]', '第1行第2列：此处不合 JSON 的写法', 'line 1, column 2: this is not valid JSON'],
  ];
  for (const [text, zh, en] of cases) {
    it(zh, () => {
      assert.equal(jsonTroubleZh(troubleOf(text)), zh);
      assert.equal(jsonTroubleEn(troubleOf(text)), en);
    });
  }
  it('invents no place', () => {
    assert.equal(jsonTroubleZh({}), '不是有效的 JSON');
    assert.equal(jsonTroubleEn({}), 'this is not valid JSON');
  });
});
