import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileName } from '../../src/export/index.js';
import type { Report } from '../../src/model/report.js';
import { ENGLISH, PLAIN, ZH } from './support.js';

const of = (name: string): Report => ({ version: 1, agency: { name } });

describe('names of files', () => {
  it('say year, body, part and kind', () => {
    assert.equal(fileName(PLAIN, 'csv', ZH, 'requests'), '2022年_平潭综合实验区_三.csv');
    assert.equal(fileName(PLAIN, 'tidy', ZH), '2022年_平潭综合实验区_明细.csv');
    assert.equal(fileName(PLAIN, 'png', ZH, 'reviewLitigation'), '2022年_平潭综合实验区_四_图.png');
    assert.equal(fileName(PLAIN, 'xlsx', ENGLISH), '2022_平潭综合实验区.xlsx');
    assert.equal(fileName(PLAIN, 'json', ENGLISH, 'requests'), '2022_平潭综合实验区.json');
  });
  it('of report JSON say the part where the report holds one alone', () => {
    const { requests, reviewLitigation, ...rest } = PLAIN;
    const { disclosure, ...about } = rest;
    assert.deepEqual(
      [rest, { ...about, requests }, { ...about, reviewLitigation }].map((report) => fileName(report as Report, 'json', ZH, 'requests')),
      ['二', '三', '四'].map((part) => `2022年_平潭综合实验区_${part}.json`),
    );
    assert.equal(fileName({ ...about, disclosure, requests } as Report, 'json', ZH, 'requests'), '2022年_平潭综合实验区.json');
    assert.equal(fileName(about, 'json', ZH, 'requests'), '2022年_平潭综合实验区.json');
  });
  it('leave out what the report does not say', () => {
    assert.equal(fileName({ version: 1 }, 'xlsx', ZH), '政府信息公开工作年度报告.xlsx');
    assert.equal(fileName(of('  '), 'xlsx', ZH), '政府信息公开工作年度报告.xlsx');
    assert.equal(fileName({ version: 1, year: 2022 }, 'csv', ZH, 'requests'), '2022年.csv');
  });
  it('are allowed on Windows', () => {
    assert.equal(fileName(of('..\\..\\a/b:c*?"<d>|\u0007\u202e. '), 'json', ZH), 'a b c d.json');
    assert.equal(fileName(of('CON'), 'json', ZH), '_CON.json');
    assert.equal(fileName(of('nul.txt'), 'json', ZH), '_nul.txt.json');
  });
  it('are short enough for any disk, and end in no half character', () => {
    const name = fileName({ ...PLAIN, agency: { name: '𠮷'.repeat(200) } }, 'svg', ZH, 'requests');
    assert.ok(Buffer.byteLength(name) <= 255, String(Buffer.byteLength(name)));
    assert.ok(!name.includes('\ufffd') && Buffer.from(name).toString() === name);
  });
});
