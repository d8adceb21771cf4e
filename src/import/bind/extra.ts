import type { FormBlock } from '../../model/edition.js';
import { joinPath, leavesOf } from '../../model/edition.js';
import type { Figure } from '../../model/figure.js';
import { isBlank } from '../grid/grid.js';
import type { GridCell } from '../grid/grid.js';
import { printedFigure } from '../grid/printed.js';
import type { Axis, Entry } from '../labels/axis.js';
import { readLabel } from '../labels/label.js';
import { isColumn } from '../labels/vocabulary.js';
import { noteAt, sourceOf, sourcePlace } from '../notes.js';
import { columnsFor } from './bind-row.js';
import type { ColumnMaps } from './bind-row.js';
import type { Stretch } from '../recognise/stretches.js';
import { cellUnder } from './cells.js';
import { isNumberingWord, numbersColumns } from './numbering.js';
import type { UnknownColumn } from './columns.js';
import type { Draft } from './reading.js';
import type { Row } from './rows.js';

/**
 * Keeps a row of the agency's own. Only where every row of its block is printed beside it: else the label may be one
 * of the form's, misprinted past recognition. False if it is not kept.
 */
export function bindExtraRow(draft: Draft, maps: ColumnMaps, row: Row, around: Surroundings): boolean {
  const { stretch, labels } = row;
  const label = labels.length === 0 ? undefined : printedIn(row.labelCells);
  const before = around.before.get(row);
  const next = around.first.get(stretch);
  // A row in front of all has a place only in front of the form's very first.
  const block = before?.block ?? (next?.order === 0 ? next.block : undefined);
  if (numbersColumns(row)) return false;
  if (label === undefined || !block || !around.complete.has(block)) return false;
  if (stretch.caption !== undefined && stretch.caption !== block.id) return false;
  const columns = columnsFor(maps, stretch, block);
  if (columns.contradictory || columns.missing.length + columns.twice.length > 0) return false;
  const figures: Figure[] = [];
  const cells: GridCell[] = [];
  for (const { column } of columns.bound.values()) {
    const under = cellUnder(stretch, row.row, column);
    if (under.kind === 'unclear' || under.cell.content) return false;
    figures.push(printedFigure(under.cell).figure);
    cells.push(under.cell);
  }
  // A figure beside those of the form's columns would be lost.
  if (row.printed.some((cell) => !cells.includes(cell))) return false;
  const after = before?.leaf.path ?? '';
  draft.extra.push({ axis: 'row', label, after, figures });
  nameJoined(draft, stretch, cells);
  const source = sourceOf([...row.labelCells.filter((cell) => !isBlank(cell)), ...cells]);
  draft.notes.push(noteAt('info', 'extraLine', draft.form, after === '' ? undefined : after, { source, at: sourcePlace(stretch.grid, row.row) }));
  return true;
}

/** Keeps columns of the agency's own, and names those under which figures cannot be kept. Blank columns are nothing. */
export function bindExtraColumns(draft: Draft, maps: ColumnMaps, rows: readonly Row[]): void {
  const told = new Set<unknown>();
  for (const { stretch, match } of rows) {
    if (match.kind !== 'found') continue;
    const { block } = match.entry;
    const columns = columnsFor(maps, stretch, block);
    if (told.has(columns)) continue;
    told.add(columns);
    const mine = rows.filter((row) => row.stretch === stretch && row.match.kind === 'found' && row.match.entry.block === block);
    const whole = !columns.contradictory && columns.missing.length + columns.twice.length === 0;
    for (const unknown of columns.unknown) {
      if (!(whole && keepColumn(draft, unknown, mine, block))) nameColumn(draft, unknown, mine);
    }
  }
}

