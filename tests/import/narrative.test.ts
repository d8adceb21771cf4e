import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { importDocument, readText } from '../../src/import/index.js';
import type { Report } from '../../src/model/report.js';
import { validateReport } from '../../src/model/validate.js';
import { codesOf, importHtml, standard, tableHtml } from './support.js';

const text = (lines: string[]): Report => importDocument(readText(lines.join('\n')), EDITIONS).report;
const outline = (report: Report): [string | null, string, string[]][] =>
  (report.sections ?? []).map(({ id, heading, blocks }) => [id, heading, blocks.map((block) => `${block.type} ${block.type === 'list' ? block.items.join('/') : block.text}`)]);

describe('sections', () => {
  it('stand in printed order under their headings', () => {
    const lines = ['一、总体情况', '本年度工作概要。', '（一）主动公开', '详情。', '二、主动公开政府信息情况', '表格如下：', '五、存在的主要问题及改进情况', '问题。', '六、其他需要报告的事项', '无。'];
    assert.deepEqual(outline(text(lines)), [
      ['overview', '一、总体情况', ['paragraph 本年度工作概要。', 'heading （一）主动公开', 'paragraph 详情。']],
      [null, '二、主动公开政府信息情况', ['paragraph 表格如下：']],
      ['problems', '五、存在的主要问题及改进情况', ['paragraph 问题。']],
      ['other', '六、其他需要报告的事项', ['paragraph 无。']],
    ]);
  });
  it('are known by their words where headings are reworded or renumbered', () => {
    const lines = ['一、基本情况', '甲。', '二、收费情况', '乙。', '三是收到和处理政府信息公开申请情况', '四、工作存在的问题及下一步打算', '丙。', '七、其他需要报告事项', '丁。'];
    assert.deepEqual(outline(text(lines)).map(([id, heading]) => [id, heading]), [
      ['overview', '一、基本情况'],
      [null, '二、收费情况'],
      [null, '三是收到和处理政府信息公开申请情况'],
      ['problems', '四、工作存在的问题及下一步打算'],
      ['other', '七、其他需要报告事项'],
    ]);
  });
  it('do not begin in the middle of a text', () => {
    const lines = ['一、总体情况', '主动公开政府信息情况良好，社会反响较好，各项工作有序。', '一、加强领导。成立领导小组，明确责任分工。', '（一）完善制度，形成合力。', '存在的主要问题是人手不足。'];
    assert.deepEqual(outline(text(lines)).map(([id]) => id), ['overview']);
    assert.deepEqual(outline(text(lines))[0]?.[2].map((block) => block.split(' ')[0]), ['paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });
  it('keep the text in front of the first heading, and lists', () => {
    const { report } = importHtml('<p>根据条例编制本报告。</p><p>一、总体情况</p><ul><li>甲</li><li>乙</li></ul><h3>小题</h3>');
    assert.deepEqual(outline(report), [
      [null, '', ['paragraph 根据条例编制本报告。']],
      ['overview', '一、总体情况', ['list 甲/乙', 'heading 小题']],
    ]);
    assert.deepEqual(validateReport(report, EDITIONS).problems, []);
  });
});

describe('title', () => {
  const title = (line: string): Report => text([line, '一、总体情况']);
  it('names agency and year', () => {
    const report = title('某市某局2020年政府信息公开工作年度报告');
    assert.deepEqual([report.title, report.agency, report.year], ['某市某局2020年政府信息公开工作年度报告', { name: '某市某局' }, 2020]);
    assert.equal(title('某局２０２１年度政府信息公开工作年度报告').year, 2021);
    assert.equal(title('某局二〇二二年政府信息公开年度报告').year, 2022);
  });
  it('without one or the other names what it prints', () => {
    const { report, notes } = importDocument(readText('政府信息公开工作年度报告\n一、总体情况'), EDITIONS);
    assert.deepEqual([report.title, report.agency, report.year], ['政府信息公开工作年度报告', undefined, undefined]);
    assert.deepEqual(notes.filter(({ level }) => level === 'info').map(({ code }) => code), ['noAgency', 'noYear']);
    assert.equal(title('2023年政府信息公开工作年度报告').agency, undefined);
    assert.equal(title('关于2023年政府信息公开工作年度报告').agency, undefined);
    assert.equal(title('某局1999年政府信息公开工作年度报告').year, undefined);
  });
  it('takes the year of the report among several, or none', () => {
    const read = (line: string): unknown[] => [title(line).year, title(line).agency?.name];
    assert.deepEqual(read('某市2023年1月发布2022年政府信息公开工作年度报告'), [2022, undefined]);
    assert.deepEqual(read('某局2021年、2022年政府信息公开工作年度报告'), [undefined, undefined]);
    assert.deepEqual(read('某局2021-2022年政府信息公开工作年度报告'), [undefined, undefined]);
    assert.deepEqual(read('某局二〇二一年和二〇二二年政府信息公开工作年度报告'), [undefined, undefined]);
    assert.deepEqual(read('某局（原某局2019年更名）2022年政府信息公开工作年度报告'), [2022, '某局']);
    assert.deepEqual(read('某局2022年度政府信息公开工作年度报告（2023年发布）'), [2022, '某局']);
    assert.deepEqual(read('某局政府信息公开工作2022年度报告'), [2022, '某局']);
    assert.deepEqual(read('2019年成立的某局2022年工作与2021年政府信息公开年度报告'), [2021, undefined]);
    const { notes } = importDocument(readText('某局2021年、2022年政府信息公开工作年度报告\n一、总体情况'), EDITIONS);
    assert.deepEqual(notes.filter(({ code }) => code.startsWith('no') && code !== 'notPrinted').map(({ code }) => code).slice(0, 2), ['noAgency', 'noYear']);
  });
  it('says the scope only if printed', () => {
    assert.equal(title('某县2023年政府信息公开工作年度报告').scope, undefined);
    assert.equal(title('某县2023年政府信息公开工作年度报告（汇总）').scope, 'aggregate');
    assert.equal(title('某局2023年政府信息公开工作年度报告（本级）').scope, 'office');
  });
  it('is the heading of the page, or else what the file says of itself', () => {
    const page = (head: string, body: string): Report => importHtml(`<head>${head}</head><body>${body}<p>一、总体情况</p></body>`).report;
    assert.equal(page('<title>甲局2021年政府信息公开工作年度报告_甲局网站</title>', '').title, '甲局2021年政府信息公开工作年度报告');
    assert.equal(page('<title>别的</title>', '<p>乙局2020年政府信息公开工作年度报告</p><h1>甲局2021年政府信息公开<br>工作年度报告</h1>').year, 2021);
    assert.equal(page('<title>首页</title>', '').title, undefined);
  });
  it('is not a sentence that mentions the report', () => {
    assert.equal(title('现公布某局2020年政府信息公开工作年度报告。').title, undefined);
  });
});

describe('date of publication', () => {
  it('is read where a line calls it so', () => {
    const date = (line: string): string | undefined => text([line, '一、总体情况', '2021年1月29日']).published;
    assert.equal(date('发布日期：2021-01-29'), '2021-01-29');
    assert.equal(date('来源：某局 发布时间: 2021年1月9日 浏览次数'), '2021-01-09');
    assert.equal(date('发布日期：2021-02-30'), undefined);
    assert.equal(date('某日'), undefined);
  });
});

describe('a whole saved page', () => {
  const article = `<h1>某局2021年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>正文。</p><p>二、主动公开政府信息情况</p>${tableHtml(standard('disclosure', '2021'))}<p>六、其他需要报告的事项</p><p>末段。</p>`;
  it('is read without what stands around the article', () => {
    const around = `<div class="top"><p>本站导航</p></div><div><div class="TRS_Editor">${article}</div><div><p>上一篇</p><p>下一篇</p></div></div><div>版权所有</div>`;
    const imported = importHtml(`<body><form>${around}</form></body>`);
    assert.equal(imported.report.title, '某局2021年政府信息公开工作年度报告');
    assert.deepEqual(outline(imported.report), [
      ['overview', '一、总体情况', ['paragraph 正文。']],
      [null, '二、主动公开政府信息情况', []],
      ['other', '六、其他需要报告的事项', ['paragraph 末段。']],
    ]);
    assert.ok(!codesOf(imported).includes('otherTable'));
  });
  it('of layout tables is read through them', () => {
    const imported = importHtml(`<table><tr><td>栏目</td><td><table><tr><td>${article}</td></tr></table></td></tr></table>`);
    assert.deepEqual(outline(imported.report).map(([, heading]) => heading), ['一、总体情况', '二、主动公开政府信息情况', '六、其他需要报告的事项']);
    assert.deepEqual(outline(imported.report)[0]?.[2], ['paragraph 正文。']);
  });
});
