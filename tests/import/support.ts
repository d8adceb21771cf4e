import assert from 'node:assert/strict';
import { EDITIONS } from '../../src/editions/index.js';
import { readHtml } from '../../src/import/html/read-html.js';
import { importDocument } from '../../src/import/index.js';
import type { Imported } from '../../src/import/index.js';
import { PRINTED } from '../../src/locales/printed.js';
import { cellsOf, joinPath, leavesOf } from '../../src/model/edition.js';
import type { EditionId, FormBlock, FormId } from '../../src/model/edition.js';
import type { Figure } from '../../src/model/figure.js';
import type { NoteCode } from '../../src/model/note.js';
import { figureAt } from '../../src/model/table.js';

/** A cell of a fixture; a plain text covers one row and column. */
export interface Cell {
  text: string;
  cols: number;
  rows: number;
  /** Markup instead of the text. */
  html?: string;
  /** The text in its paragraphs, and each of them in the pieces a document has it in. */
  paragraphs?: readonly (readonly string[])[];
}

export type Rows = Cell[][];

export const cell = (text: string | number, cols = 1, rows = 1): Cell => ({ text: String(text), cols, rows });

/** What a cell prints: paragraphs, each in pieces; none for a blank cell. */
export function paragraphsOf({ text, paragraphs }: Cell): readonly (readonly string[])[] {
  return paragraphs ?? (text === '' ? [] : [[text]]);
}

/** Every figure of a fixture is another, so that one bound to the wrong cell cannot pass. */
export function figureOf(form: FormId, path: string): number {
  return { disclosure: 100, requests: 1000, reviewLitigation: 5000 }[form] + PATHS[form].indexOf(path);
}

const pathsOf = (form: FormId): string[] => (['2021', '2019'] as const).flatMap((edition) => cellsOf(EDITIONS[edition].forms[form]).map(({ path }) => path));
const PATHS: Record<FormId, string[]> = { disclosure: pathsOf('disclosure'), requests: pathsOf('requests'), reviewLitigation: pathsOf('reviewLitigation') };

/** The statutory tables as the notices print them. */
export function standard(form: FormId, edition: EditionId): Rows {
  if (form === 'disclosure') return EDITIONS[edition].forms.disclosure.blocks.flatMap((block) => itemRows(block));
  return form === 'requests' ? requestRows(edition) : reviewRows();
}

/** One item of 二 with its caption. */
export function itemRows(block: FormBlock, width = 4): Rows {
  const columns = leavesOf(block.columns);
  const spread = width - columns.length;
  return [
    [cell(block.caption ?? '', width)],
    [cell('信息内容'), ...columns.map(({ trail }, index) => cell(trail[0]?.label ?? '', index === columns.length - 1 ? spread : 1))],
    ...leavesOf(block.rows).map((row) => [
      cell(row.trail[0]?.label ?? ''),
      ...columns.map((column, index) => cell(figureOf('disclosure', joinPath(row.path, column.path)), index === columns.length - 1 ? spread : 1)),
    ]),
  ];
}

function requestRows(edition: EditionId): Rows {
  const block = EDITIONS[edition].forms.requests.blocks[0]!;
  const columns = leavesOf(block.columns);
  const seen = new Set<unknown>();
  const rows = leavesOf(block.rows).map((row): Cell[] => {
    const labels = row.trail.flatMap((item, depth): Cell[] => {
      if (seen.has(item)) return [];
      seen.add(item);
      const under = item.items ? leavesOf([item]).length : 1;
      return [cell(item.label, depth === row.trail.length - 1 ? 3 - depth : 1, under)];
    });
    return [...labels, ...columns.map((column) => cell(figureOf('requests', joinPath(row.path, column.path))))];
  });
  return [
    [cell(block.corner ?? '', 3, 3), cell('申请人情况', 7)],
    [cell('自然人', 1, 2), cell('法人或其他组织', 5), cell('总计', 1, 2)],
    ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((label) => cell(label)),
    ...rows,
  ];
}

