import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EDITIONS } from '../../src/editions/index.js';
import { fromFragment, toFragment } from '../../src/elements/explore/address.js';
import type { Target } from '../../src/elements/explore/address.js';
import { cellsOf, FORM_IDS } from '../../src/model/edition.js';
import { viewsOf } from '../../src/tables/index.js';
import { PINGTAN_2020, PINGTAN_2022 } from '../support/reports.js';

const WHOLE = '#disclosure=requests&cell=outcomes.granted.total&view=column:individual&chart=flow&n=2';
const TARGET: Target = { form: 'requests', cells: ['outcomes.granted.total'], view: 'column:individual', chart: 'flow', nth: 2 };

const targets = fc
  .record({
    form: fc.constantFrom(...FORM_IDS),
    cells: fc.uniqueArray(fc.stringMatching(/^([A-Za-z]{1,9}|\*)([.:]([A-Za-z]{1,9}|\*)){0,5}$/), { maxLength: 24 }),
    view: fc.option(fc.stringMatching(/^[a-z]{1,9}(:[A-Za-z]{1,9}[0-9]{0,2}(\.[A-Za-z]{1,9}){0,3})?$/)),
    chart: fc.option(fc.stringMatching(/^[a-z]{1,12}$/)),
    share: fc.boolean(),
    show: fc.constantFrom(undefined, 'table' as const, 'chart' as const),
    nth: fc.option(fc.integer({ min: 2, max: 999 })),
  })
  .map(({ form, cells, view, chart, share, show, nth }): Target => ({
    form,
    ...(cells.length > 0 ? { cells } : {}),
    ...(view === null ? {} : { view }),
    ...(chart === null ? {} : { chart }),
    ...(share ? { share: true } : {}),
    ...(show ? { show } : {}),
    ...(nth === null ? {} : { nth }),
  }));

