import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EDITIONS } from '../../../src/editions/index.js';
import type { SourceDocument } from '../../../src/import/document.js';
import { Refusal } from '../../../src/import/file-reader.js';
import { importDocument } from '../../../src/import/index.js';
import type { EditionId } from '../../../src/model/edition.js';
import type { Report } from '../../../src/model/report.js';
import { RUNS } from './describe-format.js';
import { reports } from './figures.js';
import { mutated, MUTATIONS } from './mutation.js';
import type { Mutation } from './mutation.js';
import { pageOf } from './page.js';
import { printedTables } from './printed-table.js';
import type { Printer } from './printers/printer.js';
import { DOC, DOCX, PDF, XLSX } from './printers/printers.js';
import { assertNoOther } from './read-back.js';
import { drawFrom } from './variations.js';

/** Reads a damaged file. @throws only what is no refusal, and at a wrong figure if `figures` are looked at */
async function readDamaged(printer: Printer, report: Report, edition: EditionId, mutation: Mutation, seed: number, figures: boolean): Promise<void> {
  const draw = drawFrom(seed);
  const file = printer.print(pageOf(printedTables(report)), draw);
  assert.ok(typeof file !== 'string');
  let document: SourceDocument;
  try {
    document = await printer.read(mutated(file, mutation, draw));
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
    return;
  }
  const imported = importDocument(document, EDITIONS);
  if (figures) assertNoOther(imported.report, report, edition, printer.name);
}

/**
 * The parts of an archive have checksums, so nothing that is damaged is read. A .doc and a .pdf have none, but say how long
 * they are: a bit changed in their text shows to nobody, a piece missing or written twice does. At least reading ends.
 */
const FILES: readonly { readonly printer: Printer; readonly share: number; readonly unseen: readonly Mutation[] }[] = [
  { printer: DOCX, share: 0.15, unseen: [] },
  { printer: XLSX, share: 0.15, unseen: [] },
  { printer: DOC, share: 0.1, unseen: ['flipped'] },
  { printer: PDF, share: 0.03, unseen: ['flipped', 'cut', 'spliced'] },
];

for (const { printer, share, unseen } of FILES) {
  describe(`a ${printer.name} damaged on its way`, () => {
    for (const mutation of MUTATIONS) {
      const figures = !unseen.includes(mutation);
      it(`${mutation}: ends in a refusal, or in ${figures ? 'figures as printed' : 'a report'}`, async () => {
        await fc.assert(
          fc.asyncProperty(reports('2019'), fc.integer({ min: 1 }), (report, seed) => readDamaged(printer, report, '2019', mutation, seed, figures)),
          { numRuns: Math.ceil(RUNS * share) },
        );
      });
    }
  });
}
