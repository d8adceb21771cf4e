import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { columnAxis, rowAxis } from '../../src/import/labels/axis.js';
import { isFootnote } from '../../src/import/labels/footnote.js';
import { readLabel } from '../../src/import/labels/label.js';
import { matchLabels } from '../../src/import/labels/match.js';
import { editsBetween } from '../../src/import/labels/misprint.js';
import { unitOf } from '../../src/import/labels/unit.js';
import { isColumn, isRow, vocabularyOf } from '../../src/import/labels/vocabulary.js';

const parts = (text: string): [string, string] => [readLabel(text).number, readLabel(text).words];

describe('a label folded for comparison', () => {
  it('has one number whatever its style', () => {
    for (const text of ['（三）不予公开', '(三) 不予公开', '三、不予公开', '3.不予公开', '3．不予公开', '③不予公开', '㈢不予公开', '3、不予公开', '（3）不予公开', '3不予公开']) {
      assert.deepEqual(parts(text), ['3', '不予公开'], text);
    }
    assert.deepEqual(parts('十二、附件'), ['12', '附件']);
    assert.deepEqual(parts('2020年数量'), ['', '2020年数量']);
  });
  it('has no white space, quotation marks or punctuation', () => {
    for (const text of ['3.危及“三安全一稳定”', '3.危及"三安全一稳定"', '3.危及\u3000三安全\u00a0一稳定', '3.危及「三安全一稳定」']) {
      assert.equal(readLabel(text).words, '危及三安全一稳定', text);
    }
    assert.equal(readLabel('本年增/减').words, readLabel('本年增／减').words);
  });
  it('keeps apart what stands in brackets', () => {
    const label = readLabel('规章（设区的市、自治州人民政府应提供相关数据）');
    assert.deepEqual([label.bare, label.remark], ['规章', '设区的市自治州人民政府应提供相关数据']);
    assert.equal(readLabel('规章（没有闭合').bare, '规章');
  });
  it('tells a unit', () => {
    assert.equal(unitOf(readLabel('采购总金额(万元)')), '万元');
    assert.equal(unitOf(readLabel('本年收费金额（单位：元）')), '元');
    assert.equal(unitOf(readLabel('上一年项目数量（指2019年事项数）')), undefined);
  });
  it('has one script', () => {
    assert.equal(readLabel('本年處理決定數量').words, '本年处理决定数量');
    assert.equal(readLabel('二、上年結轉政府信息公開申請數量').words, '上年结转政府信息公开申请数量');
    assert.equal(readLabel('複議後起訴').words, '复议后起诉');
  });
  it('drops the mark of a footnote at its end', () => {
    assert.equal(readLabel('采购总金额①').words, '采购总金额');
    assert.equal(readLabel('采购总金额*').words, '采购总金额');
  });
});

describe('misprints', () => {
  const readAs: [printed: string, form: string, edits: number | undefined][] = [
    ['其他法律行政止公开', '其他法律行政法规禁止公开', 3],
    ['行政法复议', '行政复议', 1],
    ['现行有效件', '现行有效件数', 1],
    ['本年度新收政府信息公开申请数量', '本年新收政府信息公开申请数量', 1],
    // What tells one year, direction or quantity from another is never a misprint.
    ['上年新制作数量', '本年新制作数量', undefined],
    ['本年未处理决定数量', '本年处理决定数量', undefined],
    ['补正后申请内容仍明确', '补正后申请内容仍不明确', undefined],
    ['本年制作数量', '本年新制作数量', undefined],
    // Short labels differ from each other by as little.
    ['规则', '规章', undefined],
    ['行政', '行政许可', undefined],
  ];
  for (const [printed, form, edits] of readAs) {
    it(`${printed} for ${form}: ${String(edits)}`, () => {
      assert.equal(editsBetween(printed, form), edits);
    });
  }
});

