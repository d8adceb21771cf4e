import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FigureQuestion, Report } from '../../../src/model/index.js';
import { changed, everyRow, JINING_2020, reviewLitigation } from '../../support/reports.js';
import { ask, reportWith, section, tableOf, told } from './support.js';

const WRONG = '共收到政府信息公开申请73件。';

describe('a question on a figure', () => {
  it('quotes the sentence with its place, and every figure it was compared with', () => {
    const report = reportWith(['2022年，我县依法开展工作。', `制度健全。${WRONG}渠道畅通。`]);
    const [question, ...others] = ask(report) as FigureQuestion[];
    assert.equal(others.length, 0);
    assert.deepEqual(
      [question!.code, question!.weight, question!.stated, question!.amount, question!.texts],
      ['figureDiffers', 'hint', { kind: 'received' }, 73, [{ section: 0, id: 'overview', heading: '一、总体情况', block: 1, excerpt: `…${WRONG}…` }]],
    );
    assert.deepEqual(
      question!.readings.map(({ sum, operands }) => [sum, ...operands.map(({ form, cell, figure }) => `${form} ${cell} ${String(figure)}`)]),
      [
        [74, 'requests received.total 74'],
        [80, 'requests received.total 74', 'requests carriedIn.total 6'],
        [75, 'requests outcomes.total.total 75'],
        [80, 'requests outcomes.total.total 75', 'requests carriedOut.total 5'],
      ],
    );
  });

  it('names the item of a list, and shortens a long sentence to its clause', () => {
    const long = `${'认真落实条例规定和有关工作要求，'.repeat(6)}${WRONG}`;
    const report = reportWith([], { sections: [{ id: null, heading: '', blocks: [{ type: 'list', items: ['甲', long] }] }] });
    assert.deepEqual(ask(report)[0]!.texts, [{ section: 0, id: null, heading: '', block: 0, item: 1, excerpt: `…${WRONG}` }]);
  });

  it('is asked in every part but 五', () => {
    const parts = (id: 'other' | 'problems' | null, heading: string): Report => reportWith([], { sections: [section(id, heading, [WRONG, '未收取信息处理费。'])] });
    assert.deepEqual(told(parts('other', '六、其他需要报告的事项')), ['received 73']);
    assert.deepEqual(told(parts(null, '三、收到和处理政府信息公开申请情况')), ['received 73']);
    assert.deepEqual(told(parts('problems', '五、存在的主要问题及改进情况')), []);
  });

  it('is asked of a sentence without its object only under a heading that names it', () => {
    assert.deepEqual(told(reportWith(['#（二）依申请公开', '全年共收到73件，办结64件。'])), ['received 73', 'handled 64']);
    assert.deepEqual(told(reportWith(['#（一）主动公开', '全年共收到73件，办结64件。'])), []);
    assert.deepEqual(told(reportWith(['#（二）依申请公开', '全年共收到来信73件，办结64件。'])), []);
  });

  it('is not asked where what is counted is not certain enough', () => {
    assert.deepEqual(told(reportWith(['#（二）依申请公开', '本年度未收到申请。'])), []);
    assert.deepEqual(told(reportWith(['#（四）监督保障', '上年结转3件，结转下年度2件。'])), []);
    assert.deepEqual(told(reportWith([], { sections: [section(null, '三、收到和处理政府信息公开申请情况', ['#（四）群众来信', '共收到73件。'])] })), []);
    assert.deepEqual(told(reportWith([], { sections: [section(null, '三、收到和处理政府信息公开申请情况', '共收到73件。')] })), ['received 73']);
  });

  it('is asked in the part of its table, where the heading says what is counted', () => {
    const part = (heading: string): string[] => told(reportWith([], { sections: [section(null, heading, '行政复议5件，行政诉讼4件。')] }));
    assert.deepEqual(part('四、政府信息公开行政复议、行政诉讼情况'), ['review 5', 'litigation 4']);
    assert.deepEqual(part('七、法治政府建设'), []);
  });

  it('is asked of a body whose own name sounds like a part of one', () => {
    const agency = { name: '某市直属机关事务服务中心' };
    assert.deepEqual(told(reportWith('某市直属机关事务服务中心收到政府信息公开申请73件。', { agency })), ['received 73']);
    assert.deepEqual(told(reportWith('市直部门收到政府信息公开申请73件。', { agency })), []);
  });

  it('is asked once of every wrong figure, in any script', () => {
    assert.deepEqual(told(reportWith(['收到政府信息公开申请７３件。', '上年结转政府信息公开申请两件。'])), ['received 73', 'carriedIn 2']);
  });

  it('does not mind a figure that is right for one kind of applicant or for the columns added up', () => {
    const table = changed(tableOf('2021'), { 'received.total': 70 });
    assert.deepEqual(told(reportWith('共收到政府信息公开申请74件。', { requests: table })), []);
    assert.deepEqual(told(reportWith(WRONG, { requests: table })), ['received 73']);
  });

  it('takes several figures of one kind in a paragraph together', () => {
    assert.deepEqual(told(reportWith('我县收到政府信息公开申请40件。另收到政府信息公开申请34件。')), []);
    assert.deepEqual(told(reportWith('共收到政府信息公开申请74件。受理政府信息公开申请30件。')), []);
    assert.deepEqual(told(reportWith(['共收到政府信息公开申请74件。', '收到政府信息公开申请30件。'])), ['received 30']);
  });
});

