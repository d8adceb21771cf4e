/** What editors and sanitizers handed over, as kept in results/: still read exactly, and what the documents say of it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CELLS, CONTENT } from './cases.js';
import type { CaseId } from './cases.js';
import { DOCUMENTS, withTables } from './document.js';
import { lookAt, readBack } from './look.js';
import { resultOf, shownResults, TRIPS } from './results.js';

const WHOLE = { right: CELLS.length, wrong: 0, unread: 0 };
const tripsOf = (...cases: CaseId[]): typeof TRIPS => TRIPS.filter(({ of }) => cases.includes(of));

describe('what is left of a report after an editor', () => {
  it('is kept for every program, case and way, and nothing else is', () => {
    const files = readdirSync(new URL('results/', import.meta.url)).filter((file) => file.endsWith('.html'));
    assert.deepEqual(files.sort(), TRIPS.map(({ name }) => `${name}.html`).sort());
    assert.deepEqual(Object.keys(shownResults()).sort(), TRIPS.map(({ name }) => name).sort());
  });

  for (const { name } of tripsOf('pasted', 'plain')) {
    it(`${name}: every figure is read, and the page shows all three parts`, () => {
      assert.deepEqual(readBack(resultOf(name)), WHOLE);
      assert.deepEqual(shownResults()[name], { parts: 3, right: CELLS.length, wrong: 0 });
    });
  }

  it('never makes a figure wrong', () => {
    for (const { name } of TRIPS) assert.equal(readBack(resultOf(name)).wrong + (shownResults()[name]?.wrong ?? 0), 0, name);
  });

  it('a rendered section is read whole wherever its tables are left', () => {
    const left = tripsOf('rendered').filter(({ name }) => lookAt(resultOf(name)).tables > 0);
    assert.ok(left.length > tripsOf('rendered').length / 2);
    for (const { name } of left) assert.deepEqual(readBack(resultOf(name)), WHOLE, name);
  });

  it('UEditor keeps caption, th, merged cells and classes of the plain section, whichever way it came in', () => {
    const given = lookAt(CONTENT.plain.set);
    assert.deepEqual([given.captions, given.elements], [6, 0]);
    for (const { name } of tripsOf('plain').filter(({ program }) => program.id === 'neditor')) {
      const { captions, th, spans, classes } = lookAt(resultOf(name));
      assert.deepEqual([captions, th, spans, classes], [given.captions, given.th, given.spans, given.classes], name);
    }
  });

  for (const file of DOCUMENTS) {
    it(`${file.replace(/^.*\//, '')} says what the results are`, () => {
      const text = readFileSync(file, 'utf8');
      assert.equal(withTables(text), text);
      assert.match(text, /<!-- survival \S+ -->\n\n.*\n\n\| .*\n(?:\|.*\n){8}/);
    });
  }
});
