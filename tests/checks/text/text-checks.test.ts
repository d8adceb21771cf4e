import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makesNone } from '../../../src/checks/text/regulations.js';
import type { Question, QuestionCode, Report } from '../../../src/model/index.js';
import { disclosure, requests, reviewLitigation } from '../../support/reports.js';
import { ask, section } from './support.js';

function only<Code extends QuestionCode>(report: Report, code: Code, lastYear?: Report): Extract<Question, { code: Code }>[] {
  return ask(report, lastYear ? { lastYear } : {}).filter((question): question is Extract<Question, { code: Code }> => question.code === code);
}

function overview(text: string | readonly string[], changes: Partial<Report> = {}): Report {
  return { version: 1, year: 2021, sections: [section('overview', '一、总体情况', text)], ...changes };
}

describe('last year’s number', () => {
  const left: readonly string[] = [
    '本报告所列数据的统计期限为2020年1月1日至2020年12月31日。',
    '统计期限自2020年1月1日起至12月31日止。',
    '数据统计时限为２０２０年１月１日—１２月３１日。',
    '统计期限为2021年1月1日至2020年12月31日。',
    '统计时间：二〇二〇年1月1日至12月31日。',
    '报告期为2020年1月1日至12月31日。',
    '现将我局2020年政府信息公开工作情况报告如下。',
    '现将2020年度政府信息公开工作报告公布如下：',
    '根据条例规定，特编制本单位2020年度政府信息公开工作年度报告。',
    '根据条例规定，现公布某县某局2020年政府信息公开工作年度报告。',
    '2020年，我局深入贯彻条例，扎实推进公开工作。',
    '二零二零年度，我局深入贯彻条例。',
  ];
  for (const text of left) {
    it(`asks: ${text}`, () => {
      const questions = only(overview(text), 'yearLeft');
      assert.deepEqual(questions.map(({ found, year, weight }) => [found, year, weight]), [[2020, 2021, 'question']]);
      assert.ok(questions[0]!.texts[0]!.excerpt.length > 4);
      assert.equal(questions[0]!.texts[0]!.block, 0);
    });
  }
  const fine: readonly string[] = [
    '本报告所列数据的统计期限为2021年1月1日至2021年12月31日。',
    '统计期限自二〇二一年1月1日起至12月31日止。',
    '2021年1月29日前公布了2020年政府信息公开工作年度报告。',
    '2021年，按时发布2020年度政府信息公开工作年度报告并如期公开。',
    '与2020年相比，2021年申请量增加。',
    '2020年1月1日起施行的规定继续有效。',
    '2020年，我局印发有关办法；2021年继续落实。',
    '自2020年以来，我局深入贯彻条例。',
    '现将我局2021年政府信息公开工作情况报告如下。',
    '针对2020年报告指出的问题，逐项整改。',
    '公开2020年部门决算，统计2020年数据。',
    '数据统计期限截至202020年12月31日。',
    '《规定》（2020年修订）。',
  ];
  for (const text of fine) it(`silent: ${text}`, () => assert.deepEqual(only(overview(text), 'yearLeft'), []));

  it('in the title', () => {
    const title = '某县某局2020年政府信息公开工作年度报告';
    assert.deepEqual(only({ version: 1, year: 2021, title }, 'yearLeft').map(({ found, texts }) => [found, texts]), [[2020, [{ excerpt: title }]]]);
    assert.deepEqual(only({ version: 1, year: 2020, title }, 'yearLeft'), []);
    assert.deepEqual(only({ version: 1, title }, 'yearLeft'), []);
    assert.deepEqual(only({ version: 1, year: 2021, title: '某局二〇二一年度政府信息公开年度报告' }, 'yearLeft'), []);
  });
  it('only last year’s opens 一 by mistake', () => assert.deepEqual(only(overview('2018年，我局挂牌成立。'), 'yearLeft'), []));
  it('what stands in front of 一 may open with any year', () => {
    assert.deepEqual(only({ version: 1, year: 2021, sections: [section(null, '', '2020年，本局挂牌成立。'), section('overview', '一、总体情况', '工作有序开展。')] }, 'yearLeft'), []);
  });
  it('quotes the phrase alone', () => {
    const [question] = only(overview('依据条例编制。所列数据的统计期限为2020年1月1日至2020年12月31日。欢迎监督。'), 'yearLeft');
    assert.equal(question!.texts[0]!.excerpt, '…统计期限为2020年1月1日至2020年12月31日…');
  });
});

