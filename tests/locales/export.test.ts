import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXPORT_WORDS } from '../../src/locales/export.js';

/** Every text of some words, functions called with what they are called with. */
function textsOf(words: object): [key: string, text: string][] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]): [string, string][] => {
    if (typeof word === 'string') return [[key, word]];
    if (typeof word === 'function') return [[key, String((word as (of: unknown) => unknown)(key === 'year' ? 2022 : '2023-01-29'))]];
    return textsOf(word as object).map(([inner, text]) => [`${key}.${inner}`, text]);
  });
}

describe('words of files', () => {
  const [zh, en] = [textsOf(EXPORT_WORDS['zh-CN']), textsOf(EXPORT_WORDS.en)];

  it('both languages say the same things', () => assert.deepEqual(zh.map(([key]) => key), en.map(([key]) => key)));
  it('none is blank', () => assert.deepEqual([...zh, ...en].filter(([, text]) => text.trim() === ''), []));
  it('English is English, but for the word 无 it explains', () => {
    assert.deepEqual(en.filter(([key, text]) => /\p{Script=Han}/u.test(text) && key !== 'note.none'), []);
  });
  it('heads of columns are told apart', () => {
    for (const { tidy } of Object.values(EXPORT_WORDS)) assert.equal(new Set(Object.values(tidy)).size, Object.keys(tidy).length);
  });
  it('what is given is said', () => {
    for (const words of Object.values(EXPORT_WORDS)) {
      assert.ok(words.source('https://a.example/').endsWith('https://a.example/'));
      for (const say of [words.published, words.made]) assert.ok(say('2023-01-29').endsWith('2023-01-29'));
      assert.ok(words.file.year(2022).startsWith('2022'));
    }
  });
});
