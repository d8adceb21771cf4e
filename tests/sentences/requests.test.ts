import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../src/checks/index.js';
import { EDITIONS } from '../../src/editions/index.js';
import { cellsOf, formOf } from '../../src/model/index.js';
import type { Report, Requests } from '../../src/model/index.js';
import { sharesFor, statementsFor } from '../../src/sentences/index.js';
import { changed, everyRow, JINING_2020, PINGTAN_2020, PINGTAN_2022, requests } from '../support/reports.js';
import { said } from './support.js';

function zh(table: Requests, year?: number): string[] {
  return said({ version: 1, ...(year === undefined ? {} : { year }), requests: table }, 'requests');
}

const report2022 = PINGTAN_2022.requests!;

describe('三 in sentences', () => {
  it('every printed figure 无, others blank', () => {
    assert.deepEqual(said(JINING_2020, 'requests'), ['本表所填各项均为“无”。']);
    assert.deepEqual(said(JINING_2020, 'requests', 'en'), ['Every completed cell reads "none" (无).']);
  });

  it('not where a cell is not in the report: it may have been printed', () => {
    assert.deepEqual(zh(changed(JINING_2020.requests!, { 'received.legal': undefined })), []);
  });

  it('not where a row of the agency’s own says otherwise', () => {
    const extra = { axis: 'row', label: '其他', after: 'received', figures: [1, null, null, null, null, null, null] } as const;
    assert.deepEqual(zh({ ...JINING_2020.requests!, extra: [{ ...extra, figures: [...extra.figures] }] }), []);
  });

  it('all 0', () => {
    assert.deepEqual(zh(requests('2021', {}), 2023), ['2023年新收政府信息公开申请0件，上年结转0件，办理结果总计0件，结转下年度0件。']);
    assert.deepEqual(said({ version: 1, year: 2023, requests: requests('2021', {}) }, 'requests', 'en'), [
      'In 2023, 0 requests were received and 0 carried in; 0 concluded; 0 carried to 2024.',
    ]);
  });

  it('usual, with sums of sub-items marked and the most frequent reason', () => {
    assert.deepEqual(said(PINGTAN_2022, 'requests'), [
      '2022年新收74件，上年结转1件；办理结果总计75件：予以公开21件，部分公开9件，不予公开4件*，无法提供37件*，不予处理0件*，其他处理4件*；结转下年度0件。',
      '不予公开各分项中，“属于四类过程性信息”2件，件数最多（部分公开不计入）。',
    ]);
    assert.deepEqual(said(PINGTAN_2022, 'requests', 'en'), [
      'In 2022, 74 requests were received and 1 carried in. 75 concluded: 21 disclosed, 9 partly disclosed, 4* not disclosed, 37* could not be provided, 0* not processed, 4* otherwise handled; 0 carried to 2023. *Sum of sub-items.',
      'Among the items of “Not disclosed”, “Four kinds of process information”: 2, the highest count (partial disclosures are not included).',
    ]);
  });

  it('leads every figure to its cells', () => {
    const statement = statementsFor(report2022, formOf(report2022, 'requests', EDITIONS), check(PINGTAN_2022, EDITIONS))[0];
    assert.equal(statement?.kind, 'requests');
    if (statement?.kind !== 'requests') return;
    assert.deepEqual(statement.received, { text: '74', computed: false, cells: ['received.total'] });
    assert.deepEqual(
      statement.outcomes.map(({ name, amount }) => [name.key, amount.computed, amount.cells.length]),
      [
        ['outcomes.granted', false, 1],
        ['outcomes.partial', false, 1],
        ['outcomes.refused', true, 8],
        ['outcomes.unavailable', true, 3],
        ['outcomes.notProcessed', true, 5],
        ['outcomes.otherwise', true, 3],
      ],
    );
  });

  it('in the 2019 form 其他处理 is a printed row', () => {
    const table = requests('2019', { received: [1, 0, 0, 0, 0, 0, 1], 'outcomes.otherwise': [1, 0, 0, 0, 0, 0, 1], 'outcomes.total': [1, 0, 0, 0, 0, 0, 1] });
    assert.match(zh(table)[0] ?? '', /^新收1件，上年结转0件；办理结果总计1件：.*，其他处理1件；结转下年度0件。$/);
  });

  it('a relation broken: the printed figures only', () => {
    assert.deepEqual(said(PINGTAN_2020, 'requests'), ['新收21件，上年结转0件；办理结果总计21件，结转下年度0件，各项见表。']);
    assert.deepEqual(said(PINGTAN_2020, 'requests', 'en'), [
      '21 requests were received and 0 carried in; 21 concluded; 0 carried to the next year. See the table for the items.',
    ]);
  });

  it('a figure unknown: the printed figures that are known, no sum, no reason', () => {
    assert.deepEqual(zh(changed(report2022, { 'outcomes.refused.stateSecret.legal': null })), ['新收74件，上年结转1件；办理结果总计75件，结转下年度0件，各项见表。']);
    assert.deepEqual(zh(changed(report2022, { 'carriedIn.total': '/', 'carriedOut.total': undefined })), ['新收74件；办理结果总计75件，各项见表。']);
  });

  it('without what was received nothing is said', () => {
    for (const figure of [null, '/', '约20', undefined]) assert.deepEqual(zh(changed(report2022, { 'received.total': figure })), []);
  });

  it('outcomes blank', () => {
    const table = requests('2021', { received: [74, 0, 0, 0, 0, 0, 74], carriedIn: [1, 0, 0, 0, 0, 0, 1] }, null);
    assert.deepEqual(zh(table, 2022), ['2022年新收74件，上年结转1件；办理结果栏空白。']);
    assert.deepEqual(zh(changed(table, { 'outcomes.granted.total': '/' }), 2022), ['新收74件，上年结转1件，各项见表。']);
  });

  it('totals blank, one applicant filled', () => {
    const table = requests('2019', { received: [20, null, null, null, null, null, null], carriedIn: [0, null, null, null, null, null, null] }, null);
    assert.deepEqual(zh(table), ['自然人新收20件；其余申请人类别及总计栏空白，未作合计。']);
    assert.deepEqual(said({ version: 1, requests: table }, 'requests', 'en'), [
      'Received: natural persons 20. The columns of all other kinds of applicants and of totals are blank, and no total was computed.',
    ]);
  });

  it('of one applicant in a report of 无: only where 无 is printed for that applicant', () => {
    const table = everyRow('2019', ['无', null, null, null, null, null, null]);
    const kinds = (applicant: string): string[] => statementsFor(table, formOf(table, 'requests', EDITIONS), [], { applicant }).map(({ kind }) => kind);
    assert.deepEqual(kinds('individual'), ['allNone']);
    assert.deepEqual(kinds('legalPerson.business'), []);
  });

  it('totals blank, several applicants filled', () => {
    assert.deepEqual(zh(everyRow('2019', [20, 1, null, null, null, null, null])), ['自然人新收20件、商业企业新收1件；其余申请人类别及总计栏空白，未作合计。']);
    assert.deepEqual(zh(everyRow('2019', [1, 0, 0, 0, 0, 0, null]))[0]?.endsWith('；总计栏空白，未作合计。'), true);
  });

  it('says 空白 of no column that is not in the report or holds another sign', () => {
    assert.deepEqual(zh(everyRow('2019', [20, null, null, undefined, null, null, null])), []);
    assert.deepEqual(zh(everyRow('2019', [20, null, null, '/', null, null, null])), []);
  });

  it('says 空白 beside no column of the agency’s own that is filled', () => {
    const table = everyRow('2019', [20, null, null, null, null, null, null]);
    const figures = cellsOf(EDITIONS['2019'].forms.requests).filter(({ column }) => column.path === 'total').map(() => 3);
    assert.deepEqual(zh({ ...table, extra: [{ axis: 'column', label: '外国人', after: 'individual', figures }] }), []);
  });

  it('reasons of the same count are named together, quotation marks inside quotation marks change', () => {
    const table = requests('2021', {
      received: [2, 0, 0, 0, 0, 0, 2],
      'outcomes.refused.stateSecret': [1, 0, 0, 0, 0, 0, 1],
      'outcomes.refused.securityAndStability': [1, 0, 0, 0, 0, 0, 1],
      'outcomes.total': [2, 0, 0, 0, 0, 0, 2],
    });
    assert.equal(zh(table)[1], '不予公开各分项中，“属于国家秘密”“危及‘三安全一稳定’”各1件，件数相同。');
  });

  it('says the unit a cell prints in place of its own, and digits as printed', () => {
    const table = changed(report2022, { 'received.total': '74份', 'carriedIn.total': '1（含补正1件）', 'carriedOut.total': '无' });
    assert.match(zh(table)[0] ?? '', /^新收74份，上年结转1件；.*；结转下年度“无”。$/);
  });
});

describe('三: shares, on request', () => {
  const shares = ({ requests: table }: Report): string[] =>
    sharesFor(table!, formOf(table!, 'requests', EDITIONS), check({ version: 1, requests: table! }, EDITIONS)).map(({ name, amount, of, percent }) => {
      assert.equal(amount.computed, amount.cells.length > 1);
      return `${name.label} ${percent}% ${amount.text}/${of.text}`;
    });

  it('of every outcome, from a base of 20', () => {
    assert.equal(shares(PINGTAN_2022)[0], '（一）予以公开 28.0% 21/75');
    assert.equal(shares(PINGTAN_2022)[2], '（三）不予公开 5.3% 4/75');
  });
  it('none below 20, none where a relation is broken, none unless asked for', () => {
    const small = requests('2021', { received: [19, 0, 0, 0, 0, 0, 19], 'outcomes.granted': [19, 0, 0, 0, 0, 0, 19], 'outcomes.total': [19, 0, 0, 0, 0, 0, 19] });
    assert.deepEqual(shares({ version: 1, requests: small }), []);
    assert.deepEqual(shares(PINGTAN_2020), []);
    assert.ok(said(PINGTAN_2022, 'requests').every((sentence) => !sentence.includes('%')));
  });
});