function keepColumn(draft: Draft, { column, texts, after }: UnknownColumn, rows: readonly Row[], block: FormBlock): boolean {
  const label = texts[texts.length - 1];
  const leaves = leavesOf(block.rows);
  if (label === undefined || rows.length !== leaves.length || rows.some(({ problem }) => problem !== undefined)) return false;
  if (isNumberingWord(label) || rows.some(({ stretch }) => isColumn(readLabel(label), stretch.words))) return false;
  const several = draft.form.blocks.length > 1;
  // In 二 a column's path begins with a row's, so only the first block has one in front of its columns.
  if (several && after === '' && block !== draft.form.blocks[0]) return false;
  const cells: GridCell[] = [];
  for (const { path } of leaves) {
    const row = rows.find(({ match }) => match.kind === 'found' && match.entry.leaf.path === path);
    const under = row && cellUnder(row.stretch, row.row, column);
    if (under?.kind !== 'one' || under.cell.content) return false;
    cells.push(under.cell);
  }
  for (const cell of cells) draft.seen.add(cell);
  const path = several && after !== '' ? joinPath(leaves[0]?.path ?? '', after) : after;
  const printed = printedIn(column.cells) ?? label;
  draft.extra.push({ axis: 'column', label: printed, after: path, figures: cells.map((cell) => printedFigure(cell).figure) });
  const [first] = rows;
  if (first) nameJoined(draft, first.stretch, cells);
  const at = first && sourcePlace(first.stretch.grid, first.stretch.header.first);
  draft.notes.push(noteAt('info', 'extraLine', draft.form, path === '' ? undefined : path, { source: `${printed}: ${sourceOf(cells)}`, at }));
  return true;
}

/** Figures in which white space between digits was dropped; they stand in no cell of the form. */
function nameJoined(draft: Draft, { grid }: Stretch, cells: readonly GridCell[]): void {
  for (const cell of cells) {
    if (printedFigure(cell).joined) draft.notes.push(noteAt('info', 'digitsJoined', draft.form, undefined, { source: sourceOf([cell]), at: sourcePlace(grid, cell.row, cell) }));
  }
}

/** The innermost label as it is printed, whatever it was compared as. */
function printedIn(cells: readonly GridCell[]): string | undefined {
  return cells.filter((cell) => !isBlank(cell)).pop()?.lines.join('');
}

function nameColumn(draft: Draft, { column, texts }: UnknownColumn, rows: readonly Row[]): void {
  const cells = rows.flatMap(({ stretch, row }) => {
    const cell = stretch.grid.at(row, column.from);
    return cell && !isBlank(cell) && !draft.seen.has(cell) ? [cell] : [];
  });
  const [first] = rows;
  if (!first || (cells.length === 0 && texts.length === 0)) return;
  for (const cell of cells) draft.seen.add(cell);
  const heading = column.cells.map(({ lines }) => lines.join('')).join(' / ');
  const source = [heading, sourceOf(cells)].filter((text) => text !== '').join(': ');
  const { grid, header, words } = first.stretch;
  const unread = column.cells.find(({ text }) => !isColumn(readLabel(text), words)) ?? column.cells[column.cells.length - 1];
  const at = unread ? sourcePlace(grid, unread.row, unread) : { ...sourcePlace(grid, header.first), column: column.from + 1 };
  draft.notes.push(noteAt(cells.length > 0 ? 'unread' : 'info', 'columnUnknown', draft.form, undefined, { source, at }));
}

/** Where rows of the agency's own may stand. */
export interface Surroundings {
  /** For each row, the row of the form above it under the same header. */
  readonly before: ReadonlyMap<Row, Entry>;
  /** For each header, the first row of the form under it. */
  readonly first: ReadonlyMap<Stretch, Entry>;
  /** Blocks with all their rows printed. */
  readonly complete: ReadonlySet<FormBlock>;
}

export function surroundingsOf(rows: readonly Row[], axis: Axis): Surroundings {
  const before = new Map<Row, Entry>();
  const first = new Map<Stretch, Entry>();
  const last = new Map<Stretch, Entry>();
  const printed = new Set<Entry>();
  for (const row of rows) {
    const above = last.get(row.stretch);
    if (above) before.set(row, above);
    if (row.match.kind !== 'found') continue;
    if (!above) first.set(row.stretch, row.match.entry);
    last.set(row.stretch, row.match.entry);
    printed.add(row.match.entry);
  }
  const complete = new Set(axis.entries.map(({ block }) => block));
  for (const entry of axis.entries) if (!printed.has(entry)) complete.delete(entry.block);
  return { before, first, complete };
}
