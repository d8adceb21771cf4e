import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeText } from '../../../src/import/file/decode.js';

/** 政府信息公开年报, as Chinese editors save it. */
const GBK = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa, 0xc4, 0xea, 0xb1, 0xa8];
/** 政府公開年報 in Big5. */
const BIG5 = [0xac, 0x46, 0xa9, 0xb2, 0xa4, 0xbd, 0xb6, 0x7d, 0xa6, 0x7e, 0xb3, 0xf8];
const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const bytes = (...parts: (readonly number[])[]): Uint8Array => Uint8Array.from(parts.flat());
const utf8 = (text: string): number[] => Array.from(new TextEncoder().encode(text));

describe('decodeText', () => {
  const cases: [what: string, input: Uint8Array, text: string, encoding: string][] = [
    ['UTF-8 that declares nothing', bytes(utf8('政府信息公开年报')), '政府信息公开年报', 'utf-8'],
    ['UTF-8 behind a mark', bytes([0xef, 0xbb, 0xbf], utf8('年报')), '年报', 'utf-8'],
    ['UTF-8 that says it is GBK', bytes(ascii('<meta charset=gbk>'), utf8('政府信息公开')), '<meta charset=gbk>政府信息公开', 'utf-8'],
    ['GBK that declares nothing', bytes(GBK), '政府信息公开年报', 'gb18030'],
    ['GBK that declares gb2312', bytes(ascii('<meta http-equiv=Content-Type content="text/html; charset=gb2312">'), GBK), '<meta http-equiv=Content-Type content="text/html; charset=gb2312">政府信息公开年报', 'gb18030'],
    ['GBK that says it is UTF-8', bytes(ascii('<meta charset="utf-8">'), GBK), '<meta charset="utf-8">政府信息公开年报', 'gb18030'],
    ['Big5 that declares nothing', bytes(BIG5), '政府公開年報', 'big5'],
    ['Big5 that declares it', bytes(ascii('<meta charset=big5>'), BIG5), '<meta charset=big5>政府公開年報', 'big5'],
    ['UTF-16 behind a mark', bytes([0xff, 0xfe, 0x74, 0x5e]), '年', 'utf-16le'],
    ['plain ASCII', bytes(ascii('12')), '12', 'utf-8'],
    ['a declared encoding nobody knows', bytes(ascii('<meta charset=klingon>'), GBK), '<meta charset=klingon>政府信息公开年报', 'gb18030'],
  ];
  for (const [what, input, text, encoding] of cases) {
    it(what, () => assert.deepEqual(decodeText(input), { text, encoding }));
  }

  it('one broken byte costs one character, not the text', () => {
    const text = decodeText(bytes(...Array.from({ length: 40 }, () => GBK), [0xff], GBK))?.text;
    assert.match(text ?? '', /^政府信息公开年报.*政府信息公开年报$/);
  });

  it('bytes that are no text are none', () => {
    assert.equal(decodeText(bytes([0x50, 0x4b, 0x03, 0x04, 0x00, 0x01])), undefined);
  });
});
