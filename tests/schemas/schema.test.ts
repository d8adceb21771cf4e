import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { EDITIONS } from '../../src/editions/index.js';
import { validateReport } from '../../src/model/validate.js';
import { JINING_2020, PINGTAN_2020, PINGTAN_2022 } from '../support/reports.js';

const SCHEMA = new URL('../../schemas/report.schema.json', import.meta.url);
const accepts = new Ajv({ strict: true, discriminator: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);

const FULL = {
  version: 1,
  title: '2021年政府信息公开工作年度报告',
  agency: { name: '某局' },
  year: 2021,
  scope: 'office',
  published: '2022-01-29',
  source: 'report.docx',
  sections: [{ id: null, heading: '一、总体情况', blocks: [{ type: 'paragraph', text: '……' }, { type: 'list', items: ['甲', '乙'] }] }],
  disclosure: { edition: '2019', procurement: { projects: 13, amount: 477.35 }, units: { 'procurement.amount': '万元' }, notes: ['注'] },
  requests: { edition: '2021', extra: [{ axis: 'row', label: '其他', after: 'received', figures: [1, 2, 3, 4, 5, 6, null] }] },
};

describe('report.schema.json', () => {
  it('is what the type Report says', () => {
    const check = spawnSync(process.execPath, ['--import', 'tsx', 'schemas/generate.ts', '--check'], { encoding: 'utf8' });
    assert.equal(check.status, 0, check.stderr);
  });

  it('refuses an edition nobody published, and a row of the other edition', () => {
    assert.ok(accepts({ version: 1, disclosure: { edition: '2021', regulations: { issued: 13, repealed: null, inForce: '无' } } }));
    assert.ok(!accepts({ version: 1, disclosure: { edition: '2021', regulations: { made: 1 } } }));
    assert.ok(!accepts({ version: 1, requests: { edition: '2020' } }));
    assert.ok(!accepts({}));
  });

  it('takes every figure of every form, as validateReport does', () => {
    for (const report of [JINING_2020, PINGTAN_2020, PINGTAN_2022, FULL]) {
      assert.ok(accepts(report), JSON.stringify(accepts.errors));
      assert.deepEqual(validateReport(report, EDITIONS), { report, problems: [] });
    }
  });
});

/** One change somewhere in a report: a value replaced, a key taken away, given another name or put in. */
interface Change {
  readonly step: number;
  readonly how: 'replace' | 'remove' | 'rename' | 'add';
  readonly value: unknown;
}

const CHANGE: fc.Arbitrary<Change> = fc.record({
  step: fc.nat(2000),
  how: fc.constantFrom('replace', 'remove', 'rename', 'add'),
  value: fc.constantFrom<unknown>(null, 0, -1.5, 2022, '', '2021', '2019', 'paragraph', 'list', 'row', '2021-01-01', true, [], [1], {}, { type: 'list', items: [] }, { total: 1 }),
});

function changed(report: object, changes: readonly Change[]): unknown {
  const copy = JSON.parse(JSON.stringify(report)) as unknown;
  for (const { step, how, value: shared } of changes) {
    // One of its own each time: a later change may be made inside it.
    const value = structuredClone(shared);
    const places: { holder: Record<string, unknown>; key: string }[] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const key of Object.keys(node)) {
        places.push({ holder: node as Record<string, unknown>, key });
        walk((node as Record<string, unknown>)[key]);
      }
    };
    walk(copy);
    const place = places[step % places.length];
    if (!place) continue;
    const { holder, key } = place;
    const before = holder[key];
    if (how === 'add') holder[Array.isArray(holder) ? String(holder.length) : 'stateSecret'] = value;
    else if (how === 'replace') holder[key] = value;
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else {
      Reflect.deleteProperty(holder, key);
      if (how === 'rename') holder.received = before;
    }
  }
  return copy;
}

describe('validateReport and report.schema.json', () => {
  it('agree on what is a report, and what validateReport keeps is one', () => {
    const reports = fc.constantFrom<object>(JINING_2020, PINGTAN_2022, FULL);
    fc.assert(
      fc.property(reports, fc.array(CHANGE, { minLength: 1, maxLength: 4 }), (report, changes) => {
        const data = changed(report, changes);
        const { report: kept, problems } = validateReport(data, EDITIONS);
        // Whether a line of the agency's own can be placed on its form is more than a schema can say.
        const wrong = problems.filter(({ code }) => code !== 'extra');
        assert.equal(accepts(data), kept !== undefined && wrong.length === 0, JSON.stringify({ problems, errors: accepts.errors }));
        if (kept) {
          assert.ok(accepts(kept), JSON.stringify(accepts.errors));
          assert.deepEqual(validateReport(kept, EDITIONS), { report: kept, problems: [] });
        }
      }),
      { numRuns: 400 },
    );
  });
});
