import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { QUESTION_WORDS } from '../../../src/locales/questions.js';
import type { Question, QuestionCode, Report } from '../../../src/model/index.js';
import { disclosure } from '../../support/reports.js';
import { ask, reportWith, section, tableOf } from './support.js';

const zh = QUESTION_WORDS['zh-CN'];
const { en } = QUESTION_WORDS;
const NEVER = ['拒绝', '主要原因', '公开率', '办结率', '败诉率', '纠错率', '仅', '高达', '同比增长', '未填写', '数据有误', '受理', '答复', '错误', '不实'];

const PROBLEMS = section('problems', '五、存在的问题', '一是公开内容不够丰富，解读形式较为单一；二是工作人员业务能力有待提升；三是栏目设置不够合理。下一步将加强业务培训，丰富解读形式。');
const EVERYTHING: Report = reportWith([], {
  title: '某镇人民政府2021年政府信息公开工作年度报告',
  agency: { name: '某镇人民政府' },
  published: '2022-01-20',
  requests: tableOf('2019'),
  disclosure: disclosure('2021', { regulations: [0, 0, 6] }),
  sections: [
    section(null, '', '根据国办公开办函〔2019〕60号编制。'),
    section('overview', '一、总体情况', [
      '共收到政府信息公开申请73件，其中自然人申请60件，法人或其他组织申请9件。',
      '办理政府信息公开申请64件，其中不予公开5件。上年结转政府信息公开申请2件，结转下年度6件。',
      '因政府信息公开引起行政复议5件、行政诉讼4件。',
      '依申请公开3件。',
      '工作情况。'.repeat(300),
    ]),
    PROBLEMS,
    section('other', '六、其他需要报告的事项', '无。'),
    section(null, '附', '收到政府信息公开申请74件，均已办结。'),
  ],
});
const ASKED = ask(EVERYTHING, { lastYear: { version: 1, year: 2021, sections: [PROBLEMS] } });

