import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { lastYearOf } from '../../../src/checks/text/index.js';
import { EDITIONS } from '../../../src/editions/index.js';
import { cellsOf, FORM_IDS } from '../../../src/model/index.js';
import type { Report } from '../../../src/model/index.js';
import { JINING_2020, PINGTAN_2020, PINGTAN_2022 } from '../../support/reports.js';
import { ask, CASES, reportWith, section, tableOf } from './support.js';

const DEMO = new URL('../../../demo/public/data/', import.meta.url);

describe('real reports', () => {
  it('give no question they do not deserve', () => {
    for (const report of [JINING_2020, PINGTAN_2020, PINGTAN_2022]) assert.deepEqual(ask(report), []);
    const names = existsSync(DEMO) ? readdirSync(DEMO).filter((name) => name.endsWith('.json')) : [];
    assert.ok(names.length > 0);
    for (const name of names) assert.deepEqual(ask(JSON.parse(readFileSync(new URL(name, DEMO), 'utf8')) as Report), [], name);
  });
  it('an empty report gives none', () => {
    assert.deepEqual(ask({ version: 1 }), []);
    assert.deepEqual(ask({ version: 1, year: 2022, sections: [] }), []);
  });
});

describe('every cell that a question quotes', () => {
  it('is a cell of its form, with the figure printed there', () => {
    const report = reportWith(['收到政府信息公开申请73件，办结64件，其中不予公开5件，自然人申请3件。', '因政府信息公开引起行政复议9件，行政诉讼9件。'], { requests: tableOf('2021'), reviewLitigation: CASES });
    const cells = ask(report).flatMap((question) => ('readings' in question ? question.readings.flatMap(({ operands }) => operands) : []));
    assert.ok(cells.length > 10);
    for (const { form, cell, row, column, figure } of cells) {
      assert.ok(FORM_IDS.includes(form));
      assert.ok(cellsOf(EDITIONS['2021'].forms[form]).some(({ path }) => path === cell), cell);
      assert.ok(row.length + column.length > 0);
      assert.ok(figure !== undefined);
    }
  });
});

describe('a long or hostile text', () => {
  it('is read in bounded time', () => {
    const texts = ['收到' + '政府信息公开申请'.repeat(20_000) + '73件', '收到申请'.repeat(20_000), '一'.repeat(100_000) + '件', '1,'.repeat(50_000), '行政复议、'.repeat(20_000), '予以公开'.repeat(20_000), '(自'.repeat(30_000), '统计期限'.repeat(20_000), ' 1'.repeat(50_000), '因政府信息公开'.repeat(10_000), '没有因'.repeat(20_000), '2020年'.repeat(20_000), '收到申请3件。'.repeat(2_000), '收到政府信息公开申请3件，'.repeat(5_000)];
    for (const text of texts) {
      // Time of this process alone: other work on the machine must not fail the test.
      const before = process.cpuUsage();
      ask(reportWith([], { sections: [section('overview', '依申请公开', text)] }));
      const { user, system } = process.cpuUsage(before);
      assert.ok(user + system < 4_000_000, `${text.slice(0, 12)}: ${String(Math.round((user + system) / 1000))} ms`);
    }
  });
});

describe('last year’s report', () => {
  const report = (year: number, name: string, scope?: Report['scope']): Report => ({ version: 1, year, agency: { name }, ...(scope ? { scope } : {}) });
  it('is that of the same body on the year before, of the same scope first', () => {
    const [one, wide, other, older] = [report(2021, '甲', 'office'), report(2021, '甲', 'aggregate'), report(2021, '乙'), report(2020, '甲')];
    const all = [one, wide, other, older];
    assert.equal(lastYearOf(report(2022, '甲', 'aggregate'), all), wide);
    assert.equal(lastYearOf(report(2022, '甲', 'office'), all), one);
    assert.equal(lastYearOf(report(2022, '甲'), all), one);
    assert.equal(lastYearOf(report(2021, '甲'), all), older);
    assert.equal(lastYearOf(report(2023, '甲'), all), undefined);
    assert.equal(lastYearOf(report(2022, '丙'), all), undefined);
    assert.equal(lastYearOf({ version: 1, year: 2022 }, [{ version: 1, year: 2021 }]), undefined);
    assert.equal(lastYearOf({ version: 1, agency: { name: '甲' } }, all), undefined);
  });
});
