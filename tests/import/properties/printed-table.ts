import { EDITIONS } from '../../../src/editions/index.js';
import { ZH_CN } from '../../../src/locales/zh-CN.js';
import type { FormId } from '../../../src/model/edition.js';
import type { Words } from '../../../src/model/words.js';
import type { Report } from '../../../src/model/report.js';
import { describePart } from '../../../src/tables/index.js';
import type { Cell } from '../support.js';

/** A cell on its way to a page: what it prints, piece by piece, and what it spans. */
export interface PrintedCell extends Cell {
  kind: 'label' | 'figure' | 'corner';
  paragraphs: string[][];
  /** With the markup of a word processor around its text, where a format has any. */
  dressed?: boolean;
}

export interface PrintedTable {
  form: FormId;
  caption: string;
  /** Rows of the head stand first. */
  headRows: number;
  rows: PrintedCell[][];
}

/** The tables of a report as rows of cells, to be varied. */
export function printedTables(report: Report, words: Words = ZH_CN): PrintedTable[] {
  return (['disclosure', 'requests', 'reviewLitigation'] as const).flatMap((form) =>
    (describePart(report, form, EDITIONS, words)?.tables ?? []).map((table) => ({
      form,
      caption: table.caption.replace(/^.*情况：/, ''),
      headRows: table.head.length,
      rows: [...table.head, ...table.bodies.flat()].map((cells) =>
        cells.map(({ kind, text, colSpan, rowSpan }) => printed(kind === 'header' ? 'label' : kind, text, colSpan, rowSpan)),
      ),
    })),
  );
}

export function printed(kind: PrintedCell['kind'], text: string, cols = 1, rows = 1): PrintedCell {
  return { kind, text, cols, rows, paragraphs: text === '' ? [] : [[text]] };
}

/** Gives a cell another text, in one piece. */
export function print(cell: PrintedCell, text: string): void {
  cell.text = text;
  cell.paragraphs = text === '' ? [] : [[text]];
}