describe('a question in words', () => {
  it('there is one of every kind', () => {
    const codes: Record<QuestionCode, true> = {
      figureDiffers: true, allHandled: true, yearLeft: true, noticeOlder: true, editionOlder: true,
      overviewLong: true, feeMissing: true, problemsRepeated: true, regulationsAboveZero: true, publishedOutside: true,
    };
    assert.deepEqual([...new Set(ASKED.map(({ code }) => code))].sort(), Object.keys(codes).sort());
    const stated = ASKED.flatMap((question) => (question.code === 'figureDiffers' ? [question.stated.kind] : []));
    assert.deepEqual([...new Set(stated)].sort(), ['applicants', 'carriedIn', 'carriedOut', 'handled', 'litigation', 'outcome', 'received', 'requests', 'review']);
  });

  it('asks, and says no word it must not but in a quotation', () => {
    for (const question of ASKED) {
      const sentence = zh(question);
      const own = question.texts.reduce((rest, { excerpt }) => (excerpt === '' ? rest : rest.split(excerpt).join('')), sentence);
      assert.deepEqual(NEVER.filter((word) => own.includes(word)), [], sentence);
      assert.match(sentence, /请(?:核对|考虑).*。$/);
      assert.doesNotMatch(sentence, /undefined|null|NaN|。。|\s{2}/);
      assert.match(en(question), /[Pp]lease (?:check|consider).*[^.]\.$/);
      assert.doesNotMatch(en(question), /undefined|NaN|refus|reject|\berror|mistake|wrong/i);
    }
  });

  it('quotes the text and the cells', () => {
    const of = (code: QuestionCode, at = 0): Question => ASKED.filter((question) => question.code === code)[at]!;
    assert.equal(
      zh(of('figureDiffers')),
      '“一、总体情况”第1段写有“共收到政府信息公开申请73件，其中自然人申请60件，法人或其他组织申请9件。”，其中新收申请73件，在表中未找到可以对应的数。' +
        '表中可作对照的有：74〔第三部分 · 一、本年新收政府信息公开申请数量 · 总计〕；' +
        '74〔第三部分 · 一、本年新收政府信息公开申请数量 · 总计〕 ＋ 6〔第三部分 · 二、上年结转政府信息公开申请数量 · 总计〕，合计 80；' +
        '75〔第三部分 · 三、本年度办理结果 · （七）总计 · 总计〕；75〔第三部分 · 三、本年度办理结果 · （七）总计 · 总计〕 ＋ 5〔第三部分 · 四、结转下年度继续办理 · 总计〕，合计 80。' +
        '正文与表格的统计范围有时不同（本机关，或连同所属单位），请核对两处口径是否一致，必要时在正文中说明。',
    );
    const figures = ASKED.filter(({ code }) => code === 'figureDiffers').map((question) => [zh(question), en(question)] as const);
    const holding = (part: string): readonly [string, string] => figures.find(([sentence]) => sentence.includes(part)) ?? assert.fail(part);
    assert.match(holding('“（三）不予公开”5件')[0], /表中可作对照的有：4〔第三部分 · （三）不予公开 · 总计，分项合计〕。/);
    assert.match(holding('“（三）不予公开”5件')[1], /For “\(3\) Not disclosed”, 5 is none .*: 4 \[Part 三 · \(3\) Not disclosed · Total, added up\]/);
    assert.match(holding('其中法人或其他组织9件')[0], /8〔第三部分 · 一、本年新收政府信息公开申请数量 · 法人或其他组织，分项合计〕/);
    assert.match(holding('其中法人或其他组织9件')[1], /For “Legal persons or other organisations”, 9 .*8 \[Part 三 · I\. Requests received this year · Legal persons or other organisations, added up\]/);
    assert.match(holding('其中自然人60件')[1], /For “Natural persons”, 60/);
    assert.match(holding('其中行政诉讼4件')[0], /2〔第四部分 · 行政诉讼 · 未经复议直接起诉 · 总计〕 ＋ 1〔第四部分 · 行政诉讼 · 复议后起诉 · 总计〕，合计 3/);
    assert.match(zh(of('allHandled')), /^“附”第1段写有“收到政府信息公开申请74件，均已办结。”；表中另有结转：5〔第三部分 · 四、结转下年度继续办理 · 总计〕。/);
    assert.equal(zh(of('yearLeft')), '标题写有“某镇人民政府2021年政府信息公开工作年度报告”，所写年份为2021年，本报告为2022年度报告。请核对年份是否需要更新。');
    assert.match(zh(of('noticeOlder')), /^开头部分第1段写有“…国办公开办函〔2019〕60号…”。/);
    assert.match(en(of('noticeOlder')), /^The opening, paragraph 1: “…国办公开办函〔2019〕60号…”\./);
    assert.match(zh(of('editionOlder')), /^第三部分的表格为国办公开办函〔2019〕60号的表式，2022年度报告适用国办公开办函〔2021〕30号的表式。/);
    assert.match(zh(of('overviewLong')), /^“一、总体情况”共1\d{3}字（不计空白），格式要求不超过1000字。/);
    assert.match(zh(of('feeMissing')), /^“六、其他需要报告的事项”未见关于信息处理费的内容。/);
    assert.match(zh(of('problemsRepeated')), /^2022年“五、存在的问题”与2021年“五、存在的问题”文字相近，相似度1\.00（以相连三字计，达到0\.8的予以提示）。/);
    assert.match(en(of('problemsRepeated')), /^“五、存在的问题” \(2022\) and “五、存在的问题” \(2021\) are much alike: similarity 1\.00/);
    assert.match(zh(of('regulationsAboveZero')), /6〔第二部分 · 规章 · 现行有效件数〕/);
    assert.match(zh(of('publishedOutside', 0)), /^公布日期为2022-01-20，该年度的报告通常于2023年公布。/);
  });
});
