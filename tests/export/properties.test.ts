import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toClipboard, toPrintedCsv, toTidyCsv, toXlsx } from '../../src/export/index.js';
import { EDITIONS } from '../../src/editions/index.js';
import { readHtml } from '../../src/import/html/read-html.js';
import { readXlsx } from '../../src/import/xlsx/read-xlsx.js';
import { cellsOf, FORM_IDS } from '../../src/model/edition.js';
import type { Figure } from '../../src/model/figure.js';
import type { Report } from '../../src/model/report.js';
import { figureAt, formOf } from '../../src/model/table.js';
import { reports } from '../import/properties/figures.js';
import { reviewLitigation } from '../support/reports.js';
import { mayRun, parseCsv, tablesIn, tablesOf, ZH } from './support.js';

const RUNS = { numRuns: 15 };
const printed = (figure: Figure): string => (figure === null ? '' : String(figure));

/** Every figure of a report in printed order. */
function figuresOf(report: Report): { path: string; figure: Figure }[] {
  return FORM_IDS.flatMap((id) => {
    const table = report[id];
    if (!table) return [];
    return cellsOf(formOf(table, id, EDITIONS)).flatMap(({ path }) => {
      const figure = figureAt(table, path);
      return figure === undefined ? [] : [{ path, figure }];
    });
  });
}

for (const edition of ['2019', '2021'] as const) {
  describe(`any report of the ${edition} form`, () => {
    it('tidy CSV has every figure as printed, at its path', () => {
      fc.assert(
        fc.property(reports(edition), (report) => {
          const lines = parseCsv(toTidyCsv(report, ZH)).slice(1);
          const found = lines.map((line) => ({ path: [line[4], line[6]].filter((id) => id !== '').join('.'), printed: line[8] }));
          assert.deepEqual(found, figuresOf(report).map(({ path, figure }) => ({ path, printed: printed(figure) })));
          for (const [index, { figure }] of figuresOf(report).entries()) {
            if (typeof figure === 'number') assert.equal(lines[index]?.[9], String(figure));
            if (figure === null || figure === '无') assert.equal(lines[index]?.[9], '');
          }
        }),
        RUNS,
      );
    });
    it('CSV as printed has every figure, in printed order', () => {
      fc.assert(
        fc.property(reports(edition), (report) => {
          for (const id of FORM_IDS) {
            const wanted = figuresOf({ version: 1, [id]: report[id] }).map(({ figure }) => printed(figure));
            const lines = parseCsv(toPrintedCsv(report, id, ZH) ?? '');
            const columns = id === 'requests' ? 7 : 15;
            const rows = id === 'disclosure' ? disclosureRows(lines) : lines.slice(4).map((line) => line.slice(-columns));
            assert.deepEqual(rows.flat(), wanted);
          }
        }),
        RUNS,
      );
    });
    it('an Excel workbook read back is the same tables', async () => {
      await fc.assert(
        fc.asyncProperty(reports(edition), async (report) => {
          assert.deepEqual(tablesIn(await readXlsx(toXlsx(report, ZH)!, {})), tablesOf(report));
        }),
        RUNS,
      );
    });
    it('what is copied, read back as HTML, is the same tables', () => {
      fc.assert(
        fc.property(reports(edition), (report) => {
          for (const id of FORM_IDS) assert.deepEqual(tablesIn(readHtml(toClipboard(report, id, ZH)!['text/html']))[id], report[id]);
        }),
        RUNS,
      );
    });
  });
}

describe('any text whatever', () => {
  const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', '－', '\t', '\r', '\n', ' ', '"', ',', '1', '.', 'A', '元', '(', ')') }));
  const withText = (text: string): Report => ({ version: 1, reviewLitigation: reviewLitigation({ review: [text, 0, '无', null, 5] }) });

  it('comes back from CSV, and never as a formula', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const fieldOf = (one: string): string => parseCsv(toTidyCsv(withText(one), ZH))[1]?.[8] ?? '';
        const field = fieldOf(text);
        assert.ok(!mayRun(field), JSON.stringify(field));
        if (field !== text) {
          // The apostrophe in front is told from one that is printed: that gets another.
          assert.deepEqual([field, fieldOf(`'${text}`)], [`'${text}`, `''${text}`]);
        }
        assert.equal(parseCsv(toPrintedCsv(withText(text), 'reviewLitigation', ZH) ?? '')[4]?.[0], field);
      }),
      { numRuns: 300 },
    );
  });
  it('never runs where it is pasted as plain text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const line = toClipboard(withText(text), 'reviewLitigation', ZH)!['text/plain'].split('\n').slice(4).join('\n');
        const quoted = /^"((?:[^"]|"")*)"(?=\t)/.exec(line)?.[1]?.replace(/""/g, '"');
        const cell = quoted ?? line.split('\t')[0] ?? '';
        assert.ok(cell === text || cell === `'${text}`, JSON.stringify([cell, text]));
        assert.ok(cell === '' || !mayRun(cell), JSON.stringify(line));
      }),
      { numRuns: 300 },
    );
  });
});

/** The figures of 二: under each row of headings, as many as it has. */
function disclosureRows(lines: readonly (readonly string[])[]): string[][] {
  let columns = 0;
  return lines.flatMap((line) => {
    if (line[0] === '信息内容') {
      columns = line.slice(1).filter((text) => text !== '').length;
      return [];
    }
    if (line.every((text) => text === '')) columns = 0;
    return columns === 0 ? [] : [line.slice(1, 1 + columns)];
  });
}
