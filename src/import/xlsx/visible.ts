import { LIMITS, Refusal } from '../file-reader.js';
import { visibleColumns } from './columns.js';
import { printedCell } from './printed-cell.js';
import type { PrintedCell, Workbook } from './printed-cell.js';
import type { StoredCell, StoredSheet } from './read-sheet.js';
import type { Range } from './reference.js';

/** A cell, merged or not, as it is seen: its columns counted among those that are not hidden. Ends are behind the last. */
export interface VisibleCell extends PrintedCell {
  readonly row: number;
  readonly rowEnd: number;
  readonly column: number;
  readonly columnEnd: number;
}

export interface VisibleRow {
  /** Number of the row on the sheet, from 0. */
  readonly row: number;
  /** Whether only hidden rows stand between it and the visible row before. */
  readonly follows: boolean;
  /** The cells that cover it from left to right, those that reach down from above included. */
  readonly cells: readonly VisibleCell[];
  /** Column behind the last cell there is; and behind the last with lines around it. */
  readonly end: number;
  readonly borderedEnd: number;
  /** Two cells claim one place. */
  readonly unsure: boolean;
}

/** What is seen of a sheet: hidden rows and columns are left out whole, what stands under a merged cell is not shown. */
export function visibleRows(sheet: StoredSheet, workbook: Workbook): VisibleRow[] {
  const columns = visibleColumns(sheet);
  const isHidden = (row: number): boolean => sheet.rows.get(row)?.hidden === true;
  const see = cellViewer(sheet, workbook, columns);
  const numbers = [...sheet.rows.keys()].sort((one, other) => one - other);
  const last = numbers[numbers.length - 1] ?? -1;
  const merged = mergedByRow(sheet, last);
  const shown = [...new Set([...numbers, ...merged.keys()])].filter((row) => !isHidden(row)).sort((one, other) => one - other);
  const seen = new Map<Range, VisibleCell | undefined>();
  let before = -1;
  const rows = shown.map((row): VisibleRow => {
    const ranges = merged.get(row) ?? [];
    const cells: VisibleCell[] = [];
    for (const range of ranges) {
      if (!seen.has(range)) {
        let rowEnd = Math.min(range.bottom, last) + 1;
        while (isHidden(rowEnd - 1)) rowEnd -= 1;
        seen.set(range, see(range, row, rowEnd, sheet.rows.get(range.top)?.cells.get(range.left)));
      }
      const cell = seen.get(range);
      if (cell) cells.push(cell);
    }
    const stored = sheet.rows.get(row);
    let next = 0;
    let covered = -1;
    for (const [column, cell] of stored?.cells ?? []) {
      for (; next < ranges.length && (ranges[next]?.left ?? 0) <= column; next += 1) covered = Math.max(covered, ranges[next]?.right ?? 0);
      const visible = column <= covered ? undefined : see({ top: row, bottom: row, left: column, right: column }, row, row + 1, cell);
      if (visible) cells.push(visible);
    }
    cells.sort((one, other) => one.column - other.column);
    const unsure = cells.some((cell, index) => index > 0 && cell.column < (cells[index - 1]?.columnEnd ?? 0));
    let above = row - 1;
    while (above > before && isHidden(above)) above -= 1;
    const follows = before >= 0 && above === before;
    before = row;
    return { row, follows, cells, end: columns.before(stored?.end ?? 0), borderedEnd: columns.before(stored?.borderedEnd ?? 0), unsure };
  });
  // One cell out of place may push aside those of all rows it reaches, and these others.
  return rows.some(({ unsure }) => unsure) ? rows.map((row) => ({ ...row, unsure: true })) : rows;
}

type Viewer = (range: Range, row: number, rowEnd: number, cell: StoredCell | undefined) => VisibleCell | undefined;

/** Shows the cell of a range; `undefined` if all of its columns are hidden. */
function cellViewer(sheet: StoredSheet, workbook: Workbook, columns: ReturnType<typeof visibleColumns>): Viewer {
  return (range, row, rowEnd, cell) => {
    const [column, columnEnd] = [columns.before(range.left), columns.before(range.right + 1)];
    if (column === columnEnd) return undefined;
    const conditional = sheet.conditional.some((one) => overlap(one, range));
    const around = { width: columns.width(range.left, range.right + 1), showsZeros: sheet.showsZeros, conditional };
    return { ...(cell ? printedCell(cell, workbook, around) : { lines: [] }), row, rowEnd, column, columnEnd };
  };
}

/** The merged ranges over each row from left to right, up to the last row there is. */
function mergedByRow({ merged }: StoredSheet, last: number): Map<number, Range[]> {
  const byRow = new Map<number, Range[]>();
  let places = 0;
  for (const range of [...merged].sort((one, other) => one.left - other.left)) {
    for (let row = range.top; row <= Math.min(range.bottom, last); row += 1) {
      places += 1;
      if (places > LIMITS.nodes) throw new Refusal('tooLarge', `${merged.length} merged cells`);
      const ranges = byRow.get(row);
      if (ranges) ranges.push(range);
      else byRow.set(row, [range]);
    }
  }
  return byRow;
}

function overlap(one: Range, other: Range): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
