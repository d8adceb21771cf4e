import { FORM_IDS, leavesOf } from '../../model/edition.js';
import type { Editions } from '../../model/table.js';
import type { RawCell, RawRow, RawTable, SourceBlock, SourceDocument } from '../document.js';
import { columnAxis, rowAxis } from '../labels/axis.js';
import { readLabel } from '../labels/label.js';
import { matchLabels } from '../labels/match.js';
import { captionOf, vocabularyOf } from '../labels/vocabulary.js';
import { looksLikeFigure } from '../grid/printed.js';
import type { Shape } from './shape.js';
import { squareHeader } from './square-header.js';

/** A line that ends like this is narrative behind a tab. */
const SENTENCE = /[。；;！]$/;

/**
 * Squares the ragged tables of a document: gives every cell the columns it covers, as far as the form's labels tell
 * for certain, and parts tables where another header begins. A row that does not add up is marked `unaligned`.
 */
export function square(document: SourceDocument, editions: Editions): SourceDocument {
  if (!document.blocks.some((block) => block.type === 'table' && block.ragged)) return document;
  const shapes = shapesOf(editions);
  const vocabulary = vocabularyOf(editions, FORM_IDS);
  const isCaption = (text: string): boolean => captionOf(readLabel(text), vocabulary) !== undefined;
  const blocks = document.blocks.flatMap((block) => (block.type === 'table' && block.ragged ? squared(block, shapes, isCaption) : block));
  return { ...document, blocks };
}

function squared(table: RawTable, shapes: readonly Shape[], isCaption: (text: string) => boolean): SourceBlock[] {
  const rest = { type: table.type, ...(table.line === undefined ? {} : { line: table.line }), ...(table.origin ? { origin: table.origin } : {}) };
  const rows = table.rows.map((row, index) => ({ ...row, number: index + 1 }));
  if (isRectangular(rows)) return [{ ...rest, rows }];
  const pieces: RawRow[][] = [];
  let piece: RawRow[] = [];
  let shape: Shape | undefined;
  let headed = false;
  // Rows without a header stay with the next one, or the last, so that they are named as rows of its form.
  const begin = (): void => {
    if (!headed) return;
    pieces.push(piece);
    piece = [];
    headed = false;
  };
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) continue;
    const [only] = row.cells;
    const header = shapes.map((one) => squareHeader(rows, index, one)).find((found) => found !== undefined);
    if (header) {
      begin();
      shape = header.shape;
      headed = true;
      piece.push(...header.rows);
      index += header.rows.length - 1;
    } else if (only && isSingle(row)) {
      if (isCaption(only.lines.join(''))) {
        begin();
        shape = undefined;
      }
      piece.push({ ...row, cells: [{ ...only, colSpan: shape ? widthOf(shape) : 1 }] });
    } else piece.push(shape ? squareRow(row, shape) : { ...row, unaligned: true });
  }
  const last = pieces[pieces.length - 1];
  if (headed || !last) pieces.push(piece);
  else for (const row of piece) last.push(row);
  const read = pieces.map((lines): RawTable => ({ ...rest, rows: widened(lines) }));
  return !headed && !last && isNarrative(rows) ? paragraphsOf(rows) : read;
}

/** Captions in front of a header cover all of its columns. */
function widened(rows: readonly RawRow[]): RawRow[] {
  const widths = rows.map(({ cells }) => cells.reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0));
  const widest = Math.max(1, ...widths);
  return rows.map((row) => (isSingle(row) ? { ...row, cells: row.cells.map((cell) => ({ ...cell, colSpan: widest })) } : row));
}

/**
 * A row has one cell for each step of its label path, and one for each column of figures. Steps it shares with the row
 * above are blank or written again.
 */
function squareRow(row: RawRow, shape: Shape): RawRow {
  const { cells } = row;
  const depth = cells.length - shape.columns.entries.length;
  const labels = cells.slice(0, Math.max(0, depth));
  const innermost = labels[depth - 1];
  const unaligned: RawRow = { ...row, unaligned: true };
  if (depth < 0 || depth > shape.labelColumns || (shape.labelColumns > 0 && !innermost)) return unaligned;
  if (!innermost) return row;
  const texts = labels.map(({ lines }) => lines.join('')).filter((text) => text !== '');
  if (innermost.lines.length === 0 || labels.some(looksLikeFigure)) return unaligned;
  if (cells.slice(depth).some((cell) => isRowLabel(cell, shape))) return unaligned;
  for (const axis of shape.rows) {
    const match = matchLabels(texts, axis, true);
    if (match.kind === 'found' && match.entry.leaf.trail.length !== depth) return unaligned;
  }
  const label: RawCell = { ...innermost, colSpan: shape.labelColumns - depth + 1 };
  return { ...row, cells: [...labels.slice(0, -1), label, ...cells.slice(depth)] };
}

/** The label of a row where its figures should begin. */
function isRowLabel({ lines }: RawCell, { rows }: Shape): boolean {
  const { words } = readLabel(lines.join(''));
  return rows.some(({ byWords }) => byWords.has(words));
}

function shapesOf(editions: Editions): Shape[] {
  const all = Object.values(editions);
  return FORM_IDS.flatMap((form) => {
    const rows = all.map((edition) => rowAxis(edition.forms[form]));
    const blocks = new Set(all.flatMap((edition) => edition.forms[form].blocks));
    return [...blocks].map((block): Shape => {
      const deepest = Math.max(...leavesOf(block.rows).map(({ trail }) => trail.length));
      return { block, columns: columnAxis(block), rows, labelColumns: block.corner === undefined ? 0 : deepest };
    });
  });
}

function widthOf({ columns, labelColumns }: Shape): number {
  return columns.entries.length + labelColumns;
}

/** As pasted from a spreadsheet: every row has all its cells, merged ones blank. */
function isRectangular(rows: readonly RawRow[]): boolean {
  const width = rows[0]?.cells.length ?? 0;
  return width > 1 && rows.every(({ cells }) => cells.length === width);
}

function isSingle({ cells }: RawRow): boolean {
  return cells.length === 1;
}

/** Paragraphs that begin with a tab are no table. */
function isNarrative(rows: readonly RawRow[]): boolean {
  return rows.every(isSingle) || rows.some(({ cells }) => cells.some(({ lines }) => lines.some((line) => SENTENCE.test(line))));
}

function paragraphsOf(rows: readonly RawRow[]): SourceBlock[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ lines, line }) => lines.map((text): SourceBlock => ({ type: 'paragraph', text, ...(line === undefined ? {} : { line }) }))),
  );
}
