import { Refusal } from '../file-reader.js';
import { parseXml } from '../xml/xml-events.js';
import type { XmlAttributes } from '../xml/xml-events.js';
import { MOST_COLUMNS, MOST_ROWS, placeOf, rangeOf } from './reference.js';
import type { Range } from './reference.js';
import { textCollector } from './strings.js';
import type { ShownText } from './strings.js';
import type { Styles } from './styles.js';

/** A cell as it is stored. */
export interface StoredCell {
  readonly type: string;
  readonly style: number;
  readonly value: string | undefined;
  /** A text that stands in the cell itself. */
  readonly inline: ShownText | undefined;
  readonly isFormula: boolean;
}

export interface StoredRow {
  readonly hidden: boolean;
  /** The cells that hold something, by column. */
  readonly cells: Map<number, StoredCell>;
  /** Column behind the last cell there is, blank ones too; and behind the last with lines around it. */
  end: number;
  borderedEnd: number;
}

export interface Column {
  readonly from: number;
  readonly to: number;
  readonly hidden: boolean;
  /** In characters; `undefined` for the sheet's usual width. */
  readonly width: number | undefined;
}

/** A sheet as it is stored, all counted from 0. */
export interface StoredSheet {
  readonly rows: ReadonlyMap<number, StoredRow>;
  readonly columns: readonly Column[];
  readonly merged: readonly Range[];
  /** Where conditional formats change what a number shows. */
  readonly conditional: readonly Range[];
  readonly usualWidth: number;
  readonly showsZeros: boolean;
  readonly hasDrawing: boolean;
}

/** Characters in a column that nobody made wider. */
const USUAL_WIDTH = 8.43;

/** With more of them, none is looked at one by one. */
const MOST_CONDITIONAL = 1000;
const EVERYWHERE: Range = { top: 0, left: 0, bottom: MOST_ROWS, right: MOST_COLUMNS };

/** Reads a sheet cell by cell. What it claims of its size is not looked at. */
export function readSheet(bytes: Uint8Array, part: string, styles: Styles, between?: () => void): StoredSheet {
  const rows = new Map<number, StoredRow>();
  const columns: Column[] = [];
  const merged: Range[] = [];
  const conditional: Range[] = [];
  const sheet = { usualWidth: USUAL_WIDTH, showsZeros: true, hasDrawing: false };
  const inline = textCollector();
  let row: StoredRow | undefined;
  let rowNumber = -1;
  let column = -1;
  let cell: { type: string; style: number; value?: string; isFormula: boolean; inline?: ShownText } | undefined;
  let inValue = false;
  let conditionalAt: Range[] = [];

  const openRow = (attributes: XmlAttributes): void => {
    rowNumber = attributes.r === undefined ? rowNumber + 1 : Number(attributes.r) - 1;
    if (!Number.isInteger(rowNumber) || rowNumber < 0 || rowNumber >= MOST_ROWS) throw new Refusal('damagedFile', part);
    if (rows.has(rowNumber)) throw new Refusal('damagedFile', `${part}: row ${rowNumber + 1} twice`);
    row = { hidden: isOn(attributes.hidden) || Number(attributes.ht ?? 1) === 0, cells: new Map(), end: 0, borderedEnd: 0 };
    rows.set(rowNumber, row);
    column = -1;
  };

  const openCell = (attributes: XmlAttributes): void => {
    const place = attributes.r === undefined ? { row: rowNumber, column: column + 1 } : placeOf(attributes.r);
    // Cells stand in their row from left to right, each once.
    if (!row || place?.row !== rowNumber || place.column <= column || place.column >= MOST_COLUMNS) throw new Refusal('damagedFile', `${part}: ${attributes.r ?? ''}`);
    column = place.column;
    cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), isFormula: false };
    row.end = column + 1;
    if (styles.cell(cell.style).bordered) row.borderedEnd = column + 1;
  };

  const closeCell = (): void => {
    if (!row || !cell) return;
    const { type, style, value, isFormula } = cell;
    if ((value ?? '') !== '' || cell.inline || isFormula) row.cells.set(column, { type, style, value, inline: cell.inline, isFormula });
    cell = undefined;
  };

  const open = (name: string, attributes: XmlAttributes): void => {
    if (cell) {
      if (name === 'v') {
        inValue = true;
        cell.value ??= '';
      } else if (name === 'f') cell.isFormula = true;
      else inline.open(name, attributes);
    } else if (name === 'c') openCell(attributes);
    else if (name === 'row') openRow(attributes);
    else if (name === 'col') columns.push(columnFrom(attributes));
    else if (name === 'mergeCell') addTo(merged, rangesOf(attributes.ref));
    else if (name === 'drawing') sheet.hasDrawing = true;
    else if (name === 'sheetView') sheet.showsZeros &&= isOn(attributes.showZeros ?? '1');
    else if (name === 'sheetFormatPr') sheet.usualWidth = Number(attributes.defaultColWidth ?? USUAL_WIDTH);
    else if (name === 'conditionalFormatting') conditionalAt = rangesOf(attributes.sqref);
    else if (name === 'cfRule' && attributes.dxfId !== undefined && styles.changesNumbers(Number(attributes.dxfId))) addTo(conditional, conditionalAt);
    else if ((name === 'dataBar' || name === 'iconSet') && !isOn(attributes.showValue ?? '1')) addTo(conditional, conditionalAt);
  };

  const close = (name: string): void => {
    if (name === 'v') inValue = false;
    else if (name === 'c') closeCell();
    else if (cell && name === 'is') cell.inline = inline.take();
    else if (cell) inline.close(name);
  };

  const text = (value: string): void => {
    if (!cell) return;
    if (inValue) cell.value = (cell.value ?? '') + value;
    else inline.text(value);
  };

  parseXml(bytes, part, { open, close, text }, between);
  return { rows, columns, merged, conditional: conditional.length > MOST_CONDITIONAL ? [EVERYWHERE] : conditional, ...sheet };
}

function columnFrom({ min, max, width, hidden }: XmlAttributes): Column {
  const size = width === undefined ? undefined : Number(width);
  return { from: Number(min) - 1, to: Math.min(Number(max), MOST_COLUMNS), hidden: isOn(hidden) || size === 0, width: size };
}

/** Adds some ranges; there may be more than a call has arguments. */
function addTo(all: Range[], some: readonly Range[]): void {
  for (const range of some) all.push(range);
}

function rangesOf(references = ''): Range[] {
  return references.split(/\s+/).flatMap((reference) => rangeOf(reference) ?? []);
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
