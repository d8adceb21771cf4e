import { joinPath, labelKey, leavesOf } from '../model/edition.js';
import type { Form, FormBlock, Item } from '../model/edition.js';
import type { Figure } from '../model/figure.js';
import { inLine } from '../model/in-line.js';
import type { Report, StatutoryTable } from '../model/report.js';
import { editionOf, figureAt } from '../model/table.js';
import type { Editions } from '../model/table.js';
import type { FormId } from '../model/edition.js';
import type { Words } from '../model/words.js';
import { blocksOf, columnPrefix, extrasIn } from './blocks.js';
import type { DescribedCell, FigureCell, PartDescription, TableDescription } from './description.js';
import { depthOf, isLabelled, keptLines, labelIn, leafLines, linesOf } from './lines.js';
import type { LeafLine, Line, TableView } from './lines.js';
import { figuresOf } from './figures.js';
import { unbrokenOf } from './unbroken.js';
import { printedUnit, unitNotes, withUnit } from './units.js';

/** What a caption says of the report around a table. */
export interface About {
  readonly agency?: string;
  readonly year?: number;
}

/** What there is of a block of a form, before it is laid out. */
export interface Block {
  readonly form: FormId;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly corner: { readonly text: string; readonly header: boolean };
  readonly figure: (row: LeafLine, column: LeafLine) => FigureCell;
  /** The table of some cells. Where a block has several, `own` tells each from the others, from outside in. */
  readonly table: (of: Pick<TableDescription, 'labelColumns' | 'figureColumns' | 'head' | 'bodies'>, own: readonly string[]) => TableDescription;
}

/** Lays a block out as tables. */
export type LayOut = (block: Block) => TableDescription[];

/**
 * Describes one part of a report, or what a view shows of it: tables of which it shows nothing are left out. `undefined`
 * where the report does not have the part. Laid out as the form is, in rows and columns, unless said otherwise.
 */
export function describePart(
  report: Report,
  id: FormId,
  editions: Editions,
  words: Words,
  view?: TableView,
  layOut: LayOut = inTable,
): PartDescription | undefined {
  const table = report[id];
  if (!table) return undefined;
  const edition = editionOf(table, editions);
  const form = edition.forms[id];
  const about: About = {
    ...(report.agency ? { agency: inLine(report.agency.name) } : {}),
    ...(report.year === undefined ? {} : { year: report.year }),
  };
  const tables = blocksOf(table, form).reduce<TableDescription[]>(
    (before, block) => [...before, ...describeBlock(table, form, block, about, words, before.length === 0, view, layOut)],
    [],
  );
  const missing = tables.some((described) =>
    figuresOf(described).some((cell) => cell.state === 'missing'),
  );
  return {
    form: id,
    tables: 'edition' in table ? tables.map((described) => ({ ...described, edition: edition.id })) : tables,
    notes: [...(table.notes ?? []), ...unitNotes(table, form, words), ...(missing ? [words.table.missingNote] : [])],
  };
}

function describeBlock(
  table: StatutoryTable,
  form: Form,
  block: FormBlock,
  about: About,
  words: Words,
  first: boolean,
  view: TableView | undefined,
  layOut: LayOut,
): TableDescription[] {
  const prefix = columnPrefix(form, block);
  const showsRow = ({ path, extra }: Line): boolean => view?.row(path, extra) ?? true;
  const showsColumn = ({ path }: Pick<Line, 'path'>): boolean => view?.column(joinPath(prefix, path ?? '')) ?? true;
  const formRows = leavesOf(block.rows);
  const formColumns = leavesOf(block.columns);
  const rowExtras = extrasIn(table, form, block, 'row');
  const columnExtras = extrasIn(table, form, block, 'column')
    .filter((extra) => view?.column(undefined, extra) ?? true)
    .map((extra) => ({ ...extra, after: withoutPrefix(extra.after, prefix) }));

  const unitOf = (trail: readonly Item[]): string => printedUnit(table, trail, formRows.map((row) => row.path));
  const rows = keptLines(linesOf(block.rows, rowExtras, (trail) => labelIn(words, form.id, 'row', trail)), showsRow);
  const columns = keptLines(
    linesOf(block.columns, columnExtras, (trail) => {
      return withUnit(labelIn(words, form.id, 'column', trail), trail[trail.length - 1]?.unit, unitOf(trail), words);
    }),
    (line) => line.extra !== undefined || showsColumn(line),
  );
  if (rows.length === 0 || columns.length === 0) return [];

  const figureOf = (row: LeafLine, column: LeafLine): Figure | undefined => {
    if (row.path !== undefined && column.path !== undefined) return figureAt(table, joinPath(row.path, column.path));
    if (row.extra && column.extra) return undefined;
    const line = row.extra ?? column.extra;
    const others = row.extra ? formColumns : formRows;
    const at = others.findIndex((leaf) => leaf.path === (row.extra ? column.path : row.path));
    return line?.figures[at];
  };

  const caption = block.caption === undefined ? undefined : words.labels?.[labelKey(form.id, 'caption', block.id)] ?? block.caption;
  const inUnits = formColumns.find((leaf) => showsColumn(leaf) && leaf.trail[leaf.trail.length - 1]?.unit !== undefined);
  const unit = inUnits && (unitOf(inUnits.trail) || inUnits.trail[inUnits.trail.length - 1]?.unit);
  const item = caption === undefined ? [] : [caption + (unit === undefined ? '' : words.table.unit(unit))];
  return layOut({
    form: form.id,
    rows,
    columns,
    corner: cornerOf(form, block, words),
    figure: (row, column) => figureCell(row, column, figureOf(row, column), words),
    table: (cells, own) => {
      const items = inLine([...item, ...own].join(' · '));
      const name = words.table.caption({
        ...about,
        part: form.part,
        title: words.labels?.[labelKey(form.id, 'title')] ?? form.title,
        ...(items === '' ? {} : { item: items }),
      });
      const caption = first || items === '' ? name : items;
      first = false;
      return { form: form.id, block: block.id, name, caption, unbroken: unbrokenOf(cells.head, cells.bodies, cells.labelColumns), ...cells };
    },
  });
}

