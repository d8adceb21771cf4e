import type { FormBlock } from '../../model/edition.js';
import { joinPath } from '../../model/edition.js';
import { MISSING } from '../../model/missing.js';
import { quantityOf } from '../../model/figure.js';
import type { Quantity } from '../../model/figure.js';
import type { Markup } from '../../model/markup.js';
import type { NoteCode, SourcePlace } from '../../model/note.js';
import { isBlank } from '../grid/grid.js';
import type { GridCell } from '../grid/grid.js';
import { printedFigure } from '../grid/printed.js';
import type { Entry } from '../labels/axis.js';
import { readLabel } from '../labels/label.js';
import type { Found } from '../labels/match.js';
import { moneyInLabel, unitOf } from '../labels/unit.js';
import { captionOf, isColumn, isCorner, isRow } from '../labels/vocabulary.js';
import { noteAt, sourceOf, sourcePlace } from '../notes.js';
import type { HeaderColumn } from '../recognise/header.js';
import type { Stretch } from '../recognise/stretches.js';
import { cellUnder } from './cells.js';
import type { Under } from './cells.js';
import { mapColumns } from './columns.js';
import type { BoundColumn, ColumnMap } from './columns.js';
import type { Draft } from './reading.js';
import type { Row } from './rows.js';

/** What the columns of each stretch are to each block, found once. */
export type ColumnMaps = Map<Stretch, Map<FormBlock, ColumnMap>>;

export function columnsFor(maps: ColumnMaps, stretch: Stretch, block: FormBlock): ColumnMap {
  const ofStretch = maps.get(stretch) ?? new Map<FormBlock, ColumnMap>();
  maps.set(stretch, ofStretch);
  const columns = ofStretch.get(block) ?? mapColumns(stretch, block);
  ofStretch.set(block, columns);
  return columns;
}

/** Binds the figures of a row whose labels are known, or names the row and why it is not read. */
export function bindRow(draft: Draft, maps: ColumnMaps, row: Row): void {
  if (row.match.kind !== 'found') return;
  const { stretch, labelCells, printed, match } = row;
  const { entry } = match;
  const columns = columnsFor(maps, stretch, entry.block);
  const problem = row.problem ?? contradiction(row, entry, columns);
  for (const cell of labelCells) draft.seen.add(cell);
  if (problem) {
    for (const cell of printed) draft.seen.add(cell);
    nameRow(draft, row, entry, problem);
    return;
  }
  nameLabel(draft, row, match, entry.leaf.path);
  for (const path of columns.twice) nameUnread(draft, row, joinPath(entry.leaf.path, path), 'columnTwice', claimed(columns, row, path));
  for (const [path, column] of columns.bound) bindCell(draft, row, entry, path, column);
}

/** A caption of another item above the row, a header whose labels contradict each other, or cells beside one that lacks some. */
function contradiction({ stretch, overhangs }: Row, entry: Entry, columns: ColumnMap): NoteCode | undefined {
  if (overhangs && columns.missing.length > 0) return 'rowLength';
  const otherItem = stretch.caption !== undefined && stretch.caption !== entry.block.id;
  return otherItem || columns.contradictory ? 'labelsDisagree' : undefined;
}

function bindCell(draft: Draft, row: Row, entry: Entry, path: string, { column, match }: BoundColumn): void {
  const cell = joinPath(entry.leaf.path, path);
  const { grid } = row.stretch;
  const under = cellUnder(row.stretch, row.row, column);
  const code = obstacle(row.stretch, under);
  if (under.kind === 'unclear' || code) {
    nameUnread(draft, row, cell, code ?? 'spansFigures', under.kind === 'unclear' ? under.cells : [under.cell]);
    return;
  }
  const units = unitsOf(draft, row, entry, column, match);
  const unclear = units.has('') || units.size > 1;
  const own = { cell, path, unit: unclear ? undefined : ([...units][0] ?? unitOf(match.label)) };
  // A page of this library's own says so where its report has no such cell.
  if (under.cell.text === MISSING) {
    draft.seen.add(under.cell);
    keepUnit(draft, own, match);
    return;
  }
  const { figure, joined } = printedFigure(under.cell);
  const quantity = quantityOf(figure);
  if (unclear && quantity.kind === 'known' && quantity.unit === undefined) {
    nameUnread(draft, row, cell, 'unitUnclear', [under.cell, ...column.cells]);
    return;
  }
  const at = sourcePlace(grid, row.row, under.cell);
  draft.seen.add(under.cell);
  draft.figures.set(cell, { figure, at, printed: sourceOf([under.cell]) });
  const say = (of: NoteCode): void => {
    draft.notes.push(noteAt('info', of, draft.form, cell, { source: sourceOf([under.cell]), at }));
  };
  if (joined) say('digitsJoined');
  if (quantity.kind === 'unknown' && quantity.why === 'unreadable') say('noFigure');
  keepUnit(draft, own, match);
  if (contradictsUnit(own, match, quantity)) say('unitConflict');
}

/** Why no figure can be read from what stands under a heading. */
function obstacle(stretch: Stretch, under: Under): NoteCode | undefined {
  if (under.kind === 'unclear') return 'spansFigures';
  if (under.cell.content) return under.cell.content === 'unclear' ? 'cellUnclear' : 'cellNotText';
  return isLabel(stretch, under.cell) ? 'labelsDisagree' : undefined;
}

