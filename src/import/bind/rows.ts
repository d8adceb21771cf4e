import { MISSING } from '../../model/missing.js';
import type { NoteCode } from '../../model/note.js';
import { cellsOfRow, isBlank } from '../grid/grid.js';
import type { GridCell } from '../grid/grid.js';
import { looksLikeFigure } from '../grid/printed.js';
import type { Axis } from '../labels/axis.js';
import { readLabel } from '../labels/label.js';
import { matchLabels } from '../labels/match.js';
import type { Found, Match } from '../labels/match.js';
import { isFootnote } from '../labels/footnote.js';
import { covers, textsOf } from '../recognise/header.js';
import type { Header, HeaderColumn } from '../recognise/header.js';
import { onlyText } from '../recognise/stretches.js';
import type { Stretch } from '../recognise/stretches.js';
import { bornOut } from './columns.js';
import { isNumberingWord, isRowNumber, numbersColumns } from './numbering.js';

/** A row under a header: what its labels say it is, and whether its cells stand where its labels say. */
export interface Row {
  readonly stretch: Stretch;
  readonly row: number;
  readonly labels: readonly string[];
  readonly labelCells: readonly GridCell[];
  /** Numbers of rows in a column of their own, which say nothing. */
  readonly numbers: readonly GridCell[];
  /** The cells under the header's columns that print something. */
  readonly printed: readonly GridCell[];
  readonly match: Match;
  /** Why none of its figures can be bound. */
  readonly problem?: NoteCode;
  /** Blank cells, or a blank heading, stand behind its last heading: no harm if that header is complete. */
  readonly overhangs: boolean;
  /** One text over the whole row: a footnote, or a group's name on a line of its own. */
  readonly alone?: GridCell;
}

/** Misprints are looked for in no more rows than this, ten times those of the longest form. */
const MOST_ROWS = 260;

/** Where the columns of a header end, by where they begin: found once, not for every cell under them. */
const COLUMN_ENDS = new WeakMap<Header, ReadonlyMap<number, number>>();

/** Reads the rows under some headers of one form, in printed order. */
export function readRows(stretches: readonly Stretch[], axis: Axis): Row[] {
  const strict = new Set(axis.entries.map(({ block }) => block)).size === 1;
  const rows: Row[] = [];
  for (const stretch of stretches) {
    for (const row of stretch.rows) rows.push(readRow(stretch, row, axis, { strict, misprints: rows.length < MOST_ROWS }));
  }
  const matches = inOrder(bornOut(withoutLabels(rows, axis) ?? rows.map(({ match }) => match)));
  return rows.map((row, index) => ({ ...row, match: matches[index] ?? row.match }));
}

/** A row printed without its group has to stand where the form has it, or its label was put to another row. */
function inOrder(matches: readonly Match[]): Match[] {
  const found = matches.filter((match): match is Found => match.kind === 'found');
  const astray = new Set<Match>();
  for (const [index, match] of found.entries()) {
    const before = found[index - 1]?.entry.order ?? -1;
    const behind = found[index + 1]?.entry.order ?? Infinity;
    if (!match.grouped && (before > match.entry.order || behind < match.entry.order)) astray.add(match);
  }
  return matches.map((match) => (match.kind === 'found' && astray.has(match) ? { kind: 'disagree', entry: match.entry } : match));
}

function readRow(stretch: Stretch, row: number, axis: Axis, { strict, misprints }: { strict: boolean; misprints: boolean }): Row {
  const { grid, header } = stretch;
  const left = cellsOfRow(grid, row, 0, header.labelColumns);
  const numbers = left.filter((cell) => isNumbering(stretch, cell));
  const labelCells = left.filter((cell) => !numbers.includes(cell));
  const labels = textsOf(labelCells);
  const printed = cellsOfRow(grid, row, header.labelColumns).filter((cell) => !isBlank(cell) && !left.includes(cell));
  const alone = onlyText(grid, row);
  const problem = problemOf(stretch, row, labelCells) ?? (strict && printed.length > 0 ? wideCells(stretch, row) : undefined);
  return {
    stretch,
    row,
    labels,
    labelCells,
    numbers,
    printed,
    match: matchLabels(labels, axis, misprints),
    overhangs: grid.at(row, header.extent) !== undefined || header.columns[header.columns.length - 1]?.cells.length === 0,
    ...(problem ? { problem } : {}),
    ...(alone && !looksLikeFigure(alone) && (isFootnote(alone.text) || spansAll(stretch, alone)) ? { alone } : {}),
  };
}

function spansAll({ header }: Stretch, cell: GridCell): boolean {
  return cell.column < Math.max(1, header.labelColumns) && cell.columnEnd >= header.extent && cell.columnEnd - cell.column > 1;
}

/** Whether geometry and labels of a row agree, so that a figure stands under the heading it belongs to. */
function problemOf(stretch: Stretch, row: number, labelCells: readonly GridCell[]): NoteCode | undefined {
  const { grid, header } = stretch;
  const { labelColumns, extent } = header;
  const cells = cellsOfRow(grid, row, 0, extent);
  if (grid.unsure(row) || !covers(grid, row, extent) || overhangs(stretch, row)) return 'rowLength';
  // A heading or figure reaching down from above may have pushed the figures of this row aside.
  if (cells.some((cell) => cell.row < row && cell.columnEnd > labelColumns)) return 'spansFigures';
  if (header.columns.some((column) => column.cells.length === 0 && printsUnder(stretch, row, column))) return 'labelsDisagree';
  if (labelCells.some((cell) => cell.columnEnd > labelColumns || looksLikeFigure(cell) || cell.content)) return 'labelsDisagree';
  if (mayBeShifted(stretch, row, labelCells)) return 'labelsDisagree';
  return maySlipUnder(stretch, row) ? 'spansFigures' : undefined;
}

