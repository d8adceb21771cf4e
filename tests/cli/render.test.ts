import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { PINGTAN_2022 } from '../support/reports.js';
import { disclosure, folder } from './support.js';

const { path, put } = folder();
const report = put('2022.json', PINGTAN_2022);

describe('disclosure render', () => {
  it('writes a section with every table and its figures', async () => {
    const { code, out, err } = await disclosure(['render', report]);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^<h3 class="disclosure-own">/);
    for (const piece of ['<caption>', '<table ', '>9116.36<', '>10690<']) assert.ok(out.includes(piece), piece);
    assert.doesNotMatch(out, /<html|<script/);
  });

  it('--page writes a page; --script links it; --heading-level counts from there', async () => {
    const { out } = await disclosure(['render', '--page', '--script', 'a.js', '--heading-level', '3', report]);
    assert.match(out, /^<!DOCTYPE html>\n<html lang="zh-CN">/);
    assert.match(out, /<script src="a\.js" defer><\/script>/);
    assert.match(out, /<h4[ >]/);
    assert.doesNotMatch(out, /<h2[ >]/);
  });

  it('a section has no tags that an editor would take away; --elements and pages have them', async () => {
    const tags = async (...options: string[]): Promise<string[]> => {
      const { code, out } = await disclosure(['render', ...options, report]);
      assert.equal(code, 0);
      return ['disclosure-report', 'disclosure-table', 'request-matrix', 'review-litigation-grid'].filter((tag) => out.includes(`<${tag}>`) && out.includes(`</${tag}>`));
    };
    assert.deepEqual(await tags(), []);
    assert.equal((await tags('--elements')).length, 4);
    assert.equal((await tags('--page')).length, 4);
  });

  it('--lang en names rows and columns in English', async () => {
    const { out } = await disclosure(['render', '--lang', 'en', '--page', report]);
    assert.match(out, /<html lang="en">/);
    assert.match(out, /Administrative review/);
    assert.match(out, /Natural persons/);
  });

  it('writes to a file', async () => {
    const target = path('2022.html');
    assert.deepEqual(await disclosure(['render', report, '-o', target]), { code: 0, out: '', err: '' });
    assert.match(readFileSync(target, 'utf8'), /^<h3 class="disclosure-own">/);
  });

  it('names what it left out, and what it kept is there', async () => {
    const { code, out, err } = await disclosure(['render', put('odd.json', { ...PINGTAN_2022, year: 'last' })]);
    assert.equal(code, 1);
    assert.match(err, /odd\.json：\/year：值不合格式，已略去："last"。\n$/);
    assert.ok(out.includes('>9116.36<'));
  });

  it('a page has lines and columns without any script, a section brings no style', async () => {
    assert.match((await disclosure(['render', '--page', report])).out, /<style>[^<]*border[^<]*<\/style>\n<\/head>/);
    assert.doesNotMatch((await disclosure(['render', report])).out, /<style/);
  });

  it('says so of a report without any table', async () => {
    const { code, err } = await disclosure(['render', put('bare.json', { version: 1, title: '年度报告' })]);
    assert.equal(code, 0);
    assert.match(err, /^\S*bare\.json：报告中没有统计表（第二、三、四部分）。\n$/);
  });

  it('refuses what is no report', async () => {
    const { code, out, err } = await disclosure(['render', put('none.json', '[]')]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /none\.json：不是年度报告数据/);
  });
});
