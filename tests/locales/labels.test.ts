import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { labelKey } from '../../src/model/edition.js';
import type { Edition, Form, Item, Named } from '../../src/model/edition.js';
import { LABELS_EN } from '../../src/locales/labels.en.js';

function keysOf(edition: Edition): string[] {
  return Object.values(edition.forms).flatMap((form: Form) => [
    labelKey(form.id, 'title'),
    ...form.blocks.flatMap((block) => [
      ...(block.corner === undefined ? [] : [labelKey(form.id, 'corner')]),
      ...(block.caption === undefined ? [] : [labelKey(form.id, 'caption', block.id)]),
      ...itemKeys(form, 'row', block.rows, []),
      ...itemKeys(form, 'column', block.columns, []),
    ]),
  ]);
}

function itemKeys(form: Form, axis: Named['axis'], items: readonly Item[], trail: readonly string[]): string[] {
  return items.flatMap((item) => {
    const ids = [...trail, item.id];
    return [...(item.label === '' ? [] : [labelKey(form.id, axis, ...ids)]), ...itemKeys(form, axis, item.items ?? [], ids)];
  });
}

describe('English names of the forms’ labels', () => {
  const wanted = new Set(Object.values(EDITIONS).flatMap(keysOf));

  it('every label of every edition has one', () => {
    assert.deepEqual([...wanted].filter((key) => !LABELS_EN[key]), []);
  });
  it('none is stale', () => assert.deepEqual(Object.keys(LABELS_EN).filter((key) => !wanted.has(key)), []));
  it('none is left in Chinese', () => {
    assert.deepEqual(Object.values(LABELS_EN).filter((label) => /\p{Script=Han}/u.test(label)), []);
  });
  it('siblings are told apart', () => {
    const twins = [...wanted].filter((key) => {
      const parent = key.slice(0, key.lastIndexOf('.'));
      return [...wanted].some((other) => other !== key && other.slice(0, other.lastIndexOf('.')) === parent && LABELS_EN[other] === LABELS_EN[key]);
    });
    assert.deepEqual(twins, []);
  });
});

describe('labelKey', () => {
  it('is form, axis and the ids of the trail', () => {
    assert.equal(labelKey('requests', 'column', 'applicants', 'organisations', 'business'), 'requests.column.applicants.organisations.business');
    assert.equal(labelKey('disclosure', 'corner'), 'disclosure.corner');
  });
});
