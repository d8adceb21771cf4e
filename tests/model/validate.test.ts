import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { validateReport } from '../../src/model/validate.js';
import { JINING_2020, PINGTAN_2020, PINGTAN_2022 } from '../support/reports.js';

/** Problems as `code place pointer found`. */
function told(data: unknown): string[] {
  return validateReport(data, EDITIONS).problems.map(({ code, place, pointer, found }) => [code, place.join(' · '), pointer, found].filter(Boolean).join(' '));
}

function kept(data: unknown): unknown {
  return validateReport(data, EDITIONS).report;
}

function requests(more: object): object {
  return { version: 1, requests: { edition: '2021', received: { individual: 1, total: 1 }, ...more } };
}

describe('validateReport: a right report', () => {
  it('comes back as a fresh copy without problems', () => {
    for (const report of [PINGTAN_2020, PINGTAN_2022, JINING_2020]) {
      const result = validateReport(report, EDITIONS);
      assert.deepEqual(result.problems, []);
      assert.deepEqual(result.report, report);
      assert.notEqual(result.report, report);
      assert.notEqual(result.report?.requests, report.requests);
    }
  });

  it('keeps narrative, notes, units and lines of the agency’s own', () => {
    const report = {
      version: 1,
      sections: [{ id: null, heading: '一、总体情况', blocks: [{ type: 'paragraph', text: '……' }, { type: 'list', items: ['甲', '乙'] }] }],
      disclosure: {
        edition: '2019',
        procurement: { projects: 13, amount: 477.35 },
        units: { 'procurement.amount': '万元' },
        notes: ['注'],
        extra: [
          { axis: 'row', label: '其他主动公开文件', after: 'normativeDocuments', figures: [0, 0, 0] },
          { axis: 'column', label: '备注', after: 'licensing.decisions', figures: [null, '无'] },
        ],
      },
    };
    assert.deepEqual(validateReport(report, EDITIONS), { report, problems: [] });
  });
});

describe('validateReport: what is no report', () => {
  for (const data of [null, undefined, 7, 'text', true, [], [PINGTAN_2022], () => 1, Symbol('s'), {}, { title: 'x' }]) {
    it(`refuses ${typeof data === 'object' ? JSON.stringify(data)?.slice(0, 20) : String(data)}`, () => {
      const result = validateReport(data, EDITIONS);
      assert.equal(result.report, undefined);
      assert.deepEqual(result.problems.map(({ code }) => code), ['notAReport']);
    });
  }
  it('refuses an unknown version, and none', () => {
    assert.deepEqual(told({ ...PINGTAN_2022, version: 2 }), ['version /version 2']);
    assert.deepEqual(told({ ...PINGTAN_2022, version: '1' }), ['version /version "1"']);
    assert.deepEqual(told({ requests: {} }), ['version /version']);
    assert.equal(kept({ ...PINGTAN_2022, version: 2 }), undefined);
  });
});