function reviewRows(): Rows {
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const figures = cellsOf(EDITIONS['2021'].forms.reviewLitigation).map(({ path }) => cell(figureOf('reviewLitigation', path)));
  return [
    [cell('行政复议', 5), cell('行政诉讼', 10)],
    [...results.map((label) => cell(label, 1, 2)), cell('未经复议直接起诉', 5), cell('复议后起诉', 5)],
    [...results, ...results].map((label) => cell(label)),
    figures,
  ];
}

/** Merged cells as blank ones, as a spreadsheet writes them. */
export function padded(rows: Rows): Rows {
  const slots: (Cell | undefined)[][] = rows.map(() => []);
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const one of cells) {
      while (slots[row]![column]) column += 1;
      for (let down = 0; down < one.rows; down += 1) {
        for (let across = 0; across < one.cols; across += 1) {
          if (slots[row + down]) slots[row + down]![column + across] = down + across === 0 ? { ...one, cols: 1, rows: 1 } : cell('');
        }
      }
      column += one.cols;
    }
  }
  return slots.map((line) => line.map((one) => one ?? cell('')));
}

export function tableHtml(rows: Rows): string {
  const tag = ({ text, cols, rows: down, html }: Cell): string =>
    `<td${cols === 1 ? '' : ` colspan="${cols}"`}${down === 1 ? '' : ` rowspan="${down}"`}>${html ?? text}</td>`;
  return `<table>${rows.map((cells) => `<tr>${cells.map(tag).join('')}</tr>`).join('\n')}</table>`;
}

export function importHtml(html: string): Imported {
  return importDocument(readHtml(html), EDITIONS, { languages: PRINTED });
}

export function importRows(...tables: Rows[]): Imported {
  return importHtml(tables.map(tableHtml).join('\n<p>其间一段文字。</p>\n'));
}

/** The paths that were not read; fails if any figure was read wrong. */
export function unreadOf(imported: Imported, form: FormId, edition: EditionId, printed?: (path: string) => Figure | undefined): string[] {
  const table = imported.report[form];
  return cellsOf(EDITIONS[edition].forms[form]).flatMap(({ path }) => {
    const figure = table && figureAt(table, path);
    if (figure === undefined) return [path];
    const expected = printed?.(path);
    assert.deepEqual(figure, expected === undefined ? figureOf(form, path) : expected, `${form} ${path}`);
    return [];
  });
}

/** Everything is read and right. */
export function assertWhole(imported: Imported, form: FormId, edition: EditionId, printed?: (path: string) => Figure | undefined): void {
  assert.deepEqual(unreadOf(imported, form, edition, printed), []);
  assert.equal(imported.parts.find((part) => part.form === form)?.whole, true, JSON.stringify(imported.notes));
}

export function codesOf(imported: Imported): NoteCode[] {
  return [...new Set(imported.notes.map(({ code }) => code))].sort();
}

/** The sources of the notes with a code. */
export function sourcesOf(imported: Imported, code: NoteCode): (string | undefined)[] {
  return imported.notes.filter((note) => note.code === code).map(({ source }) => source);
}

/** All rows with one of them changed. */
export function withRow(rows: Rows, label: string, change: (cells: Cell[]) => Cell[] | undefined): Rows {
  const index = rows.findIndex((cells) => cells.some(({ text }) => text === label));
  assert.notEqual(index, -1, label);
  return rows.flatMap((cells, row) => {
    if (row !== index) return [cells];
    const changed = change(cells.map((one) => ({ ...one })));
    return changed ? [changed] : [];
  });
}

/** All rows with every cell of one text changed. */
export function withCell(rows: Rows, text: string, change: Partial<Cell>): Rows {
  return rows.map((cells) => cells.map((one) => (one.text === text ? { ...one, ...change } : one)));
}
