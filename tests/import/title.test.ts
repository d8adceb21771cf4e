import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { importDocument, readText } from '../../src/import/index.js';
import type { Report } from '../../src/model/report.js';
import { importHtml } from './support.js';

const text = (...lines: string[]): Report => importDocument(readText([...lines, '一、总体情况', '正文。'].join('\n')), EDITIONS).report;
const page = (head: string, body = ''): Report => importHtml(`<head><title>${head}</title></head><body>${body}<p>一、总体情况</p><p>正文。</p></body>`).report;
const agency = (title: string): string | undefined => text(title).agency?.name;

describe('the agency in a title', () => {
  it('stands in front of the year, whatever is said around', () => {
    assert.equal(agency('某市某局2023年政府信息公开工作年度报告'), '某市某局');
    assert.equal(agency('某市某局关于2023年政府信息公开工作年度报告'), '某市某局');
    assert.equal(agency('某市某局关于公布2023年政府信息公开工作年度报告的通知'), '某市某局');
    assert.equal(agency('关于某市某局2023年政府信息公开工作年度报告'), '某市某局');
    assert.equal(agency('国家税务总局某市税务局2023年度政府信息公开工作年度报告'), '国家税务总局某市税务局');
    assert.equal(agency('某市大数据和政务信息管理局2023年政府信息公开工作年度报告'), '某市大数据和政务信息管理局');
    assert.equal(agency('某局（本级）2023年政府信息公开工作年度报告'), '某局');
    assert.equal(agency('某市第一中学2023年信息公开年度报告'), '某市第一中学');
  });
  it('stands between the year and 政府信息公开', () => {
    assert.equal(agency('2023年度某市某局政府信息公开工作年度报告'), '某市某局');
    assert.equal(agency('2023年某市工业和信息化局政府信息公开工作年度报告'), '某市工业和信息化局');
    assert.equal(agency('2023年某县人民政府信息公开工作年度报告'), '某县人民政府');
    assert.equal(agency('2023年某县人民政府政府信息公开工作年度报告'), '某县人民政府');
    assert.equal(agency('2023年全椒县水利局政府信息公开工作年度报告'), '全椒县水利局');
    assert.equal(agency('2023年本溪市水务局政府信息公开工作年度报告'), '本溪市水务局');
  });
  it('stands in brackets at the end, or in a title without a year', () => {
    assert.equal(agency('2022年政府信息公开工作年度报告（某市某局）'), '某市某局');
    assert.equal(agency('2022年度政府信息公开工作年度报告(某镇人民政府)'), '某镇人民政府');
    assert.equal(agency('某市某局政府信息公开工作年度报告'), '某市某局');
    assert.deepEqual([text('某市某局政府信息公开工作年度报告（2022年）').year, agency('某市某局政府信息公开工作年度报告（2022年）')], [2022, '某市某局']);
  });
  it('is named as printed', () => assert.equal(agency('某市第２中心２０２３年政府信息公开工作年度报告'), '某市第２中心'));
  for (const title of [
    '2023年政府信息公开工作年度报告',
    '关于2023年政府信息公开工作年度报告',
    '关于公布2023年政府信息公开工作年度报告的通知',
    '2023年全市政府信息公开工作年度报告',
    '2023年度本机关政府信息公开工作年度报告',
    '2023年本级政府信息公开工作年度报告',
    '2023年各镇政府信息公开工作年度报告',
    '2023年法治政府建设和政府信息公开工作年度报告',
    '2023年政府信息公开工作年度报告（汇总）',
    '2023年政府信息公开工作年度报告（办公室）',
    '2023年政府信息公开工作年度报告（公开版）',
    '政府信息公开工作年度报告',
    // Two bodies, or one in two pieces.
    '某市2023年某局政府信息公开工作年度报告',
    '某市2023年第一中学政府信息公开工作年度报告',
    '某市2023年政府信息公开工作年度报告（某局）',
    // The words of a page around the title.
    '首页 政府信息公开 某局2023年政府信息公开工作年度报告',
    '某市人民政府门户网站 某局2023年政府信息公开工作年度报告',
    '某市政府信息公开网某局2023年政府信息公开工作年度报告',
    '附件1某局2023年政府信息公开工作年度报告',
    '现公布某局2023年政府信息公开工作年度报告',
  ]) {
    it(`is not certain in ${title}`, () => {
      assert.notEqual(text(title).title, undefined);
      assert.equal(agency(title), undefined);
    });
  }
});

