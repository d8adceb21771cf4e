/**
 * How much is heard on the way through every table, as heard.json has it. trees.test.ts proves that labels are all that is
 * said. `npm test -- tests/announced/heard.test.ts --update` writes the file anew.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { EN } from '../../src/locales/en.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import { FORM_IDS } from '../../src/model/edition.js';
import { formTables } from './form-paths.js';
import type { FormTable } from './form-paths.js';
import { heardOf } from './heard.js';
import type { Heard, Speech } from './heard.js';
import { SHORT_FORMS } from './short-forms.js';

const RECORD = new URL('heard.json', import.meta.url);

const SPEECH: Readonly<Record<string, Speech>> = {
  // As it was once: what a row label is called was its whole path, said after the labels of its groups.
  labelsNamedByPath: { label: (text) => text, row: (labels) => (labels.length > 1 ? [...labels.slice(0, -1), labels.join('，')] : labels) },
  labels: { label: (text) => text },
  shortForms: { label: (text) => SHORT_FORMS[text] ?? text },
};

const TABLES: Readonly<Record<string, readonly FormTable[]>> = Object.fromEntries(
  (['2019', '2021'] as const).flatMap((edition) =>
    [ZH_CN, EN].flatMap((words) => FORM_IDS.map((id) => [`${edition} ${id} ${words.language}`, formTables(edition, words, [id])] as const)),
  ),
);

const sum = (parts: readonly Heard[]): Heard => ({
  alongRows: parts.reduce((all, { alongRows }) => all + alongRows, 0),
  downColumns: parts.reduce((all, { downColumns }) => all + downColumns, 0),
});
const counts = Object.fromEntries(
  Object.entries(TABLES).map(([name, tables]) => [
    name,
    Object.fromEntries(Object.entries(SPEECH).map(([way, speech]) => [way, sum(tables.map((table) => heardOf(table, speech)))])),
  ]),
);

describe('characters heard', () => {
  it('are as many as the record says', () => {
    if (process.env['UPDATE_HEARD'] !== undefined) writeFileSync(RECORD, `${JSON.stringify(counts, null, 2).replace(/\{\s+("alongRows": \d+),\s+("downColumns": \d+)\s+\}/g, '{ $1, $2 }')}\n`);
    assert.deepEqual(counts, JSON.parse(readFileSync(RECORD, 'utf8')));
  });

  it('are counted where a row or a column is another, from the outermost label on that is another', () => {
    const table: FormTable = {
      form: 'requests',
      figures: [
        { figure: '1', columns: ['all', 'a'], rows: ['r'] },
        { figure: '2', columns: ['all', 'bb'], rows: ['r'] },
        { figure: '3', columns: ['all', 'a'], rows: ['ss'] },
        { figure: '4', columns: ['all', 'bb'], rows: ['ss'] },
      ],
    };
    // all a r, bb, a ss, bb; and down: all a r, ss, bb r, ss.
    assert.deepEqual(heardOf(table, { label: (text) => text }), { alongRows: 5 + 2 + 3 + 2, downColumns: 5 + 2 + 3 + 2 });
    assert.deepEqual(heardOf(table, { label: (text) => text, row: (labels) => [...labels, 'xxxx'] }).downColumns, 9 + 6 + 7 + 6);
  });

  it('would be fewer with short forms, which leave out and change nothing', () => {
    const labels = new Set(Object.values(TABLES).flat().flatMap(({ figures }) => figures.flatMap(({ columns, rows }) => [...columns, ...rows])));
    for (const [label, short] of Object.entries(SHORT_FORMS)) {
      assert.ok(labels.has(label), `${label} is a label`);
      let rest = label;
      for (const character of short) {
        assert.ok(rest.includes(character), `${short} only leaves out`);
        rest = rest.slice(rest.indexOf(character) + 1);
      }
    }
  });
});