function inTable({ rows, columns, corner, figure, table }: Block): TableDescription[] {
  const labelColumns = depthOf(rows);
  const leaves = leafLines(columns);
  const bodies = rows.map((row) => bodyOf(row, labelColumns, leaves, figure));
  return [table({ labelColumns, figureColumns: leaves.length, head: headOf(columns, labelColumns, corner), bodies }, [])];
}

function cornerOf(form: Form, block: FormBlock, words: Words): { text: string; header: boolean } {
  const text = block.corner === undefined ? '' : words.labels?.[labelKey(form.id, 'corner')] ?? block.corner;
  return { text, header: block.cornerIs === 'header' };
}

function headOf(
  columns: readonly Line[],
  labelColumns: number,
  corner: { text: string; header: boolean },
): DescribedCell[][] {
  const depth = depthOf(columns);
  const head: DescribedCell[][] = Array.from({ length: depth }, () => []);
  if (labelColumns > 0) {
    const spans = { text: corner.text, colSpan: labelColumns, rowSpan: depth };
    head[0]?.push(corner.header ? { kind: 'header', scope: 'col', level: 1, ...spans } : { kind: 'corner', ...spans });
  }
  const place = (lines: readonly Line[], level: number): void => {
    for (const line of lines) {
      const leaves = line.lines ? leafLines(line.lines).length : 1;
      head[level]?.push({
        kind: 'header',
        scope: 'col',
        text: line.label,
        colSpan: leaves,
        rowSpan: line.lines ? 1 : depth - level,
        level: level + 1,
        ...pathOfLine(line),
      });
      if (line.lines) place(line.lines, level + 1);
    }
  };
  place(columns, 0);
  return head;
}

function bodyOf(
  outermost: Line,
  labelColumns: number,
  columns: readonly LeafLine[],
  figure: Block['figure'],
): DescribedCell[][] {
  const opened = new Set<Line>();
  return leafLines([outermost]).map((row) => {
    const cells: DescribedCell[] = [];
    const trail = row.trail.filter(isLabelled);
    if (trail.length === 0 && labelColumns > 0) cells.push({ kind: 'corner', text: '', colSpan: labelColumns, rowSpan: 1 });
    trail.forEach((line, index) => {
      const leaf = index === trail.length - 1;
      if (!leaf && opened.has(line)) return;
      opened.add(line);
      cells.push({
        kind: 'header',
        scope: 'row',
        text: line.label,
        colSpan: leaf ? labelColumns - index : 1,
        rowSpan: leaf ? 1 : leafLines(line.lines ?? []).length,
        level: index + 1,
        ...pathOfLine(line),
      });
    });
    for (const column of columns) cells.push(figure(row, column));
    return cells;
  });
}

function pathOfLine({ path }: Line): { path?: string } {
  return path === undefined ? {} : { path };
}

function figureCell(row: LeafLine, column: LeafLine, figure: Figure | undefined, words: Words): FigureCell {
  const ends = [row.path, column.path].map((path) => path?.split('.').pop());
  return {
    kind: 'figure',
    text: figure === undefined ? words.table.missing : figure === null ? '' : String(figure),
    state: figure === undefined ? 'missing' : figure === null ? 'blank' : 'printed',
    colSpan: 1,
    rowSpan: 1,
    total: ends.includes('total'),
    ...(row.path === undefined || column.path === undefined ? {} : { path: joinPath(row.path, column.path) }),
  };
}

function withoutPrefix(path: string, prefix: string): string {
  return prefix !== '' && path.startsWith(`${prefix}.`) ? path.slice(prefix.length + 1) : path;
}
