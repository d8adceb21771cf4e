import assert from 'node:assert/strict';
import { EDITIONS } from '../../../src/editions/index.js';
import { importDocument } from '../../../src/import/index.js';
import { PRINTED } from '../../../src/locales/printed.js';
import { cellsOf, FORM_IDS } from '../../../src/model/edition.js';
import type { EditionId } from '../../../src/model/edition.js';
import type { Figure } from '../../../src/model/figure.js';
import type { Report } from '../../../src/model/report.js';
import type { Words } from '../../../src/model/words.js';
import { ZH_CN } from '../../../src/locales/zh-CN.js';
import type { Note } from '../../../src/model/note.js';
import { figureAt } from '../../../src/model/table.js';
import { pageOf } from './page.js';
import { printedTables } from './printed-table.js';
import type { Printer } from './printers/printer.js';
import { drawFrom } from './variations.js';
import type { Variation } from './variations.js';

export interface Count {
  readonly right: number;
  readonly unread: number;
  /** Why, as the reader says. */
  readonly notes: readonly Note[];
}

/** Prints a report with variations in a format, reads it, and compares figure by figure. @throws at the first wrong figure */
export async function readBack(printer: Printer, report: Report, edition: EditionId, variations: readonly Variation[], seed: number, words: Words = ZH_CN): Promise<Count> {
  const draw = drawFrom(seed);
  const tables = printedTables(report, words);
  for (const variation of variations) variation.apply(tables, draw);
  const file = printer.print(pageOf(tables), draw);
  const { report: read, notes: all } = importDocument(await printer.read(file), EDITIONS, { languages: PRINTED });
  const paths = assertNoOther(read, report, edition, `${printer.name}${typeof file === 'string' ? `\n${file}` : ''}`);
  const unread = paths.unread.filter((figure) => !printer.losesBlanks || figure !== null).length;
  const notes = all.filter(({ level }) => level !== 'info');
  if (unread > 0) assert.ok(notes.length > 0 || all.some(({ code }) => code === 'rowMissing' || code === 'columnMissing' || code === 'notPrinted'), 'unread and not named');
  return { right: paths.right, unread, notes };
}

/** Compares what was read with what was printed; returns how many figures are right, and those that were not read. @throws at the first other figure */
export function assertNoOther(read: Report, printed: Report, edition: EditionId, where: string): { right: number; unread: (Figure | undefined)[] } {
  const unread: (Figure | undefined)[] = [];
  let right = 0;
  for (const id of FORM_IDS) {
    const [table, bound] = [printed[id], read[id]];
    if (!table) continue;
    for (const { path } of cellsOf(EDITIONS[edition].forms[id])) {
      const figure = bound && figureAt(bound, path);
      if (figure === undefined) unread.push(figureAt(table, path));
      else {
        assert.equal(figure, figureAt(table, path), `${id}.${path} in ${where}`);
        right += 1;
      }
    }
    if (bound && 'edition' in bound) assert.equal(bound.edition, edition);
  }
  return { right, unread };
}