describe('a title over several lines', () => {
  it('has the agency above, or the agency and the year', () => {
    for (const lines of [
      ['某市某局', '2023年政府信息公开工作年度报告'],
      ['某市某局2023年', '政府信息公开工作年度报告'],
      ['某市某局2023年政府信息公开', '工作年度报告'],
      ['某市某局', '2023年政府信息公开', '工作年度报告'],
    ]) {
      const { title, agency: name, year, sections } = text(...lines);
      assert.deepEqual([title, name, year], ['某市某局2023年政府信息公开工作年度报告', { name: '某市某局' }, 2023], lines.join(' | '));
      assert.deepEqual(sections?.map(({ heading }) => heading), ['一、总体情况']);
    }
  });
  it('has the year in brackets below', () => {
    const { title, agency: name, year } = text('某市某局政府信息公开工作年度报告', '（2023年度）');
    assert.deepEqual([title, name, year], ['某市某局政府信息公开工作年度报告（2023年度）', { name: '某市某局' }, 2023]);
  });
  it('does not take in a line that is no body’s name', () => {
    for (const line of ['政府信息公开年报', '首页', '本机关', '信息公开专栏', '某市人民政府门户网站', '各县（市、区）人民政府，市直各部门：', '附件']) {
      const { title, agency: name } = text(line, '2023年政府信息公开工作年度报告');
      assert.deepEqual([title, name], ['2023年政府信息公开工作年度报告', undefined], line);
    }
  });
  it('does not take in a name where the title has one', () => {
    assert.equal(text('某市人民政府', '某市某局2023年政府信息公开工作年度报告').title, '某市某局2023年政府信息公开工作年度报告');
  });
  it('does not take in the name of the site, which stands in an element of its own', () => {
    const body = (between: string): string => `<div><p>某市人民政府</p>${between}<h1>2023年政府信息公开工作年度报告</h1></div>`;
    assert.deepEqual(importHtml(`${body('')}<p>一、总体情况</p>`).report.agency, { name: '某市人民政府' });
    assert.equal(importHtml(`${body('</div><div>')}<p>一、总体情况</p>`).report.agency, undefined);
  });
});

describe('the title a page states', () => {
  it('is the piece that is a report’s, without site and column', () => {
    for (const head of [
      '某局2021年政府信息公开工作年度报告_某市人民政府',
      '某市人民政府门户网站 - 某局2021年政府信息公开工作年度报告',
      '某市人民政府门户网站 政府信息公开年报 某局2021年政府信息公开工作年度报告',
      '某局2021年政府信息公开工作年度报告-政府信息公开年度报告-某局',
    ]) {
      const { title, agency: name, year } = page(head);
      assert.deepEqual([title, name, year], ['某局2021年政府信息公开工作年度报告', { name: '某局' }, 2021], head);
    }
  });
  it('names no agency by a site beside it', () => {
    assert.equal(page('2021年政府信息公开工作年度报告_某局').agency, undefined);
    assert.equal(page('某市人民政府 2021年政府信息公开工作年度报告').agency, undefined);
  });
  it('is none where it names several reports, or several years', () => {
    assert.equal(page('甲局2021年政府信息公开工作年度报告_乙局2020年政府信息公开工作年度报告').title, undefined);
    assert.equal(page('某局2021-2022年政府信息公开工作年度报告').title, undefined);
  });
});
