import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { mayBeOfForm } from '../../src/import/survey/passed-over.js';
import { PRINTED } from '../../src/locales/printed.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import { FORM_IDS, leavesOf } from '../../src/model/edition.js';
import { labelIn } from '../../src/tables/lines.js';

describe('tables that are passed over', () => {
  for (const edition of Object.values(EDITIONS)) {
    for (const [index, words] of [ZH_CN, ...PRINTED.map((printed) => ({ ...ZH_CN, ...printed }))].entries()) {
      it(`are none of ${edition.id}, nor a piece of one, in language ${String(index)}`, () => {
        const missed: string[] = [];
        for (const id of FORM_IDS) {
          for (const block of edition.forms[id].blocks) {
            const labels = (axis: 'row' | 'column') => leavesOf(block[`${axis}s`]).map(({ trail }) => trail.map((_, at) => labelIn(words, id, axis, trail.slice(0, at + 1))).join(' '));
            const [rows, columns] = [labels('row'), labels('column')];
            // A Chinese table cut by a page has its rows without any heading, 四 has headings alone; those in other languages are whole.
            const pieces = index === 0 ? rows.map((row) => row.trim() || columns.join(' ')) : [[...columns, ...rows].join(' ')];
            missed.push(...pieces.filter((piece) => !mayBeOfForm(piece)));
          }
        }
        assert.deepEqual(missed, []);
      });
    }
  }
});
