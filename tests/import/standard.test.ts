import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EditionId } from '../../src/model/edition.js';
import { FORM_IDS } from '../../src/model/edition.js';
import { assertWhole, importHtml, importRows, padded, standard, tableHtml } from './support.js';

const EDITIONS: EditionId[] = ['2019', '2021'];

describe('the forms as the notices print them', () => {
  for (const edition of EDITIONS) {
    for (const form of FORM_IDS) {
      it(`${form} ${edition}`, () => {
        const imported = importRows(standard(form, edition));
        assertWhole(imported, form, edition);
        const table = imported.report[form];
        assert.ok(table);
        if (form !== 'reviewLitigation') assert.equal('edition' in table && table.edition, edition);
      });
      it(`${form} ${edition}, merged cells written as blank ones`, () => {
        assertWhole(importRows(padded(standard(form, edition))), form, edition);
      });
    }
    it(`all three of ${edition} in one document`, () => {
      const imported = importRows(...FORM_IDS.map((form) => standard(form, edition)));
      for (const form of FORM_IDS) assertWhole(imported, form, edition);
      assert.deepEqual(imported.notes.map(({ code }) => code), ['noTitle']);
    });
    it(`all three of ${edition} in one table, as on one sheet`, () => {
      const imported = importRows(FORM_IDS.flatMap((form) => standard(form, edition)));
      for (const form of FORM_IDS) assertWhole(imported, form, edition);
    });
  }

  it('二 of 2021 and 三 of 2019 in one report: the edition belongs to the table', () => {
    const imported = importRows(standard('disclosure', '2021'), standard('requests', '2019'));
    assertWhole(imported, 'disclosure', '2021');
    assertWhole(imported, 'requests', '2019');
  });

  it('places name table, row and column of every figure', () => {
    const { places } = importHtml(`${tableHtml([[{ text: '别的', cols: 2, rows: 1 }]])}<p>二</p>${tableHtml(standard('disclosure', '2021'))}`);
    const made = places.find(({ cell }) => cell === 'regulations.repealed');
    assert.deepEqual(made, { form: 'disclosure', cell: 'regulations.repealed', at: { table: 1, row: 3, column: 3 }, printed: '101' });
    assert.equal(places.length, 10);
  });
});