describe('validateReport: keeps what is right beside what is wrong', () => {
  it('a cell', () => {
    const data = { version: 1, reviewLitigation: { review: { upheld: { a: 1 }, corrected: 1 } } };
    assert.deepEqual(told(data), ['value 四 · 行政复议 · 结果维持 /reviewLitigation/review/upheld {…}']);
    assert.deepEqual(kept(data), { version: 1, reviewLitigation: { review: { corrected: 1 } } });
  });

  it('a number that is none', () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      const data = requests({ carriedIn: { total: value, legal: 2 } });
      assert.deepEqual(told(data), [`value 三 · 二、上年结转政府信息公开申请数量 · 总计 /requests/carriedIn/total ${String(value)}`]);
      assert.deepEqual(kept(data), requests({ carriedIn: { legal: 2 } }));
    }
  });

  it('a number that reading JSON has rounded, or that is not written as it was printed', () => {
    for (const text of ['12345678901234567890', '0.12345678901234567890', '1e21', '1e-7']) {
      const data: unknown = JSON.parse(`{"version":1,"requests":{"edition":"2021","received":{"total":${text},"legal":2}}}`);
      assert.equal(told(data).length, 1);
      assert.deepEqual(kept(data), { version: 1, requests: { edition: '2021', received: { legal: 2 } } });
    }
    for (const figure of [73802895.9, 24252.311082, 9007199254740991, -18]) {
      assert.deepEqual(told(requests({ carriedIn: { total: figure } })), []);
    }
  });

  it('a row', () => {
    const data = requests({ outcomes: { granted: 5, refused: { stateSecret: [1], petition: { total: 1 } } } });
    assert.deepEqual(told(data).sort(), [
      'key 三 · 三、本年度办理结果 · （三）不予公开 /requests/outcomes/refused/petition petition',
      'value 三 · 三、本年度办理结果 · （一）予以公开 /requests/outcomes/granted 5',
      'value 三 · 三、本年度办理结果 · （三）不予公开 · 1.属于国家秘密 /requests/outcomes/refused/stateSecret […]',
    ]);
    assert.deepEqual(kept(data), requests({ outcomes: { refused: {} } }));
  });

  it('a row of the other edition: 其他处理 of 2021 is a group', () => {
    const data = requests({ outcomes: { otherwise: { total: 4, other: { total: 1 } } } });
    assert.deepEqual(told(data), ['key 三 · 三、本年度办理结果 · （六）其他处理 /requests/outcomes/otherwise/total total']);
    assert.deepEqual(kept(data), requests({ outcomes: { otherwise: { other: { total: 1 } } } }));
  });

  it('a key', () => {
    assert.deepEqual(told({ ...PINGTAN_2022, comment: 1, 'a/b~c': 2 }), ['key /comment comment', 'key /a~1b~0c a/b~c']);
    assert.deepEqual(kept({ ...PINGTAN_2022, comment: 1 }), PINGTAN_2022);
  });

  it('a table without an edition, of an unknown one, or that is none', () => {
    const { reviewLitigation } = PINGTAN_2022;
    assert.deepEqual(told({ version: 1, reviewLitigation, requests: {}, disclosure: { edition: '2020' } }), [
      'edition 三 /requests/edition',
      'edition 二 /disclosure/edition "2020"',
    ]);
    assert.deepEqual(told({ version: 1, reviewLitigation, requests: { edition: 2021 } }), ['edition 三 /requests/edition 2021']);
    assert.deepEqual(told({ version: 1, reviewLitigation, requests: [] }), ['value 三 /requests […]']);
    for (const wrong of [{}, { edition: '2020' }, [], 5]) {
      assert.deepEqual(kept({ version: 1, reviewLitigation, requests: wrong }), { version: 1, reviewLitigation });
    }
  });

  it('what is required goes with what lacks it, and is named once', () => {
    assert.deepEqual(told({ version: 1, agency: {}, year: 2022 }), ['required /agency/name']);
    assert.deepEqual(told({ version: 1, agency: { name: 5 }, year: 2022 }), ['value /agency/name 5']);
    assert.deepEqual(kept({ version: 1, agency: { name: 5 }, year: 2022 }), { version: 1, year: 2022 });
  });

  it('a block or a section; places are those of the data as given', () => {
    const data = {
      version: 1,
      sections: [
        7,
        { id: 'overview', heading: '一', blocks: [{ type: 'paragraph', text: 'a', bold: true }, { type: 'image' }, { type: 'list', items: ['x', 5, 'y'] }] },
        { id: 'overview', heading: 5, blocks: [] },
        { id: 'other', heading: '六', blocks: [] },
      ],
    };
    assert.deepEqual(told(data).sort(), [
      'key /sections/1/blocks/0/bold bold',
      'value /sections/0 7',
      'value /sections/1/blocks/1/type "image"',
      'value /sections/1/blocks/2/items/1 5',
      'value /sections/2/heading 5',
    ]);
    assert.deepEqual(kept(data), {
      version: 1,
      sections: [
        { id: 'overview', heading: '一', blocks: [{ type: 'paragraph', text: 'a' }, { type: 'list', items: ['x', 'y'] }] },
        { id: 'other', heading: '六', blocks: [] },
      ],
    });
  });

  it('a year that is none, a date that is none', () => {
    assert.deepEqual(told({ version: 1, year: 22, published: '2021年1月29日', scope: 'all' }).length, 3);
    assert.deepEqual(kept({ version: 1, year: 22, published: '2021年1月29日', scope: 'all' }), { version: 1 });
  });
});