describe('a link into a report', () => {
  it('is written and read', () => {
    assert.equal(toFragment(TARGET), WHOLE);
    assert.deepEqual(fromFragment(WHOLE), TARGET);
    assert.equal(toFragment({ form: 'reviewLitigation', nth: 1 }), '#disclosure=reviewLitigation');
    assert.deepEqual(fromFragment('#disclosure=reviewLitigation&n=1'), { form: 'reviewLitigation' });
  });
  it('of any target leads to that target', () => {
    fc.assert(fc.property(targets, (target) => { assert.deepEqual(fromFragment(toFragment(target)), target); }));
  });
  it('leads to every cell and every view there is', () => {
    for (const { forms } of Object.values(EDITIONS)) {
      for (const form of Object.values(forms)) {
        for (const { path } of cellsOf(form)) assert.deepEqual(fromFragment(toFragment({ form: form.id, cells: [path] }))?.cells, [path]);
      }
    }
    for (const report of [PINGTAN_2020, PINGTAN_2022]) {
      for (const id of FORM_IDS) {
        for (const { id: view } of viewsOf(report[id]!, EDITIONS[report === PINGTAN_2020 ? '2019' : '2021'].forms[id])) {
          assert.equal(fromFragment(toFragment({ form: id, view }))?.view, view);
        }
      }
    }
  });
  it('needs no escaping anywhere', () => {
    fc.assert(fc.property(targets, (target) => { assert.match(toFragment(target), /^#[A-Za-z0-9.:*=&]+$/); }));
  });
});

describe('a link that other programs passed on', () => {
  const passed: Record<string, string> = {
    'escaped once': encodeURIComponent(WHOLE.slice(1)),
    'escaped twice': encodeURIComponent(encodeURIComponent(WHOLE.slice(1))),
    'as HTML text': WHOLE.replace(/&/g, '&amp;'),
    'with a Chinese full stop': `${WHOLE}。`,
    'with that escaped': `${WHOLE}%E3%80%82`,
    'with half of it lost': `${WHOLE}%E3%80`,
    'with a bracket and a sentence': `${WHOLE}）请看`,
    'in Markdown': `${WHOLE})**`,
    'with parameters of theirs': `${WHOLE}?from=timeline&isappinstalled=0`,
    'with keys of theirs between': WHOLE.replace('&view', '&utm_source=a%20b&=&x&view'),
    'with nothing in front': WHOLE.slice(1),
    'in another order': '#n=2&chart=flow&view=column:individual&cell=outcomes.granted.total&disclosure=requests',
    'with something said twice': `${WHOLE}&n=3&view=whole&chart=bars&cell=outcomes.granted.total`,
  };
  for (const [how, fragment] of Object.entries(passed)) {
    it(`${how}: leads to the same place`, () => assert.deepEqual(fromFragment(fragment), TARGET));
  }

  it('has punctuation behind the last cell, and no less of the cell', () => {
    for (const tail of ['.', '.)', '。', ':', '**', '，见表', '_', '"', '>', ' x']) {
      assert.deepEqual(fromFragment(`#disclosure=requests&cell=received.total${tail}`)?.cells, ['received.total'], tail);
    }
  });
  it('never leads to a shorter path than was meant', () => {
    for (const cell of ['outcomes.granted2', 'outcomes.granted-total', 'outcomes.granted.2', 'outcomes..granted', '.outcomes', '1', '', 'a'.repeat(101)]) {
      assert.deepEqual(fromFragment(`#disclosure=requests&cell=${cell}`), { form: 'requests' }, cell);
    }
  });
  it('several cells', () => {
    assert.deepEqual(fromFragment('#disclosure=disclosure&cell=fees.amount&cell=regulations.made')?.cells, ['fees.amount', 'regulations.made']);
  });
});

describe('what is no such link', () => {
  for (const fragment of ['', '#', '#top', '#disclosure', '#disclosure=', '#disclosure=toString', '#cell=received.total', '#disclosure=requestsx', '#%', '%%%', '#disclosure=Requests']) {
    it(`“${fragment}” leads nowhere`, () => assert.equal(fromFragment(fragment), undefined));
  }
  it('a count that is none is passed over', () => {
    for (const n of ['0', '-1', '1.5', '1000', 'x', '1e3']) assert.deepEqual(fromFragment(`#disclosure=requests&n=${n}`), { form: 'requests' }, n);
  });
  it('a fragment of any text throws nothing and gives nothing but short plain paths', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('%', '25', '3D', '&', 'amp;', '=', 'disclosure=requests', 'cell=', 'view', 'n=', 'a.b', '*', '<', '\ud800'), { maxLength: 40 }).map((parts) => parts.join('')));
    fc.assert(
      fc.property(text, (tail) => {
        const target = fromFragment(`#disclosure=requests&${tail}`);
        for (const path of target?.cells ?? []) assert.match(path, /^[A-Za-z.:*]{1,100}$/);
        for (const id of [target?.view, target?.chart]) assert.match(id ?? 'a', /^[A-Za-z0-9.:*]{1,100}$/);
      }),
    );
  });
  it('length is bounded: the fragment, and the cells in it', () => {
    assert.equal(fromFragment(`#disclosure=requests&x=${'%25'.repeat(2000)}`), undefined);
    const many = Array.from({ length: 60 }, (_, index) => `cell=${'abcdefgh'[index % 8]!}.${'x'.repeat(1 + index)}`).join('&');
    assert.equal(fromFragment(`#disclosure=requests&${many}`)?.cells?.length, 24);
    assert.equal(fromFragment(toFragment({ form: 'requests', cells: Array.from({ length: 60 }, (_, index) => `c.${'x'.repeat(1 + index)}`) }))?.cells?.length, 24);
  });
  it('what cannot stand in a link is not written into one', () => {
    assert.equal(toFragment({ form: 'requests', cells: ['a b', 'received.total', '<b>', 'a&n=2', ''], view: 'column:', chart: 'a=b', nth: 1.5 }), '#disclosure=requests&cell=received.total');
  });
});
