import type { Glyph } from './ink.js';
import { joinsWithoutSpace, linesOf } from './lines.js';
import type { Line } from './lines.js';

/** What a cell prints. */
export interface CellText {
  readonly lines: readonly string[];
  /** It cannot be read for certain, and no figure may be read from it. */
  readonly doubt: boolean;
}

/** A figure and nothing else: on a line of its own beside other lines it is one of several, or a piece of one. */
const FIGURE = /^[-+]?[\d.,]*\d%?$|^[-./]+$|^无$|^[一—－–]$/;

const UNIT = /^(?:[千万亿]{0,2}元|[件条项个宗起次份人家])$/;

/** The lines of a cell from its glyphs, which all have one direction, or are in doubt. */
export function cellLines(glyphs: readonly Glyph[]): Line[] {
  const shown = glyphs.filter(({ text }) => text.trim() !== '');
  const lines = linesOf(glyphs);
  return shown.some(({ turn }) => turn !== shown[0]?.turn) ? lines.map((line) => ({ ...line, doubt: true })) : lines;
}

/**
 * One text from the lines of a cell. A label wrapped over several lines is one; a figure is never put together from two
 * lines, nor told from another it stands above.
 */
export function textOf(lines: readonly Line[]): CellText {
  const texts = lines.map(({ text }) => text);
  const [first = '', ...more] = texts;
  let doubt = lines.some((line) => line.doubt);
  if (more.length === 0) return { lines: first === '' ? [] : [first], doubt };
  // A unit below its number is the rest of the line.
  if (more.length === 1 && isFigure(first) && UNIT.test(more[0] ?? '')) return { lines: [first + (more[0] ?? '')], doubt };
  if (texts.some(isFigure)) return { lines: texts, doubt: true };
  let joined = first;
  for (const text of more) {
    if (/[\d.,]$/.test(joined.normalize('NFKC')) && /^[\d.,]/.test(text.normalize('NFKC'))) doubt = true;
    joined += (joinsWithoutSpace(joined, text) ? '' : ' ') + text;
  }
  return { lines: [joined], doubt };
}

/** Whether a text is a figure, a piece of one, or a sign in place of one. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text.normalize('NFKC').replace(/\s/g, ''));
}
