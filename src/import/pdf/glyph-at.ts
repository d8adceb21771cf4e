import { meaningOf } from './fonts.js';
import { around } from './ink.js';
import type { Glyph, Turn } from './ink.js';
import { matrixOf, moved } from './matrix.js';
import type { Matrix } from './matrix.js';
import type { PdfFont, PdfGlyph } from './pdfjs.js';

/** Where and how large text is shown, in its own coordinates. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  /** Size of the font, and of the unit its widths are measured in. */
  readonly size: number;
  readonly unit: number;
  readonly stretch: number;
  readonly faint: boolean;
}

/** Smaller text is not meant to be read. */
const TINY = 2;

/** A glyph in the place where it is printed; none for one that shows nothing and takes no room. */
export function glyphAt(item: PdfGlyph, font: PdfFont, matrix: Matrix, from: TextPlace): (Glyph & { readonly askew: boolean }) | undefined {
  const start = moved(matrix, from.x, from.y);
  const end = moved(matrix, from.x + (item.width || 1) * from.unit * from.stretch, from.y);
  const height = heightOf(font) * from.size;
  const top = moved(matrix, from.x, from.y + height);
  const size = Math.hypot(top.x - start.x, top.y - start.y);
  const angle = Math.atan2(end.y - start.y, end.x - start.x) / (Math.PI / 2);
  if (!Number.isFinite(size + angle + start.x + start.y)) return undefined;
  const turn = (((Math.round(angle) % 4) + 4) % 4) as Turn;
  const askew = Math.abs(angle - Math.round(angle)) > 0.05;
  const advance = item.width === 0 ? 0 : Math.hypot(end.x - start.x, end.y - start.y);
  const meaning = meaningOf(item, font);
  if (advance === 0 && meaning.text === '\ufffd') return undefined;
  const mirrored = (end.x - start.x) * (top.y - start.y) - (end.y - start.y) * (top.x - start.x) > 0;
  const upright = turned(start, turn);
  const doubt = !meaning.certain || mirrored || size < TINY || from.faint || (font.vertical === true && /\d/.test(meaning.text));
  const frame = { left: upright.x, right: upright.x + advance, top: upright.y - size * 0.85, bottom: upright.y + size * 0.15 };
  const back = ((4 - turn) % 4) as Turn;
  const box = around([turned({ x: frame.left, y: frame.top }, back), turned({ x: frame.right, y: frame.bottom }, back)]);
  return { text: meaning.text, box, turn, along: upright.x, baseline: upright.y, advance, size, doubt, askew };
}

/** A point in a frame turned so that text of this turn runs to the right. */
function turned({ x, y }: { x: number; y: number }, turn: Turn): { x: number; y: number } {
  if (turn === 0) return { x, y };
  if (turn === 1) return { x: y, y: -x };
  return turn === 2 ? { x: -x, y: -y } : { x: -y, y: x };
}

/** Height of a font in parts of its size: 1, but for fonts drawn by the file in a measure of their own. */
function heightOf({ isType3Font, fontMatrix, bbox }: PdfFont): number {
  if (isType3Font !== true || !fontMatrix) return 1;
  const height = Math.abs((bbox?.[3] ?? 0) - (bbox?.[1] ?? 0)) || 1000;
  return Math.min(Math.abs(matrixOf(fontMatrix)[3] * height), 2) || 1;
}