describe('an older notice', () => {
  const cited = '依据《通知》（国办公开办函〔2019〕60号）编制。';
  it('is asked about from 2021 on, with any brackets', () => {
    for (const text of [cited, '依据国办公开办函[2019]60号编制。', '依据国办公开办函【2019】 60 号编制。', '依据国办公开办函（2019）60号编制。']) {
      const questions = only(overview(text), 'noticeOlder');
      assert.deepEqual(questions.map(({ found, expected, year }) => [found, expected, year]), [['国办公开办函〔2019〕60号', '国办公开办函〔2021〕30号', 2021]], text);
    }
    assert.equal(only(overview(cited), 'noticeOlder')[0]!.texts[0]!.excerpt, '…国办公开办函〔2019〕60号…');
  });
  it('is in order before, beside the newer one, or for another number', () => {
    assert.deepEqual(only(overview(cited, { year: 2020 }), 'noticeOlder'), []);
    assert.deepEqual(only(overview(cited, { year: 2019 }), 'noticeOlder'), []);
    assert.deepEqual(only(overview([cited, '现执行国办公开办函〔2021〕30号。']), 'noticeOlder'), []);
    assert.deepEqual(only(overview('国办公开办函〔2021〕30号'), 'noticeOlder'), []);
    assert.deepEqual(only(overview('国办公开办函〔2019〕61号，国办函〔2019〕60号'), 'noticeOlder'), []);
    const undated = overview(cited);
    delete undated.year;
    assert.deepEqual(only(undated, 'noticeOlder'), []);
  });
});

describe('an older table', () => {
  const old = { disclosure: disclosure('2019', {}), requests: requests('2019', {}), reviewLitigation: reviewLitigation({}) };
  it('is asked about part by part from 2021 on', () => {
    assert.deepEqual(only({ version: 1, year: 2021, ...old }, 'editionOlder').map(({ form, found, expected }) => [form, found, expected]), [
      ['disclosure', '国办公开办函〔2019〕60号', '国办公开办函〔2021〕30号'],
      ['requests', '国办公开办函〔2019〕60号', '国办公开办函〔2021〕30号'],
    ]);
    assert.deepEqual(only({ version: 1, year: 2023, ...old, disclosure: disclosure('2021', {}) }, 'editionOlder').map(({ form }) => form), ['requests']);
  });
  it('is in order before, and a newer one always', () => {
    for (const year of [2019, 2020]) assert.deepEqual(only({ version: 1, year, ...old }, 'editionOlder'), []);
    assert.deepEqual(only({ version: 1, year: 2020, requests: requests('2021', {}) }, 'editionOlder'), []);
    assert.deepEqual(only({ version: 1, ...old }, 'editionOlder'), []);
  });
});

describe('一 over 1,000 characters', () => {
  it('counts without white space, over all blocks', () => {
    assert.deepEqual(only(overview(['字'.repeat(600), '字 '.repeat(401)]), 'overviewLong').map(({ count, limit, texts }) => [count, limit, texts]), [
      [1001, 1000, [{ section: 0, id: 'overview', heading: '一、总体情况', excerpt: '' }]],
    ]);
    assert.deepEqual(only(overview(['字'.repeat(600), '字 \u3000'.repeat(400)]), 'overviewLong'), []);
    assert.equal(only(overview('字'.repeat(1001), { year: 2024 }), 'overviewLong').length, 1);
  });
  it('is asked where the notice of 2021 holds', () => {
    assert.deepEqual(only(overview('字'.repeat(1800), { year: 2020 }), 'overviewLong'), []);
    const undated = overview('字'.repeat(1800));
    delete undated.year;
    assert.deepEqual(only(undated, 'overviewLong'), []);
    assert.equal(only({ ...undated, requests: requests('2021', {}) }, 'overviewLong').length, 1);
    assert.deepEqual(only({ ...undated, requests: requests('2019', {}) }, 'overviewLong'), []);
  });
  it('is about 一 alone', () => {
    assert.deepEqual(only({ version: 1, year: 2021, sections: [section('problems', '五', '字'.repeat(1800))] }, 'overviewLong'), []);
  });
});

describe('六 without 信息处理费', () => {
  const other = (text: string, changes: Partial<Report> = {}): Report => ({ version: 1, year: 2021, sections: [section('other', '六、其他需要报告的事项', text)], ...changes });
  it('is asked about', () => {
    assert.deepEqual(only(other('无其他需要报告的事项。'), 'feeMissing').map(({ weight, texts }) => [weight, texts[0]!.id]), [['question', 'other']]);
    assert.equal(only(other('无。', { year: 2025 }), 'feeMissing').length, 1);
  });
  it('is in order where it is mentioned, in any words', () => {
    for (const text of ['本年度收取信息处理费0元。', '未收取任何费用。', '依申请公开未收费。', '按照《政府信息公开信息处理费管理办法》执行。']) assert.deepEqual(only(other(text), 'feeMissing'), [], text);
    const elsewhere = other('无。');
    elsewhere.sections!.push(section('overview', '一、总体情况', '依申请公开政府信息不收取任何费用。'));
    assert.deepEqual(only(elsewhere, 'feeMissing'), []);
  });
  it('is not asked before 2021, of an empty part or of none', () => {
    assert.deepEqual(only(other('无。', { year: 2020 }), 'feeMissing'), []);
    assert.deepEqual(only(other(''), 'feeMissing'), []);
    assert.deepEqual(only(overview('无。'), 'feeMissing'), []);
  });
});