describe('validateReport: rows and columns of the agency’s own', () => {
  const line = { axis: 'row', label: '其他', after: 'received', figures: [1, 2, 3, 4, 5, 6, 7] };

  it('a bad figure takes the whole line: figures are told apart by their order', () => {
    for (const bad of [{}, undefined, () => 1, NaN, 1e21]) {
      const data = requests({ extra: [{ ...line, figures: [1, 2, bad, 4, 5, 6, 7] }, line] });
      assert.deepEqual(kept(data), requests({ extra: [line] }));
      assert.equal(told(data).length, 1);
      assert.match(told(data)[0] ?? '', /^value 三 \/requests\/extra\/0\/figures\/2 /);
    }
  });

  it('a line with too few or too many figures, or behind no line of the form, is left out', () => {
    for (const stray of [{ ...line, figures: [1, 2] }, { ...line, figures: [1, 2, 3, 4, 5, 6, 7, 8] }, { ...line, after: 'nowhere' }, { ...line, axis: 'column' }]) {
      const data = requests({ extra: [line, stray] });
      assert.deepEqual(told(data), ['extra 三 /requests/extra/1 "其他"']);
      assert.deepEqual(kept(data), requests({ extra: [line] }));
    }
  });
});

describe('validateReport: never throws, whatever it is given', () => {
  it('cycles', () => {
    const data: Record<string, unknown> = { version: 1, year: 2022 };
    data.requests = { edition: '2021', received: data };
    assert.deepEqual(kept(data), { version: 1, year: 2022, requests: { edition: '2021', received: {} } });
    const received = '三 · 一、本年新收政府信息公开申请数量 /requests/received';
    assert.deepEqual(told(data), ['version', 'year', 'requests'].map((key) => `key ${received}/${key} ${key}`));
  });

  it('getters do not run', () => {
    let ran = 0;
    const data = { version: 1, get year() { return (ran += 1); }, agency: { name: 'x' } };
    assert.deepEqual(kept(data), { version: 1, agency: { name: 'x' } });
    assert.deepEqual(told(data), ['value /year get']);
    assert.equal(ran, 0);
  });

  it('__proto__ and other keys of the language reach nothing', () => {
    const data: unknown = JSON.parse('{"version":1,"__proto__":{"year":2022},"constructor":{},"toString":1,"requests":{"edition":"2021","__proto__":{"received":{"total":1}},"units":{"__proto__":"万元"}}}');
    const report = kept(data) as object;
    assert.deepEqual(report, { version: 1, requests: { edition: '2021', units: {} } });
    assert.equal((report as { year?: number }).year, undefined);
    assert.equal(Object.getPrototypeOf(report), Object.prototype);
    assert.equal(told(data).filter((line) => line.startsWith('key')).length, 5);
  });

  it('proxies that throw, classes, functions, symbols, big integers, holes', () => {
    const hostile = new Proxy({}, { ownKeys: () => { throw new Error('no'); } });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const value of [hostile, proxy, new Date(), new Map(), () => 1, Symbol('s'), 10n, Array(3), new String('x')]) {
      const data = { version: 1, year: 2022, title: value, requests: { edition: '2021', received: { total: value } } };
      assert.deepEqual(kept(data), { version: 1, year: 2022, requests: { edition: '2021', received: {} } });
      assert.equal(told(data).length, 2);
    }
    assert.deepEqual(told(hostile).length, 1);
    assert.deepEqual(told(proxy).length, 1);
  });

  it('long texts are kept whole and named in short', () => {
    const long = '长'.repeat(1_000_000);
    assert.deepEqual(kept({ version: 1, title: long }), { version: 1, title: long });
    assert.ok((told({ version: 1, year: long })[0] ?? '').length < 80);
    assert.ok((told({ version: 1, [long]: 1 })[0] ?? '').endsWith('…'));
  });

  it('depth without end, breadth without end, and shared objects that multiply', () => {
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level += 1) deep = { deep };
    assert.deepEqual(kept({ version: 1, year: 2022, requests: deep }), { version: 1, year: 2022 });

    let shared: unknown = 'x';
    for (let level = 0; level < 14; level += 1) shared = Array(20).fill(shared);
    assert.ok(kept({ version: 1, year: 2022, sections: shared }));

    const blocks = Array(5000).fill({ type: 'list', items: Array(5000).fill('x') });
    assert.ok(kept({ version: 1, sections: Array(5000).fill({ id: null, heading: '一', blocks }) }));

    const broad = { version: 1, year: 2022, sections: Array(1_000_000).fill({ id: 'x' }) };
    const started = Date.now();
    assert.deepEqual(kept(broad), { version: 1, year: 2022, sections: [] });
    assert.ok(Date.now() - started < 5000);
  });

  it('lists a hundred problems and says how many more there are', () => {
    const data: Record<string, unknown> = { version: 1 };
    for (let index = 0; index < 250; index += 1) data[`key${String(index)}`] = 1;
    const { problems } = validateReport(data, EDITIONS);
    assert.equal(problems.length, 101);
    assert.deepEqual(problems[100], { code: 'more', pointer: '', place: [], found: '150' });
  });
});