describe('labels of a row or column together', () => {
  const rows = rowAxis(EDITIONS['2021'].forms.requests);
  const cases = columnAxis(EDITIONS['2021'].forms.reviewLitigation.blocks[0]!);
  const applicants = columnAxis(EDITIONS['2021'].forms.requests.blocks[0]!);
  const path = (labels: string[], axis = rows, misprints = false): string => {
    const match = matchLabels(labels, axis, misprints);
    return match.kind === 'found' ? `${match.entry.leaf.path} ${match.quality}` : match.kind;
  };

  it('name an entry with all, some or none of its groups', () => {
    assert.equal(path(['三、本年度办理结果', '（三）不予公开', '1.属于国家秘密']), 'outcomes.refused.stateSecret exact');
    assert.equal(path(['（三）不予公开', '1.属于国家秘密']), 'outcomes.refused.stateSecret exact');
    assert.equal(path(['属于国家秘密']), 'outcomes.refused.stateSecret exact');
  });
  it('contradict the form where the group is another', () => {
    assert.equal(path(['三、本年度办理结果', '（五）不予处理', '1.属于国家秘密']), 'disagree');
    assert.equal(path(['一、本年新收政府信息公开申请数量', '1.属于国家秘密']), 'disagree');
    assert.equal(path(['本单位', '1.属于国家秘密']), 'disagree');
  });
  it('are no entry where only a group is named', () => {
    assert.equal(path(['三、本年度办理结果', '（六）其他处理']), 'group');
  });
  it('fit several entries without the group that tells them apart', () => {
    assert.equal(path(['结果维持'], cases), 'several');
    assert.equal(path(['复议后起诉', '结果维持'], cases), 'afterReview.upheld exact');
    assert.equal(path(['行政诉讼', '复议后起诉', '结果维持'], cases), 'afterReview.upheld exact');
    assert.equal(path(['行政复议', '复议后起诉', '结果维持'], cases), 'disagree');
  });
  it('are joined where words are split over two cells', () => {
    assert.equal(path(['申请人情况', '法人或其他组织', '商业', '企业'], applicants), 'business exact');
    assert.equal(path(['法人或', '其他组织', '商业企业'], applicants), 'business exact');
  });
  it('need number or group for a word as common as 其他', () => {
    assert.equal(path(['其他']), 'unknown');
    assert.equal(path(['3.其他']), 'outcomes.otherwise.other exact');
    assert.equal(path(['（六）其他处理', '其他']), 'outcomes.otherwise.other exact');
  });
  it('with the number of another row are a misprint at best', () => {
    assert.equal(path(['2.属于国家秘密']), 'unknown');
    assert.equal(path(['2.属于国家秘密'], rows, true), 'outcomes.refused.stateSecret near');
  });
  it('misprinted under another group are nothing', () => {
    assert.equal(path(['（三）不予公开', '1.属于国家秘蜜'], rows, true), 'outcomes.refused.stateSecret near');
    assert.equal(path(['（五）不予处理', '1.属于国家秘蜜'], rows, true), 'unknown');
  });
  it('that could mean two entries mean none', () => {
    const disclosure = rowAxis(EDITIONS['2021'].forms.disclosure);
    assert.equal(path(['行政许罚'], disclosure, true), 'several');
    assert.equal(path(['行政许可证'], disclosure, true), 'licensing near');
  });
});

describe('the words of a form', () => {
  const [words] = vocabularyOf(EDITIONS, ['requests']);
  it('tell columns from rows of the same name by their number', () => {
    assert.ok(isColumn(readLabel('总计'), words!));
    assert.ok(!isColumn(readLabel('（七）总计'), words!));
    assert.ok(isRow(readLabel('（七）总计'), words!));
  });
});

describe('footnotes', () => {
  for (const text of ['注：含上年结转', '备注：甲', '注1.乙', '（注：丙）', '说 明：丁', '※戊', '单位：件']) {
    it(text, () => {
      assert.ok(isFootnote(text));
    });
  }
  it('are not narrative that begins alike', () => {
    assert.ok(!isFootnote('注重公开实效'));
    assert.ok(!isFootnote('说明情况如下'));
  });
});
