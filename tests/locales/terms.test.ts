import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { TERMS } from '../../src/locales/terms.js';
import { FORM_IDS, leavesOf, pathOf } from '../../src/model/edition.js';
import type { EditionId, FormBlock, FormId } from '../../src/model/edition.js';
import { termFor, termsOf } from '../../src/model/term.js';

const ZH = TERMS['zh-CN'];
const NEVER = /拒绝|主要原因|率|败诉|胜诉|仅|高达|同比|未填写|有误|错误|受理|答复|违法|不当|应付|刁难|滥用/;
const NEVER_EN = /refus|reject|main reason|rate\b|only|error|mistake|wrong|abus|illegal/i;

/** Paths of a block's rows, columns and groups, and its id. */
function pathsOf(block: FormBlock): string[] {
  const paths = [...leavesOf(block.rows), ...leavesOf(block.columns)].flatMap(({ trail }) => trail.map((_, at) => pathOf(trail.slice(0, at + 1))));
  return [block.id, ...paths];
}

const has = (paths: readonly string[], key: string): boolean => {
  const shape = new RegExp(`^${key.split('.').map((step) => (step === '*' ? '[^.]+' : step)).join('\\.')}$`);
  return paths.some((path) => shape.test(path));
};

const named = (edition: EditionId, form: FormId): string[] => termsOf(ZH, EDITIONS[edition].forms[form]).map(({ term }) => term);

describe('terms in plain words', () => {
  for (const form of FORM_IDS) {
    it(`${form}: every key is a row, column, group or item of an edition`, () => {
      const paths = Object.values(EDITIONS).flatMap((edition) => edition.forms[form].blocks.flatMap(pathsOf));
      assert.deepEqual(Object.keys(ZH[form]).filter((key) => !has(paths, key)), []);
    });
    it(`${form}: both languages have the same keys and name the same articles`, () => {
      const articles = (language: 'zh-CN' | 'en'): unknown => Object.entries(TERMS[language][form]).map(([key, { article }]) => [key, article]);
      assert.deepEqual(articles('en'), articles('zh-CN'));
    });
  }

  const texts = (language: 'zh-CN' | 'en'): string[] => FORM_IDS.flatMap((form) => Object.values(TERMS[language][form]).flatMap(({ term, text }) => [term, text]));

  it('none is longer than 60 characters', () => assert.deepEqual(texts('zh-CN').filter((text) => text.length > 60 || text === ''), []));
  it('none in English is longer than two lines', () => assert.deepEqual(texts('en').filter((text) => text.length > 200 || text === ''), []));
  it('none says what the page must never say', () => {
    assert.deepEqual(texts('zh-CN').filter((text) => NEVER.test(text)), []);
    assert.deepEqual(texts('en').filter((text) => NEVER_EN.test(text)), []);
  });
  it('each ends as a sentence, and English has no Chinese left', () => {
    for (const form of FORM_IDS) {
      for (const { text } of Object.values(ZH[form])) assert.match(text, /。$/);
      for (const { text } of Object.values(TERMS.en[form])) assert.match(text, /^[^\p{Script=Han}]*\.$/u);
    }
  });
  it('articles are those of the 条例, and the ones its text has for these', () => {
    for (const form of FORM_IDS) {
      for (const { article = 1 } of Object.values(ZH[form])) assert.ok(Number.isInteger(article) && article >= 1 && article <= 56);
    }
    const article = (key: string): number | undefined => ZH.requests[`outcomes.${key}`]?.article;
    assert.deepEqual(['stateSecret', 'prohibitedByLaw', 'securityAndStability'].map((key) => article(`refused.${key}`)), [14, 14, 14]);
    assert.deepEqual(['thirdPartyRights', 'internalAffairs', 'deliberativeProcess', 'enforcementFile', 'administrativeInquiry'].map((key) => article(`refused.${key}`)), [15, 16, 16, 16, 36]);
    assert.deepEqual(['notHeld', 'needsCreation', 'stillUnclear'].map((key) => article(`unavailable.${key}`)), [36, 38, 30]);
    assert.deepEqual(['petition', 'repeated', 'publication', 'excessive', 'confirmation'].map((key) => article(`notProcessed.${key}`)), [39, 36, 39, 35, undefined]);
    assert.deepEqual(['partial', 'otherwise.uncorrected', 'otherwise.feeUnpaid', 'total'].map(article), [37, 30, 42, undefined]);
  });
  it('every row below 不予公开, 无法提供 and 不予处理 has one', () => {
    for (const { path } of leavesOf(EDITIONS['2021'].forms.requests.blocks[0]!.rows)) {
      if (/^outcomes\.(?:refused|unavailable|notProcessed)\./.test(path)) assert.ok(ZH.requests[path], path);
    }
  });
});

