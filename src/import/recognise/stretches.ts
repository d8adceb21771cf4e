import { cellsOfRow, isBlank } from '../grid/grid.js';
import type { Grid, GridCell } from '../grid/grid.js';
import { readLabel } from '../labels/label.js';
import { captionOf, isColumn, isRow } from '../labels/vocabulary.js';
import type { FormWords } from '../labels/vocabulary.js';
import { looksLikeFigure } from '../grid/printed.js';
import { headerAt, textsOf } from './header.js';
import type { Header } from './header.js';

/** Rows of one table that stand under one header, up to the next header or caption. */
export interface Stretch {
  readonly grid: Grid;
  readonly words: FormWords;
  readonly header: Header;
  /** Block whose caption stands above; empty for a caption that is none of the form's. */
  readonly caption?: string;
  readonly captionText?: string;
  /** First row behind the header; 0 where the header stands in the table before. */
  readonly dataFrom: number;
  readonly rows: readonly number[];
}

/** Rows of a table without a header above them. */
export interface Loose {
  readonly grid: Grid;
  readonly caption?: string;
  readonly rows: readonly number[];
}

export interface Scan {
  readonly stretches: readonly Stretch[];
  readonly loose: readonly Loose[];
  /** Captions, and headings of stretches that were kept. */
  readonly captions: readonly GridCell[];
}

/** Divides a table into headers and the rows under them, by labels alone. */
export function scanGrid(grid: Grid, vocabulary: readonly FormWords[]): Scan {
  const stretches: Stretch[] = [];
  const loose: Loose[] = [];
  const captions: GridCell[] = [];
  let caption: { block: string; text: string } | undefined;
  let open: { words: FormWords; header: Header; rows: number[] } | undefined;
  let outside: number[] = [];

  const close = (): void => {
    const above = caption ? { caption: caption.block, captionText: caption.text } : {};
    if (open) stretches.push({ grid, ...open, ...above, dataFrom: open.header.end });
    if (outside.length > 0) loose.push({ grid, rows: outside, ...above });
    open = undefined;
    outside = [];
  };

  for (let row = 0; row < grid.height; row += 1) {
    const alone = onlyText(grid, row);
    const block = alone && captionOf(readLabel(alone.text), vocabulary);
    if (alone && block !== undefined) {
      close();
      caption = { block, text: alone.text };
      captions.push(alone);
      continue;
    }
    const found = bestHeader(grid, row, vocabulary);
    if (found) {
      const kept = open === undefined ? caption : undefined;
      close();
      caption = kept;
      open = { ...found, rows: [] };
      row = found.header.end - 1;
      continue;
    }
    if (open && endsHeader(grid, row, open)) close();
    (open ? open.rows : outside).push(row);
  }
  close();
  const others = stretches.filter((stretch) => !isOfForm(stretch)).map(withHeadings);
  return { stretches: stretches.filter(isOfForm), loose: [...loose, ...others], captions };
}

/** The rows of a stretch with its headings, where these were not those of the form after all. */
function withHeadings({ grid, header, rows, caption }: Stretch): Loose {
  const headings = Array.from({ length: header.end - header.first }, (_, index) => header.first + index);
  return { grid, rows: [...headings, ...rows], ...(caption === undefined ? {} : { caption }) };
}

/** The one cell of a row that prints anything. */
export function onlyText(grid: Grid, row: number): GridCell | undefined {
  const printed = cellsOfRow(grid, row).filter((cell) => !isBlank(cell));
  const [only] = printed;
  return only && printed.length === 1 && only.row === row ? only : undefined;
}

/** The texts of the label cells of a row, from the left. */
export function labelsOfRow(grid: Grid, row: number, labelColumns: number): string[] {
  return textsOf(cellsOfRow(grid, row, 0, labelColumns));
}

/** The header of the form that explains most of a row's labels. */
function bestHeader(grid: Grid, row: number, vocabulary: readonly FormWords[]): { words: FormWords; header: Header } | undefined {
  // Figures in it tell for every form at once that a row is no heading.
  if (cellsOfRow(grid, row, 1).some((cell) => cell.row === row && cell.column > 0 && looksLikeFigure(cell))) return undefined;
  let best: { words: FormWords; header: Header; explained: number } | undefined;
  for (const words of vocabulary) {
    const header = headerAt(grid, row, words);
    if (!header) continue;
    const cells = new Set(header.columns.flatMap((column) => column.cells));
    const explained = [...cells].filter((cell) => isColumn(readLabel(cell.text), words)).length;
    if (!best || explained > best.explained) best = { words, header, explained };
  }
  return best;
}

/** A row of text that is no row of the form may be a heading that was not understood: nothing below it is read by the one above. */
function endsHeader(grid: Grid, row: number, open: { words: FormWords; header: Header }): boolean {
  const { labelColumns, columns } = open.header;
  const right = cellsOfRow(grid, row, labelColumns).filter((cell) => !isBlank(cell) && cell.column >= labelColumns);
  if (right.length < Math.min(2, columns.length) || right.some(looksLikeFigure)) return false;
  return !labelsOfRow(grid, row, labelColumns).some((text) => isRow(readLabel(text), open.words));
}

/** A table with a few words of the form's headings is the form's only if its rows, or all its columns, are. */
function isOfForm({ grid, words, header, rows }: Stretch): boolean {
  const headings = header.columns.filter(({ cells }) => cells.length > 0).map(({ cells }) => textsOf(cells).map(readLabel));
  const known = headings.filter((labels) => labels.some((label) => isColumn(label, words))).length;
  const rowKnown = rows.some((row) => labelsOfRow(grid, row, header.labelColumns).some((text) => isRow(readLabel(text), words)));
  return rowKnown || (known > 2 && known * 2 > headings.length);
}