/** In 三 and 四 every figure has a cell of its own; one over several columns may have pushed those behind it aside. */
function wideCells({ grid, header }: Stretch, row: number): NoteCode | undefined {
  return cellsOfRow(grid, row, header.labelColumns, header.extent).every((cell) => fits(header, cell)) ? undefined : 'spansFigures';
}

/** Whether a cell is as wide as the heading it stands under. */
function fits(header: Header, cell: GridCell): boolean {
  const ends = COLUMN_ENDS.get(header) ?? new Map(header.columns.map(({ from, to }) => [from, to] as const));
  COLUMN_ENDS.set(header, ends);
  return ends.get(cell.column) === cell.columnEnd;
}

/** Cells behind the header's last column: harmless only if blank, and if no figure can have been pushed out of its place. */
function overhangs({ grid, header }: Stretch, row: number): boolean {
  const behind = cellsOfRow(grid, row, header.extent).filter((cell) => cell.column >= header.extent);
  if (cellsOfRow(grid, row, 0, header.extent).some((cell) => cell.columnEnd > header.extent && header.columns.length > 1)) return true;
  if (behind.length === 0) return false;
  const under = cellsOfRow(grid, row, header.labelColumns, header.extent);
  return behind.some((cell) => !isBlank(cell)) || under.some((cell) => isBlank(cell) || !fits(header, cell));
}

/** Whether a row prints something under a blank heading alone. */
function printsUnder({ grid }: Stretch, row: number, { from, to }: HeaderColumn): boolean {
  return cellsOfRow(grid, row, from, to).some((cell) => !isBlank(cell) && cell.column >= from && cell.columnEnd <= to);
}

/** A merged label that ends short of the figures, with blanks between and a blank at the end: the figures may stand too far left. */
function mayBeShifted({ grid, header }: Stretch, row: number, labelCells: readonly GridCell[]): boolean {
  const innermost = labelCells.filter((cell) => !isBlank(cell)).pop();
  if (!innermost || innermost.columnEnd - innermost.column === 1 || innermost.columnEnd === header.labelColumns) return false;
  const figures = cellsOfRow(grid, row, header.labelColumns, header.extent);
  const last = figures[figures.length - 1];
  return last !== undefined && isBlank(last) && figures.some((cell) => !isBlank(cell));
}

/**
 * Two figures under one heading; or several cells under one, with nothing under the last: the heading may be wider than it
 * should be, and those behind it stand over the figures of others.
 */
function maySlipUnder({ grid, header }: Stretch, row: number): boolean {
  const under = header.columns.filter(({ cells }) => cells.length > 0).map(({ from, to }) => cellsOfRow(grid, row, from, to));
  const several = under.filter((cells) => cells.length > 1);
  if (several.some((cells) => cells.filter((cell) => !isBlank(cell)).length > 1)) return true;
  const last = under[under.length - 1];
  return several.length > 0 && under.length > 1 && last !== undefined && last.every(isBlank) && under.some((cells) => !cells.every(isBlank));
}

/** A figure in a column of labels is else a sign that the row is shifted. */
function isNumbering({ grid, header }: Stretch, cell: GridCell): boolean {
  const heading = grid.at(header.end - 1, cell.column);
  return heading !== undefined && isRowNumber(cell.text) && isNumberingWord(heading.text);
}

/**
 * 四 has one row of figures, which the form need not label: the one row that prints anything but footnotes and numbers
 * of columns, or, where there is none, the first. `undefined` for a form with row labels.
 */
function withoutLabels(rows: readonly Row[], axis: Axis): Match[] | undefined {
  const [entry] = axis.entries;
  if (!entry || axis.entries.length > 1 || entry.leaf.path !== '') return undefined;
  const found: Match = { kind: 'found', entry, label: readLabel(''), quality: 'exact', misprints: [], grouped: true };
  const matches = new Map<Row, Match>();
  for (const table of new Set(rows.map(({ stretch }) => stretch.grid.table))) {
    const mine = rows.filter(({ stretch }) => stretch.grid.table === table);
    const filled = mine.filter(({ printed, labels, alone }) => printed.length + labels.length > 0 && !(alone && isFootnote(alone.text)));
    const data = filled.filter((row) => !numbersColumns(row));
    const [only] = filled.length > 0 ? data : mine;
    if (!only) continue;
    // Of several none is the right one: they are found all and so named as one row printed twice.
    if (data.length > 1) for (const row of data) matches.set(row, found);
    else matches.set(only, only.labels.length > 0 ? only.match : maybeAstray(only, mine) ? { kind: 'unknown' } : found);
  }
  return rows.map((row) => matches.get(row) ?? (row.labels.length > 0 ? row.match : { kind: 'unknown' }));
}

/** Whether a row begins with a text (a year, say), or prints a few figures only behind a row left blank. */
function maybeAstray(row: Row, rows: readonly Row[]): boolean {
  const [first] = row.printed;
  if (!first) return false;
  const { grid, header } = row.stretch;
  const complete = header.columns.every(({ from, cells }) => cells.length === 0 || row.printed.some((cell) => cell === grid.at(row.row, from)));
  const blankBefore = rows.some((other) => other.row < row.row && other.printed.length === 0 && covers(grid, other.row, header.extent));
  const isFigure = first.content !== undefined || first.text === MISSING || looksLikeFigure(first);
  return !isFigure || (blankBefore && !complete);
}
