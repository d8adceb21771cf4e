import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldersIn, isIn } from '../../src/embed/folders.js';
import { heightIn, HIGHEST, isAsk } from '../../src/embed/message.js';
import { wantedIn } from '../../src/embed/wanted.js';

const PAGE = 'https://www.example.gov.cn/js/embed.html';
const wanted = (query: string): ReturnType<typeof wantedIn> => wantedIn(new URL(`${PAGE}?${query}`), ['/reports/']);
const SRC = 'src=/reports/2023.json';

describe('what an address of embed.html asks for', () => {
  it('a report of the same origin, by any way of writing it', () => {
    for (const src of ['/reports/2023.json', '../reports/2023.json', 'https://www.example.gov.cn/reports/2023.json', '//www.example.gov.cn/reports/2023.json', ' /reports/2023.json ']) {
      assert.deepEqual(wanted(`src=${encodeURIComponent(src)}`), { src: 'https://www.example.gov.cn/reports/2023.json', language: 'zh-CN', parent: 'https://www.example.gov.cn' }, src);
    }
  });
  it('a part, a language, colours, and who is told its height', () => {
    assert.deepEqual(wanted(`${SRC}&part=requests&lang=en&theme=dark&palette=red&parent=https://city.example.gov.cn:8443&utm=1`), {
      src: 'https://www.example.gov.cn/reports/2023.json',
      part: 'requests',
      language: 'en',
      theme: 'dark',
      palette: 'red',
      parent: 'https://city.example.gov.cn:8443',
    });
  });
  for (const src of ['https://other.example/2023.json', '//other.example/x', 'http://www.example.gov.cn/x', 'https://www.example.gov.cn:8443/x', 'javascript:alert(1)', 'JAVASCRIPT:alert(1)', ' java\nscript:alert(1)', 'data:application/json,{}', 'blob:https://www.example.gov.cn/1', 'file:///etc/passwd', 'about:blank', '\\\\other.example\\x', 'https:\\\\other.example/x']) {
    it(`never leads elsewhere: ${JSON.stringify(src)}`, () => {
      const answer = wanted(`src=${encodeURIComponent(src)}`);
      assert.deepEqual(answer, { parameter: 'src', why: 'otherOrigin', choices: [] });
    });
  }
  it('an address with a name and password in it is none', () => assert.deepEqual(wanted(`src=${encodeURIComponent('https://a:b@www.example.gov.cn/x')}`), { parameter: 'src', why: 'unknown', choices: [] }));
  it('says which parameter is missing or wrong, and what it may be', () => {
    assert.deepEqual(wanted(''), { parameter: 'src', why: 'missing', choices: [] });
    assert.deepEqual(wanted('src=%20'), { parameter: 'src', why: 'missing', choices: [] });
    assert.deepEqual(wanted('src=https%3A%2F%2F'), { parameter: 'src', why: 'unknown', choices: [] });
    assert.deepEqual(wanted(`${SRC}&part=Requests`), { parameter: 'part', why: 'unknown', choices: ['disclosure', 'requests', 'reviewLitigation'] });
    assert.deepEqual(wanted(`${SRC}&lang=fr`), { parameter: 'lang', why: 'unknown', choices: ['zh-CN', 'en'] });
    assert.deepEqual(wanted(`${SRC}&palette=__proto__`), { parameter: 'palette', why: 'unknown', choices: ['red', 'blue'] });
    assert.deepEqual(wanted(`${SRC}&theme=`), { parameter: 'theme', why: 'unknown', choices: ['light', 'dark', 'auto'] });
    for (const parent of ['*', 'null', '/', '', 'www.example.gov.cn', 'https://www.example.gov.cn/page', 'javascript:1', 'https://a@b.example', 'https://b.example?x'])
      assert.deepEqual(wanted(`${SRC}&parent=${encodeURIComponent(parent)}`), { parameter: 'parent', why: 'unknown', choices: [] }, parent);
  });
});

describe('the folders reports may lie in', () => {
  const page = new URL(PAGE);
  it('are those the page names, the one beside it if it names none, and none if it names nothing', () => {
    assert.deepEqual(foldersIn(undefined, page), ['/js/reports/']);
    assert.deepEqual(foldersIn(null, new URL('/embed.html', page)), ['/reports/']);
    assert.deepEqual(foldersIn(' /zwgk/nb/\n../data https://www.example.gov.cn/x ', page), ['/zwgk/nb/', '/data/', '/x/']);
    assert.deepEqual(foldersIn('/', page), ['/']);
    for (const content of ['', ' ', 'https://other.example/reports/', '//other.example/', 'javascript:1', 'data:x', 'https://']) assert.deepEqual(foldersIn(content, page), [], content);
  });
  const isShown = (src: string, folders = ['/reports/', '/zwgk/']): boolean => isIn(folders, new URL(src, page));
  it('hold what lies in them or below', () => {
    for (const src of ['/reports/2023.json', '/reports/a/b/2023.json', '/zwgk/2023年报.json', '/reports/2023%E5%B9%B4.json?v=2#x', '/uploads/../reports/2023.json', '/reports/..2023.json']) assert.ok(isShown(src), src);
    assert.ok(isShown('/uploads/2023.json', ['/']));
  });
  for (const src of [
    ...['/uploads/2023.json', '/reports', '/reports/', '/reports-of-others/2023.json', '/Reports/2023.json', '/x/reports/2023.json', '/?x=/reports/2023.json', '/uploads/2023.json#/reports/', '/js/reports/2023.json'],
    ...['/reports/../uploads/2023.json', '/reports/%2e%2e/uploads/2023.json', '/reports\\..\\uploads/2023.json', '/reports/..%2fuploads/2023.json', '/reports/%2E%2E%2Fuploads/2023.json', '/reports/..%5Cuploads/2023.json'],
    ...['/reports/..;/uploads/2023.json', '/reports/..%3B/uploads/2023.json', '/reports/%252e%252e/uploads/2023.json', '/reports/2023.json%00', '/reports/%c0%ae%c0%ae/2023.json', '/reports//2023.json'],
  ]) {
    it(`do not hold ${src}`, () => {
      assert.ok(!isShown(src));
      assert.deepEqual(wanted(`src=${encodeURIComponent(src)}`), { parameter: 'src', why: 'otherFolder', choices: ['/reports/'] });
    });
  }
});

describe('a message', () => {
  it('is a height only if it is a whole number of px within reason', () => {
    assert.equal(heightIn({ type: 'disclosure-height', height: 812 }), 812);
    for (const height of [0, -1, 1.5, NaN, Infinity, HIGHEST + 1, '812', '812px', null, undefined, [812], { valueOf: () => 812 }]) assert.equal(heightIn({ type: 'disclosure-height', height }), undefined, String(height));
    for (const data of [null, undefined, 812, '{"type":"disclosure-height","height":812}', [], { height: 812 }, { type: 'height', height: 812 }]) assert.equal(heightIn(data), undefined);
  });
  it('asks only if it says so', () => {
    assert.ok(isAsk({ type: 'disclosure-ask' }));
    for (const data of [null, 'disclosure-ask', {}, { type: 'disclosure-height' }]) assert.ok(!isAsk(data));
  });
});