describe('五 as last year', () => {
  const text = '一是公开内容不够丰富，解读形式较为单一；二是工作人员业务能力有待提升；三是平台栏目设置不够合理。下一步，将加强业务培训，丰富解读形式，优化平台栏目，提升公开实效。';
  const of = (year: number, problems: string): Report => ({ version: 1, year, sections: [section('problems', '五、存在的主要问题及改进情况', problems)] });
  it('is asked with both places and the similarity', () => {
    const [question] = only(of(2021, text.replace('下一步', '2022年')), 'problemsRepeated', of(2020, text));
    assert.ok(question && question.similarity >= 0.8 && question.similarity < 1);
    assert.equal(question.threshold, 0.8);
    assert.deepEqual(question.texts.map(({ id, year }) => [id, year]), [['problems', 2021], ['problems', 2020]]);
    assert.equal(only(of(2021, text), 'problemsRepeated', of(2020, text.replace(/，/g, ',  ')))[0]!.similarity, 1);
  });
  it('is not asked of another text, a short one, another year, or without last year', () => {
    const fresh = '一是部分栏目更新不及时；二是依申请公开的沟通有待加强。针对上述情况，已建立月度检查制度，组织专题学习四次，今后继续完善答复审核流程。';
    assert.deepEqual(only(of(2021, fresh), 'problemsRepeated', of(2020, text)), []);
    assert.deepEqual(only(of(2021, text + fresh), 'problemsRepeated', of(2020, text)), []);
    assert.deepEqual(only(of(2021, '无。'), 'problemsRepeated', of(2020, '无。')), []);
    assert.deepEqual(only(of(2021, text), 'problemsRepeated', of(2019, text)), []);
    assert.deepEqual(only(of(2021, text), 'problemsRepeated'), []);
    assert.deepEqual(only(of(2021, text), 'problemsRepeated', overview(text)), []);
  });
});

describe('规章 above 0', () => {
  const cannot = ['某街道办事处', '某区某街道', '某镇人民政府', '河包镇', '某乡人民政府', '某县人民政府', '沭阳县人民政府', '某旗人民政府', '某县教育局', '县信访局', '区统计局', '某市公安局', '某市知识产权事业发展中心', '某市卫生健康委员会', '某区住房和城乡建设局', '某自治区某市林业局', '某市（某县）水务局'];
  const open = [
    '某省人民政府', '某市人民政府', '某自治区人民政府', '某自治州人民政府', '某自治县人民政府', '教育部', '国家税务总局某市税务局', '国家发展和改革委员会', '市场监督管理总局', '中国人民银行某市中心支行',
    '某市人民政府办公室', '某市人民政府办公厅', '某省教育厅', '自治区林业局', '平潭综合实验区', '某开发区管理委员会', '景德镇市人民政府', '新乡市人民政府', '某区人民政府', '“测试市”', '某海关', '某市政府办',
  ];
  it('the name of a body settles that it makes none, or leaves it open', () => {
    for (const name of cannot) assert.equal(makesNone(name), true, name);
    for (const name of open) assert.equal(makesNone(name), false, name);
  });
  const report = (name: string, figures: (number | string | null)[], edition: '2019' | '2021' = '2021'): Report => ({ version: 1, year: 2021, agency: { name }, disclosure: disclosure(edition, { regulations: figures, normativeDocuments: [3, 1, 9] }) });
  it('is asked with its cells', () => {
    const [question] = only(report('某镇人民政府', [0, 0, 6]), 'regulationsAboveZero');
    assert.deepEqual([question!.agency, question!.cells.map(({ form, cell, figure }) => [form, cell, figure])], ['某镇人民政府', [['disclosure', 'regulations.inForce', 6]]]);
    assert.equal(only(report('某镇人民政府', [2, '3', 7], '2019'), 'regulationsAboveZero')[0]!.cells.length, 3);
  });
  it('is not asked of 0, 无, blank, or a body that may', () => {
    for (const figure of [0, '无', null, '/']) assert.deepEqual(only(report('某镇人民政府', [figure, figure, figure]), 'regulationsAboveZero'), []);
    assert.deepEqual(only(report('某市人民政府', [2, 1, 30]), 'regulationsAboveZero'), []);
    assert.deepEqual(only({ version: 1, disclosure: disclosure('2021', { regulations: [1, 1, 1] }) }, 'regulationsAboveZero'), []);
  });
});

describe('the date of publication', () => {
  const on = (published: string, year = 2021): Report => ({ version: 1, year, published });
  it('is asked about outside the year after', () => {
    for (const date of ['2021-01-20', '2021-12-31', '2023-01-01', '2020-01-20']) assert.deepEqual(only(on(date), 'publishedOutside').map(({ published, expected }) => [published, expected]), [[date, 2022]]);
  });
  it('is in order within it, or without it', () => {
    for (const date of ['2022-01-01', '2022-01-31', '2022-12-31']) assert.deepEqual(only(on(date), 'publishedOutside'), []);
    assert.deepEqual(only({ version: 1, published: '2022-01-31' }, 'publishedOutside'), []);
    assert.deepEqual(only(on('不详'), 'publishedOutside'), []);
  });
});
