import type { RawCell } from '../document.js';
import { printedNumber } from './printed-number.js';
import type { StoredCell } from './read-sheet.js';
import { besideIn, linesOf } from './strings.js';
import type { ShownText } from './strings.js';
import type { Styles } from './styles.js';

/** What all cells of a workbook have in common. */
export interface Workbook {
  readonly strings: readonly ShownText[];
  readonly styles: Styles;
  /** Whether formulas are to be computed anew, so that the results stored are not those shown. */
  readonly recalculates: boolean;
}

/** Where a cell stands. */
export interface Surroundings {
  /** Width of its columns in characters. */
  readonly width: number;
  readonly showsZeros: boolean;
  /** Whether a conditional format changes what it shows. */
  readonly conditional: boolean;
}

export type PrintedCell = Pick<RawCell, 'lines' | 'content'>;

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?$/;

/** Room beside the letters, in characters. */
const PADDING = 0.72;

/**
 * What a cell shows. Where that is not certain (a date, an unusual number format, a result that is not stored) it has
 * the stored text and the content `control`, so that no figure is read from it and it can be named.
 */
export function printedCell(cell: StoredCell, workbook: Workbook, around: Surroundings): PrintedCell {
  const printed = content(cell, workbook, around);
  const { look } = workbook.styles.cell(cell.style);
  const beside = printed.content === undefined ? besideIn(printed.lines.join(''), look) : undefined;
  return beside ? { ...printed, content: beside } : printed;
}

function content(cell: StoredCell, workbook: Workbook, around: Surroundings): PrintedCell {
  const { type, value = '', inline, style, isFormula } = cell;
  if (isFormula && (workbook.recalculates || cell.value === undefined || (value === '' && type !== 'str'))) return uncertain(value === '' ? '=' : value);
  const shared = type === 's' ? workbook.strings[Number(value)] : undefined;
  if (shared) return text(shared, style, workbook);
  if (type === 'inlineStr') return text(inline ?? { lines: [] }, style, workbook);
  if (type === 'str') return text({ lines: linesOf(value) }, style, workbook);
  if (type === 'b') return { lines: [value === '1' ? 'TRUE' : 'FALSE'] };
  if (type === 'e') return { lines: [value] };
  return type === 'n' && NUMBER.test(value) ? number(value, style, workbook, around) : uncertain(value);
}

function number(value: string, style: number, { styles }: Workbook, around: Surroundings): PrintedCell {
  const { format, scale } = styles.cell(style);
  if (!format.numbers || around.conditional) return uncertain(value);
  if (!around.showsZeros && Number(value) === 0) return { lines: [] };
  const printed = printedNumber(Number(value), format.numbers, (around.width - PADDING) / scale);
  return printed === undefined ? uncertain(value) : { lines: linesOf(printed) };
}

/** A text is shown as it is, unless its number format has a part for text. */
function text({ lines, content: beside }: ShownText, style: number, { styles }: Workbook): PrintedCell {
  const section = styles.cell(style).format.text;
  if (section?.kind === 'literal') return { lines: linesOf(section.before) };
  if (section?.kind !== 'text') return uncertain(lines.join(' '));
  const around = section.before.trim() !== '' || section.after.trim() !== '';
  return { lines: around ? linesOf(section.before + lines.join('\n') + section.after) : lines, ...(beside ? { content: beside } : {}) };
}

function uncertain(stored: string): PrintedCell {
  return { lines: stored === '' ? [] : [stored], content: 'control' };
}