describe('termFor', () => {
  const found = (form: FormId, row: string, column = ''): string | undefined => termFor(ZH, form, row, column)?.term;

  it('a row of 三, whoever applied', () => {
    assert.equal(found('requests', 'outcomes.refused.securityAndStability'), '三安全一稳定');
    assert.equal(found('requests', 'outcomes.refused.securityAndStability', 'individual'), '三安全一稳定');
    assert.equal(found('requests', 'received', 'total'), undefined);
  });
  it('a result of 四 in any track, and the track where the result has none', () => {
    for (const track of ['review', 'direct', 'afterReview']) assert.equal(found('reviewLitigation', '', `${track}.corrected`), '结果纠正');
    assert.equal(found('reviewLitigation', '', 'afterReview.total'), '复议后起诉');
    assert.equal(found('reviewLitigation', '', 'direct'), '未经复议直接起诉');
    assert.equal(found('reviewLitigation', '', 'review.total'), undefined);
  });
  it('a row, a column or an item of 二; of a cell the row', () => {
    assert.equal(found('disclosure', '', 'inForce'), '现行有效');
    assert.equal(found('disclosure', 'regulations', 'inForce'), '规章');
    assert.equal(found('disclosure', 'otherServices', 'decisions'), undefined);
    assert.equal(found('disclosure', 'item5'), '第二十条第（五）项');
  });
  it('a named key goes before `*`, a longer path before a shorter one', () => {
    const terms = { ...ZH, requests: Object.fromEntries(['a', '*.b', 'a.b', 'a.b.c'].map((term) => [term, { term, text: '。' }])) };
    const best = (row: string, column = ''): string | undefined => termFor(terms, 'requests', row, column)?.term;
    assert.deepEqual(['a.b', 'x.b', 'a.x', 'a.b.c.d', 'ab', ''].map((row) => best(row)), ['a.b', '*.b', 'a', 'a.b.c', undefined, undefined]);
    assert.equal(best('a', 'x.b'), '*.b');
  });
  it('no path of a page reaches further than the terms', () => assert.equal(found('requests', 'toString', '__proto__.constructor'), undefined));
});

describe('termsOf', () => {
  it('those of the edition’s form, in its order, each once', () => {
    assert.deepEqual(named('2021', 'reviewLitigation'), ['结果维持', '结果纠正', '其他结果', '尚未审结', '未经复议直接起诉', '复议后起诉']);
    assert.deepEqual(named('2021', 'disclosure').slice(0, 6), ['第二十条第（一）项', '规章', '行政规范性文件', '制发', '废止', '现行有效']);
    assert.equal(named('2021', 'requests')[0], '上年结转');
    assert.deepEqual(named('2021', 'requests').slice(-4), ['逾期不补正', '信息处理费', '办理结果总计', '结转下年度']);
  });
  it('an edition’s own terms are not on the other', () => {
    assert.ok(named('2019', 'disclosure').includes('政府集中采购') && !named('2021', 'disclosure').includes('政府集中采购'));
    assert.ok(!named('2019', 'disclosure').includes('现行有效'));
    assert.ok(!named('2019', 'requests').includes('信息处理费'));
  });
});