/**
 * The units of money printed for a column: in its heading, the row's label, and lines in and around the tables; empty
 * for one that is not understood. A column of counts has none, but what its heading says.
 */
function unitsOf({ money }: Draft, { labelCells }: Row, entry: Entry, column: HeaderColumn, { entry: { own } }: Found): Set<string> {
  const bare = [...own.labels, ...entry.own.labels].map((label) => label.bare);
  const printed = column.cells.map(({ text }) => text).join('');
  const heading = moneyInLabel(printed, bare);
  if (own.item.measure !== 'money') return new Set(/[元圆万亿币]/.test(printed) && heading.length > 0 ? [''] : []);
  return new Set([...heading, ...moneyInLabel(labelCells.map(({ text }) => text).join(''), bare), ...money]);
}

/** A cell of the form and the unit printed for it, if any. */
interface CellUnit {
  readonly cell: string;
  readonly path: string;
  readonly unit: string | undefined;
}

/** Keeps a unit that is printed beyond the form's own. */
function keepUnit(draft: Draft, { cell, path, unit }: CellUnit, match: Found): void {
  if (unit !== undefined && unit !== match.entry.own.item.unit) draft.units.set(draft.form.blocks.length > 1 ? cell : path, unit);
}

/** Whether a cell prints another unit than stands above it. */
function contradictsUnit({ unit }: CellUnit, match: Found, quantity: Quantity): boolean {
  const stated = quantity.kind === 'known' ? quantity.unit : undefined;
  const above = unit ?? match.entry.own.item.unit;
  return stated !== undefined && above !== undefined && stated !== above;
}

/** A form's label where a figure should be: the cells of the row are not where its header says. */
function isLabel({ words }: Stretch, cell: GridCell): boolean {
  const label = readLabel(cell.text);
  return isColumn(label, words) || isRow(label, words) || isCorner(label, words) || captionOf(label, [words]) !== undefined;
}

function nameLabel(draft: Draft, row: Row, match: Found, path: string): void {
  const at = sourcePlace(row.stretch.grid, row.row);
  nameMisprints(draft, match, path, at);
  if (match.quality === 'more') sayMore(draft, match, path, at);
}

/** What is to be said of the headings of some columns, once for all rows under them. */
export function nameColumns(draft: Draft, stretch: Stretch, entry: Entry, columns: ColumnMap): void {
  const at = sourcePlace(stretch.grid, stretch.header.first);
  for (const [path, { match }] of columns.bound) {
    const cell = joinPath(entry.leaf.path, path);
    nameMisprints(draft, match, cell, at);
    if (match.quality === 'more' && unitOf(match.label) === undefined) sayMore(draft, match, cell, at);
  }
  for (const path of columns.missing) draft.notes.push(noteAt('info', 'columnMissing', draft.form, joinPath(entry.leaf.path, path), { at }));
}

function nameMisprints(draft: Draft, match: Found, cell: string, at: SourcePlace): void {
  for (const { printed, readAs } of match.misprints) {
    if (draft.told.has(printed)) continue;
    draft.told.add(printed);
    draft.notes.push(noteAt('info', 'misprint', draft.form, cell, { source: printed, readAs, at }));
  }
}

/** A label that says more than the form's stays visible under the table. */
function sayMore(draft: Draft, { label }: Found, cell: string, at: SourcePlace): void {
  draft.notes.push(noteAt('info', 'labelRemark', draft.form, cell, { source: label.printed, at }));
  if (!draft.footnotes.includes(label.printed)) draft.footnotes.push(label.printed);
}

function nameRow(draft: Draft, row: Row, entry: Entry, code: NoteCode): void {
  const source = sourceOf([...row.labelCells, ...row.printed]);
  draft.notes.push(noteAt('unread', code, draft.form, entry.leaf.path, { source, at: sourcePlace(row.stretch.grid, row.row) }));
}

function nameUnread(draft: Draft, row: Row, cell: string, code: NoteCode, cells: readonly GridCell[]): void {
  const printed = cells.filter((one) => !isBlank(one));
  for (const one of printed) draft.seen.add(one);
  const at = sourcePlace(row.stretch.grid, row.row, printed[0]);
  const content = code === 'cellNotText' ? heldIn(printed) : undefined;
  draft.notes.push(noteAt(printed.length > 0 ? 'unread' : 'info', code, draft.form, cell, { source: sourceOf(printed), content, at }));
}

/** What a cell holds that is no text of a figure, as far as its format tells. */
function heldIn([cell]: readonly GridCell[]): Markup {
  switch (cell?.content) {
    case 'picture':
    case 'table':
    case 'struck':
      return cell.content;
    case 'apart':
      return 'mark';
    case 'hidden':
      return 'unseen';
    default:
      return 'other';
  }
}

function claimed(columns: ColumnMap, row: Row, path: string): GridCell[] {
  const { grid } = row.stretch;
  return columns.claims.filter((claim) => claim.path === path).flatMap(({ column }) => {
    const cell = grid.at(row.row, column.from);
    return cell ? [cell] : [];
  });
}