describe('nothing is asked', () => {
  it('without the table, or without its figures', () => {
    const bare = reportWith([WRONG, '因政府信息公开引起行政复议5件。']);
    delete bare.requests;
    delete bare.reviewLitigation;
    assert.deepEqual(told(bare), []);
    for (const figure of [null, '/', '若干', undefined]) assert.deepEqual(told(reportWith(WRONG, { requests: changed(tableOf('2021'), { 'received.total': figure }) })), [], String(figure));
    assert.deepEqual(told(reportWith('未收到政府信息公开申请。', { requests: changed(tableOf('2021'), { 'received.total': null }) })), []);
  });

  it('where a figure that might explain it is unknown', () => {
    for (const cell of ['carriedIn.total', 'outcomes.total.total', 'carriedOut.total', 'outcomes.notProcessed.repeated.total']) {
      assert.deepEqual(told(reportWith(WRONG, { requests: changed(tableOf('2021'), { [cell]: null }) })), [], cell);
    }
    assert.deepEqual(told(reportWith('因政府信息公开引起行政复议5件。', { reviewLitigation: reviewLitigation({ review: [2, 1, 0, null, 4] }) })), []);
  });

  it('where only 自然人 is filled, or all is 无', () => {
    assert.deepEqual(told(reportWith([WRONG, '未收到政府信息公开申请。'], { requests: JINING_2020.requests! })), []);
    assert.deepEqual(told(reportWith(['未收到政府信息公开申请。', '收到政府信息公开申请0件，办结0件。'], { requests: everyRow('2021', ['无', '无', '无', '无', '无', '无', '无']) })), []);
    assert.deepEqual(told(reportWith(WRONG, { requests: everyRow('2021', ['无', '无', '无', '无', '无', '无', '无']) })), ['received 73']);
  });

  it('where the table has lines of its own, or a note says how it counts', () => {
    const extra = { ...tableOf('2021'), extra: [{ axis: 'row' as const, label: '转办', after: 'received', figures: [0, 0, 0, 0, 0, 0, 1] }] };
    assert.deepEqual(told(reportWith(WRONG, { requests: extra })), []);
    const noted = { ...reviewLitigation({ review: [2, 1, 0, 1, 4] }), notes: ['注：行政复议数量含上年度结转数量'] };
    assert.deepEqual(told(reportWith('因政府信息公开引起行政复议3件，行政诉讼1件。', { reviewLitigation: noted })), []);
  });

  it('where the scope plainly is another', () => {
    const office: Partial<Report> = { agency: { name: '某县人民政府办公室' }, scope: 'office' };
    assert.deepEqual(told(reportWith('全县共收到政府信息公开申请173件。', office)), []);
    assert.deepEqual(told(reportWith('某县人民政府办公室收到政府信息公开申请73件。', office)), ['received 73']);
    assert.deepEqual(told(reportWith('本机关收到政府信息公开申请3件。', { scope: 'aggregate' })), []);
    assert.deepEqual(told(reportWith('本机关收到政府信息公开申请3件。')), ['received 3']);
    assert.deepEqual(told(reportWith('全市共收到政府信息公开申请173件。', { agency: { name: '某市教育局' } })), []);
    assert.deepEqual(told(reportWith('全市共收到政府信息公开申请173件。', { agency: { name: '某市教育局' }, scope: 'aggregate' })), ['received 173']);
  });

  it('of a year that is named while the year of the report is unknown', () => {
    const report = reportWith(['2022年收到政府信息公开申请73件。']);
    delete report.year;
    assert.deepEqual(told(report), []);
    const plain = reportWith([WRONG]);
    delete plain.year;
    assert.deepEqual(told(plain), ['received 73']);
  });
});

describe('all concluded, while some are carried out', () => {
  const SENTENCE = '收到政府信息公开申请74件，均已办结。';
  it('quotes both', () => {
    const [question] = ask(reportWith(SENTENCE));
    assert.ok(question?.code === 'allHandled');
    assert.deepEqual([question.weight, question.texts[0]!.excerpt], ['hint', SENTENCE]);
    assert.deepEqual(question.readings.map(({ sum, operands }) => [sum, operands[0]!.cell]), [[5, 'carriedOut.total']]);
  });
  it('is not asked where nothing is, or it is not known, or the text says so', () => {
    assert.deepEqual(told(reportWith(SENTENCE, { requests: changed(tableOf('2021'), { 'carriedOut.total': 0, 'outcomes.total.total': 80 }) })), []);
    assert.deepEqual(told(reportWith(SENTENCE, { requests: changed(tableOf('2021'), { 'carriedOut.total': null }) })), []);
    assert.deepEqual(told(reportWith(`${SENTENCE}结转下年度5件。`)), []);
    assert.deepEqual(told(reportWith('收到政府信息公开申请74件，均按要求登记。')), []);
  });
  it('is not asked where N is what was concluded', () => {
    assert.deepEqual(told(reportWith('收到政府信息公开申请75件，均已办结。')), []);
    assert.deepEqual(told(reportWith(SENTENCE, { requests: changed(tableOf('2021'), { 'outcomes.total.total': 74 }) })), []);
  });
  it('is not asked across sentences', () => {
    assert.deepEqual(told(reportWith('收到政府信息公开申请74件。均已办结。')), []);
  });
});
