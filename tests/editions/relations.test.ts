import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { isWithin, joinPath, leavesOf } from '../../src/model/edition.js';
import type { Edition, Relation } from '../../src/model/index.js';

/** Paths of rows or columns that a relation names, on the axis it names them. */
function pathsOf(relation: Relation): string[] {
  const sides = [...relation.left, ...relation.right].map((term) => (typeof term === 'string' ? term : term.path));
  const groups = relation.kind === 'sum' ? (relation.under ?? ['']) : [''];
  return groups.flatMap((group) => sides.map((path) => joinPath(group, path)));
}

function linesOf(edition: Edition, relation: Relation): string[] {
  const axis = relation.inEvery === 'column' ? 'rows' : 'columns';
  return edition.forms[relation.form].blocks.flatMap((block) => leavesOf(block[axis]).map(({ path }) => path));
}

for (const edition of Object.values(EDITIONS)) {
  describe(`relations of the ${edition.id} edition`, () => {
    it('have ids of their own', () => {
      const ids = edition.relations.map(({ id }) => id);
      assert.deepEqual(ids, [...new Set(ids)]);
    });
    for (const relation of edition.relations) {
      it(`${relation.id} points at rows or columns that exist, and no figure stands on both sides`, () => {
        const lines = linesOf(edition, relation);
        for (const path of pathsOf(relation)) assert.ok(lines.some((line) => isWithin(line, path)), path);
        if (relation.kind !== 'sum') return;
        const side = (paths: readonly string[]): string[] => lines.filter((line) => paths.some((path) => isWithin(line, path)));
        const [left, right] = [side(relation.left), side(relation.right)];
        assert.deepEqual(left.filter((line) => right.includes(line)), []);
      });
    }
    it('every result of 三 is in the sum of results', () => {
      const relation = edition.relations.find(({ id }) => id === 'outcomesTotal');
      assert.ok(relation?.kind === 'sum');
      const leaves = linesOf(edition, relation).filter((line) => isWithin(line, 'outcomes'));
      const summed = leaves.filter((line) => [...relation.left, ...relation.right].some((path) => isWithin(line, path)));
      assert.deepEqual(summed, leaves);
    });
  });
}
