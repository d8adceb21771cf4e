import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { NOTE_WORDS } from '../../src/locales/notes.js';
import type { Note, NoteCode } from '../../src/model/note.js';

/** Every code the model has, read from its source: a type leaves nothing to ask at run time. */
const CODES = Array.from(readFileSync(new URL('../../src/model/note.ts', import.meta.url), 'utf8').matchAll(/^ {2}\| '(\w+)'/gm), ([, code]) => code as NoteCode);

const note = (code: NoteCode, more: Partial<Note> = {}): Note => ({
  level: 'unread',
  code,
  place: ['三', '1.属于国家秘密', '自然人'],
  source: '原文\n第二行',
  readAs: '本应如此',
  at: { table: 2, row: 5, column: 3 },
  ...more,
});

describe('notes in words', () => {
  it('there are codes', () => {
    assert.ok(CODES.length > 25);
  });
  for (const language of ['zh-CN', 'en'] as const) {
    const words = NOTE_WORDS[language];
    for (const code of CODES) {
      for (const level of ['info', 'unread', 'refused'] as const) {
        it(`${code}, ${level}, ${language}: one line with its place`, () => {
          const line = words(note(code, { level }));
          assert.doesNotMatch(line, /\n|undefined|\[object/);
          assert.ok(line.startsWith(language === 'en' ? 'Part 三 · 1.属于国家秘密 · 自然人 · ' : '第三部分 · 1.属于国家秘密 · 自然人 · '), line);
          assert.match(line, language === 'en' ? /[^.]\.$/ : /[^。]。$/);
        });
      }
    }
    it(`no two of them say the same, ${language}`, () => {
      assert.equal(new Set(CODES.map((code) => words(note(code)))).size, CODES.length);
    });
    it(`they do without a place, ${language}`, () => {
      assert.doesNotMatch(words({ level: 'refused', code: 'noTable' }), /^[:：\s]/);
    });
  }
  it('a cell that is no text says what is in it, and what to do about that', () => {
    const says = (content: Note['content']): string[] => [NOTE_WORDS['zh-CN'], NOTE_WORDS.en].map((words) => words(note('cellNotText', content ? { content } : {})));
    const [zh = '', en = ''] = says('struck');
    assert.match(zh, /单元格有带删除线的文字，未读取：.*。请删去带删除线的文字，或者取消删除线。$/);
    assert.match(en, /the cell holds text that is struck out and was not read: .*; remove the text that is struck out/);
    for (const line of [zh, ...says('mark'), ...says(undefined)]) assert.doesNotMatch(line, /图片|另一表格|picture|another table/);
    const kinds = ['link', 'picture', 'control', 'table', 'mark', 'struck', 'unseen', 'other'] as const;
    assert.equal(new Set(kinds.flatMap(says)).size, 2 * kinds.length);
  });
  for (const code of ['flattenedText', 'formBefore2019'] as const) {
    it(`${code}: what it says of many lines it says without any`, () => {
      const bare = { level: 'refused', code } as const;
      assert.match(NOTE_WORDS['zh-CN'](bare), /未读取。/);
      assert.match(NOTE_WORDS.en(bare), /read[;.]/);
    });
  }
  it('names the place in the document', () => {
    assert.match(NOTE_WORDS['zh-CN'](note('rowUnknown')), /第2个表格第5行第3列/);
    assert.match(NOTE_WORDS.en(note('rowUnknown')), /table 2, row 5, column 3/);
    assert.match(NOTE_WORDS['zh-CN'](note('rowUnknown', { at: { line: 7 } })), /第7行文字/);
  });
});
