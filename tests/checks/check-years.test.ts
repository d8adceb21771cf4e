import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkYears, leftAside } from '../../src/checks/index.js';
import { EDITIONS } from '../../src/editions/index.js';
import type { Report } from '../../src/model/index.js';
import { disclosure, PINGTAN_2022, requests } from '../support/reports.js';

const earlier: Report = {
  version: 1,
  agency: { name: '平潭综合实验区' },
  year: 2021,
  scope: 'aggregate',
  disclosure: disclosure('2021', { regulations: [0, 0, 0], normativeDocuments: [69, 3, 665], licensing: [2293] }),
  requests: requests('2021', { carriedOut: [1, 0, 0, 0, 0, 0, 1] }),
};

/** Findings as `relation place: outcome left right`. */
function told(reports: Report[]): string[] {
  return checkYears(reports, EDITIONS).map(({ relation, place, outcome, why, left, right }) =>
    [`${relation} ${place.map((name) => name.label).join(' · ')}: ${outcome}`, why, left.sum, right.sum].filter((piece) => piece !== undefined).join(' '),
  );
}

describe('checkYears: what one year leaves to the next', () => {
  it('carried out in 2021 is carried in in 2022, in every column', () => {
    const findings = told([earlier, PINGTAN_2022]).filter((line) => line.startsWith('carriedOver'));
    assert.equal(findings.length, 7);
    assert.equal(findings[0], 'carriedOver 自然人: holds 1 1');
    assert.equal(findings[6], 'carriedOver 总计: holds 1 1');
  });

  it('is a question, or a hint, and says of which year each figure is', () => {
    const findings = checkYears([earlier, PINGTAN_2022], EDITIONS);
    const weights = new Map(findings.map(({ relation, weight }) => [relation, weight]));
    assert.deepEqual([...weights], [['documentsInForce', 'hint'], ['carriedOver', 'question']]);
    const documents = findings.find(({ place }) => place[0]?.key === 'normativeDocuments');
    assert.deepEqual(
      documents?.left.operands.map(({ cell, year, figure, minus }) => [cell, year, figure, minus]),
      [
        ['normativeDocuments.inForce', 2021, 665, undefined],
        ['normativeDocuments.issued', 2022, 88, undefined],
        ['normativeDocuments.repealed', 2022, 55, true],
      ],
    );
    assert.deepEqual([documents?.outcome, documents?.left.sum, documents?.right.sum], ['holds', 698, 698]);
  });

  it('2019 form: the items of a list follow from those of the year before', () => {
    const year = (number: number, previous: number, change: string | number): Report => ({
      version: 1,
      agency: { name: '平潭综合实验区' },
      year: number,
      disclosure: disclosure('2019', { licensing: [previous, change, 1] }),
    });
    const lines = told([year(2019, 21, '+19'), year(2020, 40, 0)]);
    assert.equal(lines[0], 'listedItems 行政许可: holds 40 40');
    assert.equal(lines[1], 'listedItems 其他对外管理服务事项: notAssessable unknown');
    assert.equal(told([year(2019, 21, '+19'), year(2020, 41, 0)])[0], 'listedItems 行政许可: broken 40 41');
  });

  it('does not lead from one form to another', () => {
    const before: Report = { ...earlier, year: 2020, disclosure: disclosure('2019', { licensing: [1, 2, 3] }) };
    const lines = told([before, { ...earlier, requests: requests('2021', {}) }]);
    assert.ok(lines.every((line) => line.startsWith('carriedOver')));
  });

  it('three years in any order make two pairs', () => {
    const third: Report = { ...PINGTAN_2022, year: 2023 };
    assert.equal(told([third, earlier, PINGTAN_2022]).filter((line) => line.startsWith('carriedOver 总计')).length, 2);
  });

  it('looks at consecutive years of one body only', () => {
    assert.deepEqual(told([earlier, { ...PINGTAN_2022, year: 2023 }]), []);
    assert.deepEqual(told([earlier, { ...PINGTAN_2022, agency: { name: '洪泽区' } }]), []);
    const undated: Report = { ...PINGTAN_2022 };
    delete undated.year;
    assert.deepEqual(told([earlier, undated]), []);
  });

  it('a different scope leaves everything open; a report of the same scope goes before', () => {
    const office: Report = { ...PINGTAN_2022, scope: 'office' };
    assert.ok(told([earlier, office]).every((line) => line.includes('notAssessable scope')));
    assert.ok(told([earlier, office, PINGTAN_2022]).every((line) => !line.includes('scope')));
  });

  it('two reports that name no agency are not of one body', () => {
    const bare = (report: Report): Report => {
      const copy: Report = { ...report };
      delete copy.agency;
      return copy;
    };
    assert.deepEqual(told([bare(earlier), bare(PINGTAN_2022)]), []);
    assert.deepEqual(told([bare(earlier), PINGTAN_2022]), []);
  });
});

describe('leftAside: why a report was held against no other', () => {
  const without = (key: 'year' | 'agency'): Report => {
    const copy: Report = { ...PINGTAN_2022 };
    Reflect.deleteProperty(copy, key);
    return copy;
  };
  const cases: [what: string, reports: Report[], why: (string | undefined)[]][] = [
    ['a pair', [earlier, PINGTAN_2022], [undefined, undefined]],
    ['no year', [earlier, without('year')], ['notConsecutive', 'noYear']],
    ['no agency', [earlier, without('agency')], ['otherAgency', 'noAgency']],
    ['another agency', [earlier, { ...PINGTAN_2022, agency: { name: '洪泽区' } }], ['otherAgency', 'otherAgency']],
    ['one year twice', [PINGTAN_2022, { ...PINGTAN_2022 }], ['sameYear', 'sameYear']],
    ['a gap', [earlier, { ...PINGTAN_2022, year: 2023 }], ['notConsecutive', 'notConsecutive']],
    ['no tables in common', [earlier, { version: 1, agency: { name: '平潭综合实验区' }, year: 2022 }], ['nothingInCommon', 'nothingInCommon']],
    ['one beside a pair', [earlier, PINGTAN_2022, { ...PINGTAN_2022, year: 2019 }], [undefined, undefined, 'notConsecutive']],
  ];
  for (const [what, reports, why] of cases) {
    it(what, () => {
      const aside = leftAside(reports, EDITIONS);
      assert.deepEqual(reports.map((report) => aside.find((one) => one.report === report)?.why), why);
    });
  }
});
